import { markdownTable } from '../markdown-table.ts';
import { natureCodes, natureLabels } from '../reference/nature-codes.ts';
import { printDiagram, printSteps } from '../workflow/print-steps.ts';
import { offerStates } from './offer.ts';
import { pickWithinWorkingDays } from './pool.ts';
import { type PoolStep, poolSteps } from './pool-steps.ts';
import {
  filterReasonLabels,
  natureGroupLabels,
  offerRelationLabels,
  offerStateLabels,
  poolStepLabels,
} from './pool-words.ts';
import { fewestToNamePart, natureGroupOf, natureGroups } from './shown-offer.ts';
import { conflictReasons, fitReasons } from './why-not-offered.ts';

const words = { steps: poolStepLabels, stages: offerStateLabels, by: offerRelationLabels };

/** The rules of the pool as Markdown, in Dutch, for the people who must agree with them. */
export function printPool(): string {
  return [
    '# De poule van mediators',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabellen beslissen in de app.',
    '## Van vraag naar mediator',
    printDiagram(poolSteps, offerStates, words),
    printSteps(poolSteps, words, guards),
    '## Wat een mediator ziet voor het pakken',
    shownFields.map((line) => `- ${line}`).join('\n'),
    'Verder niets: geen namen, geen school, geen bestuur, geen samenwerkingsverband en geen verhaal.',
    '## Soorten vragen in vijf groepen',
    markdownTable(
      ['Groep', 'Onderwerpen'],
      natureGroups.map((group) => [
        natureGroupLabels[group],
        natureCodes
          .filter((code) => natureGroupOf[code] === group)
          .map((code) => `${code} ${natureLabels[code]}`)
          .join(', '),
      ]),
    ),
    '## Wanneer een zaak voor een mediator niet bestaat',
    'Een band met de zaak. Hier kan niemand van afwijken; de leidinggevende kan wel mediators van buiten vragen.',
    markdownTable(
      ['Reden', 'Code'],
      conflictReasons.map((reason) => [filterReasonLabels[reason], `\`${reason}\``]),
    ),
    'Iets anders dat nu niet past:',
    markdownTable(
      ['Reden', 'Code'],
      fitReasons.map((reason) => [filterReasonLabels[reason], `\`${reason}\``]),
    ),
    'De zaak staat dan niet in de lijst, niet in het aantal, niet in de zoekresultaten en niet in de meldingen. De leidinggevende ziet per zaak wie haar niet ziet en waarom.',
  ]
    .join('\n\n')
    .concat('\n');
}

const guards: Readonly<Record<PoolStep, string>> = {
  pick: 'de mediator verklaart onafhankelijk te zijn en heeft nog plek; van wie tegelijk drukken, wint er één',
  assign: `${pickWithinWorkingDays} werkdagen zijn voorbij of niemand mag de zaak pakken, en de mediator heeft geen band met de zaak`,
  widen: 'dat is nog niet gedaan',
  declareInvolved: '–',
  giveBack: 'er is een reden; wie iemand kent, ziet de zaak nooit meer',
  replaceMediator: '–',
  withdraw: '–',
};

const shownFields: readonly string[] = [
  'de sector',
  `het deel van de regio, als er ${fewestToNamePart} of meer zaken met die sector in dat deel open staan; anders staat er "regio"`,
  'de soort vraag, in vijf groepen',
  'de urgentie',
  'in welke week de zaak in de poule kwam',
  'of er een tolk nodig is, en of de mediator de taal spreekt',
  'waarom de zaak bij de mediator past',
];
