import {
  answered,
  by,
  type CaseStory,
  called,
  closed,
  felt,
  foundUnder,
  held,
  helpedBy,
  met,
  paused,
  planned,
  referred,
  referredOutside,
  reopened,
  said,
  ticked,
  wrote,
} from '../case-story.ts';

/** What became of some of the calls: cases in every state. All people and schools are invented. */
export const demoCases: readonly CaseStory[] = [
  {
    caller: 'Merel Aalders',
    owner: 'marloes',
    moves: [
      called('Moeder vertelt dat Pim na de pauze vaak boos is. Ze wil weten wat de school kan doen.', 18),
      foundUnder('Hoe komt er rust in de klas voor Pim, en wie helpt de juf daarbij?'),
      met('school', 'Juf Anne Wiegers', {
        organisation: 'Basisschool De Wolkentuin',
        number: '023 555 01 20',
      }),
      said(0, 'contactSchool', true),
      planned('Gesprek met school en moeder voorbereiden', 3, 'marloes'),
      called('School wil meedenken. Gesprek met moeder en juf is volgende week.', 14),
      felt('yes', 'Fijn dat er iemand meedenkt.'),
    ],
  },
  {
    caller: 'Esra Yildiz',
    owner: 'marloes',
    moves: [
      wrote('Eerst nagaan welk advies de school al heeft gekregen.'),
      foundUnder('Wat mag de school zelf regelen?'),
    ],
  },
  {
    caller: 'Petra Roos',
    owner: 'bram',
    moves: [
      called('Moeder twijfelt over een andere school. Vooral de lange reistijd is lastig.', 16),
      planned('Uitzoeken hoe het leerlingenvervoer werkt', 2, 'bram'),
      wrote('Gemeente gebeld. Aanvraag duurt ongeveer zes weken.', 10, 'phone'),
      ticked,
      planned('Moeder helpen met de aanvraag', 4, 'bram'),
    ],
  },
  {
    caller: 'Rob Kolk',
    owner: 'bram',
    moves: [
      by('els', wrote('Denk aan het gesprek met de intern begeleider.')),
      helpedBy('marloes'),
      by('marloes', wrote('Ik ken deze school en sluit graag aan.')),
    ],
  },
  {
    caller: 'Sjoerd Hofstra',
    owner: 'joris',
    moves: [
      called('Vader vertelt dat het gezin verhuist. Bente gaat dan naar een school in Hoofddorp.', 12),
      said(0, 'shareWithSwv', true),
      referred('PO2710', 'Het gezin verhuist naar Hoofddorp en Bente gaat daar naar school'),
      by('els', answered('refuse', 'De verhuizing is pas in maart. Tot dan blijft de vraag bij jullie.')),
      called('Vader gebeld: de verhuizing is al in december.', 6),
      referred('PO2710', 'De verhuizing is nu in december, Bente begint in januari in Hoofddorp'),
    ],
  },
  {
    caller: 'Jeroen Mulder',
    owner: 'joris',
    moves: [
      called('Saar is weer een hele week thuis. Vader voelt zich alleen staan.', 22),
      foundUnder('Wie neemt nu de leiding, zodat Saar weer naar school kan?'),
      felt('no', 'Iedereen praat mee, maar niemand doet iets.'),
    ],
  },
  {
    caller: 'Bart Zijlstra',
    owner: 'joris',
    moves: [
      called('Vader wil dat Noud naar een andere school gaat.', 15),
      met('mother', 'Ingrid Bos', { noContactVia: 'Niet bellen op het werk' }),
      said(0, 'contactSchool', true),
      said(2, 'contactSchool', false),
      paused('Vader zegt ja en moeder zegt nee tegen contact met de school'),
    ],
  },
  {
    caller: 'Lars Hoekstra',
    owner: 'yasmina',
    moves: [
      called('Vader wil weten hoe de overstap naar het voortgezet onderwijs gaat.', 14),
      wrote('Uitleg gemaild met de data van de open dagen.', 8, 'mail'),
      felt('yes'),
      closed(
        'questionAnswered',
        'Uitleg gegeven over de overstap en over wie wat beslist.',
        'Dat de basisschool het advies geeft en dat hij altijd terug mag bellen.',
      ),
    ],
  },
  {
    caller: 'Mark Oostra',
    owner: 'yasmina',
    moves: [
      called('Jonna wil zelf praten over haar rooster.', 20),
      felt('partly', 'Jonna vond het fijn, vader wil meer.'),
      closed(
        'arrangedWithSchool',
        'School past het rooster aan, zodat Jonna later kan beginnen.',
        'Dat het rooster na de herfst wordt bekeken.',
      ),
      reopened('Het nieuwe rooster is er nog steeds niet'),
      planned('De mentor bellen over het rooster', 2, 'yasmina'),
    ],
  },
  {
    caller: 'Tamara Slot',
    owner: 'yasmina',
    moves: [
      called('Milan komt niet meer uit bed. Moeder zoekt hulp thuis.', 25),
      said(0, 'contactOther', true),
      said(1, 'contactOther', true),
      referredOutside('Wijkteam Uithoorn', 'Moeder wil hulp thuis naast de hulp op school'),
      answered('accept', null),
      wrote('Het wijkteam heeft een afspraak met moeder gemaakt.', 5, 'phone'),
    ],
  },
  {
    caller: 'Joyce Tuin',
    owner: 'yasmina',
    moves: [
      foundUnder('Past deze school nog bij Kay?'),
      by('annelies', wrote('Kijk ook naar wat Kay zelf wil. Kay is zestien.')),
    ],
  },
  {
    caller: 'Noor',
    owner: 'yasmina',
    moves: [
      called('Noor wil niet dat haar ouders dit horen. Ze wil weten wat ze zelf mag beslissen.', 19),
      held('Noor vraagt om hulp zonder haar ouders, dat bespreken we eerst samen'),
    ],
  },
];
