import type { api } from '@steunpunt/contract';
import type { involvedBody } from '@steunpunt/contract/case-steps';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { CorrectedField } from '@steunpunt/domain/case/corrected-person';
import type * as z from 'zod/mini';
import { newId } from '../db/new-id.ts';
import { answer, invalid, notFound, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { displayOf, phoneNumberIn } from '../reference/phone-number.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { showsPeople } from './case-view.ts';
import { askedOnOf, askedToCorrect, correctionsIn, keepCorrections } from './correction-repository.ts';
import {
  addInvolvedRow,
  changeInvolvedRow,
  findInvolved,
  type InvolvedDetails,
} from './involved-repository.ts';
import { openCaseRecord, openForStep } from './open-case-record.ts';

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
    if (person.erased_on !== null) return refused({ code: 'personErased' }, seen);
    const requestId = body.requestId ?? null;
    if (requestId !== null && !(await askedToCorrect(tx, person, requestId)))
      return invalid([{ path: 'requestId', code: 'unknownValue' }]);
    const details = detailsOf(body);
    if (details === undefined) return refused({ code: 'phoneNumberInvalid' }, seen);
    if (!(await changeInvolvedRow(tx, person, details))) return stale(person.version, seen);
    const by = { at: now, personId: actor.personId, requestId };
    await keepCorrections(tx, { before: person, after: details, ...by });
    await journalCase(tx, {
      record: opened.row,
      event: 'involvedChanged',
      personId: actor.personId,
      now,
      facts: { involved: person.id, role: body.role, authority: body.authority, request: requestId },
    });
    return changedCase(request, opened);
  },
};

/** What was corrected of somebody, for whoever sees them in the case. */
export const listPersonCorrections: Handlers<typeof api.listPersonCorrections> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openCaseRecord(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { seen } = opened;
    const person = await findInvolved(tx, params.id, params.involvedId);
    if (!showsPeople(opened.decision) || person === undefined) return notFound(seen);
    const nameOf = await namesOfPeople(tx);
    const askedOn = await askedOnOf(tx, params.id);
    return answer({
      view: {
        corrections: (await correctionsIn(tx, params.id, person.id)).map((one) => ({
          id: one.id,
          at: asInstant(one.at),
          by: nameOf(one.person_id),
          field: one.field,
          before: shownOf(one.field, one.before_text),
          after: shownOf(one.field, one.after_text),
          askedOn: one.request_id === null ? null : (askedOn.get(one.request_id) ?? null),
        })),
      },
      seen: [seen],
    });
  },
};

function shownOf(field: CorrectedField, text: string | null): string | null {
  return field === 'number' && text !== null ? displayOf(text) : text;
}

/** Undefined when the number is none. */
function detailsOf(body: z.infer<typeof involvedBody>): InvolvedDetails | undefined {
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
