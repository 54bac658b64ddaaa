import type { WorklistRow as WorklistRowView } from '@steunpunt/contract/worklist';
import { project } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { lateAhead } from '@steunpunt/domain/call-back/lateness';
import { refusalOf } from '@steunpunt/domain/call-back/steps';
import type { Actor } from '@steunpunt/domain/people/actor';
import { fromStored } from '../db/stored-json.ts';
import type { DeskTerms } from '../reference/desk-calendar-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import { stepsOf } from './contact-view.ts';
import { latenessView } from './lateness-view.ts';
import { callBackOf } from './promise-repository.ts';
import { promiseView } from './promise-view.ts';
import { optionLabel, scriptOf } from './read-lines.ts';
import { decideRow } from './row-access.ts';
import { groupOf, type WorklistRow } from './worklist-repository.ts';

type Known = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly nameOf: (id: string) => string;
  readonly termsOf: (deskId: string) => DeskTerms;
  readonly otherWays: ReadonlyMap<string, string>;
  /** Ids of cases that are restricted. */
  readonly restricted: ReadonlySet<string>;
  /** Cases that the actor may see, by id. */
  readonly cases: ReadonlyMap<string, { readonly id: string; readonly number: string }>;
};

/** A row of the worklist with the fields that this actor may see. */
export function worklistRowView(row: WorklistRow, known: Known): WorklistRowView {
  const { actor, now, nameOf, termsOf, otherWays, restricted, cases } = known;
  const decision = decideRow(actor, row, now);
  const caller = callerOf(row, otherWays);
  const groups = project(decision, { F1: caller, F2: childOf(row), question: row.question });
  const callBack = callBackOf({ ...row, contact_id: row.id });
  const { calendar, settings } = termsOf(row.desk_id);
  const standing = {
    state: row.state,
    urgency: row.urgency,
    ownerId: row.owner_id,
    callBack,
    isRestricted: row.case_id !== null && restricted.has(row.case_id),
  };
  return {
    contactId: row.id,
    version: row.version,
    number: row.number,
    group: groupOf(row, now),
    state: row.state,
    swv: row.swv,
    nature: row.nature,
    urgency: row.urgency,
    first: row.first_step,
    flags: fromStored(row.flags),
    interrupted: row.interrupted === 1,
    onJointAgenda: row.on_joint_agenda === 1,
    ownerName: row.owner_id === null ? null : nameOf(row.owner_id),
    case: row.case_id === null ? null : (cases.get(row.case_id) ?? null),
    covering: decision.relation === 'coworker',
    mayTake: stepsOf(row, decision).includes('take'),
    promise: promiseView(callBack, nameOf),
    callRefusal: refusalOf('speak', standing, decision, now)?.code ?? null,
    lateness: latenessView(lateAhead(now, callBack, calendar, settings)),
    failed: callBack.failed,
    undecided: callBack.undecided,
    restsUntil: callBack.restsUntil,
    suspended:
      callBack.suspended === null
        ? null
        : {
            since: callBack.suspended.at,
            reason: callBack.suspended.reason,
            expected: callBack.suspended.expected,
          },
    question: groups.question,
    ...(groups.F1 ?? noCaller),
    ...(groups.F2 ?? noChild),
  };
}

const noCaller = {
  callerName: null,
  caller: null,
  phoneNumber: null,
  phoneDisplay: null,
  otherWay: null,
  channel: null,
  times: null,
  voicemail: null,
};
const noChild = { childName: null, childAge: null, school: null };

function callerOf(row: WorklistRow, otherWays: ReadonlyMap<string, string>) {
  const script = scriptOf(row.belscript_version);
  return {
    callerName: row.caller_name,
    caller: optionLabel(script, 'caller', row.caller),
    phoneNumber: row.phone,
    phoneDisplay: row.phone === null ? null : displayOf(row.phone),
    otherWay: otherWays.get(row.id) ?? null,
    channel: optionLabel(script, 'callBackChannel', row.call_back_channel),
    times: row.call_back_times,
    voicemail: row.voicemail === null ? null : row.voicemail === 1,
  };
}

function childOf(row: WorklistRow) {
  return { childName: row.child_name, childAge: row.child_age, school: row.school_name };
}
