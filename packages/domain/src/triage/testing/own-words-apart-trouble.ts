import { aalsmeer, amstelveen, amsterdam, hoofddorp, uithoorn } from './a-call.ts';
import {
  aSchool,
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

/**
 * Half of the calls written from the design alone; no word and no rule was chosen by looking at these. Whoever adjusts a
 * word to one of them moves the call to the other half. Long, because it is a list.
 */
export const apartAboutTrouble: readonly CallInOwnWords[] = [
  {
    nature: 'A07',
    words:
      'Elke ochtend is het hetzelfde liedje, buikpijn, huilen, aan de deur blijven hangen. Sinds eind oktober lukt het ons helemaal niet meer om haar daar te krijgen. De juf belt nog wel maar verder gebeurt er niks.',
    told: {
      ...parent,
      ...childAt('po', uithoorn, 8),
      ...atHome('2026-10-28'),
      contactWithSchool: 'good',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A07',
    words:
      'Ik ga niet meer, het lukt gewoon niet. Als ik daar naar binnen loop krijg ik geen lucht. Mijn moeder zegt dat het zo niet langer kan maar ik weet ook niet hoe dan wel. Ik wil best leren hoor.',
    told: {
      ...safe,
      caller: 'pupil',
      ...childAt('vo', amstelveen),
      ...atHome('2026-11-02'),
      pupilAge: '12to15',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A07',
    words:
      'Ze zegt steeds vaker dat ze ziek is, maar de dokter vindt niks. Donderdag en vandaag weer niet gegaan.',
    told: { ...parent, ...childAt('po', aalsmeer, 10), ...inPart('2026-11-19'), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A08',
    words: 'Hij mag drie dagen niet komen, omdat hij gevochten heeft.',
    told: {
      ...parent,
      ...childAt('vo', amstelveen, 14),
      ...atHome('2026-11-19'),
      pressing: ['suspension'],
      pressingDate: '2026-11-24',
      ...thinksAlong,
    },
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A08',
    words:
      'De directeur heeft gezegd dat hij na de kerst niet meer welkom is. Er ligt een brief van het bestuur. We zouden nog onze kant mogen vertellen maar alles lijkt al beslist.',
    told: { ...parent, ...childAt('po', uithoorn, 10), pressing: ['removalLetter'], ...thinksAlong },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A08',
    words:
      'Ze willen dat wij zelf een papiertje tekenen dat we hem uitschrijven. Doen we dat niet, dan zetten ze hem er alsnog uit, zei die teamleider. Dinsdag moeten we komen.',
    told: {
      ...parent,
      ...childAt('vo', amstelveen, 16),
      pressing: ['talkOrDecision'],
      pressingDate: '2026-11-24',
      contactWithSchool: 'tense',
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['tension'],
  },
  {
    nature: 'A08',
    words:
      'Hij krijgt telkens een dag binnen zitten, dan weer een dag thuis, dan weer eruit. Dat is nou de vierde keer. Er staat niks op papier, alleen een berichtje via de app. Vandaag zit hij weer thuis.',
    told: {
      ...parent,
      ...childAt('vo', aalsmeer, 13),
      ...atHome('2026-11-20'),
      pressing: ['sentHomeToday'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A09',
    words:
      'Elk gesprek loopt uit op ruzie. Ik voel me daar zo klein gemaakt. Ze zitten met z’n vieren tegenover mij alleen. Kan er iemand met mij mee, gewoon om erbij te zitten?',
    told: { ...parent, ...childAt('po', aalsmeer, 10), contactWithSchool: 'tense', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
    flags: ['tension'],
  },
  {
    nature: 'A09',
    words:
      'Jullie mevrouw kent de directeur gewoon bij de voornaam, die hebben jaren samengewerkt. Ik heb niet het gevoel dat die naar mij luistert. Kan het iemand anders zijn?',
    told: {
      ...parent,
      ...childAt('po', hoofddorp, 9),
      earlierSupport: 'doubted',
      doubtedPersons: ['consultant-3'],
      ...thinksAlong,
    },
    urgency: 'U2',
    first: ['hold'],
    swv: 'PO2710',
    flags: ['independence'],
  },
  {
    nature: 'A09',
    words: 'De mentor heeft de pik op mij.',
    told: {
      ...safe,
      caller: 'pupil',
      ...childAt('vo', hoofddorp),
      pupilAge: '12to15',
      contactWithSchool: 'tense',
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['tension', 'minorCalling'],
  },
  {
    nature: 'A10',
    words: 'Ze sluiten haar buiten op het plein. Elke dag weer.',
    told: { ...parent, ...childAt('po', hoofddorp, 9), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A10',
    words:
      'Mijn kleindochter komt thuis met blauwe plekken van andere kinderen en kapotte kleren. Haar moeder durft niks te zeggen op school. Kan ik daar wat mee?',
    told: {
      caller: 'other',
      ...childAt('po', uithoorn, 8),
      safety: 'worry',
      safetyKind: ['school'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A10',
    words:
      'Wat moet een school doen als kinderen elkaar treiteren, is daar een soort protocol voor dat ze verplicht zijn te hebben? Ik vraag het voor een vriendin.',
    told: { ...safe, caller: 'other', ...childAt('po', hoofddorp), ...explains },
    urgency: 'U4',
    first: ['answer'],
  },
  {
    nature: 'A11',
    words: 'Hij is overal mee klaar en zit de rest van de ochtend te tekenen.',
    told: { ...parent, ...childAt('po', hoofddorp, 7), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A11',
    words: 'Is er een peutergroep of kleutergroep voor heel slimme kinderen?',
    told: { ...parent, ...childAt('none', uithoorn, 3), attendance: 'tooYoung', ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2708',
  },
  {
    nature: 'A11',
    words:
      'Ik vind alles te makkelijk en ik krijg alleen maar meer van hetzelfde. Ik haal nu onvoldoendes omdat ik niks meer doe. Ze denken dat ik lui ben.',
    told: { ...safe, caller: 'pupil', ...childAt('vo', hoofddorp), pupilAge: '12to15', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A12',
    words: 'Ze leest nog steeds spellend. Groep zes.',
    told: { ...parent, ...childAt('po', hoofddorp, 9), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A12',
    words: 'Mag hij bij het examen voorleessoftware gebruiken met zijn verklaring?',
    told: { ...parent, ...childAt('vo', amstelveen, 16), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'VO2709',
  },
  {
    nature: 'A12',
    words:
      'Op de middelbare doen ze niks met zijn kaart. Geen grote letters, geen laptop, en voor spelling trekken ze gewoon punten af. Hij zakt straks op Nederlands en Engels.',
    told: { ...parent, ...childAt('vo', hoofddorp, 14), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A08',
    words:
      'De adjunct zei dat hij de klas niet meer in mag tot we een andere school hebben. Hij zit nu op de gang te werken, of eigenlijk zit hij daar maar wat.',
    told: { ...parent, ...childAt('po', uithoorn, 9), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A10',
    words:
      'De conciërge heeft hem bij zijn nek gepakt en tegen de muur geduwd. De school zegt dat mijn zoon het uitlokte.',
    told: {
      caller: 'parent',
      ...childAt('vo', amstelveen, 13),
      safety: 'worry',
      safetyKind: ['school'],
      misconduct: 'yes',
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A07',
    words:
      'Mijn kind zit in Aalsmeer op school maar we wonen in Amsterdam. Hij mag alleen de ochtenden komen.',
    told: {
      ...parent,
      ...childAt('po', amsterdam, 7),
      ...inPart('2026-09-07'),
      school: aSchool('De Rietpluim', 'Aalsmeer', 'PO2708'),
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2708',
  },
];
