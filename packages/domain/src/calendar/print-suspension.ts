import { markdownTable } from '../markdown-table.ts';
import { instantAt } from './amsterdam-time.ts';
import { deskCalendars } from './date-case-desks.ts';
import type { DeskCalendar } from './desk-calendar.ts';
import type { Instant } from './instant.ts';
import { sayMoment } from './say-date.ts';
import { extendTerm, longestExtension, resumeTerm } from './suspension.ts';

/** Worked examples of a clock that stood still and of a term extended once, as Markdown in Dutch. */
export function printSuspension(): string {
  return [
    '## Stilzetten',
    'Staat de klok van een belofte stil, dan komt bij het hervatten de kantoortijd erbij die echt voorbij is. Een nacht, een weekend of een vrije dag telt niet.',
    markdownTable(
      ['Wat', 'Uiterlijk', 'Stil van', 'Stil tot', 'Daarna uiterlijk'],
      suspensions.map(suspensionRow),
    ),
    '## Verlengen',
    `Verlengen kan één keer, met een reden, van 1 tot ${longestExtension} werkdagen. De belofte eindigt dan op sluitingstijd van de laatste dag.`,
    markdownTable(['Wat', 'Uiterlijk', 'Werkdagen', 'Daarna uiterlijk'], extensions.map(extensionRow)),
  ].join('\n\n');
}

type Suspension = {
  readonly what: string;
  readonly until: Instant;
  readonly from: Instant;
  readonly to: Instant;
  readonly calendar: DeskCalendar;
};

const { usual, closedInSchoolHolidays, closesEarlyOnWednesday } = deskCalendars;

const suspensions: readonly Suspension[] = [
  {
    what: 'Twee uur op een dag',
    until: instantAt('2026-11-24', '17:00'),
    from: instantAt('2026-11-23', '10:00'),
    to: instantAt('2026-11-23', '12:00'),
    calendar: usual,
  },
  {
    what: 'Over een weekend',
    until: instantAt('2026-11-23', '17:00'),
    from: instantAt('2026-11-20', '16:00'),
    to: instantAt('2026-11-23', '09:30'),
    calendar: usual,
  },
  {
    what: 'Over Kerstmis',
    until: instantAt('2026-12-28', '17:00'),
    from: instantAt('2026-12-24', '15:00'),
    to: instantAt('2026-12-28', '10:30'),
    calendar: usual,
  },
  {
    what: 'Een schoolvakantie waarin het steunpunt dicht is',
    until: instantAt('2026-10-19', '17:00'),
    from: instantAt('2026-10-09', '15:00'),
    to: instantAt('2026-10-19', '08:30'),
    calendar: closedInSchoolHolidays,
  },
];

type Extension = {
  readonly what: string;
  readonly until: Instant;
  readonly workingDays: number;
  readonly calendar: DeskCalendar;
};

const extensions: readonly Extension[] = [
  { what: 'Over een weekend', until: instantAt('2026-11-20', '17:00'), workingDays: 1, calendar: usual },
  { what: 'Koningsdag', until: instantAt('2026-04-24', '17:00'), workingDays: 2, calendar: usual },
  {
    what: 'Een dag waarop het steunpunt vroeg sluit',
    until: instantAt('2026-11-23', '10:00'),
    workingDays: 2,
    calendar: closesEarlyOnWednesday,
  },
];

function suspensionRow({ what, until, from, to, calendar }: Suspension): string[] {
  const resumed = resumeTerm({ until, suspendedAt: from, resumedAt: to, calendar });
  const then = resumed.ok ? sayMoment(resumed.until) : resumed.refusal.code;
  return [what, sayMoment(until), sayMoment(from), sayMoment(to), then];
}

function extensionRow({ what, until, workingDays, calendar }: Extension): string[] {
  const made = extendTerm({ until, workingDays, reason: what, extendedBefore: false, calendar });
  return [what, sayMoment(until), String(workingDays), made.ok ? sayMoment(made.until) : made.refusal.code];
}
