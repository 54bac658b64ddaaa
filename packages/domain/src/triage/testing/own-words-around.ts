import { aalsmeer, amstelveen, dontKnow, hoofddorp, uithoorn } from './a-call.ts';
import {
  atHome,
  byContactPerson,
  type CallInOwnWords,
  childAt,
  explains,
  inPart,
  parent,
  safe,
  thinksAlong,
} from './call-in-own-words.ts';

/** The other half of the calls written from the design alone, by which words were mended. Long, because it is a list. */
export const ownWordsAroundSchool: readonly CallInOwnWords[] = [
  {
    nature: 'A13',
    words:
      'Mijn zoon gaat na de dagbehandeling weer een paar ochtenden beginnen. De behandelaar wil een opbouw, de school wil hele dagen of niks, en ik sta ertussen. Wie gaat daar nou over?',
    told: {
      ...parent,
      ...childAt('vo', amstelveen, 15),
      ...atHome('2026-09-01'),
      bodies: 'two',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A13',
    words: 'Kan logopedie en therapie onder schooltijd?',
    told: { ...parent, ...childAt('po', uithoorn, 5), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2708',
  },
  {
    nature: 'A13',
    words:
      'Long covid. Ze redt hoogstens een uurtje achter de laptop. We hebben gevraagd of ze de lessen online kan volgen maar volgens de rector beginnen ze daar niet aan.',
    told: { ...parent, ...childAt('vo', amstelveen, 16), ...inPart('2026-08-31'), ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A14',
    words:
      'We hebben een nieuwe school gevonden maar die is achttien kilometer weg. Ik heb geen auto en met drie kleintjes ga ik dat niet halen. Is daar een vergoeding voor en waar vraag ik dat aan?',
    told: { ...parent, ...childAt('so', uithoorn, 8), ...explains },
    urgency: 'U4',
    first: ['refer'],
    swv: 'PO2708',
  },
  {
    nature: 'A14',
    words: 'Onze aanvraag om gebracht te worden is afgewezen. Hij kan niet alleen met de bus.',
    told: { ...parent, ...childAt('so', amstelveen, 11), ...thinksAlong },
    first: ['refer'],
  },
  {
    nature: 'A15',
    words: 'Waar kan ik officieel mijn beklag doen over de directeur?',
    told: { ...parent, ...childAt('po', hoofddorp, 9), misconduct: 'no', ...explains },
    urgency: 'U3',
    first: ['refer'],
    further: ['offerCallBack'],
    swv: 'PO2710',
  },
  {
    nature: 'A15',
    words:
      'De inspectie zegt dat ik eerst bij het bestuur moet zijn en het bestuur zegt dat ik bij de inspectie moet zijn. Ik wil gewoon dat iemand uitspreekt dat het fout was wat ze gedaan hebben.',
    told: { ...parent, ...childAt('vo', amstelveen, 15), misconduct: 'no', ...thinksAlong },
    urgency: 'U3',
    swv: 'VO2709',
  },
  {
    nature: 'A15',
    words:
      'Ik heb het bij de geschillencommissie neergelegd en die wil nog stukken hebben. Nu weet ik niet welke, en de school werkt niet mee. De zitting is over twee maanden.',
    told: {
      ...parent,
      ...childAt('po', hoofddorp, 10),
      pressing: ['talkOrDecision'],
      pressingDate: '2027-01-20',
      ...thinksAlong,
    },
    urgency: 'U3',
    swv: 'PO2710',
  },
  {
    nature: 'A16',
    words: 'Mijn ex krijgt alle mails en ik niks.',
    told: { ...parent, ...childAt('po', hoofddorp, 8), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A16',
    words:
      'Zijn vader wil dat hij op deze school blijft, ik wil hem juist eraf halen. We zijn allebei de baas over hem volgens de rechter. School wacht op een handtekening van ons samen.',
    told: { ...parent, ...childAt('po', uithoorn, 7), parentsAgree: 'disagree', ...thinksAlong },
    first: ['hold'],
    swv: 'PO2708',
    flags: ['authorityConflict'],
  },
  {
    nature: 'A16',
    words:
      'Ik ben achttien. Ze hebben gewoon mijn ouders gebeld over mijn cijfers en dat ik bij de psycholoog loop. Daar had ik geen toestemming voor gegeven.',
    told: { ...safe, caller: 'pupil', ...childAt('vo', hoofddorp), pupilAge: '18plus', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A17',
    words: 'Is hij verplicht te gaan als hij net vijf is?',
    told: { ...parent, ...childAt('po', amstelveen, 5), ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'PO2708',
  },
  {
    nature: 'A17',
    words:
      'Ik kreeg een oproep van die ambtenaar van de gemeente. Er staat iets in over een proces-verbaal. Wij hebben hem alleen thuis gehouden omdat het niet ging. Wat staat mij daar te wachten?',
    told: {
      ...parent,
      ...childAt('vo', aalsmeer, 14),
      ...atHome('2026-11-02'),
      pressing: ['talkOrDecision'],
      pressingDate: '2026-11-26',
      ...thinksAlong,
    },
    urgency: 'U1',
    swv: 'VO2709',
  },
  {
    nature: 'A17',
    words:
      'Zij is meervoudig gehandicapt en gaat naar een dagcentrum. Nu wil de gemeente elk jaar opnieuw een briefje van een arts dat ze niet naar school hoeft. Moet dat echt?',
    told: { ...parent, ...childAt('none', hoofddorp, 9), school: 'none', ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'PO2710',
  },
  {
    nature: 'A18',
    words:
      'Eigenlijk bel ik over de rekentoets. Nou ja. Ze zit ook steeds met lange mouwen, midden in de zomer al. Vanmorgen zag ik haar armen. Ik weet niet wat ik moet.',
    told: {
      caller: 'parent',
      ...childAt('vo', amstelveen, 14),
      safety: 'worry',
      safetyKind: ['other'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A18',
    words:
      'Ik durf niet naar huis. Mijn stiefvader is weer zo. Het gaat eigenlijk over dat ik mijn huiswerk niet kan maken maar dat komt dus daardoor.',
    told: {
      caller: 'pupil',
      ...childAt('po', uithoorn),
      pupilAge: 'under12',
      safety: 'worry',
      safetyKind: ['home'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    further: ['adviseVeiligThuis'],
    swv: 'PO2708',
    flags: ['minorCalling'],
  },
  {
    nature: 'A18',
    words: 'Ze is vannacht niet thuisgekomen. Op school is ze ook niet.',
    told: { caller: 'parent', ...childAt('vo', hoofddorp, 15), safety: 'danger', safetyKind: ['missing'] },
    urgency: 'U0',
    first: ['safety'],
  },
  {
    nature: 'A18',
    words:
      'Ik wil anoniem blijven. Bij de buren wordt veel geschreeuwd en die kinderen zie ik nooit meer naar school gaan. Ik heb ook wel eens een klap gehoord.',
    told: {
      caller: 'other',
      ...childAt('po', amstelveen),
      consent: 'anonymous',
      safety: 'worry',
      safetyKind: ['home'],
      attendance: 'not',
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    further: ['adviseVeiligThuis'],
  },
  {
    nature: 'A19',
    words:
      'Mijn man komt uit Spanje en zijn zoon van twaalf komt nu bij ons wonen. Hij spreekt er geen woord van. Naar welke school moet zo’n jongen, kan hij gewoon bij zijn stiefzus in de klas?',
    told: { ...parent, ...childAt('none', amstelveen, 12), school: 'none', ...explains },
    urgency: 'U4',
    first: ['answer'],
  },
  {
    nature: 'A19',
    words: 'Sorry, mijn taal niet goed. School brief ik niet snap.',
    told: {
      ...parent,
      ...childAt('po', aalsmeer, 7),
      language: 'interpreter',
      interpreterLanguage: 'Tigrinya',
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A19',
    words:
      'Ze denken dat hij dom is, maar thuis praten we Pools en rekenen kan hij als de beste. Op school toetsen ze alles in het Nederlands en dan scoort hij natuurlijk slecht.',
    told: { ...parent, ...childAt('po', hoofddorp, 8), language: 'otherManages', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A90',
    words:
      'Ja, hoi, ik weet niet of ik goed zit. Het is een beetje alles tegelijk. Ik ben zo moe. Ik wil eigenlijk gewoon mijn verhaal kwijt.',
    told: { ...parent, place: amstelveen, informationOrSolution: dontKnow },
    urgency: 'U3',
    first: ['hold'],
  },
  {
    nature: 'A15',
    words:
      'Ik wil de beslissing van het samenwerkingsverband aanvechten en degene die daar over ging zit ook bij jullie. Ik wil dus wel iemand die daar los van staat.',
    told: {
      ...parent,
      ...childAt('po', aalsmeer, 8),
      earlierSupport: 'doubted',
      doubtedPersons: ['consultant-1'],
      ...thinksAlong,
    },
    urgency: 'U2',
    first: ['hold'],
    swv: 'PO2708',
    flags: ['independence'],
  },
];
