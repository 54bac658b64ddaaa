import type { DecisionRoute, ItemState, MeetingState } from './second-triage-words.ts';

/** One step: where the item may stand, where it stands then, who takes it, and whether the meeting must be going on. */
export type TriageStepRow = {
  readonly from: readonly ItemState[];
  readonly to: ItemState | 'same';
  readonly by: 'lead' | 'teller';
  readonly inMeeting: boolean;
};

const decides = { from: ['waiting'], to: 'decided', by: 'lead', inMeeting: true } as const;

/** Everything that can be done with an item of the second triage. One row per route that can be decided. */
export const triageSteps = {
  mediation: decides,
  otherSwv: decides,
  ownContactPerson: decides,
  otherPerson: decides,
  referOutside: decides,
  doorbraak: decides,
  /** Stays on the agenda: somebody gathers facts, and the caller is told that. */
  moreFacts: { from: ['waiting'], to: 'same', by: 'lead', inMeeting: true },
  noAction: decides,
  /** Of the latest decision: until then the promise to the caller stays open. */
  tell: { from: ['decided', 'waiting'], to: 'same', by: 'teller', inMeeting: false },
  endPause: { from: ['paused'], to: 'decided', by: 'lead', inMeeting: false },
} as const satisfies Record<DecisionRoute | 'tell' | 'endPause', TriageStepRow>;

export type TriageStep = keyof typeof triageSteps;

export type MeetingStepRow = { readonly from: readonly MeetingState[]; readonly to: MeetingState | 'same' };

/** What leads and members do with the meeting itself. */
export const meetingSteps = {
  change: { from: ['planned', 'running'], to: 'same' },
  start: { from: ['planned'], to: 'running' },
  addItem: { from: ['running'], to: 'same' },
  close: { from: ['running'], to: 'closed' },
} as const satisfies Record<string, MeetingStepRow>;

export type MeetingStep = keyof typeof meetingSteps;
