import type { api } from '@steunpunt/contract';
import type { InvolvementView } from '@steunpunt/contract/involvements';
import { endingRefusalOf, seesInvolvements, tlvAdviserRefusalOf } from '@steunpunt/domain/access/involvement';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type * as z from 'zod/mini';
import { journalCase } from '../cases/case-journal.ts';
import { caseById } from '../cases/case-repository.ts';
import { caseSignals } from '../cases/case-signals.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import { contactById } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import {
  endInvolvementRow,
  findInvolvement,
  type InvolvementRow,
  involvementsAnywhere,
  involvementsEver,
  keepOutOfCase,
  keepOutOfContact,
} from '../contacts/involvement-repository.ts';
import { answer, invalid, notFound, type RecordRef, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { listColleagues, namesOfPeople } from '../reference/colleague-repository.ts';
import { contactsIn, keepOut } from './keep-out.ts';
import { notThere, openInvolved, placeOf } from './open-involved.ts';

export const listInvolvements: Handlers<typeof api.listInvolvements> = {
  handle: async (request) => {
    const { tx, actor, query } = request;
    const opened = await openInvolved(request, query);
    if (!opened.ok) return opened;
    const { involved, relation, seen } = opened;
    const standing = { role: actor.role, relation };
    const rows = seesInvolvements(standing) ? await involvementsEver(tx, placeOf(involved)) : [];
    const nameOf = await namesOfPeople(tx);
    return answer({
      view: {
        involvements: rows.map((row) => involvementViewOf(row, nameOf)),
        mayEnd: endingRefusalOf(standing) === null,
        mayNameAdviser: involved.kind === 'case' && tlvAdviserRefusalOf(standing) === null,
      },
      seen: [seen],
    });
  },
};

/** Over every record, for whoever can end them. */
export const listAllInvolvements: Handlers<typeof api.listAllInvolvements> = {
  handle: async (request) => {
    const { tx, actor } = request;
    const nameOf = await namesOfPeople(tx);
    const involvements: AllInvolvements = [];
    const seen = new Map<string, RecordRef>();
    for (const row of await involvementsAnywhere(tx)) {
      const opened = await openInvolved(request, { kind: row.record_kind, id: row.record_id });
      if (!opened.ok || endingRefusalOf({ role: actor.role, relation: opened.relation }) !== null) continue;
      const { involved } = opened;
      const { id, number } = involved.kind === 'case' ? involved.row : involved.contact;
      involvements.push({ ...involvementViewOf(row, nameOf), record: { kind: involved.kind, id, number } });
      seen.set(id, opened.seen);
    }
    return answer({ view: { involvements }, seen: [...seen.values()] });
  },
};

type AllInvolvements = z.infer<typeof api.listAllInvolvements.view>['involvements'];

function involvementViewOf(row: InvolvementRow, nameOf: (id: string) => string): InvolvementView {
  const { id, person_id, why, said_by, said_at, ended_at, ended_by, end_reason } = row;
  return {
    id,
    person: { id: person_id, name: nameOf(person_id) },
    why,
    saidBy: nameOf(said_by),
    saidAt: asInstant(said_at),
    ended:
      ended_at === null || ended_by === null
        ? null
        : { by: nameOf(ended_by), at: asInstant(ended_at), reason: end_reason },
  };
}

export const declareInvolvement: Handlers<typeof api.declareInvolvement> = {
  handle: async (request) => {
    const { tx, actor, now, body } = request;
    const opened = await openInvolved(request, body);
    if (!opened.ok) return opened;
    const { personId } = actor;
    const said = { place: placeOf(opened.involved), personId, why: 'declared', by: personId } as const;
    const { id, live } = await keepOut(tx, said, now);
    return answer({ view: {}, seen: [opened.seen], id, live });
  },
  again: async ({ id }) => answer({ view: {}, seen: [{ kind: 'involvement', id }], id }),
};

export const nameTlvAdviser: Handlers<typeof api.nameTlvAdviser> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openInvolved(request, { kind: 'case', id: params.id });
    if (!opened.ok) return opened;
    const { involved, relation, seen } = opened;
    const refusal = tlvAdviserRefusalOf({ role: actor.role, relation });
    if (refusal !== null) return refused(refusal, seen);
    const isColleague = (await listColleagues(tx)).some((one) => one.id === body.personId);
    if (!isColleague) return invalid([{ path: 'personId', code: 'unknownValue' }]);
    const said = { place: placeOf(involved), personId: body.personId, by: actor.personId } as const;
    const { id, live } = await keepOut(tx, { ...said, why: 'tlvAdviser' }, now);
    return answer({ view: {}, seen: [seen], id, live });
  },
  again: async ({ id }) => answer({ view: {}, seen: [{ kind: 'involvement', id }], id }),
};

/** The reason stands with the involvement, where it can be erased; the journal says that it ended. */
export const endInvolvement: Handlers<typeof api.endInvolvement> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const row = await findInvolvement(tx, params.id);
    if (row === undefined) return notThere(params.id);
    const opened = await openInvolved(request, { kind: row.record_kind, id: row.record_id });
    if (!opened.ok) return notFound({ kind: 'involvement', id: params.id });
    const { relation, seen } = opened;
    const refusal = endingRefusalOf({ role: actor.role, relation });
    if (refusal !== null) return refused(refusal, seen);
    await endInvolvementRow(tx, row.id, { by: actor.personId, at: now, reason: body.reason });
    const facts = { person: row.person_id, why: row.why };
    const live: LiveSignal[] = [];
    if (row.record_kind === 'case') {
      await keepOutOfCase(tx, row.record_id);
      const record = await caseById(tx, row.record_id);
      await journalCase(tx, { record, event: 'letIn', personId: actor.personId, now, facts });
      live.push(...(await caseSignals(tx, record, now)));
    } else {
      const contact = await contactById(tx, row.record_id);
      await keepOutOfContact(tx, contact);
      await journalContact(tx, contact, 'letIn', actor.personId, now, facts);
    }
    for (const contact of await contactsIn(tx, row)) live.push(...(await contactSignals(tx, contact, now)));
    return answer({ view: {}, seen: [seen], id: row.id, live });
  },
};
