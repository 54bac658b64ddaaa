import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { Select } from '@navikt/ds-react/Select';
import type { ItemView } from '@steunpunt/contract/second-triage';
import {
  type DecisionRoute,
  decisionRoutes,
  doorbraakCriteria,
} from '@steunpunt/domain/second-triage/second-triage-words';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useReference, useSwvName } from '../api/reference.ts';
import { errorText } from '../texts/error-text.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { Panel } from '../ui/Panel.tsx';
import { singleKeysOn } from '../ui/single-keys.ts';
import { isTyping, useKey } from '../ui/use-key.ts';
import { OpenText } from '../workflow/OpenText.tsx';
import { choicesFor, type DecisionDraft, type DraftErrors, readDraft, refusalNow } from './decision-draft.ts';
import { RouteOptions } from './RouteOptions.tsx';
import { TermField } from './TermField.tsx';
import { criterionNames } from './triage-words.ts';
import { useDecide } from './use-decide.ts';

type DecisionFormProps = {
  readonly item: ItemView;
  readonly draft: DecisionDraft;
  /** Whether what is filled in is on the server. */
  readonly receipt: ReactNode;
  readonly onDraft: (draft: DecisionDraft) => void;
  readonly onDecided: () => void;
};

/** Route, who, by when, why, and what the caller hears. Digits choose, Ctrl+Enter saves. */
export function DecisionForm({ item, draft, receipt, onDraft, onDecided }: DecisionFormProps) {
  const id = useId();
  const swvName = useSwvName();
  const reference = useReference();
  const [errors, setErrors] = useState<DraftErrors>({});
  const summary = useRef<HTMLDivElement>(null);
  const decide = useDecide(item, onDecided);
  const choices = choicesFor(item, draft.route, reference?.region.swvs.map(({ code }) => code) ?? []);
  const set = (changes: Partial<DecisionDraft>) => onDraft({ ...draft, ...changes });
  const choose = (route: DecisionRoute | undefined) => {
    if (route === undefined || refusalNow(item, route, draft.criteria) !== null) return;
    const fits = choicesFor(item, route, reference?.region.swvs.map(({ code }) => code) ?? []);
    const person = fits.some(({ value }) => value === draft.person) ? draft.person : '';
    set({ route, person });
  };
  const save = () => {
    const read = readDraft(draft, choices);
    setErrors(read.ok ? {} : read.errors);
    if (read.ok && !decide.isPending) decide.send(read.body);
  };
  useDigits((digit) => choose(decisionRoutes[digit - 1]));
  useKey({ key: 'Enter', ctrl: true }, save);
  useEffect(() => {
    if (Object.keys(errors).length > 0) summary.current?.focus();
  }, [errors]);
  const tellers = item.candidates.filter(({ swvs, isLead }) => isLead || swvs.includes(item.swv ?? ''));
  return (
    <Panel title="Wat besluiten we?" aside={receipt} className="t-form">
      <form
        className="s-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
      >
        {Object.keys(errors).length > 0 && (
          <ErrorSummary ref={summary} size="small">
            {Object.entries(errors).map(([field, text]) => (
              <ErrorSummary.Item key={field} href={`#${id}-${field}`}>
                {text}
              </ErrorSummary.Item>
            ))}
          </ErrorSummary>
        )}
        <RouteOptions id={`${id}-route`} item={item} draft={draft} error={errors.route} onChoose={choose} />
        <Criteria item={item} draft={draft} onChange={(criteria) => set({ criteria })} />
        {draft.route === 'referOutside' && (
          <OpenText
            id={`${id}-outside`}
            label="Naar wie?"
            value={draft.outside}
            error={errors.outside}
            onChange={(outside) => set({ outside })}
          />
        )}
        <div className="t-pair">
          <Select
            id={`${id}-person`}
            size="small"
            label="Wie pakt het op"
            value={draft.person}
            error={errors.person}
            onChange={(event) => set({ person: event.target.value })}
          >
            <option value="">Kies iemand</option>
            {choices.map(({ value, swv, candidate }) => (
              <option key={value} value={value}>
                {candidate.name} ({swvName(swv)})
              </option>
            ))}
          </Select>
          <TermField
            id={`${id}-within`}
            label="Uiterlijk"
            terms={item.terms}
            value={draft.within}
            error={errors.within}
            onChange={(within) => set({ within })}
          />
        </div>
        <OpenText
          id={`${id}-reason`}
          label="Waarom"
          rows={2}
          value={draft.reason}
          error={errors.reason}
          onChange={(reason) => set({ reason })}
        />
        {wishedByOneSide(item) && (
          <Checkbox
            size="small"
            checked={draft.offerStaysOpen}
            onChange={(event) => set({ offerStaysOpen: event.target.checked })}
          >
            Aanbod van mediation blijft open, ouders niet ongevraagd bellen
          </Checkbox>
        )}
        <h3 className="t-facts__small">Wie hoort dit</h3>
        <OpenText
          id={`${id}-tellWhat`}
          label="Wat hoort de beller"
          rows={2}
          value={draft.tellWhat}
          error={errors.tellWhat}
          onChange={(tellWhat) => set({ tellWhat })}
        />
        <div className="t-pair">
          <Select
            size="small"
            label="Van wie"
            value={draft.tellBy}
            onChange={(event) => set({ tellBy: event.target.value })}
          >
            <option value="">Wie het oppakt</option>
            {tellers.map(({ id: personId, name }) => (
              <option key={personId} value={personId}>
                {name}
              </option>
            ))}
          </Select>
          <TermField
            id={`${id}-tellWithin`}
            label="Uiterlijk verteld"
            terms={item.terms}
            value={draft.tellWithin}
            error={errors.tellWithin}
            onChange={(tellWithin) => set({ tellWithin })}
          />
        </div>
        {decide.error !== null && <InlineError>{errorText(decide.error)}</InlineError>}
        <div className="t-form__foot">
          <span className="t-keys" aria-hidden>
            <KeyCap>1–8</KeyCap> kies <KeyCap>Ctrl Enter</KeyCap>
          </span>
          <Button size="small" loading={decide.isPending}>
            Leg besluit vast
          </Button>
        </div>
        <p className="t-meta">Besluit van: {item.deciders.join(', ')}</p>
      </form>
    </Panel>
  );
}

