import {
  ArrowForwardIcon,
  ArrowUndoIcon,
  CheckmarkCircleIcon,
  ClockIcon,
  HandShakeHeartIcon,
  PauseIcon,
  PersonGroupIcon,
  PersonPlusIcon,
} from '@navikt/aksel-icons';
import type { CaseView } from '@steunpunt/contract/cases';
import type { CaseStep } from '@steunpunt/domain/case/case-steps';
import type { ReactNode } from 'react';
import { caseStepTexts } from '../../texts/case-steps.ts';
import type { OfferedStep } from '../../workflow/StepList.tsx';
import { lockOf } from '../locks.ts';

/** Steps that stand in the panel; the others have a place of their own on the page. */
const icons = {
  take: <HandShakeHeartIcon aria-hidden />,
  refer: <PersonPlusIcon aria-hidden />,
  handOver: <ArrowForwardIcon aria-hidden />,
  nameCoworkers: <PersonGroupIcon aria-hidden />,
  hold: <ClockIcon aria-hidden />,
  pause: <PauseIcon aria-hidden />,
  endPause: <CheckmarkCircleIcon aria-hidden />,
  close: <CheckmarkCircleIcon aria-hidden />,
  reopen: <ArrowUndoIcon aria-hidden />,
  decided: null,
} as const satisfies Partial<Record<CaseStep, ReactNode>>;

export type PanelStep = keyof typeof icons;
export type DialogStep = Exclude<PanelStep, 'take' | 'decided'>;
const panelSteps = Object.keys(icons) as readonly PanelStep[];

/**
 * The steps of the panel with why not. What makes no sense where the case stands (end a pause that is not there) is left out;
 * the rest stays in its place, greyed.
 */
export function panelStepsOf(file: CaseView): readonly OfferedStep<PanelStep>[] {
  return panelSteps
    .filter((step) => belongsTo(step, file))
    .map((step) => ({
      step,
      name: caseStepTexts[step].name,
      reason: step === 'decided' ? 'Beslist de tweede triage' : lockOf(file, step),
      icon: icons[step],
    }));
}

function belongsTo(step: PanelStep, { state, owner }: CaseView): boolean {
  switch (step) {
    case 'take':
      return owner === null && state !== 'closed';
    case 'endPause':
      return state === 'paused';
    case 'reopen':
      return state === 'closed';
    default:
      return state !== 'closed';
  }
}
