import { PhoneIcon } from '@navikt/aksel-icons';
import type { FoundContact } from '@steunpunt/contract/search';
import { localMomentOf, sayDateShort } from '@steunpunt/domain/calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { stateNames } from '../texts/words.ts';
import type { SearchOption } from './SearchDialog.tsx';

/** A found contact as one line: who, and why it was found. */
export function contactOption(contact: FoundContact, onOpen: (id: string) => void): SearchOption {
  const { callerName, childName, number, nature, state, arrivedAt } = contact;
  const who = [callerName ?? 'Gesprek', ...(childName === null ? [] : [`over ${childName}`])].join(' ');
  const day = sayDateShort(localMomentOf(asInstant(arrivedAt)).date);
  const subject = nature === null ? [] : [natureLabels[nature]];
  return {
    id: `contact-${contact.id}`,
    title: `${who} · ${number}`,
    detail: [...foundBy(contact), ...subject, stateNames[state], day].join(' · '),
    icon: <PhoneIcon aria-hidden />,
    onChoose: () => onOpen(contact.id),
  };
}

/** What does not stand in the line already. */
function foundBy({ foundIn, phoneDisplay, school }: FoundContact): readonly string[] {
  if (foundIn === 'phone' && phoneDisplay !== null) return [phoneDisplay];
  if (foundIn === 'school' && school !== null) return [school];
  return foundIn === 'mail' ? ['gevonden op e-mailadres'] : [];
}
