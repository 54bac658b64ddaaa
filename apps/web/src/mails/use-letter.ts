import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { LocalDate, LocalTime } from '@steunpunt/domain/calendar';
import {
  type CallerMail,
  type CallerMailKind,
  mailOfAppointment,
  mailOfGetInTouch,
  mailOfItem,
} from '@steunpunt/domain/mail/caller-mail';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { useReference } from '../api/reference.ts';

/** The letter that the server would send, from the same words; undefined until there is something to write. */
export function useLetter(
  contact: ContactView,
  kind: CallerMailKind,
  itemId: string,
): CallerMail | undefined {
  const desks = useReference()?.desks ?? [];
  const item = useQuery({
    ...queryOf(api.getKnowledgeItem, { params: { id: itemId } }),
    enabled: kind === 'knowledgeItem' && itemId !== '',
  }).data;
  const reader = {
    name: contact.contactDetails?.callerName ?? null,
    isPupil: contact.story?.answers.caller !== undefined && isPupil(contact.story.answers.caller),
    desk: desks.find(({ id }) => id === contact.deskId)?.name ?? 'Het steunpunt',
  };
  if (kind === 'getInTouch') return mailOfGetInTouch(reader);
  if (kind === 'knowledgeItem') return item === undefined ? undefined : mailOfItem(item, reader);
  const { promise, owner } = contact;
  if (promise === null) return undefined;
  const appointment = {
    personName: owner?.name ?? promise.personName,
    date: promise.untilDate as LocalDate,
    time: promise.untilTime as LocalTime,
    agreed: promise.agreed,
  };
  return mailOfAppointment(appointment, reader);
}

function isPupil(answer: object): boolean {
  return 'value' in answer && answer.value === 'pupil';
}
