import type { api } from '@steunpunt/contract';
import type { GlassView } from '@steunpunt/contract/break-glass';
import { glassAnswer, glassUntil } from '@steunpunt/domain/access/break-glass';
import { decideCase } from '@steunpunt/domain/access/case-access';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import {
  closeGlassOf,
  findGlass,
  type GlassRow,
  openGlass as keepGlass,
  openGlassOf,
} from '../auth/glass-repository.ts';
import type { Tx } from '../db/tx.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { notifyOfficers } from '../notifications/officer-notice-repository.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { journalCase } from './case-journal.ts';
import { type CaseRow, caseFactsOf } from './case-record.ts';
import { caseById, casePeople, findCaseByNumber } from './case-repository.ts';
import { caseSignals } from './case-signals.ts';
import { stopLooking } from './looker-repository.ts';
import { notifyOfCase } from './notify-of-case.ts';

/** No case, and one from which somebody is kept out, get the same answer; both stand in the audit log as tries. */
export const openGlass: Handlers<typeof api.openGlass> = {
  handle: async ({ tx, actor, now, body }) => {
    const row = await findCaseByNumber(tx, body.number);
    if (row === undefined) return notFound();
    const facts = caseFactsOf(row, { ...(await casePeople(tx, row.id)), guestUntil: null });
    const about = { kind: 'case', id: row.id, version: row.version };
    const answered = glassAnswer(actor, facts, now);
    if (answered === 'hidden') return notFound(about);
    if (answered !== 'open') return refused(answered, about);
    // One id for both: the timeline tells the reason that stands with the use, where it can be erased.
    const glass = {
      id: await journalCase(tx, { record: row, event: 'glassOpened', personId: actor.personId, now }),
      case_id: row.id,
      person_id: actor.personId,
      opened_at: now,
      until_at: glassUntil(now),
      reason: body.reason,
    };
    await keepGlass(tx, glass);
    return shown(glass, row, 201, await tell(tx, row, glass, now));
  },
  again: async ({ tx, actor, id }) => {
    const glass = await findGlass(tx, id, actor.personId);
    return glass === undefined ? notFound() : shown(glass, await caseById(tx, glass.case_id), 200);
  },
};

export const getGlass: Handlers<typeof api.getGlass> = {
  handle: async ({ tx, actor, now }) => {
    const glass = await openGlassOf(tx, actor.personId, now);
    if (glass === null) return answer({ view: { open: null }, seen: [] });
    const { id, caseId, until } = glass;
    const { number } = await caseById(tx, caseId);
    return answer({ view: { open: { id, caseId, number, until } }, seen: [] });
  },
};

export const closeGlass: Handlers<typeof api.closeGlass> = {
  handle: async ({ tx, actor, now, params }) => {
    const glass = await findGlass(tx, params.id, actor.personId);
    if (glass === undefined) return notFound();
    await closeGlassOf(tx, actor.personId, now);
    await stopLooking(tx, glass.case_id, actor.personId);
    const seen = [{ kind: 'case', id: glass.case_id, relation: 'glass' }];
    return answer({ view: {}, seen, breakGlass: glass.id });
  },
};

function shown(glass: GlassRow, row: CaseRow, status: 200 | 201, live: readonly LiveSignal[] = []) {
  const { id, case_id: caseId, until_at } = glass;
  const view: GlassView = { id, caseId, number: row.number, until: asInstant(until_at) };
  const seen = [{ kind: 'case', id: caseId, version: row.version, relation: 'glass' }];
  return answer({ view, seen, id, status, live, breakGlass: id });
}

/** The owner, whoever covers for them today, every lead of the case and the privacy officers hear it at once. */
async function tell(tx: Tx, row: CaseRow, { id, person_id }: GlassRow, now: Instant): Promise<LiveSignal[]> {
  const facts = caseFactsOf(row, { ...(await casePeople(tx, row.id)), guestUntil: null });
  const leads = (await actorsOfStaff(tx, now))
    .filter((one) => decideCase(one, facts, 'see', now).relation === 'lead')
    .map(({ personId }) => personId);
  const told = { kind: 'glassOpened', by: person_id, also: leads, occasion: id } as const;
  const officers = { kind: 'glassUsed', id, occasion: 'opened', by: person_id } as const;
  return [
    ...(await notifyOfCase(tx, row, told, now)),
    ...(await notifyOfficers(tx, officers, now)),
    // The timeline has a line more.
    ...(await caseSignals(tx, row, now)),
  ];
}
