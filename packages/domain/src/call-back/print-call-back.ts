import type { Relation } from '../access/relation.ts';
import { markdownTable } from '../markdown-table.ts';
import { defaultCallBackSettings } from './lateness.ts';
import { sayOfficeTime } from './say-promise-change.ts';
import { type CallBackStatus, callBackStatuses } from './standing.ts';
import {
  type CallBackStatusAfter,
  type CallBackStep,
  type CallBackStepName,
  callBackStepNames,
  callBackSteps,
} from './steps.ts';

/** The steps of a promised call-back as Markdown, in Dutch, for people who must agree with them. */
export function printCallBack(): string {
  const { restMinutes, attempts, warnMinutes } = defaultCallBackSettings;
  return [
    '# Terugbellen',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabel beslist op de server en maakt de knoppen grijs.',
    '## Standen',
    markdownTable(
      ['Stand', 'Betekenis'],
      callBackStatuses.map((status) => [`${statusLabels[status]} (\`${status}\`)`, statusMeanings[status]]),
    ),
    '## Stappen',
    markdownTable(
      ['Stap', 'Van', 'Naar', 'Wie'],
      callBackStepNames.map((step) => {
        const row: CallBackStep = callBackSteps[step];
        return [
          `${callBackStepLabels[step]} (\`${step}\`)`,
          row.from.map((status) => statusLabels[status]).join(', '),
          row.to.map(labelOfEnd).join(', '),
          row.by.map((relation) => relationLabels[relation] ?? relation).join(', '),
        ];
      }),
    ),
    'Het loket en de aandachtsfunctionaris zetten alleen stappen bij een belofte die zij zelf houden. Wie een contact nog niet heeft, pakt het eerst op. Bij een stilgelegd contact mag niets.',
    '## De weg van een belofte',
    ['```mermaid', 'stateDiagram-v2', ...diagramLines(), '```'].join('\n'),
    '## Regels',
    rules(sayOfficeTime(restMinutes), attempts, sayOfficeTime(warnMinutes))
      .map((rule) => `- ${rule}`)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Each way that a status goes, with the steps that go it. */
function diagramLines(): string[] {
  const ways = new Map<string, CallBackStepName[]>();
  for (const step of callBackStepNames) {
    const row: CallBackStep = callBackSteps[step];
    for (const from of row.from) {
      for (const to of row.to) {
        if (from === to || to === 'same') continue;
        const way = `${from} --> ${to === 'ended' ? '[*]' : to}`;
        ways.set(way, [...(ways.get(way) ?? []), step]);
      }
    }
  }
  return ['  [*] --> due', ...[...ways].map(([way, steps]) => `  ${way}: ${steps.join(', ')}`)];
}

function rules(rest: string, attempts: number, warning: string): readonly string[] {
  return [
    `Na een mislukte poging rust de beller: zonder instelling ${rest}. De rust houdt op voordat de belofte waarschuwt. Daarna staat de beller vanzelf weer op de lijst.`,
    `Na ${attempts} mislukte pogingen (in te stellen per loket) is een besluit nodig: mail of brief, nog een ronde, afsluiten als onbereikbaar, of de leidinggevende beslist. Bij een verkeerd nummer meteen.`,
    `Een belofte waarschuwt als er minder dan ${warning} over is (in te stellen per loket), alleen onder kantoortijd.`,
    'Wordt het later, dan hoort de beller dat en spreekt de medewerker een nieuw moment af. De belofte telt dan nog steeds als te laat.',
    'Opschorten zet de klok stil. Bij het hervatten komt de kantoortijd erbij die echt voorbij is: een weekend telt niet.',
    'Verlengen kan één keer, met een reden, tot sluitingstijd zoveel werkdagen later.',
    'Bij U0 en U1 wordt niet opgeschort en niet verlengd. Bij een belofte die al te laat is ook niet.',
    'Een voicemail mag alleen als de beller dat goed vindt. Is het niet gevraagd, dan waarschuwt het scherm.',
    'Gesproken met de beller: de belofte is nagekomen. Een aangehouden vraag blijft aangehouden; bij de andere contacten is niets meer beloofd.',
  ];
}

const statusLabels: Readonly<Record<CallBackStatus, string>> = {
  none: 'niets beloofd',
  paused: 'stilgelegd',
  suspended: 'staat stil',
  withLead: 'bij de leidinggevende',
  undecided: 'besluit nodig',
  resting: 'rust',
  due: 'te bellen',
};

const statusMeanings: Readonly<Record<CallBackStatus, string>> = {
  none: 'Er is niets (meer) beloofd.',
  paused: 'Ouders met gezag zijn het niet eens: er mag niets tot een leidinggevende heeft beslist.',
  suspended: 'De klok van de belofte staat stil.',
  withLead: 'Na mislukte pogingen beslist de leidinggevende hoe het verder gaat.',
  undecided: 'Na mislukte pogingen, of een verkeerd nummer, is eerst een besluit nodig.',
  resting: 'Net geprobeerd: de beller wordt even met rust gelaten.',
  due: 'De beller kan gebeld worden.',
};

export const callBackStepLabels: Readonly<Record<CallBackStepName, string>> = {
  speak: 'gesproken',
  miss: 'niet gesproken',
  tellLate: 'vertellen dat het later wordt',
  suspend: 'opschorten',
  resume: 'hervatten',
  extend: 'verlengen',
  handOver: 'overdragen aan een collega',
  release: 'teruggeven aan het team',
  changeNumber: 'ander nummer',
  write: 'mail of brief sturen',
  tryAgain: 'nog een ronde',
  giveUp: 'afsluiten als onbereikbaar',
  askLead: 'leidinggevende laten beslissen',
  withdraw: 'beller hoeft niet meer gebeld te worden',
};

const relationLabels: Partial<Readonly<Record<Relation, string>>> = {
  owner: 'eigenaar',
  coworker: 'vervanger',
  lead: 'leidinggevende',
  desk: 'loket',
  safety: 'aandachtsfunctionaris',
};

function labelOfEnd(end: CallBackStatusAfter): string {
  if (end === 'same') return 'zelfde stand';
  return end === 'ended' ? 'klaar' : statusLabels[end];
}
