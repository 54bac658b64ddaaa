/** What is not needed for the first question, in one download. */
export { CallerCard } from '../known/CallerCard.tsx';
export { FittingItems } from '../known/FittingItems.tsx';
export { ArrivalLine } from './ArrivalLine.tsx';
export { FoundAnswer } from './FoundAnswer.tsx';
export { MomentAnswer } from './MomentAnswer.tsx';
export { NatureAnswer } from './NatureAnswer.tsx';
export { PersonsAnswer } from './PersonsAnswer.tsx';
export { Proposal } from './Proposal.tsx';
