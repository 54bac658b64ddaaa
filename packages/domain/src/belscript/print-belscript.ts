import { markdownTable } from '../markdown-table.ts';
import {
  type Belscript,
  type Condition,
  type LineId,
  lineIds,
  type Question,
  type ScriptStep,
} from './belscript.ts';
import type { ConditionLeaf } from './conditions.ts';
import { labelOf, sayCondition, sayValues } from './say-condition.ts';

/** The script as Markdown, in Dutch, for people who must agree with it: lines, questions per step and a diagram. */
export function printBelscript(script: Belscript): string {
  return [
    '# Het belscript',
    `Versie ${script.version}. Deze bladzijde is gemaakt uit de code. Elke vraag mag in elke volgorde worden beantwoord; de volgorde hieronder is die van het scherm. Wat tussen accolades staat, vult het scherm in.`,
    `Zolang dit geldt, stopt het script: ${sayCondition(script, script.interrupt.when)}. Dan blijven alleen deze vragen over: ${script.interrupt.ask.map((id) => labelOf(script, id)).join(', ')}.`,
    '## Wat u om de vragen heen zegt',
    markdownTable(
      ['Wanneer', 'Tegen een volwassene', 'Tegen een leerling', 'Bij een bericht'],
      lineIds.map((id) => lineRow(script, id)),
    ),
    ...script.steps.flatMap((step, index) => [`## ${index + 1}. ${step.title}`, stepTable(script, step)]),
    '## In beeld',
    'Een doorgetrokken lijn is de gewone volgorde. Een stippellijn zegt bij welk antwoord een vraag erbij komt.',
    ['```mermaid', printDiagram(script), '```'].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The script as a Mermaid flowchart: a box per step, a dotted arrow per condition. */
export function printDiagram(script: Belscript): string {
  const boxes = script.steps.flatMap((step) => [
    `  subgraph step_${step.id}["${escaped(step.title)}"]`,
    ...script.questions
      .filter((question) => question.step === step.id)
      .map((question) => `    ${question.id}${nodeOf(question)}`),
    '  end',
  ]);
  const usual = script.questions.filter(({ askWhen }) => 'always' in askWhen);
  const line = usual.slice(1).map((question, index) => `  ${usual[index]?.id} --> ${question.id}`);
  const dotted = script.questions.flatMap((question) =>
    arrowsTo(script, question.askWhen, false).map(
      ({ from, label }) => `  ${from} -. "${escaped(label)}" .-> ${question.id}`,
    ),
  );
  return ['flowchart TD', ...boxes, ...line, ...new Set(dotted)].join('\n');
}

const lineTitles: Readonly<Record<LineId, string>> = {
  greeting: 'Opnemen',
  listening: 'Luisteren',
  reassurance: 'Als iemand niet uit zijn woorden komt',
  beforeQuestions: 'Voor de vragen',
  danger: 'Bij gevaar',
  connecting: 'Doorverbinden',
  closingWithPromise: 'Afsluiten met een toezegging',
  closingWithInformation: 'Afsluiten na uitleg',
  closingWithReferral: 'Afsluiten na verwijzen',
};

function lineRow(script: Belscript, id: LineId): readonly string[] {
  const { adult, pupil, written } = script.lines[id];
  return [lineTitles[id], adult, pupil, written];
}

function stepTable(script: Belscript, step: ScriptStep): string {
  const questions = script.questions.filter((question) => question.step === step.id);
  return markdownTable(
    [
      'Vraag',
      'Zo zegt u het',
      'Tegen een leerling',
      'Antwoorden',
      'Wanneer',
      'Nodig',
      '"Weet niet" betekent',
    ],
    questions.map((question) => questionRow(script, question)),
  );
}

function questionRow(script: Belscript, question: Question): readonly string[] {
  return [
    `**${question.label}** \`${question.id}\``,
    question.say.adult,
    question.say.pupil,
    question.options.map(({ label }) => label).join('; ') || '–',
    sayCondition(script, question.askWhen),
    requiredWords(script, question),
    question.unknownMeans ?? '–',
  ];
}

function requiredWords(script: Belscript, question: Question): string {
  if (!question.required) return 'nee';
  const when =
    question.requiredWhen === undefined ? 'ja' : `bij ${sayCondition(script, question.requiredWhen)}`;
  return question.skippable ? when : `${when}; overslaan alleen met een reden`;
}

function arrowsTo(
  script: Belscript,
  condition: Condition,
  negated: boolean,
): readonly { readonly from: string; readonly label: string }[] {
  if ('always' in condition) return [];
  if ('all' in condition) return condition.all.flatMap((part) => arrowsTo(script, part, negated));
  if ('any' in condition) return condition.any.flatMap((part) => arrowsTo(script, part, negated));
  if ('not' in condition) return arrowsTo(script, condition.not, !negated);
  return [{ from: condition.question, label: arrowLabel(script, condition, negated) }];
}

function arrowLabel(script: Belscript, leaf: ConditionLeaf, negated: boolean): string {
  const values = sayValues(script, leaf);
  return negated ? `niet: ${values}` : values;
}

/** Required questions have sharp corners, the others round ones. */
function nodeOf(question: Question): string {
  const label = escaped(question.label);
  return question.required ? `["${label}"]` : `("${label}")`;
}

function escaped(text: string): string {
  return text.replaceAll('"', '#quot;');
}
