import { EyeIcon } from '@navikt/aksel-icons';
import type { CaseView } from '@steunpunt/contract/cases';
import type { ReactNode } from 'react';
import { useSwvName } from '../../api/reference.ts';
import { caseStateNames } from '../../texts/case-words.ts';
import { dayOf } from '../../texts/dates.ts';
import { sayNames } from '../../texts/say-names.ts';
import { markNames, urgencyNames } from '../../texts/words.ts';
import { Initials } from '../../ui/Initials.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { NextTerm } from './NextTerm.tsx';
import { useLookers } from './use-lookers.ts';
import './case-head.css';

type CaseHeadProps = {
  readonly file: CaseView;
  /** The one filled button of the page. */
  readonly action: ReactNode;
  readonly menu: ReactNode;
};

/** Which case, for whom, how it stands, the next term, whose, and the one thing to do. It stays in sight. */
export function CaseHead({ file, action, menu }: CaseHeadProps) {
  const swvName = useSwvName();
  const { number, swv, state, stateSince, child, owner, urgency, onJointAgenda } = file;
  const near = [child?.group, child?.school].filter((part) => part != null && part !== '').join(', ');
  return (
    <header className="s-case-head">
      <div className="s-case-head__who">
        <p className="s-case-head__facts">
          <span>Zaak {number}</span>
          <span>{swvName(swv)}</span>
          <span>
            {caseStateNames[state]}, sinds {dayOf(stateSince)}
          </span>
          <Lookers caseId={file.id} />
        </p>
        <div className="s-case-head__title">
          <h1 tabIndex={-1} className="s-case-head__h1">
            {titleOf(file)}
          </h1>
          {near !== '' && <span className="s-quiet">{near}</span>}
          {(urgency === 'U0' || urgency === 'U1' || urgency === 'U2') && (
            <Mark tone={urgency === 'U2' ? 'neutral' : 'danger'}>
              {urgency} {urgencyNames[urgency].toLocaleLowerCase('nl')}
            </Mark>
          )}
          {onJointAgenda && <Mark tone="promise">{markNames.onJointAgenda}</Mark>}
        </div>
      </div>
      <NextTerm file={file} />
      <div className="s-case-head__fact">
        <span className="s-case-head__label">Eigenaar</span>
        <span className="s-case-head__owner">
          {owner === null ? (
            'nog van niemand'
          ) : (
            <>
              <Initials name={owner.name} />
              {owner.name}
            </>
          )}
        </span>
      </div>
      <div className="s-case-head__actions">
        {action}
        {menu}
      </div>
    </header>
  );
}

/** The child first, because the case is about the child; without that the number. */
function titleOf({ number, child }: CaseView): string {
  const parts = [child?.name ?? null, child?.age == null ? null : `${child.age} jaar`];
  const said = parts.filter((part) => part !== null && part !== '').join(', ');
  return said === '' ? `Zaak ${number}` : said;
}

function Lookers({ caseId }: { readonly caseId: string }) {
  const lookers = useLookers(caseId);
  return (
    <span role="status" className="s-case-head__lookers">
      {lookers.length > 0 && (
        <>
          <EyeIcon aria-hidden />
          {sayNames(lookers.map(({ name }) => name))} {lookers.length === 1 ? 'kijkt' : 'kijken'} mee
        </>
      )}
    </span>
  );
}
