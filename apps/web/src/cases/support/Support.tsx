import type { CaseView } from '@steunpunt/contract/cases';
import { isLocalDate } from '@steunpunt/domain/calendar';
import { useState } from 'react';
import { supportNames } from '../../texts/case-words.ts';
import { dayOf, nearDay, today } from '../../texts/dates.ts';
import { GapChip } from '../../ui/GapChip.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { lockOf } from '../locks.ts';
import { SupportDialog } from './SupportDialog.tsx';

/** Whether the family feels supported, what they said before, and when it is asked again. */
export function Support({ file }: { readonly file: CaseView }) {
  const [asking, setAsking] = useState(false);
  const { support, supportAskedOn } = file;
  if (support === null) return null;
  const lock = lockOf(file, 'askSupport');
  const isDue = supportAskedOn !== null && supportAskedOn <= today();
  const when = supportAskedOn !== null && isLocalDate(supportAskedOn) ? nearDay(supportAskedOn) : null;
  return (
    <PanelSection
      title="Voelt het gezin zich gesteund?"
      level={2}
      aside={
        lock !== null ? (
          <Locked name="Vraag het" reason={lock} />
        ) : (
          !isDue && <LinkButton onClick={() => setAsking(true)}>Vraag het</LinkButton>
        )
      }
    >
      <ul className="s-list">
        {support.map(({ at, by, answer, note }) => (
          <li key={at}>
            <strong>{supportNames[answer]}</strong>{' '}
            <span className="s-quiet s-small">
              {dayOf(at)}, {by}
            </span>
            {note !== null && note !== '' && <p className="s-quiet">{note}</p>}
          </li>
        ))}
      </ul>
      {lock === null && isDue && <GapChip onClick={() => setAsking(true)}>Nu vragen</GapChip>}
      {when !== null && !isDue && <p className="s-quiet s-small">Weer vragen: {when}</p>}
      {asking && <SupportDialog file={file} onClose={() => setAsking(false)} />}
    </PanelSection>
  );
}
