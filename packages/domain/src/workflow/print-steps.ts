import { markdownTable } from '../markdown-table.ts';
import type { Step, StepsTable } from './step.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

/** A steps table as Markdown: what, in which stage, by whom, and where it leads. */
export function printSteps<Name extends string, Stage extends string, By extends string>(
  steps: Readonly<Record<Name, Step<Stage, By>>>,
  words: { readonly steps: Words<Name>; readonly stages: Words<Stage>; readonly by: Words<By> },
  guards: Readonly<Record<Name, string>>,
): string {
  const rows = entriesOf(steps).map(([name, { from, to, by }]) => [
    words.steps[name],
    from.map((stage) => words.stages[stage]).join(', '),
    by.map((role) => words.by[role]).join(', '),
    to === 'same' ? 'blijft' : words.stages[to],
    guards[name],
  ]);
  return markdownTable(['Stap', 'Kan bij', 'Door', 'Daarna', 'Pas als'], rows);
}

/** The stages under each other with the steps that lead on from each, as a diagram of text. */
export function printDiagram<Name extends string, Stage extends string, By extends string>(
  steps: Readonly<Record<Name, Step<Stage, By>>>,
  stages: readonly Stage[],
  words: { readonly steps: Words<Name>; readonly stages: Words<Stage> },
): string {
  const lines = stages.flatMap((stage) => [
    `[${words.stages[stage]}]`,
    ...leadingOn(steps, stage).map(
      ([name, to]) => `  └─ ${words.steps[name]} ─▶ ${words.stages[to as Stage]}`,
    ),
  ]);
  return ['```text', ...lines, '```'].join('\n');
}

function leadingOn<Stage extends string>(steps: StepsTable<Stage, string>, stage: Stage) {
  return Object.entries(steps).flatMap(([name, { from, to }]) =>
    to !== 'same' && from.includes(stage) ? [[name, to] as [never, Stage]] : [],
  );
}

function entriesOf<Name extends string, Value>(record: Readonly<Record<Name, Value>>): [Name, Value][] {
  return Object.entries(record) as [Name, Value][];
}
