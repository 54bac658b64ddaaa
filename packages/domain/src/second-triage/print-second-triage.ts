import { markdownTable } from '../markdown-table.ts';
import { criterionLabels } from './criterion-labels.ts';
import { requestOf } from './decision.ts';
import { criteriaNeeded } from './doorbraak-criteria.ts';
import { meetingEndsAfterMinutes } from './meeting.ts';
import type { ItemState, MeetingState } from './second-triage-words.ts';
import { doorbraakCriteria } from './second-triage-words.ts';
import { afterTelling } from './standing.ts';
import {
  type MeetingStep,
  type MeetingStepRow,
  meetingSteps,
  type TriageStep,
  type TriageStepRow,
  triageSteps,
} from './triage-steps.ts';

/** The second triage as Markdown, in Dutch: what can be decided, by whom, and what follows. */
export function printSecondTriage(): string {
  return [
    '# Tweede triage',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabel beslist in de app en maakt knoppen grijs.',
    '## Stappen',
    markdownTable(
      ['Stap', 'Mag bij', 'Daarna', 'Door wie', 'Tijdens overleg', 'Extra voorwaarde'],
      (Object.keys(triageSteps) as TriageStep[]).map(stepRow),
    ),
    'Wie volgens de beller niet onafhankelijk is, ziet het punt niet, beslist niet mee, krijgt de vraag niet en vertelt het besluit niet.',
    '## Verloop',
    [
      '```text',
      'wacht op besluit ── meer feiten eerst ──> wacht op besluit (nieuwe termijn)',
      'wacht op besluit ── besluit ──────────> besloten, nog te vertellen',
      'besloten ────────── verteld ──────────> volgende belofte, of klaar',
      'stilgelegd ──────── leidinggevende ───> weer beloofd',
      '```',
    ].join('\n'),
    '## Na het vertellen',
    'Tot de beller het besluit kent, blijft de belofte open. Daarna:',
    markdownTable(['Besluit', 'Stand', 'Belofte', 'Aanvraag'], routes().map(tellingRow)),
    '## Kenmerken voor een doorbraak',
    `Er zijn er ${criteriaNeeded} nodig.`,
    doorbraakCriteria.map((criterion) => `- ${criterionLabels[criterion]}`).join('\n'),
    '## Overleg',
    markdownTable(
      ['Stap', 'Mag bij', 'Daarna'],
      (Object.keys(meetingSteps) as MeetingStep[]).map((step) => {
        const { from, to }: MeetingStepRow = meetingSteps[step];
        return [
          meetingStepLabels[step],
          from.map((state) => meetingLabels[state]).join(', '),
          to === 'same' ? 'blijft zo' : meetingLabels[to],
        ];
      }),
    ),
    `Een overleg dat niemand sluit, eindigt vanzelf na ${meetingEndsAfterMinutes / 60} uur. Gasten zien alleen de punten van dat overleg, en alleen zolang het duurt: de gegevens van soort F0 en de vraag.`,
  ]
    .join('\n\n')
    .concat('\n');
}

function stepRow(step: TriageStep): string[] {
  const { from, to, by, inMeeting }: TriageStepRow = triageSteps[step];
  return [
    triageStepLabels[step],
    from.map((state) => itemStateLabels[state]).join(', '),
    to === 'same' ? 'blijft zo' : itemStateLabels[to],
    by === 'lead' ? 'leidinggevende' : 'wie het vertelt, of een leidinggevende',
    inMeeting ? 'ja' : 'nee',
    conditions[step] ?? '–',
  ];
}

const routes = () =>
  (Object.keys(triageSteps) as TriageStep[]).filter((step) => step !== 'tell' && step !== 'endPause');

function tellingRow(step: TriageStep): string[] {
  if (step === 'tell' || step === 'endPause') throw new Error(`${step} is no route`);
  const { state, promise } = afterTelling(step);
  const states = { held: 'aangehouden', promised: 'er is iets beloofd', closed: 'afgesloten' };
  return [
    triageStepLabels[step],
    states[state],
    promise === 'kept' ? 'nagekomen' : 'wie het oppakt, uiterlijk de afgesproken dag',
    requestOf(step) ?? '–',
  ];
}

export const triageStepLabels: Readonly<Record<TriageStep, string>> = {
  mediation: 'Mediation verkennen',
  otherSwv: 'Contactpersoon van een ander samenwerkingsverband',
  ownContactPerson: 'Eigen contactpersoon belt terug',
  otherPerson: 'Iemand anders van het eigen samenwerkingsverband',
  referOutside: 'Verwijzen naar buiten',
  doorbraak: 'Doorbraak aanvragen',
  moreFacts: 'Eerst meer feiten',
  noAction: 'Geen verdere actie',
  tell: 'Het besluit is verteld',
  endPause: 'Besluiten over ouders die het oneens zijn',
};

const conditions: Partial<Record<TriageStep, string>> = {
  mediation:
    'De ouders of de leerling hebben ja gezegd, en de school heeft geen nee gezegd. Belde de school, dan heeft ook de school ja gezegd. Nog niet gevraagd.',
  otherSwv: 'Er is een ander samenwerkingsverband in de regio.',
  doorbraak: `Ten minste ${criteriaNeeded} kenmerken. Nog niet gevraagd.`,
  tell: 'Alleen het laatste besluit, en één keer.',
};

export const itemStateLabels: Readonly<Record<ItemState, string>> = {
  waiting: 'wacht op besluit',
  paused: 'stilgelegd',
  decided: 'besloten',
};

const meetingLabels: Readonly<Record<MeetingState, string>> = {
  planned: 'gepland',
  running: 'bezig',
  closed: 'gesloten',
};

const meetingStepLabels: Readonly<Record<MeetingStep, string>> = {
  change: 'Tijd en mensen wijzigen',
  start: 'Beginnen',
  addItem: 'Punt toevoegen',
  close: 'Sluiten',
};
