import type { api } from '@steunpunt/contract';
import { stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { changedCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import type { CaseRow } from './case-record.ts';
import { caseById, changeCase } from './case-repository.ts';
import { openOnVersion } from './take-step.ts';

/** A question that says the same as before keeps its date and writer. */
export const saveQuestions: Handlers<typeof api.saveQuestions> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'saveQuestions', expectedVersion);
    if (!opened.ok) return opened;
    const { row, seen } = opened;
    const isNew = (text: string | undefined, before: string | null): text is string =>
      text !== undefined && text !== before;
    const columns: Partial<CaseRow> = {
      ...(isNew(body.first, row.question_first) && {
        question_first: body.first,
        question_first_at: now,
        question_first_by: actor.personId,
      }),
      ...(isNew(body.under, row.question_under) && {
        question_under: body.under,
        question_under_at: now,
        question_under_by: actor.personId,
      }),
    };
    if (Object.keys(columns).length === 0) return changedCase(request, opened);
    if ((await changeCase(tx, row, columns)) === undefined) return stale(row.version, seen);
    await journalCase(tx, {
      record: await caseById(tx, row.id),
      event: 'questionSaved',
      personId: actor.personId,
      now,
      facts: { first: 'question_first' in columns, under: 'question_under' in columns },
    });
    return changedCase(request, opened);
  },
};
