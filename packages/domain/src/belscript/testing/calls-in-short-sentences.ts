import type { CallByNature } from './calls-by-nature.ts';

/** Invented calls in the style of the vignettes. */
export const callsInShortSentences: readonly CallByNature[] = [
  {
    expected: 'A01',
    words:
      'Goedemorgen, ik werk op een basisschool. Een ouder vroeg mij naar het steunpunt, maar ik wist het niet. Helpen jullie ook scholen, of alleen ouders? En moet ik een ouder aanmelden?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A11',
    words:
      'Mijn zoon van acht is getest en heel slim. In de klas zit hij alleen nog te klieren. De juf zegt dat hij eerst zijn gewone werk moet afmaken. Wij komen er met school niet verder mee.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A12',
    words:
      'Mijn dochter zit in de tweede klas. Ze heeft moeite met spelling en talen. Kan ze nu nog een dyslexieverklaring krijgen? Wie doet dat onderzoek?',
    told: { informationOrSolution: 'information', sector: 'vo' },
  },
  {
    expected: 'A10',
    words:
      'Mijn dochter van tien wordt elke dag gepest op het plein en in de app. Ze slaapt slecht en wil niet meer naar school. De directeur zegt dat het meevalt. Wat kan ik nog doen?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A08',
    words:
      'Mijn zoon is vandaag geschorst voor drie dagen. Ik hoorde het van hem en niet van school. Er is geen brief. Mag dat zomaar?',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A15',
    words:
      'Het samenwerkingsverband heeft de TLV afgewezen. In de brief staat dat ik zes weken heb om bezwaar te maken. Hoe doe ik dat?',
    told: { informationOrSolution: 'solution', pressing: ['legalTerm'], sector: 'po' },
  },
  {
    expected: 'A19',
    words:
      'Ik bel voor mijn buren. Zij zijn net uit Eritrea gekomen met drie kinderen. De kinderen zitten al een maand thuis. Waar kunnen zij naar school?',
    told: { informationOrSolution: 'solution', sector: 'none' },
  },
  {
    expected: 'A13',
    words:
      'Mijn dochter heeft een spierziekte en is vaak in het ziekenhuis. Ze mist veel lessen. School zegt dat ze misschien blijft zitten. Kan ze ook thuis les krijgen?',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A16',
    words:
      'Mijn ex-man en ik hebben samen het gezag. Hij wil dat onze zoon naar een andere school gaat. Ik wil dat niet. De school zegt dat wij het zelf moeten oplossen.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A16',
    words:
      'Ik heb gehoord dat school een dossier over mijn kind heeft. Mag ik dat inzien? En mag ik iets laten weghalen dat niet klopt?',
    told: { informationOrSolution: 'information', sector: 'po' },
  },
  {
    expected: 'A17',
    words:
      'Wij hebben een brief gekregen van leerplicht. Er staat dat wij een boete kunnen krijgen. Maar mijn dochter is ziek van school, ze spijbelt niet.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A17',
    words:
      'Mijn zoon heeft een ernstige beperking en kan niet leren zoals andere kinderen. De arts noemde vrijstelling 5a. Wat betekent dat en wie beslist daarover?',
    told: { informationOrSolution: 'information', sector: 'none' },
  },
  {
    expected: 'A04',
    words:
      'Onze dochter wordt in maart achttien en zit op het vso. De begeleiding stopt dan, zegt de school. Wij weten niet hoe het verder moet.',
    told: { informationOrSolution: 'solution', sector: 'vso' },
  },
  {
    expected: 'A05',
    words:
      'De school heeft een nieuw ontwikkelingsperspectief gemaakt. Er staat een lager niveau in. Ik heb gezegd dat ik het er niet mee eens ben, maar ze voeren het gewoon uit.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A14',
    words:
      'De taxi van mijn zoon komt elke week een paar keer niet. Dan moet ik hem zelf brengen en kom ik te laat op mijn werk. De gemeente belt niet terug.',
    told: { informationOrSolution: 'solution', sector: 'so' },
  },
  {
    expected: 'A04',
    words:
      'Ik heb vorige week gebeld over de hulp voor mijn zoon. Er zou iemand terugbellen. Ik heb niets gehoord. Kunt u zeggen wanneer er nu iemand belt?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A10',
    words:
      'hee ik word gepest in mn klas en mn mentor doet niks. wil het niet aan mn ouders zeggen. kan ik met iemand appen?',
    told: { caller: 'pupil', informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A18',
    words:
      'Ik woon naast een gezin met twee kleine kinderen. Ik hoor vaak geschreeuw en de oudste loopt ’s avonds laat nog buiten. Ze gaan ook bijna niet naar school. Moet ik dat ergens melden?',
    told: { informationOrSolution: 'solution', safety: 'worry', sector: 'po' },
  },
  {
    expected: 'A18',
    words:
      'Mijn ex heeft gedreigd dat hij de kinderen van school haalt. Ik ben bang voor hem. De school weet het nog niet. Wat moet ik doen?',
    told: { informationOrSolution: 'solution', safety: 'worry', sector: 'po' },
  },
  {
    expected: 'A18',
    words:
      'Mijn zoon van vijftien zegt dat hij dood wil. Hij ligt de hele dag in bed. De huisarts heeft ons op een wachtlijst gezet. School belt elke dag waar hij blijft.',
    told: { informationOrSolution: 'solution', safety: 'worry', sector: 'vo' },
  },
  {
    expected: 'A10',
    words:
      'Een leraar maakt opmerkingen over het lichaam van mijn dochter. Hij stuurt haar ook berichtjes. Ze durft het niet op school te zeggen.',
    told: { informationOrSolution: 'solution', safety: 'worry', sector: 'vo' },
  },
  {
    expected: 'A15',
    words:
      'Ik wil een klacht indienen over de directeur. Hij komt zijn afspraken niet na en mijn zoon krijgt nu al maanden geen hulp. Ik wil ook dat iemand mij helpt om die hulp weer te krijgen.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A09',
    words:
      'De gesprekken met school lopen steeds vast. De directeur stelde voor om er een mediator bij te halen. Dat wil ik ook. Kunnen jullie dat regelen?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A07',
    words:
      'Mijn zoon van dertien zit sinds maart thuis. Er zijn nu zeven hulpverleners en iedereen zegt iets anders. Elke keer komt er een nieuw plan en dan gebeurt er weer niets.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
  {
    expected: 'A09',
    words:
      'Ik wil graag een andere consulent. Degene die ik nu heb, werkt ook voor de school van mijn zoon. Dat vind ik niet eerlijk.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A90',
    words:
      'Ik weet niet of ik bij u moet zijn. Het gaat niet goed met ons. Mijn man is zijn baan kwijt, mijn dochter is stil en op school gaat het ook niet. Wie kan er met ons praten?',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A02',
    words:
      'We zijn vorige maand verhuisd. De school in de wijk zegt dat er geen plek is voor mijn dochter met diabetes. Ze gaat nu nog elke dag een uur met de trein naar de oude school.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A06',
    words:
      'Mijn zoon zit op een gewone basisschool, maar het lukt niet meer. De school vindt dat hij naar het speciaal onderwijs moet. Wij willen eerst weten welke scholen er zijn en hoe dat gaat.',
    told: { informationOrSolution: 'solution', sector: 'po' },
  },
  {
    expected: 'A03',
    words:
      'Onze dochter zit in groep 8. Haar advies is vmbo-t, maar de school van onze keuze vindt dat te hoog. Ze willen haar alleen op kader plaatsen. Mag dat?',
    told: { informationOrSolution: 'solution', sector: 'transition' },
  },
  {
    expected: 'A90',
    words: 'Mijn zoon heeft zijn mavodiploma en wil naar het mbo. Hoe meld ik hem aan en wat kost dat?',
    told: { informationOrSolution: 'information', sector: 'vo' },
  },
  {
    expected: 'A02',
    words:
      'Mijn dochter van twaalf wil van de mavo naar de havo. Moet de havo haar aannemen? En is daar een toets voor?',
    told: { informationOrSolution: 'information', sector: 'vo' },
  },
  {
    expected: 'A09',
    words:
      'De mentor van mijn zoon zegt steeds dat het aan ons ligt. We worden nooit gebeld als er iets is, en als wij bellen krijgen we geen antwoord. Ik ben er klaar mee.',
    told: { informationOrSolution: 'solution', sector: 'vo' },
  },
];
