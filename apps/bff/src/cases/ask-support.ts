import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { supportDueOn } from '@steunpunt/domain/case/felt-support';
import { newId } from '../db/new-id.ts';
import type { Handlers } from '../http/mount.ts';
import { shownCase } from './case-answer.ts';
import { calendarOfCase } from './case-calendar.ts';
import { openForStep } from './open-case-record.ts';
import { takeStep } from './take-step.ts';
import { addSupportRow } from './work-repository.ts';

export const askSupport: Handlers<typeof api.askSupport> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForStep(tx, actor, params.id, 'askSupport', now);
    if (!opened.ok) return opened;
    const { answer, note } = body;
    const row = { id: newId(), case_id: params.id, at: now, person_id: actor.personId, answer, note };
    await addSupportRow(tx, row);
    const today = localDateOf(now);
    const calendar = await calendarOfCase(tx, params.id);
    return takeStep(request, opened, {
      command: { step: 'askSupport', answer },
      event: 'supportAsked',
      columns: { support_asked_on: supportDueOn({ openedOn: today, lastAskedOn: today }, calendar) },
      facts: { answer },
      ...(note !== null && { text: note }),
    });
  },
  again: (request) => shownCase(request, request.id),
};
