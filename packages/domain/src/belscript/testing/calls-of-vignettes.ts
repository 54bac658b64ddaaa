import type { NatureCode } from '../../reference/nature-codes.ts';
import { dontKnow, type Told } from '../../triage/testing/a-call.ts';

export type CallOfVignette = {
  readonly vignette: string;
  readonly expected: NatureCode;
  readonly words: string;
  /** Only what the caller says and the head line gives. */
  readonly told: Told;
};

/** @source vignettes: the callers' own words */
export const callsOfVignettes: readonly CallOfVignette[] = [
  {
    vignette: 'V01',
    expected: 'A01',
    words:
      'Goedemorgen, ik las in de schoolgids over een ouder- en jeugdsteunpunt. Ik wil graag weten wat jullie doen. Kost het geld? En hoort mijn school dan dat ik heb gebeld? Er is nu niks aan de hand, hoor, ik was gewoon nieuwsgierig.',
    told: { caller: 'parent', sector: 'po', informationOrSolution: 'information' },
  },
  {
    vignette: 'V02',
    expected: 'A02',
    words:
      'Onze dochter wordt in mei vier jaar. Wij denken dat zij wat extra hulp nodig heeft met praten. Wanneer moeten we haar aanmelden? En moeten we die hulp dan al op het formulier zetten?',
    told: { caller: 'parent', sector: 'none', childAge: 3, informationOrSolution: 'information' },
  },
  {
    vignette: 'V04',
    expected: 'A14',
    words:
      'Mijn kleinzoon gaat naar het speciaal onderwijs in een andere plaats. De taxi komt vaak te laat. Bij wie moet ik zijn om dat te regelen? De school zegt dat zij er niet over gaat.',
    told: { caller: 'other', sector: 'so', childAge: 8, informationOrSolution: 'information' },
  },
  {
    vignette: 'V06',
    expected: 'A11',
    words:
      'Mijn zoon verveelt zich op school. Bestaat er in deze regio een voltijdsklas voor hoogbegaafde kinderen? Ik wil alleen weten welke scholen dat zijn. Daarna ga ik zelf met zijn juf praten.',
    told: { caller: 'parent', sector: 'po', childAge: 9, informationOrSolution: 'information' },
  },
  {
    vignette: 'V09',
    expected: 'A06',
    words:
      'Ik zoek informatie over de vso-scholen in de buurt. Welke zijn er? … Nou ja, eigenlijk hebben we al een school. We hebben haar aangemeld, maar het loopt steeds vast. Nu zeggen ze dat er nog een papier mist en niemand weet welk.',
    told: {
      caller: 'parent',
      sector: 'transition',
      childAge: 12,
      childGroup: 'groep 8',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V10',
    expected: 'A02',
    words:
      'We zijn verhuisd en willen onze zoon aanmelden. De school zei dat ze hem niet kunnen helpen en dat we verder moeten zoeken. Ze hebben niks op papier gezet. Hij begint over drie weken. Wat moeten we nu doen?',
    told: {
      caller: 'parent',
      sector: 'po',
      childAge: 5,
      pressing: ['schoolStarts'],
      placeConfirmed: 'no',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V12',
    expected: 'A07',
    words:
      'Mijn dochter gaat sinds de herfstvakantie alleen nog in de ochtend naar school. De juf vindt hele dagen te druk voor haar. Ze zeggen niet wanneer het weer normaal wordt. Ik kan zo niet werken. Wie kan met ons meedenken?',
    told: {
      caller: 'parent',
      sector: 'po',
      childAge: 8,
      attendance: 'partly',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V16',
    expected: 'A03',
    words:
      'Mijn zoon heeft een havo-advies en autisme. De school die we kozen wil nog niet beslissen. We moeten eerst allerlei papieren geven. Over vier weken sluit de aanmelding. Ik ben bang dat we straks niks hebben.',
    told: {
      caller: 'parent',
      sector: 'transition',
      childAge: 12,
      pressing: ['applicationCloses'],
      placeConfirmed: 'no',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V18',
    expected: 'A08',
    words:
      'Ik heb een brief van school. Daarin staat dat ze mijn dochter willen verwijderen. Volgende week is er een gesprek. Ik mag iets zeggen, maar ik weet niet wat. Ze zeggen dat er al een andere school is. Kunt u meegaan?',
    told: {
      caller: 'parent',
      sector: 'vo',
      childAge: 15,
      pressing: ['removalLetter', 'talkOrDecision'],
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V20',
    expected: 'A05',
    words:
      'Hoi, ik heb een vraag over mijzelf. Er is een plan gemaakt over mij, maar ik was er niet bij. Mijn ouders en de zorgcoördinator hadden een gesprek. Ik mag toch zelf wat zeggen? Ik durf het niet tegen school te zeggen.',
    told: { caller: 'pupil', pupilAge: '12to15', sector: 'vo', informationOrSolution: 'solution' },
  },
  {
    vignette: 'V24',
    expected: 'A09',
    words:
      'Ik heb al twee keer met jullie consulent gepraat. Zij zat ook bij het gesprek op school. Volgens mij staat zij aan hun kant. Ik wil iemand die er niets mee te maken heeft. Anders bel ik de krant.',
    told: {
      caller: 'parent',
      sector: 'po',
      childAge: 9,
      earlierSupport: 'doubted',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V25',
    expected: 'A90',
    words:
      'Ik weet niet goed waar ik moet beginnen. Er speelt zo veel. Thuis, de scheiding, school, de huisarts. Mijn zoon is boos en ik ook. Ik wil gewoon dat iemand eens luistert.',
    told: { caller: 'parent', childAge: 11, informationOrSolution: dontKnow },
  },
  {
    vignette: 'V28',
    expected: 'A09',
    words:
      'Ik praat niet meer met de directeur. Er gaan alleen nog mails heen en weer, en die worden steeds gemener. Ondertussen is de hulp voor mijn zoon gestopt. Ik wil best weer praten, maar niet zonder iemand erbij. De directeur zei dat zij dat ook wel wil.',
    told: {
      caller: 'parent',
      sector: 'po',
      childGroup: 'groep 5',
      contactWithSchool: 'stopped',
      supportNow: 'stopped',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V30',
    expected: 'A09',
    words:
      'Met de ouders van een leerling komen we er niet meer uit. Wij willen graag mediation via jullie. De ouders weten dat wij bellen, maar zij hebben nee gezegd. Kunt u het voor ons starten?',
    told: { caller: 'school', sector: 'vo', contactWithSchool: 'stopped', informationOrSolution: 'solution' },
  },
  {
    vignette: 'V32',
    expected: 'A07',
    words:
      'Mijn dochter zit al vier maanden thuis. School zegt dat zorg eerst moet. De zorg zegt dat zij eerst naar school moet. De leerplicht schrijft brieven en de gemeente heeft een wachtlijst. Ik praat elke week met zes mensen en er verandert niks.',
    told: {
      caller: 'parent',
      sector: 'vo',
      childAge: 14,
      attendance: 'not',
      bodies: 'threeOrMore',
      informationOrSolution: 'solution',
    },
  },
  {
    vignette: 'V35',
    expected: 'A15',
    words:
      'Een docent maakt grappen over mijn dochter in de klas. Ik heb er met de school over gepraat, maar ze nemen het niet serieus. Ik wil nu een klacht indienen. Hoe en bij wie?',
    told: { caller: 'parent', sector: 'vo', childAge: 13, informationOrSolution: 'information' },
  },
  {
    vignette: 'V36',
    expected: 'A09',
    words:
      'Ik woon in Amsterdam-Oost en zoek steun bij een gesprek op school. Iemand gaf mij dit nummer. Ben ik hier goed?',
    told: { caller: 'parent', sector: 'po', childAge: 6, informationOrSolution: 'solution' },
  },
  {
    vignette: 'V38',
    expected: 'A18',
    words:
      'Ik wil niet meer naar school. Eigenlijk wil ik nergens meer zijn. Ik heb al bedacht hoe. Niemand weet dat ik bel. Ik moest alleen even met iemand praten.',
    told: { caller: 'pupil', pupilAge: '12to15', sector: 'vo', safety: 'danger' },
  },
];
