import { FolderIcon } from '@navikt/aksel-icons';
import type { FoundCase } from '@steunpunt/contract/search';
import { localMomentOf, sayDateShort } from '@steunpunt/domain/calendar';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { caseStateNames } from '../texts/case-words.ts';
import type { SearchOption } from './SearchDialog.tsx';

/** A found case as one line: for whom, whose it is, and why it was found. */
export function caseOption(found: FoundCase, onOpen: (id: string) => void): SearchOption {
  const { callerName, childName, number, nature, state, openedAt, ownerName } = found;
  const who = [callerName ?? 'Zaak', ...(childName === null ? [] : [`over ${childName}`])].join(' ');
  const day = sayDateShort(localMomentOf(asInstant(openedAt)).date);
  const subject = nature === null ? [] : [natureLabels[nature]];
  const owner = ownerName ?? 'nog van niemand';
  return {
    id: `case-${found.id}`,
    title: `${who} · zaak ${number}`,
    detail: [...foundBy(found), ...subject, caseStateNames[state], owner, day].join(' · '),
    icon: <FolderIcon aria-hidden />,
    onChoose: () => onOpen(found.id),
  };
}

/** What does not stand in the line already. */
function foundBy({ foundIn, personName, callerName, phoneDisplay, school }: FoundCase): readonly string[] {
  const person = personName === null || personName === callerName ? [] : [`met ${personName}`];
  if (foundIn === 'phone' && phoneDisplay !== null) return [...person, phoneDisplay];
  if (foundIn === 'school' && school !== null) return [school];
  return foundIn === 'mail' ? [...person, 'gevonden op e-mailadres'] : person;
}
