import type { CaseRelation } from '../access/case-relation.ts';
import { accept, assertNever, type Decision, refuse } from '../decision.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import { type CaseFacts, type CaseRefusal, refusalOf } from './case-refusal.ts';
import { type CaseStep, caseSteps } from './case-steps.ts';
import type { CaseResult, CaseState, SupportAnswer } from './case-words.ts';
import { mustAskSupport } from './felt-support.ts';

/** Where a case stands and whose it is. */
export type CaseStanding = {
  readonly state: CaseState;
  readonly ownerId: PersonId | null;
  readonly swv: SwvCode | null;
};

/** Somebody who is to have the case, or to work on it. */
export type Receiver = {
  readonly personId: PersonId;
  /** Contact person or lead of the swv that has the case. */
  readonly isOfSwv: boolean;
  readonly isDoubted: boolean;
};

/** What a step needs beside the facts; steps that are not here need nothing. */
type StepNeeds = {
  readonly take: { readonly personId: PersonId };
  /** To nobody: back to the team, as a lead gives all work of a colleague back. */
  readonly handOver: { readonly to: Receiver | null };
  readonly decided: { readonly ownerId: PersonId | null; readonly swv: SwvCode | null };
  readonly askSupport: { readonly answer: SupportAnswer };
  readonly close: { readonly result: CaseResult; readonly wasSupportAsked: boolean };
  readonly reopen: { readonly isOwnerStillHere: boolean };
};

export type CaseCommand = {
  readonly [Step in CaseStep]: { readonly step: Step } & (Step extends keyof StepNeeds
    ? StepNeeds[Step]
    : unknown);
}[CaseStep];

export type CaseEvent =
  | { readonly type: 'ownerChanged'; readonly ownerId: PersonId | null }
  | { readonly type: 'stateChanged'; readonly state: CaseState }
  | { readonly type: 'swvChanged'; readonly swv: SwvCode | null };

export type StepRefusal =
  | CaseRefusal
  | { readonly code: 'personNotOfSwv' | 'doubtedPerson' | 'alreadyOwner' | 'supportNotAsked' };

/** What a step does to the case, or why it may not be taken now. */
export function decide(
  command: CaseCommand,
  standing: CaseStanding,
  facts: CaseFacts,
  taker: CaseRelation | 'secondTriage',
): Decision<CaseEvent, StepRefusal> {
  const refusal = refusalOf(command.step, facts, taker) ?? refusalOfNeeds(command, standing);
  return refusal === null ? accept(...eventsOf(command, standing)) : refuse(refusal);
}

function refusalOfNeeds(command: CaseCommand, { ownerId }: CaseStanding): StepRefusal | null {
  switch (command.step) {
    case 'handOver': {
      if (command.to === null) return ownerId === null ? { code: 'alreadyOwner' } : null;
      const { personId, isDoubted, isOfSwv } = command.to;
      if (isDoubted) return { code: 'doubtedPerson' };
      if (!isOfSwv) return { code: 'personNotOfSwv' };
      return personId === ownerId ? { code: 'alreadyOwner' } : null;
    }
    case 'close':
      return mustAskSupport(command.result, command.wasSupportAsked) ? { code: 'supportNotAsked' } : null;
    default:
      return null;
  }
}

function eventsOf(command: CaseCommand, { state }: CaseStanding): CaseEvent[] {
  const to = caseSteps[command.step].to;
  const moved: CaseEvent[] = to === 'same' || to === state ? [] : [{ type: 'stateChanged', state: to }];
  switch (command.step) {
    case 'take':
      return [{ type: 'ownerChanged', ownerId: command.personId }];
    case 'handOver':
      return [{ type: 'ownerChanged', ownerId: command.to?.personId ?? null }];
    case 'decided':
      return [
        ...moved,
        { type: 'ownerChanged', ownerId: command.ownerId },
        { type: 'swvChanged', swv: command.swv },
      ];
    case 'askSupport':
      return command.answer === 'no' && state === 'followUp' ? [{ type: 'stateChanged', state: 'held' }] : [];
    case 'reopen':
      return command.isOwnerStillHere ? moved : [...moved, { type: 'ownerChanged', ownerId: null }];
    default:
      return moved;
  }
}

/** The case after an event. */
export function evolve(standing: CaseStanding, event: CaseEvent): CaseStanding {
  switch (event.type) {
    case 'ownerChanged':
      return { ...standing, ownerId: event.ownerId };
    case 'stateChanged':
      return { ...standing, state: event.state };
    case 'swvChanged':
      return { ...standing, swv: event.swv };
    default:
      return assertNever(event);
  }
}
