import type { Question } from '../belscript.ts';
import { always, hasSchool } from './conditions.ts';

/** Just enough to know which swv is responsible; who the child is comes later, and only when there is a follow-up. */
export const childAndSchool: readonly Question[] = [
  {
    id: 'sector',
    step: 'childAndSchool',
    label: 'Soort onderwijs',
    say: {
      adult: 'Op wat voor school zit {child} nu?',
      pupil: 'Op wat voor school zit je?',
      written: 'Over wat voor school gaat het?',
    },
    ask: 'Welk onderwijs is het?',
    why: 'Basisonderwijs en voortgezet onderwijs hebben elk hun eigen contactpersonen.',
    kind: 'choice',
    options: [
      { value: 'po', label: 'Basisschool' },
      { value: 'sbo', label: 'Speciaal basisonderwijs (sbo)' },
      { value: 'so', label: 'Speciaal onderwijs (so)' },
      { value: 'vo', label: 'Middelbare school' },
      { value: 'vso', label: 'Voortgezet speciaal onderwijs (vso)' },
      { value: 'pro', label: 'Praktijkonderwijs (pro)' },
      { value: 'transition', label: 'Op weg van groep 8 naar de brugklas' },
      { value: 'none', label: 'Geen school', hint: 'Nog te jong, nieuw in Nederland of uitgeschreven' },
    ],
    askWhen: always,
    required: true,
    unknownMeans: 'De leeftijd wijst de weg; anders kiest u het swv met de hand.',
    skippable: true,
  },
  {
    id: 'transitionSide',
    step: 'childAndSchool',
    label: 'Kant van de overstap',
    say: {
      adult: 'Waar blijft het hangen: bij de basisschool, of bij de nieuwe school?',
      pupil: 'Waar blijft het hangen: bij je basisschool, of bij je nieuwe school?',
      written: 'Ligt het bij de basisschool of bij de nieuwe school?',
    },
    ask: 'Welke school is aan zet?',
    why: 'Dan komt de vraag meteen bij de goede contactpersoon.',
    kind: 'choice',
    options: [
      {
        value: 'sending',
        label: 'De basisschool',
        hint: 'Advies, gegevens of aanvraag is nog niet klaar; contactpersoon PO',
      },
      {
        value: 'receiving',
        label: 'De nieuwe school',
        hint: 'De school twijfelt of zegt nee; contactpersoon VO',
      },
    ],
    askWhen: { question: 'sector', is: ['transition'] },
    required: true,
    unknownMeans: 'We beginnen bij de school waar het kind nu zit.',
    skippable: true,
  },
  {
    id: 'school',
    step: 'childAndSchool',
    label: 'School',
    say: {
      adult: 'Om welke school gaat het?',
      pupil: 'Om welke school gaat het?',
      written: 'Welke school wordt genoemd?',
    },
    ask: 'Over welke school gaat het?',
    why: 'De plaats van de school bepaalt welk swv helpt. Wij bellen de school niet zonder dat u het goedvindt.',
    pupilWhy:
      'De plaats van de school bepaalt wie je helpt. Wij bellen je school niet zonder dat jij het goedvindt.',
    kind: 'school',
    options: [{ value: 'none', label: 'Er is geen school' }],
    askWhen: hasSchool,
    countsWhen: always,
    required: false,
    unknownMeans: 'Dan gaan we uit van de woonplaats.',
    skippable: true,
  },
  {
    id: 'place',
    step: 'childAndSchool',
    label: 'Woonplaats',
    say: {
      adult: 'In welke plaats woont {child}? De cijfers van de postcode mogen ook.',
      pupil: 'In welke plaats woon je? De cijfers van je postcode mogen ook.',
      written: 'Welke woonplaats of postcode staat erbij?',
    },
    ask: 'Waar woont het kind?',
    why: 'Als we de school niet weten, bepaalt de woonplaats wie helpt.',
    kind: 'place',
    options: [],
    askWhen: {
      any: [{ not: { question: 'school', is: ['listed'] } }, { question: 'sector', is: ['transition'] }],
    },
    countsWhen: always,
    required: true,
    unknownMeans: 'U kiest het swv met de hand.',
    skippable: true,
  },
];
