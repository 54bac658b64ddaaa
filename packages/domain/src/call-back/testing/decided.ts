import { type CallBackCommand, type CallBackFacts, decideCallBack } from '../decide.ts';
import { evolve } from '../events.ts';
import { callBackFacts } from './call-back-facts.ts';

export function refused(command: CallBackCommand, changes: Partial<CallBackFacts> = {}) {
  const decided = decideCallBack(command, callBackFacts(changes));
  if (decided.ok) throw new Error(`Not refused: ${JSON.stringify(decided.events)}`);
  return decided.refusal;
}

export function standingAfter(command: CallBackCommand, changes: Partial<CallBackFacts> = {}) {
  const facts = callBackFacts(changes);
  const decided = decideCallBack(command, facts);
  if (!decided.ok) throw new Error(`Refused: ${JSON.stringify(decided.refusal)}`);
  return decided.events.reduce((standing, event) => evolve(standing, event, facts.now), facts.standing);
}

export function eventOf(command: CallBackCommand, changes: Partial<CallBackFacts> = {}) {
  const decided = decideCallBack(command, callBackFacts(changes));
  return decided.ok ? decided.events[0] : decided.refusal;
}
