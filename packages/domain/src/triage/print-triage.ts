import { currentBelscript } from '../belscript/versions.ts';
import { questionOf } from '../belscript/wording.ts';
import { markdownTable } from '../markdown-table.ts';
import { type FactName, factNames, factValues } from './facts.ts';
import type { FirstStep, FurtherStep, OutcomeFlag, Urgency } from './outcome.ts';
import type { RuleRow } from './rule.ts';
import { closingReasons, rules } from './rules.ts';

/** The protocol as Markdown, in Dutch, for people who must agree with it: facts, rules in order, urgency and terms. */
export function printTriage(): string {
  return [
    '# Het triageprotocol',
    'Deze bladzijde is gemaakt uit de code. Antwoorden worden feiten, feiten gaan langs de regels hieronder. De eerste regel die geldt en een stap heeft, beslist. Elke andere regel die geldt, telt mee als reden: hij kan de urgentie verhogen, een stap toevoegen of een vlag zetten. Een stap die al de eerste is of er niet bij past, vervalt.',
    '## Feiten',
    markdownTable(['Feit', 'Waarden, van licht naar zwaar waar dat kan'], factNames.map(factRow)),
    '## Regels, in volgorde',
    markdownTable(
      [
        'Nr',
        'Regel',
        'Wat er gezegd wordt',
        'Tegen een leerling',
        'Eerste stap',
        'Ernaast',
        'Urgentie',
        'Bron',
      ],
      rules.map(ruleRow),
    ),
    'Weten we wat er dringt, dan noemt de reden dat:',
    markdownTable(['Regel', 'Wat dringt', 'Wat er gezegd wordt'], matterRows()),
    '## Als geen regel de urgentie verhoogt',
    markdownTable(
      ['Regel', 'Wat er gezegd wordt', 'Urgentie', 'Bron'],
      closingReasons.map(({ id, say, urgency, source }) => [code(id), say, urgency, source]),
    ),
    '## Urgentie en termijn',
    markdownTable(['Urgentie', 'Wanneer', 'Termijn van de toezegging'], urgencyRows()),
    'Dag 0 is de dag waarop het gesprek binnenkomt; na sluitingstijd of op een vrije dag is dat de volgende werkdag. De termijn eindigt op sluitingstijd. Een moment dat met de beller is afgesproken, komt in de plaats van de termijn.',
    '## Wie dit nog moet bevestigen',
    markdownTable(
      ['Regel', 'Aanname'],
      rules.flatMap(({ id, assumption }) => (assumption === undefined ? [] : [[code(id), assumption]])),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const factLabels: Readonly<Record<FactName, string>> = {
  danger: 'gevaar',
  caller: 'wie belt',
  attendance: 'naar school',
  term: 'wat dringt',
  support: 'hulp op school',
  talks: 'contact met school',
  bodies: 'aantal instanties',
  independence: 'vertrouwen in onze onafhankelijkheid',
  authority: 'gezag',
  wants: 'uitleg of oplossing',
  region: 'regio',
  matter: 'bij wie het onderwerp hoort',
};

const firstLabels: Readonly<Record<FirstStep, string>> = {
  safety: 'veiligheid',
  connect: 'doorverbinden, anders terugbellen',
  callBack: 'terugbellen',
  hold: 'aanhouden voor de tweede triage',
  refer: 'verwijzen',
  answer: 'antwoorden',
};

const furtherLabels: Readonly<Record<FurtherStep, string>> = {
  hold: 'aanhouden',
  answer: 'antwoorden',
  refer: 'verwijzen',
  offerCallBack: 'terugbellen aanbieden',
  signal: 'signaal noteren',
  tellSafetyOfficer: 'aandachtsfunctionaris inlichten',
  adviseVeiligThuis: 'Veilig Thuis noemen',
};

const flagLabels: Readonly<Record<OutcomeFlag, string>> = {
  tension: 'spanning',
  complex: 'complex',
  independence: 'onafhankelijkheid',
  authorityConflict: 'gezag',
  minorCalling: 'minderjarige beller',
  needsConsent: 'toestemming nodig',
};

const termLabels: Readonly<Record<Urgency, string>> = {
  U0: 'nu; blijf aan de lijn',
  U1: 'dezelfde dag bij binnenkomst tot twee uur voor sluiting; anders hoort de leidinggevende het meteen en is de termijn de volgende werkdag 10.00 uur',
  U2: 'één werkdag',
  U3: 'de instelling van het steunpunt, gewoonlijk twee werkdagen',
  U4: 'geen toezegging',
};

function factRow(name: FactName): readonly string[] {
  return [`${factLabels[name]} (${code(name)})`, factValues[name].map(code).join(', ')];
}

function matterRows(): readonly (readonly string[])[] {
  const { options } = questionOf(currentBelscript, 'pressing');
  return rules.flatMap(({ id, sayOfMatter = {} }) =>
    options.flatMap(({ value, label }) => {
      const text = Object.entries(sayOfMatter).find(([matter]) => matter === value)?.[1];
      return text === undefined ? [] : [[code(id), label, text]];
    }),
  );
}

function ruleRow(rule: RuleRow, index: number): readonly string[] {
  const beside = [
    ...(rule.beside ?? []).map((step) => furtherLabels[step]),
    ...(rule.flag === undefined ? [] : [`vlag ${flagLabels[rule.flag]}`]),
  ];
  return [
    String(index + 1),
    code(rule.id),
    rule.say,
    rule.sayToPupil ?? '',
    rule.decides === undefined ? '' : firstLabels[rule.decides.first],
    beside.join(', '),
    rule.urgency ?? '',
    rule.assumption === undefined ? rule.source : `${rule.source} *(aanname)*`,
  ];
}

function urgencyRows(): readonly (readonly string[])[] {
  return (Object.keys(termLabels) as readonly Urgency[]).map((urgency) => [
    urgency,
    [...rules, ...closingReasons]
      .filter((rule) => rule.urgency === urgency)
      .map((rule) => code(rule.id))
      .join(', '),
    termLabels[urgency],
  ]);
}

function code(text: string): string {
  return `\`${text}\``;
}
