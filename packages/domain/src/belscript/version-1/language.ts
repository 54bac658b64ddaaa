import type { Question } from '../belscript.ts';
import { always, wantsMoreThanInformation } from './conditions.ts';

export const language: readonly Question[] = [
  {
    id: 'language',
    step: 'appointment',
    label: 'Taal',
    say: {
      adult: 'Als u mijn collega spreekt: is Nederlands goed, of is een tolk fijner?',
      pupil: 'Als je mijn collega spreekt: is Nederlands goed, of is een tolk fijner?',
      written: 'In welke taal is het bericht?',
    },
    ask: 'In welke taal gaat het gesprek verder?',
    why: 'Met een tolk erbij begrijpen we elkaar goed. Dat kost niets.',
    kind: 'choice',
    options: [
      { value: 'dutch', label: 'Nederlands' },
      { value: 'otherManages', label: 'Andere taal, Nederlands lukt', hint: 'Rustig praten, korte zinnen' },
      {
        value: 'interpreter',
        label: 'Tolk nodig',
        hint: 'De contactpersoon regelt een tolk voor het gesprek',
      },
    ],
    askWhen: wantsMoreThanInformation,
    countsWhen: always,
    required: false,
    unknownMeans: 'Nederlands, tot het anders blijkt.',
    skippable: true,
  },
  {
    id: 'interpreterLanguage',
    step: 'appointment',
    label: 'Taal van de tolk',
    say: {
      adult: 'Welke taal spreekt u het liefst?',
      pupil: 'Welke taal spreek je het liefst?',
      written: 'Welke taal is het, denkt u?',
    },
    ask: 'Welke taal spreekt de tolk?',
    why: 'Dan regelen we de goede tolk.',
    kind: 'text',
    options: [],
    askWhen: { question: 'language', is: ['interpreter'] },
    required: true,
    unknownMeans: 'De contactpersoon zoekt het uit voor het gesprek.',
    skippable: true,
  },
];
