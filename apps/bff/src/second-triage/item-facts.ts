import type { AccessDecision } from '@steunpunt/domain/access/decide';
import { givenValue } from '@steunpunt/domain/belscript/answers';
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
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactParts } from '../contacts/contact-repository.ts';
import { scriptOf } from '../contacts/read-lines.ts';
import { triageFactsFor } from '../contacts/triage-facts.ts';
import type { Db } from '../db/tables.ts';
import { stateOfItem } from './agenda-row.ts';
import { consentsAbout, type DecisionRow, decisionsAbout, requestsAbout } from './decision-repository.ts';

type Looking = {
  readonly actor: Actor;
  readonly contact: ContactRow;
  readonly access: AccessDecision;
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
  const { contact, access, actor, meeting, now, seen = [] } = looking;
  const name = { kind: 'contact', id: contact.id } as const;
  const decisions = await decisionsAbout(tx, name);
  const { answers } = await contactParts(tx, contact);
  const { context } = await triageFactsFor(tx, { deskId: contact.desk_id, channel: contact.channel, now });
  const counted = countedAnswers(scriptOf(contact.belscript_version), answers);
  const shown = criteriaFromAnswers(counted, context);
  const latest = decisions[0];
  const facts: ItemFacts = {
    state: stateOfItem(contact, decisions),
    meeting,
    isLead: isLeadOf(actor, access),
    swv: contact.swv,
    regionSwvs: context.region.map(({ code }) => code),
    caller: callerSideOf(givenValue(counted, 'caller')),
    consent: await consentsAbout(tx, name),
    criteria: criteriaThatHold(shown, seen),
    requested: await requestsAbout(tx, name),
    toTell: latest === undefined || latest.told_at !== null ? null : latest.teller_id,
  };
  return { facts, shown, decisions };
}

/** A lead decides as a lead, also about what they took up themselves. */
export function isLeadOf({ role }: Actor, { relation }: AccessDecision): boolean {
  return role === 'lead' && (relation === 'lead' || relation === 'owner');
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