function useDigits(onDigit: (digit: number) => void): void {
  const latest = useRef(onDigit);
  useEffect(() => {
    latest.current = onDigit;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!/^[1-8]$/.test(event.key) || event.altKey || event.ctrlKey || event.defaultPrevented) return;
      if (!singleKeysOn() || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current(Number(event.key));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

type CriteriaProps = {
  readonly item: ItemView;
  readonly draft: DecisionDraft;
  readonly onChange: (criteria: DecisionDraft['criteria']) => void;
};

/** One side wants a mediation and the other does not, or not yet: then the offer can stay open. */
function wishedByOneSide({ consent, callerSide }: ItemView): boolean {
  const answers = [consent?.family, consent?.school];
  return callerSide === 'school' || (answers.includes('yes') && answers.some((answer) => answer !== 'yes'));
}

/** What opens a doorbraak; what the caller's answers show stands ticked and stays so. */
function Criteria({ item, draft, onChange }: CriteriaProps) {
  const shown = item.doorbraak?.shown ?? [];
  return (
    <details className="t-criteria">
      <summary>
        Kenmerken voor een doorbraak ({new Set([...shown, ...draft.criteria]).size} van{' '}
        {item.doorbraak?.needed ?? 2})
      </summary>
      <CheckboxGroup
        size="small"
        legend="Wat geldt hier?"
        hideLegend
        value={[...new Set([...shown, ...draft.criteria])]}
        onChange={(chosen: string[]) =>
          onChange(doorbraakCriteria.filter((one) => chosen.includes(one) && !shown.includes(one)))
        }
      >
        {doorbraakCriteria.map((criterion) => (
          <Checkbox key={criterion} value={criterion} readOnly={shown.includes(criterion)}>
            {criterionNames[criterion]}
            {shown.includes(criterion) && <span className="t-meta"> (volgt uit het gesprek)</span>}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </details>
  );
}
