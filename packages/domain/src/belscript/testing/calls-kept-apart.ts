import type { CallByNature } from './calls-by-nature.ts';

/**
 * Invented calls written after the words of `nature-words.ts` were chosen, to see how well the order does on calls it
 * does not know. Whoever adjusts a word to one of these moves the call to another list and writes a new one here.
 */
export const callsKeptApart: readonly CallByNature[] = [
  {
    expected: 'A01',
    words:
      'Ik kreeg jullie nummer van de jeugdverpleegkundige. Wat doet u precies, en kost het mij iets als ik vaker bel?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A01',
    words:
      'Ik ben intern begeleider. Wanneer kunnen wij een ouder het beste op jullie wijzen? Is daar een folder over?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A02',
    words:
      'Onze zoon mocht op zijn vierde verjaardag beginnen. Nu zegt de school dat ze eerst een onderzoek willen. Tot die tijd mag hij niet komen.',
    told: { informationOrSolution: 'solution', childAge: 4, sector: 'none' },
  },
  {
    expected: 'A02',
    words:
      'Wij willen onze dochter van school laten veranderen. Twee scholen hebben nee gezegd toen ze hoorden dat ze extra zorg nodig heeft. Mogen ze dat zomaar weigeren?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A02',
    words:
      'Hoe vroeg moeten wij onze zoon inschrijven als hij het syndroom van Down heeft? En welke papieren hebben we dan nodig?',
    told: { informationOrSolution: 'information', sector: 'none', childAge: 3 },
  },
  {
    expected: 'A03',
    words:
      'De school voor voortgezet onderwijs heeft gebeld dat ze onze zoon niet kunnen helpen. Hij zit in groep 8 en heeft adhd. De inschrijving is al bijna dicht.',
    told: { informationOrSolution: 'solution', sector: 'transition' },
  },
  {
    expected: 'A03',
    words: 'Mijn dochter heeft nu een havo-advies en een goede eindtoets. Kan het advies dan nog omhoog?',
    told: { informationOrSolution: 'information', sector: 'transition' },
  },
  {
    expected: 'A04',
    words:
      'Mijn zoon heeft epilepsie gehad en werkt nu heel langzaam. Hij krijgt zijn taken niet af. Op school zeggen ze dat er geen tijd is om hem te helpen.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A04',
    words:
      'Mijn dochter heeft autisme. In klas 1 had ze elke dag een vaste begeleider. Nu zit ze in klas 2 en is alles weg.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A04',
    words:
      'Ik heb dyscalculie en faalangst. Bij de toetsweek raak ik in paniek. Ik wil graag een rustige plek, maar mijn mentor zegt dat dat niet kan.',
    told: { caller: 'pupil', informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A05',
    words:
      'Er is een bespreking geweest over het opp van mijn dochter. Wij kregen het verslag pas twee weken later. Er staat dat wij akkoord zijn, maar dat is niet zo.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A05',
    words: 'Mogen leraren een plan over mij maken zonder dat ik het weet?',
    told: { caller: 'pupil', informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A06',
    words:
      'Mijn dochter zit op een sbo-school, maar ook daar gaat het niet. Er wordt gesproken over cluster 4. Ik schrik daarvan. Kan iemand mij vertellen wat er nu moet gebeuren?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A06',
    words: 'De TLV van mijn zoon loopt deze zomer af. Moet ik iets doen, of regelt de school dat?',
    told: { informationOrSolution: 'information', sector: 'so' },
  },
  {
    expected: 'A07',
    words:
      'Mijn dochter van dertien gaat sinds de zomer niet meer. In het begin nog een uur, nu helemaal niets. Iedereen vraagt wat ze wil, maar ze weet het zelf niet.',
    told: { informationOrSolution: 'solution', sector: 'vo', attendance: 'not' },
  },
  {
    expected: 'A07',
    words:
      'Onze zoon van zes mag alleen ’s ochtends komen. De school zegt dat hij anders te moe wordt. Wij merken daar niks van.',
    told: { informationOrSolution: 'solution', attendance: 'partly', sector: 'po' },
  },
  {
    expected: 'A07',
    words:
      'Ik ben al drie weken niet op school geweest. Ik durf niet meer naar binnen. Wat gebeurt er als ik nu terugga?',
    told: { caller: 'pupil', informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A08',
    words:
      'Wij kregen een aangetekende brief. Onze zoon moet van school omdat hij een telefoon heeft gestolen. Hij zegt dat hij het niet was.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A08',
    words:
      'Ik word drie keer per week gebeld dat ik mijn zoon op moet halen, omdat hij niet luistert. Ik raak zo mijn baan kwijt.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A09',
    words:
      'De juf en ik krijgen steeds woorden over het gedrag van mijn dochter. Ik voel me niet gehoord. Volgende maand is het tienminutengesprek. Kan er iemand mee?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A09',
    words:
      'De school wil alleen nog via de mail praten. Ik wil een normaal gesprek, met iemand erbij die niet van de school is.',
    told: { informationOrSolution: 'solution', contactWithSchool: 'stopped', sector: 'po' },
  },
  {
    expected: 'A10',
    words:
      'Mijn zoon van negen wordt op het voetbalveld van school steeds geduwd en uitgelachen. Hij heeft al twee keer een kapotte bril. De juf zegt dat jongens nu eenmaal stoeien.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A11',
    words:
      'Onze dochter is hoogbegaafd en werkt ver onder haar kunnen. Ze zegt dat ze dom is. De school heeft geen plusklas en weet niet wat ze met haar moet.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A12',
    words:
      'Onze zoon zit in groep 6. Lezen gaat heel moeizaam en het dictee is een ramp. De school wil hem niet voor onderzoek opgeven.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A13',
    words:
      'Mijn zoon krijgt twee dagen in de week therapie bij de ggz. De school schrijft hem dan als absent op. De behandelaar en de mentor praten niet met elkaar.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A14',
    words:
      'Mijn zoon gaat na de vakantie naar een school in een andere plaats. Hoe vraag ik een taxi aan en vanaf hoeveel kilometer kan dat?',
    told: { informationOrSolution: 'information', sector: 'so' },
  },
  {
    expected: 'A15',
    words:
      'Ik ben het niet eens met een besluit van het schoolbestuur. Waar kan ik een klacht indienen buiten de school?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A16',
    words:
      'Mijn zoon is zestien. Mag school nog alles met mij bespreken, of moet hij dat goedvinden? En mag hij zelf zijn dossier zien?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A17',
    words:
      'Wij willen onze zoon van vijf een paar dagen thuis houden omdat hij nog veel slaapt. Mag dat volgens de leerplicht?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A18',
    words:
      'Mijn dochter heeft een vriendinnetje dat bij ons niet naar huis wil. Ze zegt dat haar vader boos wordt en dan slaat hij. Wat moet ik doen?',
    told: { informationOrSolution: 'solution', safety: 'worry', sector: 'po' },
  },
  {
    expected: 'A18',
    words: 'Ik snij mezelf soms. Niemand weet het. Op school doe ik alsof het goed gaat.',
    told: { caller: 'pupil', informationOrSolution: 'solution', safety: 'worry', sector: 'vo' },
  },
  {
    expected: 'A19',
    words:
      'Mijn dochter is in Polen geboren en wij wonen hier nu twee maanden. Ze begrijpt de juf niet. De school wil dat ze naar een taalklas gaat, maar die zit vol.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A90',
    words:
      'Mijn zoon zit in groep 4 en de school heeft elke week lesuitval door ziekte van de juf. Bij wie kan ik daar terecht?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
];
