import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { childKeyOf, type OpenedCase } from '@steunpunt/domain/case/case-opening';
import { supportDueOn } from '@steunpunt/domain/case/felt-support';
import { peopleOfCall } from '@steunpunt/domain/case/people-of-call';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactParts } from '../contacts/contact-repository.ts';
import { newId } from '../db/new-id.ts';
import { bit } from '../db/stored-json.ts';
import type { Tx } from '../db/tx.ts';
import { calendarOfDeskOrDefault } from './case-calendar.ts';
import type { CaseRow } from './case-record.ts';
import { addCase, nextCaseNumber } from './case-repository.ts';
import { addConsent, addInvolvedRow } from './involved-repository.ts';
import { addTrail } from './trail-repository.ts';

type By = { readonly personId: string; readonly now: Instant };

/** Makes a case of a contact, with everybody it tells of and what they agreed to. The contact itself is linked apart. */
export async function makeCase(
  tx: Tx,
  contact: ContactRow,
  opened: OpenedCase,
  { personId, now }: By,
): Promise<CaseRow> {
  const row = await rowOf(tx, contact, opened, { personId, now });
  await addCase(tx, row);
  await addTrail(tx, { caseId: row.id, swv: row.swv, at: now, personId, reason: null });
  const { answers } = await contactParts(tx, contact);
  for (const person of peopleOfCall(answers)) {
    const { said, ...details } = person;
    const involvedId = newId();
    await addInvolvedRow(tx, {
      ...details,
      id: involvedId,
      case_id: row.id,
      version: 1,
      organisation: null,
      no_contact_via: null,
    });
    for (const { purpose, given } of said) {
      await addConsent(tx, {
        id: newId(),
        case_id: row.id,
        involved_id: involvedId,
        purpose,
        given: bit(given),
        at: contact.registered_at,
        recorded_by: contact.registered_by,
        wording: `belscript-${contact.belscript_version}`,
        withdrawn_at: null,
        withdrawn_by: null,
      });
    }
  }
  return row;
}

async function rowOf(
  tx: Tx,
  contact: ContactRow,
  opened: OpenedCase,
  { personId, now }: By,
): Promise<CaseRow> {
  const today = localDateOf(now);
  const calendar = await calendarOfDeskOrDefault(tx, contact.desk_id);
  const hasQuestion = contact.question !== null;
  return {
    id: newId(),
    version: 1,
    number: await nextCaseNumber(tx, today.slice(0, 4)),
    state: opened.state,
    state_since: now,
    opened_at: now,
    opened_by: personId,
    closed_at: null,
    result: null,
    swv: opened.swv,
    sector: contact.sector,
    nature: contact.nature,
    more_natures: contact.more_natures,
    urgency: contact.urgency,
    on_joint_agenda: contact.on_joint_agenda,
    shared_with_swvs: 0,
    health_stopped_at: null,
    owner_id: opened.ownerId,
    child_name: contact.child_name,
    child_age: contact.child_age,
    child_group: contact.child_group,
    school_name: contact.school_name,
    place: contact.place,
    child_key: childKeyOf(contact.child_name, contact.school_name),
    caller_name: contact.caller_name,
    question_first: contact.question,
    question_first_at: hasQuestion ? contact.registered_at : null,
    question_first_by: hasQuestion ? contact.registered_by : null,
    question_under: null,
    question_under_at: null,
    question_under_by: null,
    handling: null,
    told: null,
    pause_reason: null,
    support_asked_on: supportDueOn({ openedOn: today, lastAskedOn: null }, calendar),
  };
}
