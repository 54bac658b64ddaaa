import { aalsmeer, amstelveen, hoofddorp, uithoorn } from './a-call.ts';
import {
  aSchool,
  byContactPerson,
  type CallInOwnWords,
  childAt,
  explains,
  parent,
  safe,
  thinksAlong,
} from './call-in-own-words.ts';

/** The other half of the calls written from the design alone, by which words were mended. Long, because it is a list. */
export const ownWordsAboutSchool: readonly CallInOwnWords[] = [
  {
    nature: 'A01',
    words: 'Ik kreeg jullie folder mee. Wat kan ik eigenlijk met jullie?',
    told: { ...parent, ...childAt('po', hoofddorp, 7), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2710',
  },
  {
    nature: 'A01',
    words: 'Zijn jullie van de gemeente of van school?',
    told: { ...parent, ...childAt('vo', amstelveen, 13), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'VO2709',
  },
  {
    nature: 'A01',
    words:
      'Wat is het verschil tussen wat een school gewoon zelf moet kunnen en waar ze iets extra’s voor mogen vragen? Ik zit in de ouderraad en we krijgen daar vragen over.',
    told: { ...parent, ...childAt('po', hoofddorp), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2710',
  },
  {
    nature: 'A02',
    words: 'De school zegt dat ze vol zitten. Mag dat?',
    told: { ...parent, ...childAt('none', hoofddorp, 3), attendance: 'tooYoung', ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2710',
  },
  {
    nature: 'A02',
    words:
      'Wij komen half december hier wonen. Mijn meisje heeft diabetes en een rugzakje, nou ja zo heette dat vroeger. Ik heb het formulier zes weken geleden ingeleverd en ik hoor maar niks. Moet ik nou blijven wachten?',
    told: {
      ...parent,
      ...childAt('po', uithoorn, 8),
      pressing: ['schoolStarts'],
      pressingDate: '2026-12-14',
      placeConfirmed: 'no',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A02',
    words:
      'Ik wil graag dat mijn kinderen straks bij elkaar op school zitten, maar voor de jongste zeggen ze: dat kunnen wij niet bieden. Ze hebben wel beloofd dat zij zelf een andere plek voor hem zouden vinden, alleen is dat nou al maanden geleden.',
    told: { ...parent, ...childAt('none', amstelveen, 4), placeConfirmed: 'no', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A02',
    words:
      'Ik bel namens ouders die ik begeleid, ze zijn gescheiden gaan wonen en de nieuwe basisschool zet het meisje op een wachtlijst. Ze is nu nog ingeschreven op de oude school maar dat is een uur rijden. Wat kunnen zij eisen?',
    told: { ...safe, caller: 'professional', ...childAt('po', hoofddorp, 7), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
  },
  {
    nature: 'A03',
    words:
      'Juf wil vmbo-kader opschrijven, wij denken dat hij veel meer kan als hij maar een rustige plek krijgt. En straks moet hij naar een grote scholengemeenschap met dertig in de klas. Wie kijkt er nou met ons mee wat slim is?',
    told: {
      ...parent,
      ...childAt('transition', hoofddorp, 11),
      transitionSide: 'sending',
      childGroup: 'groep 8',
      school: aSchool('De Zandplaat', 'Hoofddorp', 'PO2710'),
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A03',
    words:
      'Wanneer moeten we beginnen met rondkijken voor na groep acht, als je weet dat je kind begeleiding nodig heeft?',
    told: { ...parent, ...childAt('transition', amstelveen, 10), ...explains },
    urgency: 'U4',
    first: ['answer'],
  },
  {
    nature: 'A03',
    words:
      'Hij heeft op de basisschool een klein klasje gehad en dat ging super. In februari moeten we kiezen voor volgend jaar en ik ben als de dood dat hij in de eerste klas kopje-onder gaat. Kan dat klasje niet mee?',
    told: { ...parent, ...childAt('transition', uithoorn, 12), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
  },
  {
    nature: 'A04',
    words:
      'Er is een heel onderzoek geweest en daar staat gewoon in dat ze iemand naast zich moet hebben bij rekenen en taal. De school zegt: mooi rapport, maar daar hebben wij geen mensen voor. Dus er gebeurt niks.',
    told: { ...parent, ...childAt('po', aalsmeer, 9), supportNow: 'none', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A04',
    words:
      'Nou ja hij heeft dus adhd, en de leraar doet echt zijn best hoor, daar ligt het niet aan. Maar met achtentwintig kinderen in de groep kan die man niet steeds naast hem gaan staan. Zou er iemand een paar uurtjes kunnen bijspringen, en wie regelt zoiets?',
    told: { ...parent, ...childAt('po', uithoorn, 7), contactWithSchool: 'good', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A04',
    words: 'Mag een school vragen of ik zelf de coach betaal?',
    told: { ...parent, ...childAt('vo', hoofddorp, 13), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'VO2709',
  },
  {
    nature: 'A05',
    words: 'Ik moet iets ondertekenen waar ik het niet mee eens ben. Over de doelen voor mijn zoon.',
    told: { ...parent, ...childAt('sbo', aalsmeer, 9), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A05',
    words: 'Mag ik bij het gesprek over mij zijn? Volgens mijn mentor is dat alleen voor volwassenen.',
    told: { ...safe, caller: 'pupil', ...childAt('vo', uithoorn), pupilAge: '12to15', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A05',
    words:
      'Ik ben zorgcoördinator. Sinds de wet zo is moeten we de kinderen zelf ook vragen wat ze willen, maar hoe leg je dat vast en geldt dat ook voor een kind dat amper praat?',
    told: { ...safe, caller: 'school', ...childAt('vso', hoofddorp), ...explains },
    urgency: 'U4',
    first: ['answer'],
  },
  {
    nature: 'A06',
    words: 'School zegt dat hij beter af is op het sbo. Wij willen dat niet.',
    told: { ...parent, ...childAt('po', hoofddorp, 7), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A06',
    words: 'Hoe lang duurt het voordat er een beschikking is voor speciaal?',
    told: { ...parent, ...childAt('po', uithoorn, 6), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2708',
  },
  {
    nature: 'A06',
    words:
      'Ik wil gewoon een keer gaan kijken hoe het er daar aan toe gaat, op zo’n school voor kinderen met een verstandelijke beperking. Mag je daar zomaar naar binnen en welke zijn er bij ons?',
    told: { ...parent, ...childAt('po', hoofddorp, 6), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2710',
  },
  {
    nature: 'A04',
    words: 'De extra uren zijn gestopt zonder dat iemand iets zei.',
    told: { ...parent, sector: 'po', childAge: 8, supportNow: 'stopped', ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
  },
  {
    nature: 'A03',
    words: 'Advies is te laag. Wat nu?',
    told: {
      ...parent,
      ...childAt('transition', hoofddorp, 12),
      transitionSide: 'sending',
      school: aSchool('De Klipper', 'Hoofddorp', 'PO2710'),
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
];
