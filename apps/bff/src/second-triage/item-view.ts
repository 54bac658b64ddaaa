import type { DecisionView, ItemView } from '@steunpunt/contract/second-triage';
import { explainWorkingDays } from '@steunpunt/domain/calendar/explained-term';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { criteriaNeeded } from '@steunpunt/domain/second-triage/doorbraak-criteria';
import { decidersOf } from '@steunpunt/domain/second-triage/meeting';
import { decisionRoutes } from '@steunpunt/domain/second-triage/second-triage-words';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { contactView } from '../contacts/contact-view.ts';
import { triageFactsFor } from '../contacts/triage-facts.ts';
import type { Db } from '../db/tables.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { agendaRowOf, termView } from './agenda-row.ts';
import { offeredCandidates } from './candidates.ts';
import { doubtedBy } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';
import { type LoadedFacts, loadItemFacts } from './item-facts.ts';
import { stateOfMeeting } from './meeting-record.ts';
import type { OpenedItem } from './open-item.ts';

/** One item as the table needs it. Who may see no more than the question gets no more than that. */
export async function itemView(tx: Db, actor: Actor, opened: OpenedItem, now: Instant): Promise<ItemView> {
  const { item, meeting, contact, access } = opened;
  const nameOf = await namesOfPeople(tx);
  const shown = await contactView(tx, contact, access);
  const looking = { actor, contact, access, meeting: stateOfMeeting(meeting, now), now };
  const loaded = await loadItemFacts(tx, looking);
  const seesStory = access.fields.includes('F3');
  return {
    ...(await agendaRowOf(tx, contact, access, nameOf, now)),
    itemId: item.id,
    meetingId: meeting.id,
    words: shown.story && { question: shown.story.question, under: shown.story.hope },
    facts: seesStory
      ? (shown.story?.lines ?? []).map(({ questionId, label, answer }) => ({ questionId, label, answer }))
      : null,
    caller: shown.contactDetails?.caller ?? null,
    callerSide: loaded.facts.caller,
    school: shown.child?.school ?? null,
    place: shown.child?.place ?? null,
    childGroup: shown.child?.group ?? null,
    writtenBy: shown.registeredBy,
    whyHere: shown.reasons.map(({ text }) => text),
    ...(seesStory ? await forDeciding(tx, actor, opened, loaded, now) : onlyLooking),
  };
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
  decisions: [],
};

async function forDeciding(
  tx: Db,
  actor: Actor,
  { contact, seats }: OpenedItem,
  { facts, shown, decisions }: LoadedFacts,
  now: Instant,
) {
  const nameOf = await namesOfPeople(tx);
  const doubted = await doubtedBy(tx, contact.id);
  const members = seats.filter(({ seat }) => seat === 'member').map(({ person_id }) => person_id);
  const views: DecisionView[] = [];
  for (const row of decisions) views.push(await decisionView(tx, row, { actor, contact, now }));
  return {
    consent: facts.consent,
    doorbraak: { shown: [...shown], needed: criteriaNeeded },
    requested: [...facts.requested],
    routes: decisionRoutes.map((route) => ({ route, refusal: refusalOf(route, facts, actor) })),
    candidates: await offeredCandidates(tx, doubted),
    terms: await termsFrom(tx, contact, now),
    deciders: decidersOf(members, doubted).map(nameOf),
    away: seats
      .filter(({ person_id }) => doubted.includes(person_id))
      .map(({ person_id }) => nameOf(person_id)),
    decisions: views,
  };
}

const offeredDays = [0, 1, 2, 3, 5, 10];

async function termsFrom(tx: Db, contact: OpenedItem['contact'], now: Instant): Promise<ItemView['terms']> {
  const { term } = await triageFactsFor(tx, { deskId: contact.desk_id, channel: contact.channel, now });
  return offeredDays.map((days) => ({
    days,
    term: termView(explainWorkingDays({ receivedAt: now, workingDays: days, calendar: term.calendar })),
  }));
}
