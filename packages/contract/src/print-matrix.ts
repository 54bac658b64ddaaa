import { fieldLabels } from '@steunpunt/domain/access/print-access';
import { printRecordMatrix } from '@steunpunt/domain/access/print-record-matrix';
import { printWorkflowMatrix } from '@steunpunt/domain/access/print-workflow-matrix';
import { markdownTable } from '@steunpunt/domain/markdown-table';
import { roleNames, roles } from '@steunpunt/domain/people/roles';
import type { Endpoint } from './endpoint.ts';
import { api } from './index.ts';
import { mayKnock } from './print-api.ts';

/** Who may do and see what, of every kind of record and at every endpoint, in Dutch for the privacy officer. */
export function printMatrix(endpoints: Readonly<Record<string, Endpoint>> = api): string {
  return [
    '# De hele matrix: wie, wat, wanneer, welke gegevens',
    'Deze bladzijde is gemaakt uit de code. Dezelfde tabellen beslissen in de app. Een regel zegt: iemand in deze rol, die zo tot het dossier staat, mag in deze stand dit doen en ziet daarbij deze soorten gegevens. Wat hier niet staat, mag niet en bestaat voor die persoon niet. Wanneer een relatie geldt, staat in [Wie mag wat zien](access.md).',
    '## Soorten gegevens',
    markdownTable(
      ['Soort', 'Wat erin staat'],
      [
        ...Object.entries(fieldLabels).map(([group, label]) => [partLabels[group] ?? group, label]),
        ['F5', 'vertrouwelijke aantekeningen van een mediator'],
      ],
    ),
    ...printRecordMatrix(),
    ...printWorkflowMatrix({
      mediation: api.getMediation.carries,
      notes: api.getMediationNotes.carries,
      doorbraak: api.getDoorbraak.carries,
      shownOffer: api.getPool.carries,
      leadOffers: api.listOffers.carries,
      item: api.getMeetingItem.carries,
    }),
    '## Elke vraag aan de server',
    'Wat de deur antwoordt, per rol. "401": eerst inloggen. "403": deze rol niet. "mag vragen": daarna beslist het dossier zelf, zoals hierboven; wat iemand niet mag zien, is dan "404", net als wat niet bestaat. Rechts staat welke soorten gegevens een antwoord op zijn hoogst bevat.',
    markdownTable(
      ['Vraag', 'Niet ingelogd', ...roles.map((role) => roleNames[role]), 'Hoogstens'],
      Object.entries(endpoints).map(([name, endpoint]) => [
        `\`${name}\``,
        'public' in endpoint.permission ? 'mag vragen' : '401',
        ...roles.map((role) => (mayKnock(endpoint, role) ? 'mag vragen' : '403')),
        endpoint.carries.join(' ') || '–',
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** As the smaller parts are called in the cells. */
const partLabels: Readonly<Record<string, string>> = { question: 'de vraag', card: 'de kaart' };
