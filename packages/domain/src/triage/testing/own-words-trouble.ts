import { aalsmeer, amstelveen, amsterdam, hoofddorp, oss, uithoorn } from './a-call.ts';
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

/** The other half of the calls written from the design alone, by which words were mended. Long, because it is a list. */
export const ownWordsAboutTrouble: readonly CallInOwnWords[] = [
  {
    nature: 'A07',
    words: 'Hij komt zijn bed niet meer uit. Al drie weken niet.',
    told: { ...parent, ...childAt('vo', amstelveen, 15), ...atHome('2026-10-30'), ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A07',
    words: 'Mijn zoon mag maar twee uurtjes per dag komen. Al sinds de zomer.',
    told: { ...parent, ...childAt('po', hoofddorp, 6), ...inPart('2026-08-31'), ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A07',
    words:
      'Onze dochter zit nu een half jaar op haar kamer. De school houdt het af, de psycholoog zegt eerst rust, de leerplichtmevrouw zegt eerst naar school, en bij het wijkteam moeten we wachten. Iedereen wijst naar elkaar.',
    told: {
      ...parent,
      ...childAt('vo', hoofddorp, 14),
      ...atHome('2026-05-20'),
      bodies: 'threeOrMore',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    further: ['hold'],
    swv: 'VO2709',
    flags: ['complex'],
  },
  {
    nature: 'A07',
    words:
      'Ik ben jeugdverpleegkundige en ik ken een jongen van dertien die nergens staat ingeschreven. Hij zit de hele dag te gamen bij zijn vader. Ouders staan achter dit telefoontje.',
    told: {
      ...safe,
      caller: 'professional',
      ...childAt('none', uithoorn, 13),
      ...atHome('2026-09-01'),
      school: 'none',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A08',
    words:
      'Ik werd net gebeld dat ik hem op moest halen. Hij had een stoel omgegooid. Ze zeiden dat hij voorlopig niet terug hoeft te komen. Ik sta nu hier op mijn werk met dat kind naast me.',
    told: {
      ...parent,
      ...childAt('po', hoofddorp, 7),
      ...atHome('2026-11-20'),
      pressing: ['sentHomeToday'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A08',
    words: 'Hoe lang mag een school je eigenlijk naar huis sturen?',
    told: { ...safe, caller: 'pupil', ...childAt('vo', aalsmeer), pupilAge: '16to17', ...explains },
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A08',
    words:
      'Als school zijn wij in gesprek over het beëindigen van de inschrijving van een leerling. Welke stappen moeten wij nemen en wie moeten we horen?',
    told: {
      ...safe,
      caller: 'school',
      ...childAt('vo', hoofddorp),
      school: aSchool('Polderlicht College', 'Hoofddorp', 'VO2709'),
      ...explains,
    },
    urgency: 'U4',
    first: ['answer'],
    swv: 'VO2709',
  },
  {
    nature: 'A09',
    words: 'Ik word niet teruggebeld. Ik mail, ik bel, niks.',
    told: { ...parent, ...childAt('po', hoofddorp, 8), contactWithSchool: 'tense', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
    flags: ['tension'],
  },
  {
    nature: 'A09',
    words:
      'Ik kom daar niet meer over de drempel. De laatste keer ben ik weggelopen. Sindsdien spreken we elkaar niet meer, alleen het kind gaat er nog heen.',
    told: { ...parent, ...childAt('po', uithoorn, 6), contactWithSchool: 'stopped', ...thinksAlong },
    urgency: 'U2',
    first: ['hold'],
    swv: 'PO2708',
    flags: ['tension'],
  },
  {
    nature: 'A09',
    words:
      'Wij zijn als school met een vader in een soort loopgravenoorlog beland. Wij zouden een neutraal iemand aan tafel willen. Vader weet ervan en vindt het prima.',
    told: {
      ...safe,
      caller: 'school',
      ...childAt('vo', amstelveen),
      school: aSchool('De Brug', 'Amstelveen', 'VO2709'),
      contactWithSchool: 'stopped',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: ['hold'],
    swv: 'VO2709',
    flags: ['tension'],
  },
  {
    nature: 'A09',
    words:
      'Er is een afspraak gemaakt, en de volgende dag zegt de intern begeleider doodleuk dat dat nooit gezegd is. Ik durf niks meer aan te nemen zonder getuige.',
    told: { ...parent, ...childAt('po', aalsmeer, 8), contactWithSchool: 'tense', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
    flags: ['tension'],
  },
  {
    nature: 'A10',
    words:
      'Er gaat een filmpje van hem rond in de klassenapp, met allemaal gemene teksten eronder. Hij is nu bang om naar binnen te gaan en ik ook als ik heel eerlijk ben. School zegt dat ze er niks mee kunnen omdat het buiten schooltijd is.',
    told: {
      caller: 'parent',
      ...childAt('vo', amstelveen, 13),
      safety: 'worry',
      safetyKind: ['school'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A10',
    words: 'Ze noemen me homo en gooien mijn tas in de sloot. Ik zit in twee gym.',
    told: {
      caller: 'pupil',
      ...childAt('vo', amstelveen),
      pupilAge: '12to15',
      safety: 'distressed',
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A10',
    words:
      'Een jongen uit groep zeven heeft hem met een schaar bedreigd, en die zit nog steeds gewoon in de klas, alsof er niks is gebeurd. Mijn zoon slaapt niet meer. Ik stuur hem zo niet.',
    told: {
      caller: 'parent',
      ...childAt('po', aalsmeer, 10),
      ...atHome('2026-11-19'),
      safety: 'worry',
      safetyKind: ['school'],
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A11',
    words:
      'Uit de test kwam een iq van honderdveertig. De juf zegt dat ze dan nog steeds eerst alle gewone bladen moet maken. Ze wordt er chagrijnig van en doet expres fouten. Bestaat er iets als een plusgroep, ergens anders misschien?',
    told: { ...parent, ...childAt('po', aalsmeer, 8), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A11',
    words:
      'Ze mocht een klas overslaan en nu is ze elf en zit ze tussen de dertienjarigen. Met de stof heeft ze geen enkele moeite, sterker nog, ze verveelt zich weer. Maar verder past het van geen kant.',
    told: { ...parent, ...childAt('vo', amstelveen, 11), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A11',
    words: 'Slim kind, diep ongelukkig in groep vijf. Wie kent een voltijdplek?',
    told: { ...parent, ...childAt('po', oss, 9), ...thinksAlong },
    first: ['refer'],
    swv: 'elsewhere',
  },
  {
    nature: 'A12',
    words:
      'Hij draait letters om, hij haat lezen, dictees zijn een drama. Vorige school zei wacht maar af, deze zegt dat hij te laat is voor het onderzoek. Dat klopt toch niet?',
    told: { ...parent, ...childAt('po', aalsmeer, 10), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A12',
    words:
      'Met sommen is het net of de getallen niet blijven hangen. De tafels, klokkijken, geld, het is allemaal mis, terwijl ze verder heel goed meekomt. Wie kan dat uitzoeken en wie betaalt dat dan?',
    told: { ...parent, ...childAt('po', uithoorn, 10), informationOrSolution: 'both' },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A12',
    words: 'Wie betaalt de leesbehandeling, de gemeente of wij?',
    told: { ...parent, ...childAt('po', amstelveen, 8), ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'PO2708',
  },
  {
    nature: 'A09',
    words:
      'Ik bel uit Amsterdam Zuid, wij hebben maandag een pittig gesprek met de schoolleider en ik zie daar vreselijk tegen op.',
    told: { ...parent, ...childAt('po', amsterdam, 8), contactWithSchool: 'tense', ...thinksAlong },
    first: ['refer'],
    swv: 'elsewhere',
  },
  {
    nature: 'A07',
    words:
      'Er is ons van alles beloofd door iemand van het steunpunt, dat er iemand mee zou gaan, dat er een plan zou komen. Niks van gezien. Hij zit intussen al twee maanden thuis op de bank.',
    told: {
      ...parent,
      ...childAt('vo', hoofddorp, 13),
      ...atHome('2026-09-21'),
      earlierSupport: 'unsupported',
      ...thinksAlong,
    },
    urgency: 'U2',
    swv: 'VO2709',
  },
  {
    nature: 'A07',
    words:
      'Mijn kind zit in Amsterdam op school maar we wonen in Amstelveen. Ze houden hem nou al weken thuis omdat er geen begeleiding is.',
    told: {
      ...parent,
      ...childAt('vo', amstelveen, 14),
      ...atHome('2026-10-26'),
      school: aSchool('De Singel', 'Amsterdam', 'VO2708'),
      ...thinksAlong,
    },
    first: ['refer'],
    swv: 'elsewhere',
  },
];
