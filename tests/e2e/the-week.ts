import type { Page } from '@playwright/test';
import { child, homeAt } from '@steunpunt/bff/demo/demo-story';
import type { Told } from '@steunpunt/bff/demo/usual-answers';
import { instantAt, type LocalDate, type LocalTime } from '@steunpunt/domain/calendar';
import type { RunningApp } from './start-app.ts';

/** The working days of a week without holidays. The demo's own absence, three days from its start, is over before it. */
export const week = {
  demoBegins: instantAt('2026-11-20', '09:00'),
  monday: '2026-11-23',
  tuesday: '2026-11-24',
  wednesday: '2026-11-25',
  thursday: '2026-11-26',
  friday: '2026-11-27',
} as const;

/** Everybody goes home; the app and every browser live at this moment from then on. */
export async function itBecomes(
  app: RunningApp,
  pages: readonly Page[],
  day: LocalDate,
  time: LocalTime,
): Promise<void> {
  const moment = instantAt(day, time);
  await Promise.all(pages.map((page) => page.goto('about:blank')));
  await app.moveTo(moment);
  await Promise.all(pages.map((page) => page.clock.setSystemTime(moment)));
}

function fromHoofddorp(callerName: string, last: number): Told & { readonly callerName: string } {
  return {
    caller: 'parent',
    callerName,
    callBackNumber: { number: `+3161234540${last}` },
    sector: 'po',
    ...homeAt('2132'),
  };
}

/**
 * Calls of the vignettes, as if all lived in Hoofddorp, so that two colleagues of one team follow them up. The names are
 * invented for this file.
 */
export const calls = {
  taxi: {
    ...fromHoofddorp('Tonny Taxi', 1),
    caller: 'other',
    sector: 'so',
    question:
      'Mijn kleinzoon gaat naar het speciaal onderwijs. De taxi komt vaak te laat. Bij wie moet ik zijn?',
    nature: 'A14',
    informationOrSolution: 'information',
  },
  lookElsewhere: {
    ...fromHoofddorp('Evert Elders', 2),
    ...child('Jip', 5, 'groep 1'),
    question: 'School zegt dat wij verder moeten zoeken. Hij begint over drie weken.',
    nature: 'A02',
    pressing: ['schoolStarts'],
    pressingDate: '2026-12-14',
    placeConfirmed: 'no',
  },
  sister: {
    ...fromHoofddorp('Evert Elders', 2),
    ...child('Roos', 3),
    attendance: 'tooYoung',
    question: 'En hoe melden wij haar zusje aan? Zij heeft hulp nodig bij het praten.',
    nature: 'A02',
    informationOrSolution: 'both',
  },
  mornings: {
    ...fromHoofddorp('Hilde Halvedag', 3),
    ...child('Saar', 8, 'groep 5'),
    question: 'Zij gaat sinds de herfstvakantie alleen nog in de ochtend. Wie kan met ons meedenken?',
    nature: 'A07',
    moreNatures: ['A04'],
    attendance: 'partly',
    attendanceSince: '2026-10-19',
  },
  transition: {
    ...fromHoofddorp('Olga Overstap', 4),
    ...child('Sem', 11, 'groep 8'),
    sector: 'transition',
    transitionSide: 'sending',
    question: 'De middelbare school wil nog niet beslissen. Over vier weken sluit de aanmelding.',
    nature: 'A03',
    moreNatures: ['A02'],
    pressing: ['applicationCloses'],
    pressingDate: '2026-12-18',
    placeConfirmed: 'no',
  },
  doubt: {
    ...fromHoofddorp('Dirk Dwarsligger', 5),
    ...child('Noor', 9, 'groep 6'),
    question: 'Uw collega zat bij het gesprek op school. Ik wil iemand die er niets mee te maken heeft.',
    nature: 'A09',
    moreNatures: ['A15'],
    earlierSupport: 'doubted',
  },
  complaint: {
    ...fromHoofddorp('Klaas Klaagmans', 6),
    sector: 'vo',
    ...child('Fleur', 13),
    question: 'Een docent maakt grappen over mijn dochter. Hoe dien ik een klacht in?',
    nature: 'A15',
    informationOrSolution: 'information',
    misconduct: 'no',
    tried: ['management'],
  },
  amsterdam: {
    ...fromHoofddorp('Ans Amstelstad', 7),
    ...homeAt('1098'),
    ...child('Milo', 6),
    question: 'Ik woon in Amsterdam en zoek steun bij een gesprek op school. Ben ik hier goed?',
    nature: 'A09',
  },
} as const satisfies Record<string, Told>;
