import type { DecisionView } from '@steunpunt/contract/second-triage';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import type { Db } from '../db/tables.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { termOfDecision, termView } from './agenda-row.ts';
import { type DecisionRow, decidersOfDecision } from './decision-repository.ts';
import { loadItemFacts } from './item-facts.ts';
import { alsoPresentOf } from './meeting-record.ts';
import { findMeeting } from './meeting-repository.ts';
import type { TriageRecord } from './triage-record.ts';

type Looking = { readonly actor: Actor; readonly record: TriageRecord; readonly now: Instant };

/** A decision in full: only for whoever may see F3 of the record. */
export async function decisionView(tx: Db, row: DecisionRow, looking: Looking): Promise<DecisionView> {
  const nameOf = await namesOfPeople(tx);
  const meeting = row.meeting_id === null ? undefined : await findMeeting(tx, row.meeting_id);
  const deciders = await decidersOfDecision(tx, row.id);
  const { facts, decisions } = await loadItemFacts(tx, { ...looking, meeting: null });
  const isLatest = decisions[0]?.id === row.id;
  return {
    id: row.id,
    version: row.version,
    at: row.decided_at,
    by: nameOf(row.decided_by),
    deciders: deciders.map(nameOf),
    alsoPresent: meeting === undefined ? [] : alsoPresentOf(meeting),
    route: row.route,
    swv: row.swv,
    personName: nameOf(row.person_id),
    until: termView(termOfDecision(row)),
    reason: row.reason,
    outside: row.outside,
    offerStaysOpen: row.offer_open === 1,
    tellWhat: row.tell_what,
    tellerName: nameOf(row.teller_id),
    tellUntil: row.tell_until,
    toldAt: row.told_at,
    toldBy: row.told_by === null ? null : nameOf(row.told_by),
    tellRefusal: isLatest ? refusalOf('tell', facts, looking.actor) : { code: 'nothingToTell' },
  };
}
