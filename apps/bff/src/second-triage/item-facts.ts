import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { countedAnswers } from '@steunpunt/domain/belscript/asking';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { criteriaFromAnswers, criteriaThatHold } from '@steunpunt/domain/second-triage/doorbraak-criteria';
import type {
  CallerSide,
  DoorbraakCriterion,
  MeetingState,
} from '@steunpunt/domain/second-triage/second-triage-words';
import type { ItemFacts } from '@steunpunt/domain/second-triage/triage-item';
import type { TriageContext } from '@steunpunt/domain/triage/triage-context';
import { contactParts } from '../contacts/contact-repository.ts';
import { scriptOf } from '../contacts/read-lines.ts';
import { triageFactsFor } from '../contacts/triage-facts.ts';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { stateOfItem } from './agenda-row.ts';
import { mediationConsentsOf } from './case-consent-repository.ts';
import {
  type Consents,
  consentsAbout,
  type DecisionRow,
  decisionsAbout,
  requestsAbout,
} from './decision-repository.ts';
import { type Access, caseIdOf, type TriageRecord } from './triage-record.ts';

type Looking = {
  readonly actor: Actor;
  readonly record: TriageRecord;
  readonly meeting: MeetingState | null;
  readonly now: Instant;
  /** Criteria that the table sees beside those in the answers. */
  readonly seen?: readonly DoorbraakCriterion[];
};

export type LoadedFacts = {
  readonly facts: ItemFacts;
  /** Criteria in the answers alone. */
  readonly shown: readonly DoorbraakCriterion[];
  readonly decisions: readonly DecisionRow[];
};

/** What the steps of the second triage are judged by, as it stands in the database now. */
export async function loadItemFacts(tx: Db, looking: Looking): Promise<LoadedFacts> {
  const { record, actor, meeting, now, seen = [] } = looking;
  const decisions = await decisionsAbout(tx, record.name);
  const counted = await countedOf(tx, record);
  const context = await contextOf(tx, record, now);
  const shown = criteriaFromAnswers(counted, context);
  const latest = decisions[0];
  const facts: ItemFacts = {
    state: stateOfItem(record, decisions),
    isRestricted: await isRestricted(tx, caseIdOf(record)),
    meeting,
    isLead: isLeadOf(actor, record.access),
    swv: record.swv,
    regionSwvs: context.region.map(({ code }) => code),
    caller: callerSideOf(givenValue(counted, 'caller')),
    consent: await consentsOfRecord(tx, record),
    criteria: criteriaThatHold(shown, seen),
    requested: await requestsAbout(tx, record.name),
    toTell: latest === undefined || latest.told_at !== null ? null : latest.teller_id,
  };
  return { facts, shown, decisions };
}

/** A lead decides as a lead, also about what they took up themselves. */
export function isLeadOf({ role }: Actor, { relation }: Access): boolean {
  return role === 'lead' && (relation === 'lead' || relation === 'owner');
}

/** The answers of the contact that counts; a case without contacts has none. */
async function countedOf(tx: Db, { contact }: TriageRecord): Promise<Answers> {
  if (contact === undefined) return {};
  const { answers } = await contactParts(tx, contact);
  return countedAnswers(scriptOf(contact.belscript_version), answers);
}

export async function contextOf(tx: Db, { contact }: TriageRecord, now: Instant): Promise<TriageContext> {
  const deskId = contact?.desk_id ?? '';
  const { context } = await triageFactsFor(tx, { deskId, channel: contact?.channel ?? 'phone', now });
  return context;
}

/** What was said at the table; of a case also what stands with its people. */
async function consentsOfRecord(tx: Db, { name }: TriageRecord): Promise<Consents> {
  const said = await consentsAbout(tx, name);
  if (name.kind === 'contact') return said;
  const inCase = await mediationConsentsOf(tx, name.id);
  return {
    family: said.family === 'unasked' ? inCase.family : said.family,
    school: said.school === 'unasked' ? inCase.school : said.school,
  };
}

function callerSideOf(caller: string | undefined): CallerSide {
  switch (caller) {
    case 'parent':
    case 'guardian':
    case 'pupil':
    case 'parentWithoutAuthority':
      return 'family';
    case 'school':
      return 'school';
    default:
      return 'other';
  }
}
