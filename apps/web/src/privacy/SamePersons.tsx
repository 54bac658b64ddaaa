import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { api } from '@steunpunt/contract';
import type { SamePersons as Found } from '@steunpunt/contract/person-erasure';
import { samePersonVerdicts } from '@steunpunt/domain/privacy/person-erasure';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { involvedRoleNames } from '../texts/case-words.ts';
import { capitalised, dayOf } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { samePersonNames } from '../texts/privacy-words.ts';
import { sayNames } from '../texts/say-names.ts';
import { errorText as stepErrorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useSamePersonChoice } from './use-privacy.ts';

type SamePersonsProps = { readonly requestId: string; readonly className?: string };

/** Whoever may be the same person elsewhere, each with why: chosen one by one, never by itself. */
export function SamePersons({ requestId, className }: SamePersonsProps) {
  const { data, error } = useQuery(queryOf(api.listSamePersons, { params: { id: requestId } }));
  const choose = useSamePersonChoice(requestId);
  const open = data?.matches.filter(({ verdict }) => verdict === null).length ?? 0;
  return (
    <Panel
      title="Misschien dezelfde persoon"
      {...(className !== undefined && { className })}
      aside={
        open > 0 && <Mark tone="promise">{open === 1 ? 'nog 1 te kiezen' : `nog ${open} te kiezen`}</Mark>
      }
    >
      {error !== null && <InlineError>{errorText(error)}</InlineError>}
      {choose.error !== null && <InlineError>{stepErrorText(choose.error)}</InlineError>}
      {data === undefined && error === null && <Bones rows={2} label="Andere zaken worden gezocht" />}
      {data?.matches.length === 0 && (
        <p className="s-quiet">Wij vonden deze persoon nergens anders in uw samenwerkingsverband.</p>
      )}
      <ul className="s-list s-privacy__requests">
        {data?.matches.map((match) => (
          <li key={`${match.kind} ${match.id}`}>
            <Match
              match={match}
              onChoose={(verdict) =>
                choose.mutate({
                  params: { id: requestId },
                  body: { kind: match.kind, id: match.id, verdict },
                })
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type MatchProps = {
  readonly match: Found['matches'][number];
  readonly onChoose: (verdict: (typeof samePersonVerdicts)[number]) => void;
};

function Match({ match, onChoose }: MatchProps) {
  const { kind, id, caseId, number, name, role, child, since, why, verdict } = match;
  const who = [name ?? 'naam onbekend', role === null ? null : involvedRoleNames[role]].filter(Boolean);
  const what = kind === 'person' ? `Zaak ${number}` : `Gesprek ${number}`;
  return (
    <div className="s-privacy__request">
      <p>
        {kind === 'person' && caseId !== null ? (
          <Link to="/zaken/$id" params={{ id: caseId }}>
            {what}
          </Link>
        ) : (
          <Link to="/gesprekken/$id" params={{ id }}>
            {what}
          </Link>
        )}{' '}
        <span className="s-quiet">{dayOf(since)}</span>
      </p>
      <p>
        {capitalised(who.join(', '))}
        {child !== null && `. Kind: ${child}`}
      </p>
      <p className="s-quiet">Waarom: {sayNames(why.map((one) => samePersonNames[one]))}.</p>
      <RadioGroup
        size="small"
        legend={`Is dit dezelfde persoon? ${what}`}
        value={verdict ?? ''}
        onChange={(value: string) => {
          const chosen = samePersonVerdicts.find((one) => one === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        <Radio value="same">Ja, dezelfde persoon</Radio>
        <Radio value="other">Nee, iemand anders</Radio>
      </RadioGroup>
    </div>
  );
}
