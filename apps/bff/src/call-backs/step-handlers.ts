import type { api } from '@steunpunt/contract';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { LocalTime } from '@steunpunt/domain/calendar/local-time';
import type { CallBackCommand } from '@steunpunt/domain/call-back/decide';
import { findContact } from '../contacts/contact-repository.ts';
import { openRecord } from '../contacts/open-record.ts';
import { type Answered, answer, type HandlerResult, notFound } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { addAttempt as keepAttempt } from './call-back-repository.ts';
import { callBackView } from './call-back-view.ts';
import { candidateOf } from './candidates.ts';
import { type StepTaken, takeStep, type Who } from './take-step.ts';

export const getCallBack: Handlers<typeof api.getCallBack> = {
  handle: (request) => shown(request, request.params.id),
};

export const addAttempt: Handlers<typeof api.addAttempt> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const { result, minutes, note } = body;
    const command: CallBackCommand =
      result === 'spoken' ? { step: 'speak', next: localMoment(body.next) } : { step: 'miss', result };
    const before = await findContact(tx, params.id);
    const taken = await takeStep(request, params.id, { command, reason: null });
    if (!taken.ok) return taken;
    await keepAttempt(tx, {
      contact_id: params.id,
      at: now,
      person_id: actor.personId,
      result,
      phone: before?.phone ?? null,
      minutes,
      note: textOf(note),
    });
    return answered(request, taken);
  },
  again: (request) => shown(request, request.id),
};

export const tellLate: Handlers<typeof api.tellLate> = {
  handle: (request) => {
    const { until, how, note } = request.body;
    const moment = { date: until.date as LocalDate, time: until.time as LocalTime };
    return step(request, { step: 'tellLate', until: moment, how }, textOf(note));
  },
  again: (request) => shown(request, request.id),
};

export const suspendCallBack: Handlers<typeof api.suspendCallBack> = {
  handle: (request) => {
    const { reason, note, expected } = request.body;
    const command = { step: 'suspend', reason, note, expected: expected as LocalDate | null } as const;
    return step(request, command, textOf(note));
  },
  again: (request) => shown(request, request.id),
};

export const resumeCallBack: Handlers<typeof api.resumeCallBack> = {
  handle: (request) => step(request, { step: 'resume' }, null),
  again: (request) => shown(request, request.id),
};

export const extendCallBack: Handlers<typeof api.extendCallBack> = {
  handle: (request) => step(request, { step: 'extend', ...request.body }, request.body.reason),
  again: (request) => shown(request, request.id),
};

export const decideCallBack: Handlers<typeof api.decideCallBack> = {
  handle: (request) => {
    const { decision, reason, ...rest } = request.body;
    return step(request, { step: decision, ...rest } as CallBackCommand, reason);
  },
  again: (request) => shown(request, request.id),
};

export const withdrawCallBack: Handlers<typeof api.withdrawCallBack> = {
  handle: (request) => step(request, { step: 'withdraw' }, request.body.reason),
  again: (request) => shown(request, request.id),
};

export const handOverCallBack: Handlers<typeof api.handOverCallBack> = {
  handle: async (request) => {
    const { tx, now, params, body } = request;
    const contact = await findContact(tx, params.id);
    if (contact === undefined) return notFound({ kind: 'contact', id: params.id });
    const to = await candidateOf(tx, contact, body.toPersonId, now);
    return givenAway(request, { step: 'handOver', to }, body.reason);
  },
  again: (request) => shownIfStillThere(request, request.id),
};

export const releaseCallBack: Handlers<typeof api.releaseCallBack> = {
  handle: (request) => givenAway(request, { step: 'release' }, request.body.reason),
  again: (request) => shownIfStillThere(request, request.id),
};

type StepRequest = Who & { readonly params: { readonly id: string }; readonly expectedVersion: number };

async function step(
  request: StepRequest,
  command: CallBackCommand,
  reason: string | null,
): Promise<HandlerResult<CallBackView>> {
  const { params, expectedVersion } = request;
  const taken = await takeStep(request, params.id, { command, reason, expectedVersion });
  return taken.ok ? answered(request, taken) : taken;
}

export async function answered(
  { tx, now }: Who,
  { contact, decision, seen, live }: StepTaken,
): Promise<Answered<CallBackView>> {
  const view = await callBackView(tx, contact, decision, now);
  return answer({ view, seen: [seen], id: contact.id, version: contact.version, live });
}

export async function shown({ tx, actor, now }: Who, id: string): Promise<HandlerResult<CallBackView>> {
  const opened = await openRecord(tx, actor, id, 'see', now);
  if (!opened.ok) return opened;
  const { contact, decision, seen } = opened;
  const view = await callBackView(tx, contact, decision, now);
  return answer({ view, seen: [seen], id, version: contact.version });
}

type GivenAway = { id: string; version: number; callBack: CallBackView | null };

async function givenAway(
  request: StepRequest,
  command: CallBackCommand,
  reason: string,
): Promise<HandlerResult<GivenAway>> {
  const { params, expectedVersion } = request;
  const taken = await takeStep(request, params.id, { command, reason, expectedVersion });
  if (!taken.ok) return taken;
  const answer = await shownIfStillThere(request, params.id);
  return answer.ok ? { ...answer, live: taken.live } : answer;
}

async function shownIfStillThere(who: Who, id: string): Promise<HandlerResult<GivenAway>> {
  const contact = await findContact(who.tx, id);
  if (contact === undefined) return notFound({ kind: 'contact', id });
  const { version } = contact;
  const view = await shown(who, id);
  return answer({
    view: { id, version, callBack: view.ok ? view.view : null },
    seen: view.ok ? view.seen : [{ kind: 'contact', id, version }],
    id,
    version,
  });
}

function localMoment(moment: { readonly date: string; readonly time: string } | null) {
  return moment === null ? null : { date: moment.date as LocalDate, time: moment.time as LocalTime };
}

function textOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
