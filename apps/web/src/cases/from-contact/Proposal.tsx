import { Button } from '@navikt/ds-react/Button';
import type { caseProposal } from '@steunpunt/contract/cases';
import type * as z from 'zod/mini';
import { caseStateNames } from '../../texts/case-words.ts';
import { dayOf } from '../../texts/dates.ts';

type CaseProposal = z.infer<typeof caseProposal>;

const foundBy: Readonly<Record<CaseProposal['by'][number], string>> = {
  number: 'hetzelfde nummer',
  mail: 'hetzelfde e-mailadres',
  childAndSchool: 'hetzelfde kind en dezelfde school',
  samePerson: 'dezelfde persoon',
};

type ProposalProps = {
  readonly proposal: CaseProposal;
  readonly pending: boolean;
  readonly onJoin: () => void;
};

/** A running case that may be of the same family, and why one may think so. */
export function Proposal({ proposal, pending, onJoin }: ProposalProps) {
  const { number, state, ownerName, openedAt, childName, callerName, by } = proposal;
  return (
    <li className="s-proposals__one">
      <h3 className="s-proposals__title">Zaak {number}</h3>
      <p>{[childName, callerName].filter((name) => name !== null).join(', ')}</p>
      <p className="s-quiet s-small">
        {caseStateNames[state]}, geopend {dayOf(openedAt)}, {ownerName ?? 'nog van niemand'}
      </p>
      <p className="s-small">Gevonden op {by.map((one) => foundBy[one]).join(', ')}</p>
      <Button
        type="button"
        size="small"
        variant="secondary"
        loading={pending}
        aria-label={`Voeg bij deze zaak: ${number}`}
        onClick={onJoin}
      >
        Voeg bij deze zaak
      </Button>
    </li>
  );
}
