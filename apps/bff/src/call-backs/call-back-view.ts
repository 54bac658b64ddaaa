import type { CallBackView } from '@steunpunt/contract/call-backs';
import { type AccessDecision, project } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { CallBackEvent } from '@steunpunt/domain/call-back/events';
import { lateAhead } from '@steunpunt/domain/call-back/lateness';
import { type Standing, statusOf } from '@steunpunt/domain/call-back/standing';
import { callBackStepNames, refusalOf } from '@steunpunt/domain/call-back/steps';
import type { ContactRow } from '../contacts/contact-record.ts';
import { latenessView } from '../contacts/lateness-view.ts';
import { callBackOf, findPromise, type PromiseRow } from '../contacts/promise-repository.ts';
import { promiseView } from '../contacts/promise-view.ts';
import { otherWaysToReach } from '../contacts/reach-repository.ts';
import { optionLabel, scriptOf } from '../contacts/read-lines.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { termsOfDesks } from '../reference/desk-calendar-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import { type AttemptRow, attemptsOf, type StepRow, stepsOf } from './call-back-repository.ts';
import { candidatesFor } from './candidates.ts';

type NameOf = (id: string) => string;

export async function standingOf(
  tx: Db,
  contact: ContactRow,
  promise: PromiseRow | undefined,
): Promise<Standing> {
  const isOpen = promise !== undefined && promise.kept_at === null;
  return {
    state: contact.state,
    urgency: contact.urgency,
    ownerId: contact.owner_id,
    callBack: isOpen ? callBackOf(promise) : null,
    isRestricted: await isRestricted(tx, contact.case_id),
  };
}

/** The call-back with the fields that the decision allows. `decision` comes from `openRecord`. */
export async function callBackView(
  tx: Db,
  contact: ContactRow,
  decision: AccessDecision,
  now: Instant,
): Promise<CallBackView> {
  const nameOf = await namesOfPeople(tx);
  const promise = await findPromise(tx, contact.id);
  const standing = await standingOf(tx, contact, promise);
  const { callBack } = standing;
  const { calendar, settings } = (await termsOfDesks(tx))(contact.desk_id);
  const steps = callBackStepNames.map((step) => ({
    step,
    refusal: refusalOf(step, standing, decision, now),
  }));
  const mayHandOver = steps.some(({ step, refusal }) => step === 'handOver' && refusal === null);
  const groups = project({ ...decision, allowed: true }, { F1: await reachOf(tx, contact), F3: true });
  const sees = { reach: groups.F1 !== null, story: groups.F3 !== null };
  return {
    id: contact.id,
    version: contact.version,
    status: statusOf(standing, now),
    by: callBack?.by ?? null,
    promise: callBack === null ? null : promiseView(callBack, nameOf),
    owner: contact.owner_id === null ? null : { id: contact.owner_id, name: nameOf(contact.owner_id) },
    lateness: callBack === null ? null : latenessView(lateAhead(now, callBack, calendar, settings)),
    owedUntil: callBack?.owedUntil ?? null,
    restsUntil: callBack?.restsUntil ?? null,
    failed: callBack?.failed ?? 0,
    attemptsAllowed: settings.attempts,
    suspended: suspensionView(standing),
    extended: callBack?.extended ?? false,
    ended: endedView(promise),
    reach: groups.F1,
    attempts: (await attemptsOf(tx, contact.id)).map((row) => attemptView(row, sees, nameOf)),
    history: (await stepsOf(tx, contact.id)).map((row) => historyView(row, sees, nameOf)),
    steps: steps.map(({ step, refusal }) => ({
      step,
      refusal: refusal === null ? null : { code: refusal.code },
    })),
    candidates: mayHandOver ? await candidatesFor(tx, contact, now) : [],
  };
}

async function reachOf(tx: Db, row: ContactRow): Promise<NonNullable<CallBackView['reach']>> {
  const otherWays = row.phone === null ? await otherWaysToReach(tx, [row.id]) : undefined;
  return {
    number: row.phone,
    numberDisplay: row.phone === null ? null : displayOf(row.phone),
    otherWay: otherWays?.get(row.id) ?? null,
    mail: row.mail,
    channel: optionLabel(scriptOf(row.belscript_version), 'callBackChannel', row.call_back_channel),
    times: row.call_back_times,
    voicemail: row.voicemail === null ? null : row.voicemail === 1,
  };
}

function suspensionView({ callBack }: Standing): CallBackView['suspended'] {
  if (callBack === null || callBack.suspended === null) return null;
  const { at, reason, expected } = callBack.suspended;
  return { since: at, reason, expected };
}

function endedView(promise: PromiseRow | undefined): CallBackView['ended'] {
  if (promise === undefined || promise.kept_at === null) return null;
  const { kept_at, outcome, owed_until, until_at } = promise;
  return { at: kept_at, outcome, late: kept_at > (owed_until ?? until_at) };
}

type Sees = { readonly reach: boolean; readonly story: boolean };

function attemptView(row: AttemptRow, sees: Sees, nameOf: NameOf): CallBackView['attempts'][number] {
  return {
    id: row.id,
    at: row.at,
    by: nameOf(row.person_id),
    result: row.result,
    numberDisplay: sees.reach && row.phone !== null ? displayOf(row.phone) : null,
    minutes: row.minutes,
    note: sees.story ? row.note : null,
  };
}

function historyView(row: StepRow, sees: Sees, nameOf: NameOf): CallBackView['history'][number] {
  const event = fromStored<CallBackEvent>(row.facts);
  return {
    id: row.id,
    at: row.at,
    by: nameOf(row.person_id),
    event: event.code,
    until: 'until' in event ? event.until : null,
    outcome: event.code === 'ended' ? event.outcome : null,
    how: 'how' in event ? event.how : null,
    suspendReason: event.code === 'suspended' ? event.reason : null,
    to: event.code === 'handedOver' ? nameOf(event.to) : null,
    reason: sees.story ? row.reason : null,
  };
}
