/** Everything of the end of a call in one download. */
export { ClosingKeys } from './ClosingKeys.tsx';
export { ClosingPanel } from './ClosingPanel.tsx';
export { EndedCall } from './EndedCall.tsx';
export { WhyPanel } from './WhyPanel.tsx';
