import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
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
  /** Said in the place of the steps when there are none; without it there is no list then. */
  readonly whenEmpty?: string;
};

/** What can be done now, first; then what cannot, in its place with a lock and the reason. */
export function StepList<Step extends string>(props: StepListProps<Step>) {
  const { title, steps, onTake, whenEmpty } = props;
  const titleId = useId();
  const { home, leave } = useWayBack();
  const inOrder = [
    ...steps.filter(({ reason }) => reason === null),
    ...steps.filter(({ reason }) => reason !== null),
  ];
  if (inOrder.length === 0 && whenEmpty === undefined) return null;
  const take = (step: Step) => {
    leave();
    onTake(step);
  };
  return (
    <div className="s-step-list">
      <h3 ref={home} id={titleId} tabIndex={-1} className="s-step-list__title">
        {title}
      </h3>
      {inOrder.length === 0 && <p className="s-quiet">{whenEmpty}</p>}
      <ul className="s-list s-step-list__list" aria-labelledby={titleId}>
        {inOrder.map(({ step, name, reason, icon }) => (
          <li key={step} className="s-step-list__step" data-locked={reason !== null || undefined}>
            <span className="s-step-list__icon">
              {reason === null ? icon : <PadlockLockedIcon aria-hidden />}
            </span>
            {reason === null ? (
              <LinkButton onClick={() => take(step)}>{name}</LinkButton>
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

/** A step that was taken is gone with its button, which had the focus: then the title of the list has it, before what is next. */
function useWayBack() {
  const home = useRef<HTMLHeadingElement>(null);
  const isAway = useRef(false);
  useEffect(() => {
    const isLost =
      document.activeElement === document.body && document.querySelector('dialog[open]') === null;
    if (!isAway.current || !isLost) return;
    isAway.current = false;
    home.current?.focus();
  });
  const leave = () => {
    isAway.current = true;
  };
  return { home, leave };
}
