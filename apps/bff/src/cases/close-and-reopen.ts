import type { api } from '@steunpunt/contract';
import { worksWithContacts } from '@steunpunt/domain/access/relation';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { supportDueOn } from '@steunpunt/domain/case/felt-support';
import type { Handlers } from '../http/mount.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { calendarOfCase } from './case-calendar.ts';
import { openOnVersion, takeStep } from './take-step.ts';
import { wasSupportAsked } from './work-repository.ts';

/** What was done and told stands with the closing in the journal too: reopening takes it off the case, not out of what happened. */
export const closeCase: Handlers<typeof api.closeCase> = {
  handle: async (request) => {
    const { tx, now, params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'close', expectedVersion);
    if (!opened.ok) return opened;
    const { result, handling, told } = body;
    return takeStep(request, opened, {
      command: { step: 'close', result, wasSupportAsked: await wasSupportAsked(tx, opened.row) },
      event: 'closed',
      columns: { closed_at: now, result, handling, told, support_asked_on: null },
      facts: { result },
      text: `${handling}\n\n${told}`,
    });
  },
};

export const reopenCase: Handlers<typeof api.reopenCase> = {
  handle: async (request) => {
    const { tx, now, params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'reopen', expectedVersion);
    if (!opened.ok) return opened;
    const { row } = opened;
    const staff = await actorsOfStaff(tx, now);
    const isOwnerStillHere = staff.some(
      (one) => one.personId === row.owner_id && worksWithContacts(one.role),
    );
    const calendar = await calendarOfCase(tx, row.id);
    return takeStep(request, opened, {
      command: { step: 'reopen', isOwnerStillHere },
      event: 'reopened',
      columns: {
        closed_at: null,
        result: null,
        handling: null,
        told: null,
        support_asked_on: supportDueOn({ openedOn: localDateOf(now), lastAskedOn: null }, calendar),
      },
      text: body.reason,
    });
  },
};
