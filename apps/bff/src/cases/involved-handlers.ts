import type { api } from '@steunpunt/contract';
import type { involvedBody } from '@steunpunt/contract/case-steps';
import type * as z from 'zod/mini';
import { newId } from '../db/new-id.ts';
import { notFound, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { phoneNumberIn } from '../reference/phone-number.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { addInvolvedRow, changeInvolvedRow, findInvolved, type InvolvedRow } from './involved-repository.ts';
import { openForStep } from './open-case-record.ts';

export const addInvolved: Handlers<typeof api.addInvolved> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForStep(tx, actor, params.id, 'addInvolved', now);
    if (!opened.ok) return opened;
    const details = detailsOf(body);
    if (details === undefined) return refused({ code: 'phoneNumberInvalid' }, opened.seen);
    const id = newId();
    await addInvolvedRow(tx, { id, case_id: params.id, version: 1, ...details });
    await journalCase(tx, {
      record: opened.row,
      event: 'involvedAdded',
      personId: actor.personId,
      now,
      facts: { involved: id, role: body.role },
    });
    return changedCase(request, opened);
  },
  again: (request) => shownCase(request, request.id),
};

export const changeInvolved: Handlers<typeof api.changeInvolved> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openForStep(tx, actor, params.id, 'changeInvolved', now);
    if (!opened.ok) return opened;
    const { seen } = opened;
    const person = await findInvolved(tx, params.id, params.involvedId);
    if (person === undefined) return notFound(seen);
    if (person.version !== expectedVersion) return stale(person.version, seen);
    const details = detailsOf(body);
    if (details === undefined) return refused({ code: 'phoneNumberInvalid' }, seen);
    if (!(await changeInvolvedRow(tx, person, details))) return stale(person.version, seen);
    await journalCase(tx, {
      record: opened.row,
      event: 'involvedChanged',
      personId: actor.personId,
      now,
      facts: { involved: person.id, role: body.role, authority: body.authority },
    });
    return changedCase(request, opened);
  },
};

/** Undefined when the number is none. */
function detailsOf(
  body: z.infer<typeof involvedBody>,
): Omit<InvolvedRow, 'id' | 'case_id' | 'version'> | undefined {
  const typed = textOf(body.number);
  const number = typed === null ? null : phoneNumberIn(typed)?.number;
  if (number === undefined) return undefined;
  return {
    role: body.role,
    authority: body.authority,
    name: textOf(body.name),
    age: body.age,
    organisation: textOf(body.organisation),
    number,
    mail: textOf(body.mail)?.toLowerCase() ?? null,
    no_contact_via: textOf(body.noContactVia),
  };
}

function textOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
