import { markdownTable } from '../markdown-table.ts';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import { type DeskCalendar, defaultOfficeHours } from './desk-calendar.ts';
import type { LocalDate } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import { printSuspension } from './print-suspension.ts';
import { dutchPublicHolidays } from './public-holidays.ts';
import { sayDateWithYear, sayTime, sayUntil } from './say-date.ts';
import { explanationLines } from './say-explained-day.ts';
import {
  defaultDecisionDays,
  defaultDeskWorkingDays,
  explainTerm,
  type PromisedUrgency,
  promisedUrgencies,
} from './term.ts';

/** The terms as Markdown, in Dutch, for people who must agree with them: the rules and worked examples day by day. */
export function printTerms(): string {
  return [
    '# De termijnen',
    'Deze bladzijde is gemaakt uit de code. Zij laat zien wanneer een toezegging moet zijn nagekomen en hoe de app dat uitrekent.',
    '## Per urgentie',
    markdownTable(
      ['Urgentie', 'Termijn'],
      promisedUrgencies.map((urgency) => [urgency, terms[urgency]]),
    ),
    'U4 belooft niets en heeft dus geen termijn.',
    '## Zo wordt er geteld',
    counting.map((line) => `- ${line}`).join('\n'),
    '## Vrije dagen',
    `Dagen waarop een steunpunt dicht is als het niets anders instelt, voor ${holidayYears.join(' en ')}:`,
    markdownTable(
      ['Dag', 'Naam'],
      holidayYears.flatMap((year) =>
        dutchPublicHolidays(year, deskCalendars.usual.publicHolidays).map(({ date, name }) => [
          sayDateWithYear(date),
          name,
        ]),
      ),
    ),
    'Goede Vrijdag en 5 mei buiten de lustrumjaren stelt elk steunpunt zelf in, net als eigen sluitingen en of het in een schoolvakantie doorwerkt.',
    printSuspension(),
    '## Voorbeelden, dag voor dag',
    ...examples.map(printExample),
  ]
    .join('\n\n')
    .concat('\n');
}

const holidayYears = [2026, 2027];
const { from, to } = defaultOfficeHours;

const terms: Readonly<Record<PromisedUrgency, string>> = {
  U0: 'Nu: de medewerker blijft aan de lijn.',
  U1: 'Dezelfde dag tot sluiting, als het contact op een werkdag tot twee uur voor sluiting binnenkomt. Anders de volgende werkdag om 10.00 uur, en de leidinggevende hoort het meteen.',
  U2: 'Eén werkdag.',
  U3: `Het aantal werkdagen dat het steunpunt instelt; zonder instelling ${defaultDeskWorkingDays}.`,
};

const counting: readonly string[] = [
  'Dag 0 is de dag waarop het contact binnenkomt. Komt het na sluitingstijd of op een vrije dag binnen, dan is dag 0 de eerste werkdag daarna.',
  'Een termijn eindigt op sluitingstijd van de laatste dag.',
  'Werkdagen zijn maandag tot en met vrijdag, zonder feestdagen, sluitingen en schoolvakanties waarin het steunpunt dicht is.',
  `Zonder instelling is het kantoor open van ${sayTime(from)} tot ${sayTime(to)}. Een dag zonder telefoonuren is gewoon een werkdag.`,
  'De klok is die in Nederland, ook als de zomertijd begint of eindigt.',
  'Spreekt de medewerker met de beller een moment af, dan komt dat in de plaats van de termijn. Een later moment dan de termijn kan alleen als de beller dat zelf wil.',
  `Over een aangehouden vraag wordt binnen ${defaultDecisionDays.usual} werkdagen besloten, vanaf U2 binnen ${defaultDecisionDays.urgent}, geteld vanaf het moment van aanhouden; elke regio stelt dit zelf in. Wat de beller is beloofd, blijft daarnaast gelden.`,
];

type Example = {
  readonly title: string;
  readonly received: readonly [LocalDate, LocalTime];
  readonly urgency: PromisedUrgency;
  readonly calendar: DeskCalendar;
};

const { usual, closedInSchoolHolidays, closedForStudyDay, closedOnGoodFriday } = deskCalendars;

const examples: readonly Example[] = [
  example('Een telefoontje op vrijdagmiddag', '2026-11-20', '13:58', 'U3', usual),
  example('Eén minuut na sluitingstijd', '2026-11-23', '17:01', 'U3', usual),
  example('Een formulier op zaterdag, met haast', '2026-11-21', '11:00', 'U2', usual),
  example('Een zorg, ruim voor sluiting', '2026-11-23', '15:00', 'U1', usual),
  example('Een zorg, te kort voor sluiting', '2026-11-20', '15:01', 'U1', usual),
  example('Rond Pasen, dicht op Goede Vrijdag', '2026-04-02', '11:00', 'U3', closedOnGoodFriday),
  example('Hemelvaart', '2026-05-13', '10:00', 'U2', usual),
  example('Over de jaarwisseling', '2026-12-30', '12:00', 'U3', usual),
  example('Een studiedag van het steunpunt', '2026-11-20', '13:58', 'U3', closedForStudyDay),
  example(
    'De zomervakantie, als het steunpunt dan dicht is',
    '2026-07-03',
    '12:00',
    'U3',
    closedInSchoolHolidays,
  ),
  example('De klok gaat een uur terug', '2026-10-23', '14:00', 'U3', usual),
];

function example(
  title: string,
  date: LocalDate,
  time: LocalTime,
  urgency: PromisedUrgency,
  calendar: DeskCalendar,
): Example {
  return { title, received: [date, time], urgency, calendar };
}

function printExample({ title, received: [date, time], urgency, calendar }: Example): string {
  const term = explainTerm({ receivedAt: instantAt(date, time), urgency, calendar });
  return [
    `### ${title} (${urgency})`,
    `Binnengekomen op ${sayDateWithYear(date)} om ${sayTime(time)}. Nagekomen: **${sayUntil(term)}**.${term.tellLeadAtOnce ? ' De leidinggevende hoort het meteen.' : ''}`,
    markdownTable(
      ['Dag', 'Waarom'],
      explanationLines(term.days).map(({ when, text }) => [when, text]),
    ),
  ].join('\n\n');
}
