import type { NatureCode } from '../../reference/nature-codes.ts';
import { dontKnow, type Told } from '../../triage/testing/a-call.ts';

export type CallByNature = { readonly expected: NatureCode; readonly words: string; readonly told?: Told };

/** Invented calls, three for every nature, in the words in which people tell them. Long, because it is a list. */
export const callsByNature: readonly CallByNature[] = [
  {
    expected: 'A01',
    words:
      'Ik ben leerkracht en kreeg een vraag van een ouder. Waar staat in gewone taal wat een school moet doen voor een kind met extra behoeften?',
    told: { informationOrSolution: 'information' },
  },
  {
    expected: 'A01',
    words: 'Op de site staat dat er een steunpunt moet zijn. Wie werken daar en zijn dat mensen van school?',
    told: { informationOrSolution: 'information' },
  },
  {
    expected: 'A01',
    words:
      'Mijn schoonzus zei dat ik bij u terecht kan. Wij hebben een kind met een rugzak vol problemen, maar ik wil eerst weten hoe het allemaal geregeld is in het onderwijs.',
    told: { informationOrSolution: 'information' },
  },
  {
    expected: 'A02',
    words:
      'Wij krijgen bij elke school te horen dat er een wachtlijst is. Mijn dochter wordt volgende maand vier.',
    told: { sector: 'none' },
  },
  {
    expected: 'A02',
    words:
      'Onze jongste moet na de zomer naar groep 1. De school van zijn zus zegt dat ze nu genoeg zorgkinderen hebben. Wat zijn onze rechten?',
    told: { sector: 'none' },
  },
  {
    expected: 'A02',
    words: 'Ik heb mijn dochter op vier scholen opgegeven en overal nee gehoord. Nu zit ze straks nergens.',
    told: { placeConfirmed: 'no', pressing: ['schoolStarts'] },
  },
  {
    expected: 'A03',
    words:
      'De nieuwe school van mijn dochter heeft gebeld: ze hebben te weinig gegevens en kunnen haar niet plaatsen. De basisschool zegt dat alles is verstuurd.',
    told: { sector: 'transition' },
  },
  {
    expected: 'A03',
    words: 'De basisschool wil het advies niet aanpassen, terwijl hij de toets juist goed heeft gemaakt.',
    told: { sector: 'transition' },
  },
  {
    expected: 'A03',
    words:
      'Onze dochter is aangemeld bij het lyceum, maar ze willen haar eerst laten testen. Over drie weken is de uiterste datum.',
    told: { sector: 'transition', pressing: ['applicationCloses'] },
  },
  {
    expected: 'A04',
    words:
      'Ik heb ADD en krijg mijn huiswerk niet af. Er zou iemand komen die mij helpt maar ik heb nog niemand gezien.',
    told: { caller: 'pupil', sector: 'vo' },
  },
  {
    expected: 'A04',
    words:
      'Mijn zoon heeft een beugel om zijn been en heeft hulp nodig bij gym en op de trap. De school zegt dat daar geen mensen voor zijn.',
    told: { sector: 'po' },
  },
  {
    expected: 'A04',
    words: 'Ze zou elke week een half uur met de orthopedagoog werken. Dat is nu drie maanden niet gebeurd.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A05',
    words:
      'Ik kreeg een plan in de mail dat ik moet tekenen. Er staat een lager niveau in dan vorig jaar. Niemand heeft ons iets gevraagd.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A05',
    words:
      'School wil mijn dochter laten afstromen naar het vmbo en heeft dat al in haar ontwikkelplan gezet. Wij hebben niks ondertekend.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A05',
    words:
      'Ik zit op het praktijkonderwijs en ze bepalen alles voor mij. Ik wil zelf zeggen wat ik later wil worden.',
    told: { caller: 'pupil', sector: 'pro' },
  },
  {
    expected: 'A06',
    words: 'Mijn zoon zit op een sbo-school en gaat volgend jaar naar het vso. Wie vraagt de verklaring aan?',
    told: { sector: 'sbo' },
  },
  {
    expected: 'A06',
    words:
      'Ons is verteld dat hij beter past op een kleine school met meer begeleiding. Ze noemden het cluster 4. Wat betekent dat?',
    told: { sector: 'po' },
  },
  {
    expected: 'A06',
    words: 'De TLV is er, maar de school in Haarlem zegt dat ze pas na de zomer plek hebben.',
    told: { sector: 'so' },
  },
  {
    expected: 'A07',
    words:
      'Ik ga alleen nog naar gym en tekenen. De rest trek ik niet. Mijn mentor vindt dat ik alles moet doen of niks.',
    told: { caller: 'pupil', attendance: 'partly' },
  },
  {
    expected: 'A07',
    words:
      'Ze huilt elke zondagavond en op maandag krijg ik haar de auto niet in. Ze is nu al negen dagen niet geweest.',
    told: { attendance: 'not' },
  },
  {
    expected: 'A07',
    words:
      'Onze zoon met autisme is vastgelopen en we zitten al een half jaar met hem thuis. Niemand pakt het op.',
    told: { attendance: 'not' },
  },
  {
    expected: 'A08',
    words: 'School heeft gezegd dat ons contract niet verlengd wordt en dat hij in januari weg moet zijn.',
  },
  {
    expected: 'A08',
    words:
      'De rector heeft geschreven dat hij van plan is onze zoon van school te verwijderen. Wij mogen dinsdag reageren.',
    told: { pressing: ['removalLetter', 'talkOrDecision'] },
  },
  {
    expected: 'A08',
    words: 'Mijn kind moet nu elke dag om elf uur worden opgehaald, want ze kunnen hem niet meer houden.',
    told: { attendance: 'partly' },
  },
  {
    expected: 'A09',
    words:
      'Ik mail en mail, maar de school geeft steeds dezelfde antwoorden. Ik voel me als ouder de lastige moeder.',
  },
  {
    expected: 'A09',
    words:
      'De juf zegt a en de directeur zegt b. Als ik er iets van zeg worden ze boos. Ik weet niet meer hoe ik met ze moet omgaan.',
    told: { contactWithSchool: 'tense' },
  },
  {
    expected: 'A09',
    words: 'Kan er iemand van jullie bij een lastig gesprek op school zitten? Ik ben bang dat ik ga huilen.',
  },
  {
    expected: 'A10',
    words:
      'In de klas van mijn zoon worden grappen gemaakt omdat hij op jongens valt. Niemand doet er wat aan.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A10',
    words: 'Mijn dochter krijgt op haar telefoon gemene berichten van klasgenoten. Ze slaapt niet meer.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A10',
    words: 'Er zit een groepje jongens achter me aan na school. Ik fiets nu altijd om.',
    told: { caller: 'pupil' },
  },
  {
    expected: 'A11',
    words:
      'In de plusklas is geen plek en in zijn eigen groep doet hij maar wat. Hij is echt veel verder dan de rest.',
  },
  {
    expected: 'A11',
    words:
      'Onze dochter kon op haar vierde al lezen. In de klas doet ze alsof ze het niet kan. De school zegt dat ze geen plusklas hebben.',
    told: { sector: 'po' },
  },
  {
    expected: 'A11',
    words:
      'Mijn zoon is zes, leest boeken van groep 6 en doet niks in de klas. De juf zegt dat hij eerst sociaal moet groeien.',
    told: { sector: 'po' },
  },
  {
    expected: 'A12',
    words:
      'Mijn dochter zit in de brugklas en heeft een dyslexieverklaring. De docent Engels zegt dat ze geen extra tijd krijgt. Mag dat?',
    told: { sector: 'vo' },
  },
  {
    expected: 'A12',
    words:
      'De logopedist denkt aan een taalstoornis en dyslexie. School zegt dat we moeten wachten tot groep 4. Klopt dat?',
    told: { sector: 'po' },
  },
  {
    expected: 'A12',
    words: 'Ze is getest en heeft dyscalculie. Nu moet ze toch gewoon wiskunde doen zonder rekenmachine.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A13',
    words:
      'Mijn zoon wordt opgenomen bij een jeugdkliniek. Ze hebben daar geen school. Wie regelt zijn lessen?',
    told: { sector: 'vo' },
  },
  {
    expected: 'A13',
    words:
      'Mijn zoon heeft na een hersenschudding maanden niet gekund. De huisarts zegt rustig aan, de school zegt tempo maken.',
    told: { sector: 'vo' },
  },
  {
    expected: 'A13',
    words:
      'Onze dochter wordt op school verzorgd door een verpleegkundige, maar het pgb stopt. Wie betaalt dat straks?',
    told: { sector: 'so' },
  },
  { expected: 'A14', words: 'Het busje komt niet opdagen en dan mist ze de hele dag.' },
  {
    expected: 'A14',
    words:
      'De gemeente zegt dat mijn zoon met de bus moet, maar hij is tien en heeft autisme. Ik werk en kan hem niet brengen.',
    told: { sector: 'so' },
  },
  {
    expected: 'A14',
    words:
      'Het vervoer naar de school van mijn dochter stopt na de herfst. De gemeente zegt dat ze te dichtbij woont.',
    told: { sector: 'vso' },
  },
  {
    expected: 'A15',
    words:
      'Wij hebben een uitspraak van de geschillencommissie, maar de school doet er niets mee. Wat kan ik nu nog doen?',
  },
  {
    expected: 'A15',
    words:
      'We zijn het er niet mee eens dat zij blijft zitten en de school wil er niet over praten. Kunnen wij ergens ons recht halen?',
    told: { sector: 'vo' },
  },
  {
    expected: 'A15',
    words:
      'Ik wil melden dat een school geld vraagt voor een plek in de extra klas. Waar moet die klacht heen?',
  },
  {
    expected: 'A16',
    words:
      'Ik ben de vader, maar ik heb geen gezag. School wil mij niets vertellen over mijn dochter. Waar heb ik recht op?',
    told: { caller: 'parentWithoutAuthority' },
  },
  {
    expected: 'A16',
    words: 'Op het formulier van school staat dat ik akkoord ga met delen van alles. Moet ik dat tekenen?',
  },
  {
    expected: 'A16',
    words: 'Mijn ex-man en ik zijn het niet eens over de schoolkeuze van onze dochter. Hij heeft ook gezag.',
    told: { parentsAgree: 'disagree' },
  },
  {
    expected: 'A17',
    words:
      'Wij willen onze kinderen zelf lesgeven omdat geen school bij ons geloof past. Waar moeten wij dat melden?',
  },
  { expected: 'A17', words: 'Mijn moeder in Marokko is ziek. Kan ik de kinderen drie weken meenemen?' },
  {
    expected: 'A17',
    words: 'De leerplichtambtenaar zegt dat hij toch elke dag moet gaan, ook al is hij achttien.',
  },
  {
    expected: 'A18',
    words:
      'Er is iets gebeurd met een man die ik online ken. Ik heb foto’s gestuurd en nu wil hij meer. Mijn ouders mogen het niet weten.',
    told: { caller: 'pupil', safety: 'worry' },
  },
  {
    expected: 'A18',
    words: 'Een jongen uit mijn groep vertelde dat hij niet naar huis durft omdat zijn vader hem slaat.',
    told: { caller: 'school', safety: 'worry' },
  },
  {
    expected: 'A18',
    words: 'Ik kan niet meer. Als het zo doorgaat spring ik ergens vanaf.',
    told: { caller: 'pupil', safety: 'danger' },
  },
  {
    expected: 'A19',
    words:
      'Wij komen uit Turkije en wonen hier drie weken. Mijn dochter is veertien. Iedere school stuurt ons door.',
    told: { sector: 'none' },
  },
  {
    expected: 'A19',
    words:
      'Onze au pair-gastouders… nee, ik bedoel: wij zijn voor mijn werk uit Brazilië gekomen. Onze jongens spreken alleen Portugees.',
    told: { language: 'otherManages' },
  },
  {
    expected: 'A19',
    words: 'Mijn pleegkind komt uit het azc. Hij kan nog niet lezen of schrijven in het Nederlands.',
    told: { caller: 'guardian' },
  },
  {
    expected: 'A90',
    words: 'Mijn zoon is 19 en wil alsnog zijn havo halen. Waar kan dat?',
    told: { informationOrSolution: 'information' },
  },
  {
    expected: 'A90',
    words: 'Mijn dochter wil graag een tussenjaar in Amerika. Weet u hoe dat werkt?',
    told: { informationOrSolution: 'information' },
  },
  {
    expected: 'A90',
    words: 'Ik wil even mijn hart luchten, er gebeurt zoveel en ik slaap er niet van.',
    told: { informationOrSolution: dontKnow },
  },
];
