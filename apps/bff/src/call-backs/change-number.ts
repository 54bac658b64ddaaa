import type { api } from '@steunpunt/contract';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { columnsOfAnswers } from '../contacts/columns-of-answers.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { changeContact, contactParts, findContact } from '../contacts/contact-repository.ts';
import { addCorrection } from '../contacts/correction-repository.ts';
import { readLines, scriptOf } from '../contacts/read-lines.ts';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { invalid, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { displayOf, phoneNumberIn } from '../reference/phone-number.ts';
import { answered, shown } from './step-handlers.ts';
import { takeStep } from './take-step.ts';

type Request = HandlerRequest<typeof api.changeCallBackNumber>;

/** Another number is a correction of what the caller said: what was there before stays in the history of the contact. */
export const changeCallBackNumber: Handlers<typeof api.changeCallBackNumber> = {
  handle: async (request) => {
    const { params, body, expectedVersion } = request;
    const phone = phoneNumberIn(body.number);
    if (phone === undefined) return invalid([{ path: 'number', code: 'wrongFormat' }]);
    const command = { step: 'changeNumber' } as const;
    const taken = await takeStep(request, params.id, { command, reason: body.reason, expectedVersion });
    if (!taken.ok) return taken;
    if (taken.contact.phone === phone.number) return refused({ code: 'sameNumber' }, taken.seen);
    const contact = await withNumber(request, taken.contact, phone.number);
    return answered(request, { ...taken, contact, seen: { ...taken.seen, version: contact.version } });
  },
  again: (request) => shown(request, request.id),
};

async function withNumber(
  { tx, actor, now, body }: Request,
  before: ContactRow,
  number: string,
): Promise<ContactRow> {
  const parts = await contactParts(tx, before);
  const answers = { ...parts.answers, callBackNumber: { value: { number } } };
  const nameOf = await namesOfPeople(tx);
  const script = scriptOf(before.belscript_version);
  const lines = readLines(script, answers, 'live', nameOf);
  await changeContact(tx, before, { row: columnsOfAnswers(answers), answers, lines });
  await addCorrection(tx, {
    id: newId(),
    contactId: before.id,
    at: now,
    personId: actor.personId,
    reason: body.reason,
    changes: [
      {
        questionId: 'callBackNumber',
        label: currentBelscript.questions.find(({ id }) => id === 'callBackNumber')?.label ?? '',
        before: before.phone === null ? '' : displayOf(before.phone),
        after: displayOf(number),
      },
    ],
  });
  return saved(tx, before.id);
}

async function saved(tx: Db, id: string): Promise<ContactRow> {
  const contact = await findContact(tx, id);
  if (contact === undefined) throw new Error(`Contact ${id} went away while its number changed.`);
  return contact;
}
