import type { Question } from '../belscript.ts';
import { always, familyOfChild, hasSchool, pupilCalls, wantsMoreThanInformation } from './conditions.ts';

/** A first name with an age or a group is enough; no date of birth and no citizen number at a first contact. */
export const child: readonly Question[] = [
  {
    id: 'childName',
    step: 'situation',
    label: 'Naam kind',
    say: {
      adult: 'Hoe heet uw kind? De voornaam is genoeg.',
      pupil: 'Over wie gaat het?',
      written: 'Welke voornaam wordt genoemd?',
    },
    ask: 'Hoe heet het kind?',
    why: 'Dat praat prettiger. Een achternaam is nu nog niet nodig.',
    kind: 'text',
    options: [],
    askWhen: {
      all: [wantsMoreThanInformation, familyOfChild, { not: { question: 'consent', is: ['anonymous'] } }],
    },
    countsWhen: { not: { question: 'consent', is: ['anonymous'] } },
    required: false,
    unknownMeans: 'De contactpersoon vraagt ernaar.',
    skippable: true,
  },
  {
    id: 'childAge',
    step: 'situation',
    label: 'Leeftijd kind',
    say: {
      adult: 'Hoe oud is {child}?',
      pupil: 'Hoe oud is diegene?',
      written: 'Welke leeftijd staat erbij?',
    },
    ask: 'Hoe oud is het kind?',
    why: 'Regels verschillen per leeftijd, zoals die over de leerplicht.',
    kind: 'number',
    options: [],
    askWhen: {
      all: [
        { not: pupilCalls },
        {
          any: [
            wantsMoreThanInformation,
            { question: 'sector', is: ['none'] },
            { question: 'sector', unknown: true },
          ],
        },
      ],
    },
    countsWhen: always,
    required: false,
    unknownMeans: 'De contactpersoon vraagt ernaar.',
    skippable: true,
  },
  {
    id: 'childGroup',
    step: 'situation',
    label: 'Groep of klas',
    say: {
      adult: 'In welke groep of klas zit {child}?',
      pupil: 'In welke klas zit je?',
      written: 'Welke groep of klas staat erbij?',
    },
    ask: 'Welke groep of klas?',
    why: 'Dan weet de contactpersoon wat er op school al speelt, zoals een advies of een eindtoets.',
    kind: 'text',
    options: [],
    askWhen: { all: [wantsMoreThanInformation, hasSchool] },
    countsWhen: always,
    required: false,
    unknownMeans: 'De contactpersoon vraagt ernaar.',
    skippable: true,
  },
];
