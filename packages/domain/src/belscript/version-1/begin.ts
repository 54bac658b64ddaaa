import type { Question } from '../belscript.ts';
import { always } from './conditions.ts';

/** Number first, because lines drop; safety before anything else is written down. */
export const begin: readonly Question[] = [
  {
    id: 'callBackNumber',
    step: 'begin',
    label: 'Terugbelnummer',
    say: {
      adult: 'Als de verbinding wegvalt, op welk nummer kan ik u dan terugbellen?',
      pupil: 'Als de verbinding wegvalt, op welk nummer van jou kan ik je dan bellen?',
      written: 'Staat er een telefoonnummer in het bericht?',
    },
    ask: 'Op welk nummer is {caller} te bereiken?',
    why: 'Dan raken we elkaar niet kwijt. We gebruiken het nummer alleen voor deze vraag.',
    kind: 'phone',
    options: [
      { value: 'anonymous', label: 'Geen nummer: de beller blijft anoniem' },
      {
        value: 'throughSchool',
        label: 'Alleen via school',
        hint: 'Vraag wie op school de boodschap mag aannemen',
      },
      { value: 'mailOnly', label: 'Alleen per mail' },
      { value: 'other', label: 'Op een andere manier' },
    ],
    askWhen: always,
    required: true,
    unknownMeans: null,
    skippable: true,
  },
  {
    id: 'safety',
    step: 'begin',
    label: 'Veilig?',
    say: {
      adult: 'Dit vraag ik aan iedereen: is het nu veilig, voor u en voor het kind over wie het gaat?',
      pupil: 'Dit vraag ik aan iedereen: ben je nu veilig? En hoe is het met je, red je het nog?',
      written: 'Staat er iets in dat op gevaar wijst, of op een kind dat het niet meer aankan?',
    },
    ask: 'Is iedereen veilig?',
    why: 'Veiligheid gaat altijd voor. Is er gevaar, dan zoeken we meteen hulp.',
    kind: 'choice',
    options: [
      { value: 'safe', label: 'Ja, er is geen gevaar' },
      {
        value: 'distressed',
        label: 'Geen gevaar, wel erg van streek',
        pupilLabel: 'Veilig, maar het gaat echt niet goed',
        hint: 'Een leerling die van streek is, spreekt vandaag nog iemand',
      },
      {
        value: 'worry',
        label: 'Er zijn zorgen over veiligheid',
        pupilLabel: 'Niet helemaal veilig',
        hint: 'Vandaag nog contact; Veilig Thuis geeft raad',
      },
      {
        value: 'danger',
        label: 'Gevaar, nu',
        hint: 'U blijft aan de lijn; alle andere vragen vervallen',
      },
    ],
    askWhen: always,
    required: true,
    unknownMeans: 'Telt als zorg over de veiligheid, nooit als veilig.',
    skippable: false,
  },
  {
    id: 'safetyKind',
    step: 'begin',
    label: 'Wat is er aan de hand?',
    say: {
      adult: 'Kunt u kort zeggen wat er gebeurt? U hoeft niet alles te vertellen.',
      pupil: 'Kun je kort zeggen wat er is? Je hoeft niet alles te vertellen.',
      written: 'Waar wijst het bericht op?',
    },
    ask: 'Waar gaat de zorg over?',
    why: 'Zo weten we welke hulp erbij past.',
    kind: 'choices',
    options: [
      {
        value: 'notWantingToLive',
        label: 'Iemand wil niet meer leven',
        pupilLabel: 'Wil er niet meer zijn',
        hint: 'Samen 113 bellen; bij direct gevaar 112',
      },
      {
        value: 'home',
        label: 'Onveilig thuis',
        pupilLabel: 'Thuis is het niet veilig',
        hint: 'Raad vragen bij Veilig Thuis',
      },
      { value: 'school', label: 'Onveilig op school', pupilLabel: 'Op school is het niet veilig' },
      { value: 'violenceNow', label: 'Er is nu geweld', hint: '112' },
      { value: 'missing', label: 'Een kind is weg', hint: 'Politie' },
      { value: 'other', label: 'Iets anders' },
    ],
    askWhen: {
      any: [
        { question: 'safety', is: ['distressed', 'worry', 'danger'] },
        { question: 'safety', unknown: true },
      ],
    },
    required: true,
    unknownMeans: 'De zorg blijft staan; degene die vandaag belt, vraagt verder.',
    skippable: false,
  },
  {
    id: 'consent',
    step: 'begin',
    label: 'Mag ik noteren?',
    say: {
      adult:
        'Is het goed als ik uw verhaal in het kort noteer? Alleen wie u helpt, leest het. Zonder naam mag ook.',
      pupil:
        'Is het goed als ik een paar dingen noteer? Alleen wie jou helpt, leest het. Je naam zeggen hoeft niet.',
      written: 'Wie ons schrijft, vraagt om hulp. Staat er iets in over wat we niet mogen bewaren?',
    },
    ask: 'Wat mag in het gesprek staan?',
    why: 'U beslist wat we bewaren. U mag later vragen wat er staat en het laten weghalen.',
    pupilWhy: 'Jij beslist wat we bewaren. Je mag later vragen wat er staat en het laten weghalen.',
    kind: 'choice',
    options: [
      { value: 'named', label: 'Verhaal en naam', hint: 'De contactpersoon kan zich voorbereiden' },
      {
        value: 'contactOnly',
        label: 'Alleen naam en nummer',
        hint: 'Noteer geen verhaal; {caller} vertelt het aan de contactpersoon',
      },
      { value: 'anonymous', label: 'Zonder naam', hint: 'Noteer niets waaraan iemand te herkennen is' },
    ],
    askWhen: always,
    required: true,
    unknownMeans: null,
    skippable: true,
  },
];
