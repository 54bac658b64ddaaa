import { lazy } from 'react';

/**
 * Parts of the call that come after the first paint. They are fetched as soon as the browser has nothing to do, so that they
 * are here before they are needed, also when the line is gone by then.
 */
const closingParts = () => import('./closing/closing-parts.ts');
const laterParts = () => import('./question/later-parts.ts');
const noCase = () => import('./closing/NoCaseDialog.tsx');
const connect = () => import('./transfer/ConnectDialog.tsx');
const deviation = () => import('./closing/DeviationDialog.tsx');
const sheet = () => import('./known/KnowledgeSheet.tsx');
const safetyDetails = () => import('./safety/SafetyDetails.tsx');

export const ClosingPanel = lazy(async () => ({ default: (await closingParts()).ClosingPanel }));
export const ClosingKeys = lazy(async () => ({ default: (await closingParts()).ClosingKeys }));
export const EndedCall = lazy(async () => ({ default: (await closingParts()).EndedCall }));
export const WhyPanel = lazy(async () => ({ default: (await closingParts()).WhyPanel }));
export const CallerCard = lazy(async () => ({ default: (await laterParts()).CallerCard }));
export const FittingItems = lazy(async () => ({ default: (await laterParts()).FittingItems }));
export const ArrivalLine = lazy(async () => ({ default: (await laterParts()).ArrivalLine }));
export const FoundAnswer = lazy(async () => ({ default: (await laterParts()).FoundAnswer }));
export const MomentAnswer = lazy(async () => ({ default: (await laterParts()).MomentAnswer }));
export const NatureAnswer = lazy(async () => ({ default: (await laterParts()).NatureAnswer }));
export const PersonsAnswer = lazy(async () => ({ default: (await laterParts()).PersonsAnswer }));
export const Proposal = lazy(async () => ({ default: (await laterParts()).Proposal }));
export const NoCaseDialog = lazy(async () => ({ default: (await noCase()).NoCaseDialog }));
export const ConnectDialog = lazy(async () => ({ default: (await connect()).ConnectDialog }));
export const DeviationDialog = lazy(async () => ({ default: (await deviation()).DeviationDialog }));
export const KnowledgeSheet = lazy(async () => ({ default: (await sheet()).KnowledgeSheet }));
export const SafetyDetails = lazy(async () => ({ default: (await safetyDetails()).SafetyDetails }));

const all = [laterParts, closingParts, noCase, connect, deviation, sheet, safetyDetails];

/** A part that does not come now is asked again when it is needed. */
export function allLaterParts(): Promise<unknown> {
  return Promise.allSettled(all.map((part) => part()));
}

/** Fetches every later part when the browser is idle; answers how to leave it. */
export function fetchLaterParts(): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => void allLaterParts(), 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(() => void allLaterParts(), { timeout: 2_000 });
  return () => cancelIdleCallback(idle);
}
