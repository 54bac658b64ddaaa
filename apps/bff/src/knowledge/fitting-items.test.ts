import { fileURLToPath } from 'node:url';
import { type CallForKnowledge, rankKnowledge } from '@steunpunt/domain/knowledge/rank-knowledge';
import { describe, expect, it } from 'vitest';
import { loadContent } from './load-content.ts';

const { items } = loadContent(fileURLToPath(new URL('../../../../content', import.meta.url)));

function topThree(call: CallForKnowledge): readonly string[] {
  return rankKnowledge(items, call)
    .slice(0, 3)
    .map(({ item }) => item.id);
}

type Example = readonly [what: string, expected: string, call: CallForKnowledge];

const onceTheNatureIsChosen: readonly Example[] = [
  [
    'a curious mother',
    'what-the-steunpunt-does',
    {
      natures: ['A01'],
      group: 'po',
      words: 'Las in de schoolgids over het steunpunt, kost het geld, wat doet u?',
    },
  ],
  [
    'whether the school hears of the call',
    'privacy-of-your-call',
    {
      natures: ['A01'],
      group: 'po',
      words: 'Wat doet het steunpunt, en hoort mijn school dat ik gebeld heb?',
    },
  ],
  [
    'when to register a small child',
    'registering-at-primary-school',
    {
      natures: ['A02'],
      group: 'po',
      words: 'Dochter wordt vier, wanneer aanmelden, moet de logopedie op het formulier?',
    },
  ],
  [
    'a taxi that is late',
    'school-transport',
    { natures: ['A14'], group: 'po', words: 'De taxi naar het speciaal onderwijs komt te laat.' },
  ],
  [
    'a child that is bored',
    'giftedness-at-primary-school',
    { natures: ['A11'], group: 'po', words: 'Hij verveelt zich, is er een voltijdsklas?' },
  ],
  [
    'a registration for vso that is stuck',
    'transition-missing-papers',
    {
      natures: ['A06', 'A03'],
      group: 'transition',
      words: 'Bij de vso-scholen loopt het vast, er mist een papier.',
    },
  ],
  [
    'a school that says no without a letter',
    'school-says-no',
    {
      natures: ['A02'],
      group: 'po',
      words: 'Verhuisd. School zegt dat we verder moeten zoeken, niks op papier.',
    },
  ],
  [
    'half days',
    'partly-at-home',
    {
      natures: ['A07', 'A04'],
      group: 'po',
      words: 'Alleen nog in de ochtend naar school, hele dagen is te druk.',
    },
  ],
  [
    'a secondary school that hesitates',
    'transition-school-hesitates',
    {
      natures: ['A03', 'A02'],
      group: 'transition',
      words: 'Havo-advies en autisme, de school wil nog niet beslissen.',
    },
  ],
  [
    'a letter about removal',
    'removal-from-school',
    {
      natures: ['A08', 'A09'],
      group: 'vo',
      words: 'Een brief, ze willen haar verwijderen, volgende week een gesprek.',
    },
  ],
  [
    'a pupil about her plan',
    'pupil-right-to-be-heard',
    {
      natures: ['A05'],
      group: 'vo',
      audience: 'pupil',
      words: 'Er is een plan over mij gemaakt en ik was er niet bij.',
    },
  ],
  [
    'doubt about independence',
    'someone-not-involved',
    {
      natures: ['A09', 'A15'],
      group: 'po',
      words: 'Jullie consulent staat aan hun kant, niet onafhankelijk.',
    },
  ],
  [
    'a mother who does not know where to begin',
    'not-knowing-where-to-start',
    {
      natures: ['A90', 'A13'],
      group: 'po',
      words: 'Ik weet niet waar ik moet beginnen, de scheiding, school.',
    },
  ],
  [
    'only angry mails left',
    'when-talks-get-stuck',
    { natures: ['A09', 'A04'], group: 'po', words: 'Er gaan boze mails heen en weer met de directeur.' },
  ],
  [
    'a director who wants mediation',
    'mediation',
    { natures: ['A09'], group: 'vo', words: 'Wij willen graag mediation met de ouders.' },
  ],
  [
    'four months at home',
    'child-at-home',
    {
      natures: ['A07', 'A13'],
      group: 'vo',
      words: 'Zit al maanden thuis met angst, de zorg heeft een wachtlijst.',
    },
  ],
  [
    'a complaint about a teacher',
    'complaint-about-school',
    { natures: ['A15'], group: 'vo', words: 'Een docent maakt grappen, ik wil een klacht indienen.' },
  ],
  [
    'a mother in Amsterdam',
    'help-in-another-region',
    { natures: ['A09'], group: 'po', words: 'Ik woon in Amsterdam, ben ik hier goed?' },
  ],
  [
    'a pupil who does not want to live',
    'pupil-not-safe',
    {
      natures: ['A18'],
      group: 'vo',
      audience: 'pupil',
      words: 'Ik wil nergens meer zijn, niemand weet dat ik bel.',
    },
  ],
];

describe('the items shown for a call', () => {
  it.each(onceTheNatureIsChosen)('%s: %s is among the first three', (_, expected, call) => {
    expect(topThree(call)).toContain(expected);
  });

  it.each(onceTheNatureIsChosen)('%s: %s is shown by the words alone', (_, expected, call) => {
    const shown = rankKnowledge(items, { ...call, natures: [] }).map(({ item }) => item.id);
    expect(shown.slice(0, 6)).toContain(expected);
  });
});
