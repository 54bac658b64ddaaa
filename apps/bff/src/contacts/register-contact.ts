import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Completion } from '@steunpunt/domain/contact/completion';
import { mustTellSafetyOfficer } from '@steunpunt/domain/contact/safety-officer';
import type { FirstStep, Outcome } from '@steunpunt/domain/triage/outcome';
import { newId } from '../db/new-id.ts';
import { bit, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { titlesOfItems } from '../knowledge/knowledge-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { columnsOfAnswers } from './columns-of-answers.ts';
import type { ContactRow, SafetyLine } from './contact-record.ts';
import { addContact, nextContactNumber } from './contact-repository.ts';
import type { ContactTable } from './contact-tables.ts';
import { isForJointAgenda } from './joint-agenda.ts';
import { savePromise } from './promise-repository.ts';
import { readLines, scriptOf } from './read-lines.ts';

/** What a running call hands over when it becomes a contact. */
export type RegisteredCall = {
  readonly id: string;
  readonly channel: ContactTable['channel'];
  readonly deskId: string;
  readonly arrivedAt: string;
  readonly belscriptVersion: string;
  readonly notepad: string;
  readonly told: readonly { readonly itemId: string; readonly at: string }[];
  readonly safetyLog: readonly SafetyLine[];
  readonly relatedContactId: string | null;
};

export type Registration = {
  readonly call: RegisteredCall;
  readonly personId: string;
  readonly now: Instant;
  readonly answers: Answers;
  readonly contact: 'live' | 'written';
  /** What is done: the protocol's outcome with the desk's own first step in it; null for a call that is no case. */
  readonly route: Outcome | null;
  readonly completion: Omit<Completion, 'first'> & { readonly first: FirstStep | null };
  readonly noCaseOutcome: string | null;
  readonly interrupted: boolean;
  readonly deviation: { readonly first: FirstStep; readonly reason: string } | null;
  readonly minutes: number;
};

/** Saves a new contact with its number, answers, promise and what was told; answers its row. */
export async function registerContact(tx: Db, registration: Registration): Promise<ContactRow> {
  const { call, answers, completion } = registration;
  const names = await namesOfPeople(tx);
  const titles = await titlesOfItems(tx);
  const row = await rowOf(tx, registration);
  await addContact(tx, {
    row,
    answers,
    lines: readLines(scriptOf(call.belscriptVersion), answers, registration.contact, names),
    told: call.told.flatMap(({ itemId, at }) => {
      const title = titles.get(itemId);
      return title === undefined ? [] : [{ itemId, at, title }];
    }),
    safetyLog: call.safetyLog,
    doubted: givenValue(answers, 'doubtedPersons') ?? [],
    adviceIds: newId,
  });
  if (completion.callBack !== null) await savePromise(tx, row.id, completion.callBack);
  return row;
}

async function rowOf(tx: Db, registration: Registration): Promise<ContactRow> {
  const { call, route, completion, deviation, now } = registration;
  return {
    id: newId(),
    version: 1,
    number: await nextContactNumber(tx, localDateOf(now).slice(0, 4)),
    call_id: call.id,
    channel: call.channel,
    arrived_at: call.arrivedAt,
    registered_at: now,
    registered_by: registration.personId,
    desk_id: call.deskId,
    belscript_version: call.belscriptVersion,
    state: completion.state,
    held_since: completion.state === 'held' ? now : null,
    no_case_outcome: registration.noCaseOutcome,
    interrupted: bit(registration.interrupted),
    swv: completion.swv,
    further: stored(route?.further ?? []),
    flags: stored(route?.flags ?? []),
    referrals: stored(route?.referrals ?? []),
    urgency: completion.urgency,
    first_step: completion.first,
    reasons: stored(route?.reasons ?? []),
    deviation_first: deviation?.first ?? null,
    deviation_reason: deviation?.reason ?? null,
    owner_id: completion.ownerId,
    safety_officer_told: bit(mustTellSafetyOfficer(route?.further ?? [], completion.callBack)),
    on_joint_agenda: bit(await isOnJointAgenda(tx, registration)),
    minutes: registration.minutes,
    related_contact_id: call.relatedContactId,
    notepad: call.notepad,
    case_id: null,
    same_person_group: null,
    ...columnsOfAnswers(registration.answers),
  };
}

/** Of a call that is no case nothing is left to decide. */
async function isOnJointAgenda(tx: Db, { call, answers, completion }: Registration): Promise<boolean> {
  if (completion.state === 'noCase') return false;
  return isForJointAgenda(tx, { swv: completion.swv, belscriptVersion: call.belscriptVersion, answers });
}
