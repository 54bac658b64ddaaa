import { aalsmeer, amstelveen, amsterdam, hoofddorp, oss, uithoorn } from './a-call.ts';
import {
  aSchool,
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
export const apartAboutSchool: readonly CallInOwnWords[] = [
  {
    nature: 'A01',
    words:
      'Mijn zus werkt in de kinderopvang en zei dat scholen tegenwoordig zelf moeten zorgen voor kinderen die meer nodig hebben. Hoe zit dat precies? Is daar een wet voor? Ik hoef verder niks, gewoon voor mezelf.',
    told: { ...parent, ...childAt('po', uithoorn, 5), consent: 'anonymous', ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2708',
  },
  {
    nature: 'A01',
    words:
      'Ik ben net begonnen als huisarts hier in de buurt en ik krijg nogal eens gezinnen die vastlopen met onderwijs. Voor wie zijn jullie er, en mag ik mensen gewoon naar jullie laten bellen?',
    told: { ...safe, caller: 'professional', place: aalsmeer, ...explains },
    urgency: 'U4',
    first: ['answer'],
  },
  {
    nature: 'A01',
    words: 'Hoi, kan ik als leerling ook bellen? En vertellen jullie dat door?',
    told: { ...safe, caller: 'pupil', ...childAt('vo', amstelveen), pupilAge: '12to15', ...explains },
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A02',
    words:
      'We hebben nu al drie basisscholen gehad om te kijken en overal is het heel leuk totdat ik vertel dat hij down heeft. Dan is het ineens van: wij zijn daar niet zo goed in, kijkt u eens verder. Hij wordt in januari vier.',
    told: {
      ...parent,
      ...childAt('none', aalsmeer, 3),
      attendance: 'tooYoung',
      pressing: ['schoolStarts'],
      pressingDate: '2027-01-11',
      placeConfirmed: 'no',
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A02',
    words: 'Mijn pleegkind moet maandag ergens beginnen en geen school wil haar hebben.',
    told: {
      ...safe,
      caller: 'guardian',
      ...childAt('po', hoofddorp, 9),
      pressing: ['schoolStarts'],
      pressingDate: '2026-11-23',
      placeConfirmed: 'no',
      school: 'none',
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A02',
    words: 'Hoe vind ik een kleine school voor een kind dat snel overprikkeld is?',
    told: { ...parent, ...childAt('po', aalsmeer, 6), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2708',
  },
  {
    nature: 'A03',
    words: 'Ze zit in groep acht en geen enkele brugklas zegt ja.',
    told: {
      ...parent,
      ...childAt('transition', uithoorn, 12),
      transitionSide: 'receiving',
      childGroup: 'groep 8',
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A03',
    words:
      'De basisschool had het dossier allang moeten doorsturen maar de juf is ziek en niemand weet waar het ligt. Zonder dat papier kijkt de nieuwe school niet eens naar hem. De inschrijving sluit over twee weken.',
    told: {
      ...parent,
      ...childAt('transition', aalsmeer, 12),
      transitionSide: 'sending',
      school: aSchool('De Meerpaal', 'Aalsmeer', 'PO2708'),
      pressing: ['applicationCloses'],
      pressingDate: '2026-12-04',
      placeConfirmed: 'no',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A03',
    words:
      'Ik ben intern begeleider. Een leerling van ons is aangemeld op het vo en daar twijfelen ze of ze hem de zorg kunnen geven. Ze vragen steeds om weer een ander verslag. Wij hebben alles al opgestuurd wat we hebben.',
    told: {
      ...safe,
      caller: 'school',
      ...childAt('transition', hoofddorp, 12),
      transitionSide: 'receiving',
      school: aSchool('Het Hoge Land College', 'Amstelveen', 'VO2709'),
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A04',
    words: 'De begeleidster is weg en er komt niemand voor terug.',
    told: { ...parent, ...childAt('po', hoofddorp, 8), supportNow: 'stopped', ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A04',
    words: 'Ik krijg op toetsen geen extra tijd, terwijl dat was beloofd.',
    told: { ...safe, caller: 'pupil', ...childAt('vo', amstelveen), pupilAge: '16to17', ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A04',
    words:
      'Hij zit in een rolstoel en voor de praktijklokalen is geen lift. Hij zit die uren in de mediatheek. We vragen al sinds september of dat anders kan.',
    told: { ...parent, ...childAt('vo', amstelveen, 14), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A04',
    words:
      'Ik heb een kleuter in de groep die echt niet stil kan zitten, die loopt weg, die gooit met spullen. Wij komen er met ons team niet meer uit en we willen graag dat er iemand meekijkt in de klas. De ouders weten dat ik bel.',
    told: {
      ...safe,
      caller: 'school',
      ...childAt('po', aalsmeer, 5),
      school: aSchool('De Rietpluim', 'Aalsmeer', 'PO2708'),
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A05',
    words:
      'Er is over mijn dochter een heel stuk geschreven met waar ze uit gaat komen, dat ze maar tot vmbo-basis komt en wat ze daarvoor gaan doen. Dat hebben ze zonder ons ingevuld. We hoorden het op een tienminutengesprekje.',
    told: { ...parent, ...childAt('po', hoofddorp, 10), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A05',
    words:
      'Hoe vaak moet een school met ons om tafel over zo’n plan met doelen en begeleiding? De een zegt één keer per jaar, de ander zegt elk half jaar.',
    told: { ...parent, ...childAt('vo', amstelveen, 15), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'VO2709',
  },
  {
    nature: 'A05',
    words:
      'In september zou er een nieuw plan van aanpak liggen. Het is er nog steeds niet en toen ik ernaar vroeg kreeg ik er een van twee jaar terug met een andere datum erop.',
    told: { ...parent, ...childAt('vo', uithoorn, 14), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A06',
    words:
      'De verklaring van onze dochter loopt in de zomer af en dan zit ze nog maar halverwege. Wie vraagt dat opnieuw aan, doen wij dat of de school? Ze zit daar net zo lekker in dat kleine groepje.',
    told: { ...parent, ...childAt('so', aalsmeer, 9), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A06',
    words:
      'Hij zit nu op cluster vier, zoals ze dat noemden, en het gaat eigenlijk zo goed dat hij terug zou kunnen naar een gewone middelbare. Alleen, de ene school zegt dat de andere het moet regelen.',
    told: { ...parent, ...childAt('vso', amstelveen, 14), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A06',
    words: 'Op het vso halen ze geen diploma. Kan ze daar niet anders examen doen?',
    told: { ...safe, caller: 'guardian', ...childAt('vso', aalsmeer, 16), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A05',
    words:
      'Ik woon in Oss en ik zit in vwo drie. Ze hebben een plan over mij gemaakt en ik heb daar niks over te zeggen gehad.',
    told: { ...safe, caller: 'pupil', ...childAt('vo', oss), pupilAge: '12to15', ...thinksAlong },
    first: ['refer', 'connect', 'callBack'],
    flags: ['minorCalling'],
  },
  {
    nature: 'A01',
    words: 'Wat is het verschil tussen jullie en een onderwijsconsulent?',
    told: { ...parent, ...childAt('po', amsterdam), ...explains },
    urgency: 'U4',
    first: ['answer'],
  },
  {
    nature: 'A06',
    words:
      'Ze moet naar het speciaal onderwijs volgens iedereen, en er is gewoon nergens plaats. We staan op drie lijsten. Ze gaat nu halve dagen naar haar oude klas en de rest is ze bij oma.',
    told: { ...parent, ...childAt('po', hoofddorp, 6), ...inPart('2026-09-14'), ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A06',
    words:
      'Aan het eind van de basisschool moet er een nieuwe verklaring komen voor het vso. De basisschool weet niet hoe dat werkt en de vso-school zegt dat zij pas mag kijken als die er is.',
    told: {
      ...parent,
      ...childAt('transition', uithoorn, 12),
      transitionSide: 'sending',
      school: aSchool('De Kade', 'Uithoorn', 'PO2708'),
      ...thinksAlong,
    },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
];
