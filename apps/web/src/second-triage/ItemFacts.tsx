import type { ItemView } from '@steunpunt/contract/second-triage';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSwvName } from '../api/reference.ts';
import { useSession } from '../api/session.ts';
import { nearMoment } from '../texts/dates.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { GapChip } from '../ui/GapChip.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Panel } from '../ui/Panel.tsx';
import { nameOfItem } from './item-words.ts';
import { MediationConsent } from './MediationConsent.tsx';
import { Term } from './Term.tsx';

/** The caller's own words first, then what the table has to know; what is missing is an invitation. */
export function ItemFacts({ item, below }: { readonly item: ItemView; readonly below: ReactNode }) {
  const swvName = useSwvName();
  const head = [nameOfItem(item), item.childGroup].filter((part) => part !== null && part !== '');
  return (
    <Panel className="t-facts">
      <div className="t-facts__head">
        <p className="t-meta">
          {item.kind === 'case' ? 'Zaak' : 'Gesprek'} {item.number} · {swvName(item.swv)} · aangehouden{' '}
          {nearMoment(item.heldSince)}
        </p>
        <RecordLink item={item} />
      </div>
      <h2 className="t-facts__title">{head.join(', ')}</h2>
      <blockquote className="t-facts__words">
        {item.words?.question ? `“${item.words.question}”` : 'De vraag is niet opgeschreven.'}
      </blockquote>
      <p className="t-meta">
        {item.caller === null ? 'Opgeschreven' : `${item.caller}. Opgeschreven`} door {item.writtenBy}.
      </p>
      {item.away.length > 0 && (
        <p className="t-facts__away">
          {item.away.join(' en ')}: niet onafhankelijk, en dus niet aan tafel bij dit punt.
        </p>
      )}
      <Facts item={item} />
      {item.whyHere.length > 0 && (
        <>
          <h3 className="t-facts__small">Waarom hier</h3>
          <ul className="s-list s-marks">
            {item.whyHere.map((why) => (
              <li key={why}>
                <Mark>{why}</Mark>
              </li>
            ))}
          </ul>
        </>
      )}
      {below}
    </Panel>
  );
}

/** Who comes from elsewhere has no contacts and no cases to open. */
function RecordLink({ item }: { readonly item: ItemView }) {
  if (useSession().role === 'guest') return null;
  return item.kind === 'case' ? (
    <Link to="/zaken/$id" params={{ id: item.recordId }}>
      Open zaak
    </Link>
  ) : (
    <Link to="/gesprekken/$id" params={{ id: item.recordId }}>
      Open gesprek
    </Link>
  );
}

const asked = [
  ['attendance', 'Naar school'],
  ['attendanceSince', 'Sinds'],
  ['contactWithSchool', 'Contact met school'],
  ['bodies', 'Instanties'],
  ['parentsAgree', 'Andere ouder'],
  ['tried', 'Al gedaan'],
  ['earlierSupport', 'Eerder geholpen'],
  ['consentSchool', 'School spreken'],
] as const;
/** Asked for when they are missing; the rest is only shown. */
const needed: readonly string[] = ['attendance', 'parentsAgree', 'tried', 'consentSchool'];

function Facts({ item }: { readonly item: ItemView }) {
  const answerTo = (id: string) => item.facts?.find(({ questionId }) => questionId === id)?.answer;
  const shown = asked.filter(([id]) => answerTo(id) !== undefined || needed.includes(id));
  return (
    <FactList>
      {item.facts !== null && (
        <Fact label="De vraag eronder">
          {item.words?.under ? item.words.under : <GapChip>nog vragen</GapChip>}
        </Fact>
      )}
      <Fact label="Waarover">
        {item.nature === null ? <GapChip>nog vragen</GapChip> : `${item.nature} ${natureLabels[item.nature]}`}
      </Fact>
      <Fact label="Belofte">
        {item.promise === null ? 'Geen open belofte' : <Term term={item.promise} tone="promise" />}
      </Fact>
      <Fact label="Besluit vóór">
        <Term term={item.decisionTerm} tone="quiet" />
      </Fact>
      {item.facts !== null && (
        <>
          <Fact label="School">{schoolOf(item) ?? <GapChip>nog vragen</GapChip>}</Fact>
          {shown.map(([id, label]) => (
            <Fact key={id} label={label}>
              {answerTo(id) ?? <GapChip>{id === 'parentsAgree' ? 'nagaan' : 'nog vragen'}</GapChip>}
            </Fact>
          ))}
        </>
      )}
      {item.consent !== null && (
        <Fact label="Mediation">
          <MediationConsent itemId={item.itemId} consent={item.consent} isRestricted={item.isRestricted} />
        </Fact>
      )}
    </FactList>
  );
}

function schoolOf({ school, place }: ItemView): string | null {
  const parts = [school, place].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}
