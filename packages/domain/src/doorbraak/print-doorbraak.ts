import { markdownTable } from '../markdown-table.ts';
import { criteriaNeeded } from '../second-triage/doorbraak-criteria.ts';
import { nearWorkingDays } from '../workflow/near-term.ts';
import { printDiagram, printSteps } from '../workflow/print-steps.ts';
import {
  type DoorbraakRelation,
  doorbraakRelations,
  doorbraakStages,
  planValues,
  teamRoles,
} from './doorbraak-stages.ts';
import { type DoorbraakStep, doorbraakSteps, stepsWhilePaused } from './doorbraak-steps.ts';
import { followUpDays, tableWithinWorkingDays } from './doorbraak-terms.ts';
import {
  doorbraakRelationLabels,
  doorbraakStageLabels,
  doorbraakStepLabels,
  escalationLabels,
  planValueLabels,
  teamRoleLabels,
} from './doorbraak-words.ts';
import { escalationLevels } from './escalation-ladder.ts';

const words = { steps: doorbraakStepLabels, stages: doorbraakStageLabels, by: doorbraakRelationLabels };

/** A doorbraak from request to evaluation as Markdown, in Dutch: the table that server and screen follow. */
export function printDoorbraak(): string {
  return [
    '# Doorbraak',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabel beslist op de server en op het scherm. Een doorbraak is er voor een leerling bij wie veel mensen bezig zijn en het toch vastzit. Zonder ja van het gezin gebeurt er niets, en niemand kan een plaats op school afdwingen tegen de ouders.',
    '## De weg van begin tot eind',
    printDiagram(doorbraakSteps, doorbraakStages, words),
    '## Alle stappen',
    printSteps(doorbraakSteps, words, guards),
    `Staat een doorbraak stil, dan kan alleen: ${stepsWhilePaused.map((step) => doorbraakStepLabels[step].toLowerCase()).join(', ')}. Bij een beperking: zie [bewaren, inzage en wissen](privacy.md).`,
    `Er zijn ${criteriaNeeded} kenmerken nodig; ze staan bij de tweede triage.`,
    '## Het team',
    'Er is steeds één casusregisseur. Wie een band met de zaak heeft, kan niet in het team. Komt dat later uit, dan gaat niets verder tot die persoon uit het team is.',
    teamRoles.map((role) => `- ${teamRoleLabels[role]}`).join('\n'),
    '## Wie wat ziet',
    'Wie een band met de zaak heeft, of wie de ouder niet vertrouwt, ziet niets.',
    markdownTable(
      ['Wie', 'Wat'],
      doorbraakRelations.map((relation) => [doorbraakRelationLabels[relation], sights[relation]]),
    ),
    '## Drie waarden',
    planValues.map((value) => `- ${planValueLabels[value]}`).join('\n'),
    '## Een niveau hoger vragen',
    'Steeds één niveau tegelijk, en geen niveau overslaan. Bij elk gebruik staat wie het is gevraagd, wat de vraag was, wat er is besloten en waarom.',
    markdownTable(
      ['Niveau', 'Wie'],
      escalationLevels.map((level) => [String(level), escalationLabels[level]]),
    ),
    '## Termijnen',
    `De doorbraaktafel is binnen ${tableWithinWorkingDays} werkdagen nadat het team begon. De afspraken worden elke ${followUpDays} dagen nagelopen.`,
    `Vanaf ${nearWorkingDays} werkdag ervoor krijgt de casusregisseur een melding. Is het te laat, dan hoort de leidinggevende het ook.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const everything = 'alles';
const sights: Readonly<Record<DoorbraakRelation, string>> = {
  lead: `${everything} van de eigen samenwerkingsverbanden`,
  director: everything,
  member: everything,
  decider: `${everything}, vanaf het plan dat wordt voorgelegd of als het hoogste niveau is gevraagd`,
  owner: 'stappen, data en wie er meedoet; niet wat is gezegd of afgesproken',
  none: 'niets',
};

const none = '–';
const guards: Readonly<Record<DoorbraakStep, string>> = {
  startTest: none,
  judgeCriteria: none,
  recordConsent: none,
  accept: `er ${criteriaNeeded} kenmerken zijn en het gezin ja zegt`,
  doNotStart: none,
  addMember: 'die persoon geen band met de zaak heeft, en er nog geen andere casusregisseur is',
  removeMember: 'die persoon in het team zit',
  declareTie: none,
  startFacts: 'het gezin ja zegt en er een casusregisseur is',
  recordWish: none,
  recordWork: none,
  recordObstacle: none,
  planTable: 'leerling en ouders zelf zeiden wat zij willen, en er staat waar het vastzit',
  invite: 'die persoon nog niet is uitgenodigd',
  holdTable: 'er iemand was die mag beslissen',
  addArrangement: 'er een eigenaar en een datum zijn',
  removeArrangement: 'de afspraak in het plan staat',
  recordAgreement: 'de afspraak in het plan staat',
  checkValues: none,
  submitPlan: 'er een afspraak is, ouders het eens zijn waar dat moet, en de drie waarden zijn gewogen',
  approve: 'het gezin nog ja zegt',
  sendBack: none,
  followUp: 'er een reden staat bij elke afspraak die niet klaar is',
  callTableAgain: none,
  escalate: 'er geen niveau open staat en geen niveau wordt overgeslagen',
  settleEscalation: 'er een niveau open staat',
  pause: none,
  resume: 'de doorbraak stilstaat',
  stop: none,
  endFollowUp: 'geen afspraak en geen niveau meer open staat',
  addSignal: none,
  close: 'de uitkomst past bij hoe het eindigde',
};
