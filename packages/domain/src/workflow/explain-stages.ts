import type { StepsTable } from './step.ts';

/** A stage in the words of a family: what happens, who acts, and within how many working days. */
export type ExplainedStage = {
  readonly name: string;
  readonly sentence: string;
  /** Who can take it a stage further; nobody when it is over. */
  readonly by: readonly string[];
  readonly workingDays: number | null;
};

type Words<Stage extends string, By extends string> = {
  readonly names: Readonly<Record<Stage, string>>;
  readonly sentences: Readonly<Record<Stage, string>>;
  readonly by: Readonly<Record<By, string>>;
  readonly workingDays: Readonly<Partial<Record<Stage, number>>>;
};

/** Every stage of a steps table, in its order, for a page that a family can read. */
export function explainStages<Stage extends string, By extends string>(
  steps: StepsTable<Stage, By>,
  stages: readonly Stage[],
  { names, sentences, by, workingDays }: Words<Stage, By>,
): ExplainedStage[] {
  return stages.map((stage) => {
    const onward = Object.values(steps).filter(({ from, to }) => to !== 'same' && from.includes(stage));
    const takers = new Set(onward.flatMap((step) => step.by));
    return {
      name: names[stage],
      sentence: sentences[stage],
      by: [...takers].map((taker) => by[taker]),
      workingDays: workingDays[stage] ?? null,
    };
  });
}
