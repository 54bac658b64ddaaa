import { markdownTable } from '../markdown-table.ts';
import { endWarningWorkingDays } from '../pool/appointment-end.ts';
import { nearWorkingDays } from '../workflow/near-term.ts';
import { printDiagram, printSteps } from '../workflow/print-steps.ts';
import { type Ending, outcomesFor, stoppers } from './mediation.ts';
import { mediationStages } from './mediation-stages.ts';
import { type MediationStep, mediationSteps, stepsWhilePaused } from './mediation-steps.ts';
import { aftercareWeeks, notesKeptWeeks, stageWorkingDays, type TimedStage } from './mediation-terms.ts';
import {
  consentStageLabels,
  mediationOutcomeLabels,
  mediationRelationLabels,
  mediationStageLabels,
  mediationStepLabels,
  stopperLabels,
  suitabilityLabels,
} from './mediation-words.ts';
import { consentStages, signsFromAge } from './parties.ts';
import { suitabilityCriteria } from './suitability.ts';

const words = { steps: mediationStepLabels, stages: mediationStageLabels, by: mediationRelationLabels };

/** Mediation from request to aftercare as Markdown, in Dutch: the table that server and screen follow. */
export function printMediation(): string {
  return [
    '# Mediation',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabel beslist op de server en op het scherm. Mediation is vrijwillig. Iedereen die meedoet, mag op elk moment stoppen.',
    '## De weg van begin tot eind',
    printDiagram(mediationSteps, mediationStages, words),
    '## Alle stappen',
    printSteps(mediationSteps, words, guards),
    `Staat een mediation stil, dan kan alleen: ${stepsWhilePaused.map((step) => mediationStepLabels[step].toLowerCase()).join(', ')}. Bij een beperking: zie [bewaren, inzage en wissen](privacy.md).`,
    '## Past mediation hier?',
    'Alles moet met ja beantwoord zijn. "Weet niet" houdt het op.',
    suitabilityCriteria.map((criterion) => `- ${suitabilityLabels[criterion]}`).join('\n'),
    '## Wie ja zegt en wie tekent',
    `Ouders met gezag, de school, en een leerling van ${signsFromAge} jaar of ouder of die zelf meedoet. Van een ouder van wie we het gezag niet weten, is het ja ook nodig. Namens school tekent iemand die mag beslissen. Het samenwerkingsverband is geen partij: het geeft de opdracht en betaalt.`,
    'Ieder zegt apart ja of nee bij:',
    consentStages.map((stage) => `- ${consentStageLabels[stage]}`).join('\n'),
    '## Termijnen',
    markdownTable(
      ['Stand', 'Binnen'],
      Object.entries(stageWorkingDays).map(([stage, days]) => [
        mediationStageLabels[stage as TimedStage],
        `${days} werkdagen`,
      ]),
    ),
    `De nazorg is ${aftercareWeeks.from} tot ${aftercareWeeks.to} weken na het afsluiten.`,
    `Vanaf ${nearWorkingDays} werkdag voor het einde van een termijn krijgt de mediator een melding, en zolang er geen mediator is de leidinggevende. Is de termijn voorbij, dan hoort de leidinggevende het ook. Dat is er alleen in kantoortijd, en niet als de mediation stilstaat.`,
    `Loopt van een mediator het contract of de registratie af terwijl de mediation loopt, dan horen mediator en leidinggevende dat ${endWarningWorkingDays} werkdagen van tevoren.`,
    '## Papieren',
    'Elk papier kan worden geprint, behalve als er een beperking geldt. Mailen kan naar wie meedoet, met een eigen mailadres en een ja. Niet als in de zaak staat dat er geen contact per mail mag zijn, en niet als de mediation stilstaat.',
    '## Uitkomst',
    markdownTable(
      ['Hoe het eindigde', 'Uitkomst'],
      endings.map(([label, ending]) => [
        label,
        outcomesFor(ending)
          .map((outcome) => mediationOutcomeLabels[outcome])
          .join(', '),
      ]),
    ),
    '## Wat er in de zaak staat, en wat niet',
    markdownTable(['Wel in de zaak', 'Alleen bij de mediator'], inTheFile),
    `Wat alleen bij de mediator staat, wordt ${notesKeptWeeks} weken na het afsluiten vernietigd.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const none = '–';
const guards: Readonly<Record<MediationStep, string>> = {
  addParty: 'deze persoon er nog niet bij staat',
  changeParty: none,
  recordConsent: none,
  startSuitability: none,
  judgeSuitability: none,
  offer:
    'ouder en school bekend zijn, duidelijk is wie gezag heeft, alle vragen ja zijn en iedereen mediation wil verkennen',
  doNotStart: none,
  pick: 'de mediator verklaart onafhankelijk te zijn',
  assign: none,
  giveBack: 'er een reden is; intakes en handtekeningen beginnen opnieuw',
  replaceMediator: 'intakes en handtekeningen beginnen dan opnieuw',
  addMediator: 'er nog maar één mediator is',
  startIntakes: 'iedereen mediation nog wil verkennen',
  holdIntake: 'deze persoon ja zei op een intake',
  prepareAgreement: 'alle intakes geweest zijn en niemand nee zei',
  sign: 'deze persoon niet nee zei, en namens school iemand komt die mag beslissen',
  startTalks: 'iedereen getekend heeft',
  addOtherPresent: 'die persoon de geheimhouding tekende',
  holdTalk: 'iedereen getekend heeft en nog steeds wil',
  settle: 'er een gesprek is geweest en iedereen nog wil',
  stop: none,
  planAppointment: 'de dag niet voorbij is',
  cancelAppointment: 'de afspraak er staat',
  recordTime: none,
  applySafetyProtocol: 'alleen de datum wordt bewaard',
  pause: none,
  resume: 'de mediation stilstaat',
  close: 'de uitkomst past bij hoe het eindigde',
  shareSettlement: 'er afspraken zijn en iedereen op papier ja zei',
  startAftercare: `er ${aftercareWeeks.from} weken voorbij zijn`,
  finishAftercare: none,
};

const endings: readonly (readonly [string, Ending])[] = [
  ['Er zijn afspraken over alles', { how: 'settled', wholly: true }],
  ['Er zijn afspraken over een deel', { how: 'settled', wholly: false }],
  ...stoppers.map((by): readonly [string, Ending] => [
    `Gestopt door ${stopperLabels[by]}`,
    { how: 'stopped', by },
  ]),
];

const inTheFile: readonly (readonly [string, string])[] = [
  ['datums en stappen', 'wat er gezegd is'],
  ['wie meedeed, als rol', 'wat iemand wil of voorstelt'],
  ['of en wanneer er getekend is', 'de overeenkomst zelf'],
  ['de uitkomst en de uren', 'aantekeningen van de mediator'],
  ['de afspraken, als iedereen dat op papier goed vond', 'de afspraken, zolang niet iedereen dat goed vond'],
  ['dat het meldprotocol is toegepast, en wanneer', 'waarom het is toegepast'],
];
