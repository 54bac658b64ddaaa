import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { canAskAccess } from '@steunpunt/domain/privacy/access-file';
import { privacyDueOn } from '@steunpunt/domain/privacy/privacy-requests';
import { calendarOfCase } from '../cases/case-calendar.ts';
import { findInvolved } from '../cases/involved-repository.ts';
import { newId } from '../db/new-id.ts';
import { answer, invalid, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { notifyOfficers } from '../notifications/officer-notice-repository.ts';
import { endHold } from '../retention/hold-repository.ts';
import { holdRecord } from './hold-record.ts';
import { type Asked, openForPrivacy } from './open-for-privacy.ts';
import { addPrivacyRequest, privacyRequestsOfCase } from './privacy-request-repository.ts';
import { casePrivacyView } from './privacy-view.ts';

export const getCasePrivacy: Handlers<typeof api.getCasePrivacy> = {
  handle: (request) => shown(request, request.params.id),
};

async function shown(asked: Asked, caseId: string, live: readonly LiveSignal[] = []) {
  const opened = await openForPrivacy(asked, caseId);
  if (!opened.ok) return opened;
  const view = await casePrivacyView(asked.tx, opened.file, opened.relation, asked.now);
  return answer({ view, seen: [opened.seen], id: caseId, live });
}

export const askPrivacyRequest: Handlers<typeof api.askPrivacyRequest> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForPrivacy(request, params.id);
    if (!opened.ok) return opened;
    const { file, seen } = opened;
    const askedOn = body.askedOn as LocalDate;
    if (askedOn > localDateOf(now)) return invalid([{ path: 'askedOn', code: 'inFuture' }]);
    const about = body.aboutId === null ? null : await findInvolved(tx, file.id, body.aboutId);
    if (about === undefined || (about !== null && !canAskAccess(about.role)))
      return invalid([{ path: 'aboutId', code: 'unknownValue' }]);
    // What is handed over is made for one person.
    if (about === null && body.kind === 'access') return invalid([{ path: 'aboutId', code: 'required' }]);
    const asked = await privacyRequestsOfCase(tx, file.id);
    const isAsked = asked.some(
      ({ kind, state, about_id }) => kind === body.kind && state === 'open' && about_id === body.aboutId,
    );
    if (isAsked) return refused({ code: 'alreadyAsked' }, seen);
    const id = newId();
    await addPrivacyRequest(tx, {
      id,
      version: 1,
      case_id: file.id,
      case_number: file.number,
      swv: file.swv,
      kind: body.kind,
      state: 'open',
      about_id: body.aboutId,
      about_role: about?.role ?? null,
      asked_on: askedOn,
      due_on: privacyDueOn(askedOn, { isExtended: false }, await calendarOfCase(tx, file.id)),
      extended: 0,
      note: body.note === '' ? null : body.note,
      ground: null,
      reason: null,
      registered_by: actor.personId,
      registered_at: now,
      decided_on: null,
      decided_by: null,
    });
    const told = { kind: 'privacyAsked', id, occasion: 'asked', by: actor.personId } as const;
    return shown(request, file.id, await notifyOfficers(tx, told, now));
  },
  again: (request) => shown(request, request.id),
};

export const addRetentionHold: Handlers<typeof api.addRetentionHold> = {
  handle: async (request) => {
    const { params, body } = request;
    const opened = await openForPrivacy(request, params.id);
    if (!opened.ok) return opened;
    if (opened.relation !== 'lead') return refused({ code: 'onlyLead' }, opened.seen);
    const refusal = await holdRecord(request, { kind: 'case', id: params.id }, body);
    if (refusal !== null) return refused(refusal, opened.seen);
    return shown(request, params.id);
  },
  again: (request) => shown(request, request.id),
};

export const endRetentionHold: Handlers<typeof api.endRetentionHold> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await openForPrivacy(request, params.id);
    if (!opened.ok) return opened;
    if (opened.relation !== 'lead') return refused({ code: 'onlyLead' }, opened.seen);
    const which = { id: params.holdId, recordId: params.id };
    if (!(await endHold(tx, which, { personId: actor.personId, now }))) return notFound(opened.seen);
    return shown(request, params.id);
  },
  again: (request) => shown(request, request.id),
};
