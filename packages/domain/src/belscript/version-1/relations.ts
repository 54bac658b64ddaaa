import type { Condition, Question } from '../belscript.ts';
import { always, hasSchool, wantsMoreThanInformation } from './conditions.ts';

/**
 * Not after harm at home or a wish to die was told: that question is about school, and would be heard as doubt.
 * @source domain facts 2.6: the confidential inspector is there for what happens at school
 * @assumption the safety officer confirms that it is then not asked
 */
const mayBeMisconduct: Condition = {
  any: [
    { question: 'nature', is: ['A10', 'A15'] },
    { question: 'moreNatures', is: ['A10', 'A15'] },
    { question: 'safetyKind', is: ['school'] },
    {
      all: [
        {
          any: [
            { question: 'nature', is: ['A18'] },
            { question: 'moreNatures', is: ['A18'] },
          ],
        },
        { not: { question: 'safetyKind', is: ['home', 'notWantingToLive'] } },
      ],
    },
  ],
};

/** The people around the question: whether they still talk, and whether we are trusted. */
export const relations: readonly Question[] = [
  {
    id: 'contactWithSchool',
    step: 'situation',
    label: 'Contact met school',
    say: {
      adult: 'Hoe loopt het contact tussen thuis en school?',
      pupil: 'Kun je er op school goed over praten?',
      written: 'Hoe klinkt het contact tussen thuis en school?',
    },
    ask: 'Lukt het om met elkaar te praten?',
    why: 'Zit het contact vast, dan kan iemand van buiten helpen.',
    kind: 'choice',
    options: [
      { value: 'good', label: 'Dat gaat goed' },
      { value: 'tense', label: 'Er is spanning' },
      { value: 'stopped', label: 'Er wordt niet meer gepraat', hint: 'De leidinggevende kijkt mee' },
      { value: 'notApplicable', label: 'Er is nog geen contact' },
    ],
    askWhen: { all: [wantsMoreThanInformation, hasSchool] },
    countsWhen: always,
    required: false,
    unknownMeans: 'Telt als: er wordt nog gepraat.',
    skippable: true,
  },
  {
    id: 'bodies',
    step: 'situation',
    label: 'Aantal instanties',
    say: {
      adult: 'Wie zijn er allemaal bij betrokken? School telt mee.',
      pupil: 'Wie zijn er allemaal mee bezig? School telt mee.',
      written: 'Hoeveel instanties worden genoemd, school meegeteld?',
    },
    ask: 'Hoeveel instanties zijn ermee bezig?',
    why: 'Zijn het er veel, dan is het goed dat iemand het overzicht houdt.',
    kind: 'choice',
    options: [
      { value: 'schoolOnly', label: 'Alleen school' },
      { value: 'two', label: 'Twee' },
      {
        value: 'threeOrMore',
        label: 'Drie of meer',
        hint: 'Met lang thuiszitten bekijkt de leidinggevende het ook',
      },
    ],
    askWhen: {
      all: [
        wantsMoreThanInformation,
        {
          any: [
            { question: 'attendance', is: ['partly', 'not'] },
            { question: 'attendance', unknown: true },
          ],
        },
      ],
    },
    countsWhen: always,
    required: false,
    unknownMeans: 'We tellen wie u bij "Al gepraat met" hebt genoemd.',
    skippable: true,
  },
  {
    id: 'parentsAgree',
    step: 'situation',
    label: 'Andere ouder',
    say: {
      adult: 'Is er nog een ouder die meebeslist? En staat die hierachter?',
      pupil: 'Zijn je ouders het met elkaar eens?',
      written: 'Is er nog een ouder die mee beslist?',
    },
    ask: 'Staat de andere ouder erachter?',
    why: 'Allebei de ouders tellen mee. Zijn ze het niet eens, dan moeten we eerst zorgvuldig kijken.',
    kind: 'choice',
    options: [
      { value: 'agree', label: 'Ja, die staat erachter' },
      { value: 'soleAuthority', label: 'Er is maar één ouder met gezag' },
      {
        value: 'otherNotInformed',
        label: 'Die weet het nog niet',
        hint: 'De contactpersoon komt erop terug',
      },
      {
        value: 'disagree',
        label: 'Nee, die wil dit niet',
        hint: 'Niets ondernemen tot de leidinggevende heeft beslist',
      },
    ],
    askWhen: {
      all: [wantsMoreThanInformation, { question: 'caller', is: ['parent', 'parentWithoutAuthority'] }],
    },
    countsWhen: always,
    required: false,
    unknownMeans: 'De contactpersoon vraagt ernaar voordat er iets gebeurt.',
    skippable: true,
  },
  {
    id: 'misconduct',
    step: 'situation',
    label: 'Geweld of grensoverschrijdend',
    say: {
      adult:
        'Dit vraag ik er altijd bij: heeft het te maken met geweld, met iets seksueels, met discriminatie of met bedreiging?',
      pupil:
        'Dit vraag ik er altijd bij: heeft iemand je pijn gedaan, bedreigd, gediscrimineerd of aangeraakt zoals jij niet wilt?',
      written: 'Wijst iets op geweld, iets seksueels, discriminatie of bedreiging?',
    },
    ask: 'Gaat het om geweld, iets seksueels, discriminatie of bedreiging?',
    why: 'Daarvoor is er een vertrouwensinspecteur. Die luistert en geeft raad.',
    kind: 'choice',
    options: [
      { value: 'yes', label: 'Ja', hint: 'Vandaag nog contact; noem de vertrouwensinspecteur' },
      { value: 'no', label: 'Nee' },
    ],
    askWhen: mayBeMisconduct,
    countsWhen: always,
    required: true,
    unknownMeans: 'Telt als zorg over de veiligheid.',
    skippable: false,
  },
  {
    id: 'earlierSupport',
    step: 'situation',
    label: 'Eerder geholpen',
    say: {
      adult: 'Hebt u ons hier al eens over gesproken? Zo ja, had u er iets aan?',
      pupil: 'Heb je ons hier al eens over gesproken? Zo ja, had je er iets aan?',
      written: 'Heeft de schrijver ons eerder gesproken, en had dat zin?',
    },
    ask: 'Hielp ons eerdere contact?',
    why: 'Ging het toen niet goed, dan vragen we iemand anders om te kijken.',
    kind: 'choice',
    options: [
      { value: 'none', label: 'Dit is de eerste keer' },
      { value: 'supported', label: 'Ja, dat hielp' },
      { value: 'unsupported', label: 'Ja, maar te weinig', hint: 'De leidinggevende bekijkt de vraag' },
      {
        value: 'doubted',
        label: 'Ja, en vindt ons niet onafhankelijk',
        pupilLabel: 'Ja, en vindt ons niet eerlijk genoeg',
        hint: 'Gaat niet terug naar dezelfde persoon',
      },
    ],
    askWhen: wantsMoreThanInformation,
    countsWhen: always,
    required: false,
    unknownMeans: 'Telt als eerste keer.',
    skippable: true,
  },
  {
    id: 'doubtedPersons',
    step: 'situation',
    label: 'Liever niet',
    say: {
      adult: 'Met wie van ons wilt u liever niet verder?',
      pupil: 'Met wie van ons wil je liever niet verder?',
      written: 'Wie van ons wordt genoemd?',
    },
    ask: 'Wie van ons moet erbuiten blijven?',
    why: 'Dan zorgen we dat die persoon uw vraag niet krijgt.',
    pupilWhy: 'Dan zorgen we dat die persoon je vraag niet krijgt.',
    kind: 'persons',
    options: [],
    askWhen: { question: 'earlierSupport', is: ['doubted'] },
    required: true,
    unknownMeans: 'Dan gaat de vraag naar het gezamenlijk overleg.',
    skippable: true,
  },
];
