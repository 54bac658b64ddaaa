import { laterPart } from './later-part.tsx';

/**
 * Parts of the call that come after the first paint. They are fetched as soon as the browser has nothing to do, so that they
 * are here before they are needed, also when the line is gone by then.
 */
const closingParts = () => import('./closing/closing-parts.ts');
const routeParts = () => import('./known/route-parts.ts');
const laterParts = () => import('./question/later-parts.ts');

export const ClosingPanel = laterPart(async () => (await closingParts()).ClosingPanel);
export const ClosingKeys = laterPart(async () => (await closingParts()).ClosingKeys);
export const EndedCall = laterPart(async () => (await closingParts()).EndedCall);
export const WhyPanel = laterPart(async () => (await closingParts()).WhyPanel);
export const RoutePanel = laterPart(async () => (await routeParts()).RoutePanel);
export const ResponsibleRow = laterPart(async () => (await routeParts()).ResponsibleRow);
export const CallerCard = laterPart(async () => (await laterParts()).CallerCard);
export const FittingItems = laterPart(async () => (await laterParts()).FittingItems);
export const ArrivalLine = laterPart(async () => (await laterParts()).ArrivalLine);
export const FoundAnswer = laterPart(async () => (await laterParts()).FoundAnswer);
export const MomentAnswer = laterPart(async () => (await laterParts()).MomentAnswer);
export const NatureAnswer = laterPart(async () => (await laterParts()).NatureAnswer);
export const PersonsAnswer = laterPart(async () => (await laterParts()).PersonsAnswer);
export const Proposal = laterPart(async () => (await laterParts()).Proposal);
export const NoCaseDialog = laterPart(async () => (await import('./closing/NoCaseDialog.tsx')).NoCaseDialog);
export const ConnectDialog = laterPart(
  async () => (await import('./transfer/ConnectDialog.tsx')).ConnectDialog,
);
export const DeviationDialog = laterPart(
  async () => (await import('./closing/DeviationDialog.tsx')).DeviationDialog,
);
export const KnowledgeSheet = laterPart(
  async () => (await import('./known/KnowledgeSheet.tsx')).KnowledgeSheet,
);
export const SafetyDetails = laterPart(
  async () => (await import('./safety/SafetyDetails.tsx')).SafetyDetails,
);

const parts = [
  RoutePanel,
  ResponsibleRow,
  FoundAnswer,
  NatureAnswer,
  MomentAnswer,
  PersonsAnswer,
  Proposal,
  ArrivalLine,
  FittingItems,
  CallerCard,
  ClosingPanel,
  ClosingKeys,
  WhyPanel,
  EndedCall,
  NoCaseDialog,
  ConnectDialog,
  DeviationDialog,
  KnowledgeSheet,
  SafetyDetails,
];

export function allLaterParts(): Promise<unknown> {
  return Promise.all(parts.map(({ fetchPart }) => fetchPart()));
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
