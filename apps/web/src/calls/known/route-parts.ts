/** The triage protocol and what shows its outcome, in one download. */
export { ResponsibleRow } from './ResponsibleRow.tsx';
export { RoutePanel } from './RoutePanel.tsx';
