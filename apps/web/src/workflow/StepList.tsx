import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { type ReactNode, useId } from 'react';
import './workflow.css';
import { LinkButton } from '../ui/LinkButton.tsx';

/** A step of any workflow, as the server or the domain says it: what it is called, and why not when it cannot be taken now. */
export type OfferedStep<Step extends string> = {
  readonly step: Step;
  readonly name: string;
  /** At most eight words; null when the step can be taken. */
  readonly reason: string | null;
  readonly icon?: ReactNode;
};

type StepListProps<Step extends string> = {
  readonly title: string;
  readonly steps: readonly OfferedStep<Step>[];
  readonly onTake: (step: Step) => void;
};

/** What can be done now, first; then what cannot, in its place with a lock and the reason. */
export function StepList<Step extends string>({ title, steps, onTake }: StepListProps<Step>) {
  const titleId = useId();
  const inOrder = [
    ...steps.filter(({ reason }) => reason === null),
    ...steps.filter(({ reason }) => reason !== null),
  ];
  if (inOrder.length === 0) return null;
  return (
    <div className="s-step-list">
      <h3 id={titleId} className="s-step-list__title">
        {title}
      </h3>
      <ul className="s-list s-step-list__list" aria-labelledby={titleId}>
        {inOrder.map(({ step, name, reason, icon }) => (
          <li key={step} className="s-step-list__step" data-locked={reason !== null || undefined}>
            <span className="s-step-list__icon">
              {reason === null ? icon : <PadlockLockedIcon aria-hidden />}
            </span>
            {reason === null ? (
              <LinkButton onClick={() => onTake(step)}>{name}</LinkButton>
            ) : (
              <span className="s-step-list__locked">
                <span className="aksel-sr-only">Kan nu niet: </span>
                {name}
                <span className="s-step-list__reason">{reason}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
