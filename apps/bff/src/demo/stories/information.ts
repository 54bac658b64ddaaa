import { callBackOn, type DemoStory, homeAt, parent, schoolNamed, withoutNumber } from '../demo-story.ts';
import type { Told } from '../usual-answers.ts';

const asks = (question: string, nature: Told['nature']): Told => ({
  question,
  ...(nature !== undefined && { nature }),
  informationOrSolution: 'information',
});

/** Questions that are answered at once, and calls that are no case. */
export const informationStories: readonly DemoStory[] = [
  {
    daysAgo: 0,
    at: '09:30',
    minutes: 4,
    told: {
      ...parent('Simone Faber', 71),
      sector: 'po',
      ...homeAt('2132'),
      ...asks('Wat doet het steunpunt, kost het geld en hoort de school dat ik bel?', 'A01'),
    },
    items: ['what-the-steunpunt-does', 'privacy-of-your-call'],
  },
  {
    daysAgo: 2,
    at: '10:45',
    minutes: 5,
    told: {
      caller: 'guardian',
      callerName: 'Opa Wim Dekker',
      ...callBackOn(72),
      ...schoolNamed('Lantaarn'),
      ...asks('De taxi naar het speciaal onderwijs komt vaak te laat. Bij wie moet ik zijn?', 'A14'),
    },
  },
  {
    daysAgo: 3,
    at: '11:10',
    minutes: 6,
    told: {
      ...parent('Chantal Vos', 73),
      ...schoolNamed('Groene Anker'),
      ...asks('Welke scholen in de buurt hebben een klas voor kinderen die meer aankunnen?', 'A11'),
    },
  },
  {
    daysAgo: 4,
    at: '09:35',
    minutes: 3,
    told: {
      ...parent('Ronald Pater', 74),
      ...schoolNamed('Amstelgaarde'),
      ...asks('Wat is het verschil tussen jullie en een onderwijsconsulent?', 'A01'),
    },
    items: ['steunpunt-or-onderwijsconsulent'],
  },
  {
    daysAgo: 6,
    at: '15:00',
    minutes: 7,
    told: {
      ...parent('Leonie Groot', 75),
      ...schoolNamed('Zilverspoor'),
      ...asks('Wat is een OPP precies, en mogen wij het eerst lezen?', 'A05'),
    },
    items: ['what-is-an-opp'],
  },
  {
    daysAgo: 8,
    at: '10:30',
    minutes: 5,
    told: {
      ...parent('Jan Willem Stam', 76),
      ...schoolNamed('Zonnekrab'),
      ...asks('Welke soorten speciaal onderwijs zijn er?', 'A06'),
    },
    items: ['kinds-of-special-education'],
  },
  { daysAgo: 0, at: '11:48', minutes: 1, noCase: 'wrongNumber', told: {} },
  { daysAgo: 1, at: '10:01', minutes: 1, noCase: 'hungUp', told: {} },
  {
    daysAgo: 1,
    at: '14:12',
    minutes: 2,
    noCase: 'forColleague',
    told: {},
    notepad: 'Voor Joris: gymleraar belt morgen terug.',
  },
  {
    daysAgo: 2,
    at: '09:02',
    minutes: 2,
    noCase: 'informationGiven',
    told: { ...withoutNumber, nature: 'A01', sector: 'po' },
    items: ['what-the-steunpunt-does'],
  },
  { daysAgo: 3, at: '16:20', minutes: 1, noCase: 'hungUp', told: {} },
  {
    daysAgo: 5,
    at: '13:40',
    minutes: 3,
    noCase: 'informationGiven',
    told: { ...withoutNumber, nature: 'A17', sector: 'vo' },
  },
  { daysAgo: 7, at: '09:00', minutes: 1, noCase: 'test', told: {} },
  {
    daysAgo: 5,
    at: '10:55',
    channel: 'visit',
    minutes: 15,
    told: {
      ...parent('Petra Roos', 77),
      ...schoolNamed('De Ringslang'),
      question: 'Aan de balie: zij vraagt wat ze kan doen nu de plek op de nieuwe school niet doorgaat.',
      nature: 'A02',
      tried: ['management'],
    },
    taken: 'bram',
  },
];
