import type { DecisionView, ItemView } from '@steunpunt/contract/second-triage';
import { explainWorkingDays } from '@steunpunt/domain/calendar/explained-term';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { criteriaNeeded } from '@steunpunt/domain/second-triage/doorbraak-criteria';
import { decidersOf } from '@steunpunt/domain/second-triage/meeting';
import { decisionRoutes } from '@steunpunt/domain/second-triage/second-triage-words';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { healthRefusalOfContact } from '../cases/health-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactParts } from '../contacts/contact-repository.ts';
import { maySeeAnswer } from '../contacts/contact-view.ts';
import { optionLabel, scriptOf } from '../contacts/read-lines.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { agendaRowOf, termView } from './agenda-row.ts';
import { offeredCandidates } from './candidates.ts';
import { decidersOfDecision, doubtedBy } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';
import { contextOf, type LoadedFacts, loadItemFacts } from './item-facts.ts';
import { stateOfMeeting } from './meeting-record.ts';
import type { OpenedItem } from './open-item.ts';
import type { TriageRecord } from './triage-record.ts';

/** One item as the table needs it. Who may see no more than the question gets no more than that. */
export async function itemView(tx: Db, actor: Actor, opened: OpenedItem, now: Instant): Promise<ItemView> {
  const { item, meeting, record } = opened;
  const nameOf = await namesOfPeople(tx);
  const loaded = await loadItemFacts(tx, { actor, record, meeting: stateOfMeeting(meeting, now), now });
  const { fields } = record.access;
  const seesStory = fields.includes('F3');
  return {
    ...(await agendaRowOf(tx, record, nameOf)),
    itemId: item.id,
    meetingId: meeting.id,
    words: fields.includes('question')
      ? { question: record.question, under: seesStory ? record.under : null }
      : null,
    facts: seesStory ? await linesOf(tx, record) : null,
    caller: fields.includes('F1') ? callerOf(record) : null,
    callerSide: loaded.facts.caller,
    ...(fields.includes('F2') ? placesOf(record) : { school: null, place: null, childGroup: null }),
    writtenBy: nameOf(record.writtenBy),
    whyHere: seesStory && record.contact !== undefined ? reasonsOf(record.contact) : [],
    ...(seesStory
      ? await forDeciding(tx, actor, opened, loaded, now)
      : await forLooking(tx, actor, record, loaded, now)),
  };
}

function placesOf({ school, place, childGroup }: TriageRecord) {
  return { school, place, childGroup };
}

function callerOf({ contact }: TriageRecord): string | null {
  if (contact === undefined) return null;
  return optionLabel(scriptOf(contact.belscript_version), 'caller', contact.caller);
}

function reasonsOf({ reasons }: ContactRow): string[] {
  return fromStored<{ readonly text: string }[]>(reasons).map(({ text }) => text);
}

async function linesOf(tx: Db, { contact, access }: TriageRecord): Promise<NonNullable<ItemView['facts']>> {
  if (contact === undefined) return [];
  const { answers, lines } = await contactParts(tx, contact);
  const health = await healthRefusalOfContact(tx, contact, answers);
  return lines
    .filter(({ questionId }) => maySeeAnswer({ ...access, health }, questionId))
    .map(({ questionId, label, answer }) => ({ questionId, label, answer }));
}

/** What a guest decided with the others stays theirs to read while the meeting runs. */
async function forLooking(
  tx: Db,
  actor: Actor,
  record: TriageRecord,
  { decisions }: LoadedFacts,
  now: Instant,
) {
  const views: DecisionView[] = [];
  for (const row of decisions) {
    const deciders = await decidersOfDecision(tx, row.id);
    if (deciders.includes(actor.personId)) views.push(await decisionView(tx, row, { actor, record, now }));
  }
  return { ...onlyLooking, decisions: views };
}

const onlyLooking = {
  consent: null,
  doorbraak: null,
  requested: [],
  routes: [],
  candidates: [],
  terms: [],
  deciders: [],
  away: [],
};

async function forDeciding(
  tx: Db,
  actor: Actor,
  { record, seats }: OpenedItem,
  { facts, shown, decisions }: LoadedFacts,
  now: Instant,
) {
  const nameOf = await namesOfPeople(tx);
  const doubted = await doubtedBy(tx, record.name);
  const members = seats.filter(({ seat }) => seat === 'member').map(({ person_id }) => person_id);
  const views: DecisionView[] = [];
  for (const row of decisions) views.push(await decisionView(tx, row, { actor, record, now }));
  return {
    consent: facts.consent,
    doorbraak: { shown: [...shown], needed: criteriaNeeded },
    requested: [...facts.requested],
    routes: decisionRoutes.map((route) => ({ route, refusal: refusalOf(route, facts, actor) })),
    candidates: await offeredCandidates(tx, doubted),
    terms: await termsFrom(tx, record, now),
    deciders: decidersOf(members, doubted).map(nameOf),
    away: seats
      .filter(({ person_id }) => doubted.includes(person_id))
      .map(({ person_id }) => nameOf(person_id)),
    decisions: views,
  };
}

const offeredDays = [0, 1, 2, 3, 5, 10];

async function termsFrom(tx: Db, record: TriageRecord, now: Instant): Promise<ItemView['terms']> {
  const { calendar } = await contextOf(tx, record, now);
  return offeredDays.map((days) => ({
    days,
    term: termView(explainWorkingDays({ receivedAt: now, workingDays: days, calendar })),
  }));
}
