import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import type { AccessDecision } from '@steunpunt/domain/access/decide';
import type { CaseState } from '@steunpunt/domain/case/case-words';
import type { ContactState } from '@steunpunt/domain/contact/contact-state';
import type { NatureCode } from '@steunpunt/domain/reference/nature-codes';
import type { OutcomeFlag, Urgency } from '@steunpunt/domain/triage/outcome';
import type { CaseRow } from '../cases/case-record.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { fromStored } from '../db/stored-json.ts';
import type { RecordRef } from '../http/answer.ts';
import type { RecordName } from './meeting-repository.ts';

/** How an actor may see a record, whatever kind it is. */
export type Access = {
  readonly relation: AccessDecision['relation'] | CaseAccessDecision['relation'];
  readonly fields: readonly AccessDecision['fields'][number][];
};

/** A contact or a case as the second triage looks at it. */
export type TriageRecord = {
  readonly name: RecordName;
  readonly version: number;
  readonly number: string;
  readonly state: ContactState | CaseState;
  readonly swv: string | null;
  readonly nature: NatureCode | null;
  readonly urgency: Urgency;
  readonly flags: readonly OutcomeFlag[];
  readonly onJointAgenda: boolean;
  readonly heldSince: string;
  readonly callerName: string | null;
  readonly childName: string | null;
  readonly childAge: number | null;
  readonly childGroup: string | null;
  readonly school: string | null;
  readonly place: string | null;
  readonly question: string | null;
  readonly under: string | null;
  readonly writtenBy: string;
  /** Whose answers, promise and desk count: the contact itself, or the one of the case with the oldest promise. */
  readonly contact: ContactRow | undefined;
  /** The table looks at it beside somebody who calls back. */
  readonly isHeldBeside: boolean;
  readonly access: Access;
};

export function recordOfContact(row: ContactRow, access: Access): TriageRecord {
  return {
    name: { kind: 'contact', id: row.id },
    version: row.version,
    number: row.number,
    state: row.state,
    swv: row.swv,
    nature: row.nature,
    urgency: row.urgency,
    flags: fromStored<OutcomeFlag[]>(row.flags),
    onJointAgenda: row.on_joint_agenda === 1,
    heldSince: row.held_since ?? row.registered_at,
    callerName: row.caller_name,
    childName: row.child_name,
    childAge: row.child_age,
    childGroup: row.child_group,
    school: row.school_name,
    place: row.place,
    question: row.question,
    under: row.hope,
    writtenBy: row.registered_by,
    contact: row,
    isHeldBeside: isHeldBeside(row),
    access,
  };
}

export function recordOfCase(
  row: CaseRow,
  contact: ContactRow | undefined,
  access: Access,
  heldBeside: boolean,
): TriageRecord {
  return {
    name: { kind: 'case', id: row.id },
    version: row.version,
    number: row.number,
    state: row.state,
    swv: row.swv,
    nature: row.nature,
    urgency: row.urgency,
    flags: contact === undefined ? [] : fromStored<OutcomeFlag[]>(contact.flags),
    onJointAgenda: row.on_joint_agenda === 1,
    heldSince: heldSinceOf(row, contact),
    callerName: row.caller_name,
    childName: row.child_name,
    childAge: row.child_age,
    childGroup: row.child_group,
    school: row.school_name,
    place: row.place,
    question: row.question_first,
    under: row.question_under ?? contact?.hope ?? null,
    writtenBy: row.question_first_by ?? row.opened_by,
    contact,
    isHeldBeside: heldBeside,
    access,
  };
}

/** Since the case waits or stands still; a contact that was held before it came into the case brings the moment along. */
function heldSinceOf(row: CaseRow, contact: ContactRow | undefined): string {
  const ofContact = contact?.held_since ?? contact?.registered_at ?? row.state_since;
  if (row.state === 'followUp') return ofContact;
  const cameHeld = row.state === 'held' && contact?.state === 'held' && ofContact < row.state_since;
  return cameHeld ? ofContact : row.state_since;
}

/** The case that it is, or that its contact is in. */
export function caseIdOf({ name, contact }: Pick<TriageRecord, 'name' | 'contact'>): string | null {
  return name.kind === 'case' ? name.id : (contact?.case_id ?? null);
}

export function isHeldBeside({ state, further }: ContactRow): boolean {
  return (state === 'promised' || state === 'closed') && fromStored<string[]>(further).includes('hold');
}

/** For the audit log. */
export function recordRef({ name, version, access }: TriageRecord): RecordRef {
  return { kind: name.kind, id: name.id, version, relation: access.relation };
}
