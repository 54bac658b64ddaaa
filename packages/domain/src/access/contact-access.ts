import type { ContactState } from '../contact/contact-state.ts';
import type { FieldClass } from '../privacy/field-classes.ts';
import type { Relation } from './relation.ts';

/** `see`: it exists for this actor. `card`: the few fields of the caller card, while the caller is on the line. */
export const contactActions = ['see', 'card', 'take', 'correct'] as const;
export type ContactAction = (typeof contactActions)[number];

/** A field class, or one of two smaller parts: the caller's question alone, and the caller card. */
export const fieldGroups = ['F0', 'F1', 'F2', 'F3', 'F4', 'question', 'card'] as const;
export type FieldGroup = Exclude<FieldClass, 'F5'> | 'question' | 'card';

export type AccessCell = {
  readonly actions: readonly ContactAction[];
  readonly fields: readonly FieldGroup[];
};

const nothing: AccessCell = { actions: [], fields: [] };
const cardCell: AccessCell = { actions: ['card'], fields: ['card'] };
const everything = ['F0', 'F1', 'F2', 'F3', 'F4', 'question', 'card'] as const;
const ownerCell: AccessCell = { actions: ['see', 'card', 'correct'], fields: everything };
const leadCell: AccessCell = { actions: ['see', 'card', 'correct'], fields: everything };
const leadTakes: AccessCell = { actions: ['see', 'card', 'take', 'correct'], fields: everything };
const helperCell: AccessCell = { actions: ['see'], fields: ['F0', 'F1', 'F2', 'F3', 'F4', 'question'] };
const glassCell: AccessCell = { actions: ['see'], fields: ['F0', 'F1', 'F2', 'F3', 'F4', 'question'] };
const safetyCell: AccessCell = { actions: ['see'], fields: ['F0', 'F1', 'F2', 'F3', 'F4', 'question'] };
const deskCell: AccessCell = {
  actions: ['see', 'card', 'correct'],
  fields: ['F0', 'F1', 'F2', 'F3', 'question', 'card'],
};
const guestCell: AccessCell = { actions: ['see', 'card'], fields: ['F0', 'question', 'card'] };
const teamCell: AccessCell = { actions: ['see', 'card', 'take'], fields: ['F0', 'F1', 'question', 'card'] };

/**
 * Who may do and see what with a contact, by relation and state. `F3` includes the question. `card` holds only while the
 * caller is on the line.
 * The team sees only what waits for one of them: a held or paused contact is the leads', a closed one nobody's but its owner's.
 * @source quality plan, one relation one table
 * @assumption the three swv's confirm that contact persons do not see held, closed and no-case contacts they do not own
 */
export const contactAccess: Readonly<Record<Relation, Readonly<Record<ContactState, AccessCell>>>> = {
  blocked: { promised: nothing, held: nothing, paused: nothing, closed: nothing, noCase: nothing },
  owner: { promised: ownerCell, held: ownerCell, paused: ownerCell, closed: ownerCell, noCase: ownerCell },
  coworker: { promised: ownerCell, held: ownerCell, paused: ownerCell, closed: ownerCell, noCase: ownerCell },
  team: { promised: teamCell, held: cardCell, paused: cardCell, closed: cardCell, noCase: cardCell },
  lead: { promised: leadTakes, held: leadTakes, paused: leadCell, closed: leadCell, noCase: leadCell },
  helper: {
    promised: helperCell,
    held: helperCell,
    paused: helperCell,
    closed: helperCell,
    noCase: nothing,
  },
  glass: { promised: glassCell, held: glassCell, paused: glassCell, closed: glassCell, noCase: nothing },
  safety: {
    promised: safetyCell,
    held: safetyCell,
    paused: safetyCell,
    closed: safetyCell,
    noCase: safetyCell,
  },
  desk: { promised: deskCell, held: deskCell, paused: deskCell, closed: deskCell, noCase: deskCell },
  guest: {
    promised: guestCell,
    held: guestCell,
    paused: guestCell,
    closed: guestCell,
    noCase: cardCell,
  },
  callerCard: { promised: cardCell, held: cardCell, paused: cardCell, closed: cardCell, noCase: cardCell },
  none: { promised: nothing, held: nothing, paused: nothing, closed: nothing, noCase: nothing },
};
