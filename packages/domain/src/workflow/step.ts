/**
 * One step of a workflow: the stages it can be taken from, where it leads, and who may take it. A steps table is one
 * `as const satisfies Record<string, Step<…>>`; server, buttons, step bar, texts, printed pages and tests read that table.
 */
export type Step<Stage extends string, By extends string> = {
  readonly from: readonly Stage[];
  /** `same`: something is added and the stage stays. */
  readonly to: Stage | 'same';
  readonly by: readonly By[];
};

export type StepsTable<Stage extends string, By extends string> = Readonly<Record<string, Step<Stage, By>>>;

/** Why a step of any workflow cannot be taken, before its own guards are asked. */
export type StepRefusal<Stage extends string, By extends string> =
  | { readonly code: 'notYours'; readonly by: readonly By[] }
  | { readonly code: 'wrongStage'; readonly stage: Stage; readonly from: readonly Stage[] };

/** The part of a refusal that follows from the table alone: first who, then when. Null when the table allows it. */
export function refusalByTable<Stage extends string, By extends string>(
  step: Step<Stage, By>,
  stage: Stage,
  by: By,
): StepRefusal<Stage, By> | null {
  if (!step.by.includes(by)) return { code: 'notYours', by: step.by };
  if (!step.from.includes(stage)) return { code: 'wrongStage', stage, from: step.from };
  return null;
}

/** Every stage that some chain of steps reaches from this one, itself included. */
export function reachableFrom<Stage extends string, By extends string>(
  start: Stage,
  steps: StepsTable<Stage, By>,
): ReadonlySet<Stage> {
  const reached = new Set<Stage>([start]);
  for (const stage of reached) {
    for (const { from, to } of Object.values(steps)) {
      if (to !== 'same' && from.includes(stage)) reached.add(to);
    }
  }
  return reached;
}
