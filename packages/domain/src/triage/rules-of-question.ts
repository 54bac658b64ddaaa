import { isPupil } from './facts.ts';
import {
  answerNow,
  connectToContactPerson,
  holdForSecondTriage,
  type RuleRow,
  referOutside,
} from './rule.ts';

/** Who asks, what for and about what: decides when nothing is unsafe, stuck or in haste. */
export const rulesOfQuestion = [
  {
    id: 'pupilWithMatterElsewhere',
    holds: (facts) =>
      isPupil(facts) &&
      (facts.matter === 'municipal' ||
        (facts.wants === 'information' && (facts.matter === 'complaint' || facts.matter === 'other'))),
    decides: referOutside,
    say: 'Iemand anders gaat hierover. We vertellen wie, en je mag ons altijd laten terugbellen.',
    source: 'Triageplan, wetten',
  },
  {
    id: 'pupilAsksInformation',
    holds: (facts) => isPupil(facts) && facts.wants === 'information',
    decides: answerNow,
    say: 'Je wilt iets weten. Dat leggen we meteen uit, en je mag ons altijd laten terugbellen.',
    source: 'S0, drie functies (basisinformatie); triageplan, wetten',
  },
  {
    id: 'pupilCalls',
    holds: isPupil,
    decides: connectToContactPerson,
    beside: ['offerCallBack'],
    say: 'De vraag komt van jou zelf. Dan kun je altijd iemand spreken of ons laten terugbellen.',
    source: 'S2 (jongeren bereiken); triageplan, wetten',
  },
  {
    id: 'feltUnsupported',
    holds: (facts) => facts.independence === 'unsupported',
    decides: holdForSecondTriage,
    beside: ['hold'],
    flag: 'independence',
    say: 'Eerdere hulp van ons voelde niet als steun. Daarom kijken leidinggevenden opnieuw wie het best kan helpen.',
    source: 'S0, scenario 2 (onvoldoende gesteund)',
  },
  {
    id: 'municipalMatter',
    holds: (facts) => facts.matter === 'municipal',
    decides: referOutside,
    beside: ['refer', 'signal'],
    say: 'De gemeente gaat over vervoer naar school. We geven het adres, en noteren dat dit speelt.',
    source: 'S0, centraal punt (wegwijs maken); S3 (registreren)',
  },
  {
    id: 'municipalMatterAndMore',
    holds: (facts) => facts.matter === 'municipal' && facts.wants !== 'information',
    beside: ['offerCallBack'],
    say: 'Lukt het bij de gemeente niet, dan bellen we graag terug.',
    source: 'Triageplan, urgentie U3',
    assumption: 'contactpersonen: wie meer wil dan het adres van de gemeente, krijgt een aanbod om te bellen',
  },
  {
    id: 'complaint',
    holds: (facts) =>
      facts.matter === 'complaint' && (facts.wants === 'information' || facts.wants === 'unclear'),
    decides: { first: 'refer', promise: { state: 'offered', by: 'contactPerson' } },
    beside: ['offerCallBack'],
    say: 'Voor een klacht, een geschil of een bezwaar is er een vaste weg. Die leggen we uit, en we bieden aan om terug te bellen.',
    source: 'Rijksoverheid, klacht over een school; triageplan, uitkomst',
  },
  {
    id: 'complaintProcedure',
    holds: (facts) => facts.matter === 'complaint',
    beside: ['refer'],
    say: 'De weg voor een klacht of bezwaar noemen we er altijd bij.',
    source: 'Triageplan, uitkomst',
  },
  {
    id: 'otherInformation',
    holds: (facts) => facts.matter === 'other' && facts.wants === 'information',
    decides: referOutside,
    say: 'Deze vraag gaat niet over passend onderwijs. We noemen wie er wel over gaat.',
    source: 'S0, centraal punt (wegwijs maken)',
  },
  {
    id: 'unclearQuestion',
    holds: (facts) => facts.wants === 'unclear',
    decides: holdForSecondTriage,
    say: 'Het is nog niet duidelijk wat nodig is. Een leidinggevende bekijkt het, en er is een afspraak wie belt.',
    source: 'S0, scenario 1 (aanhouden)',
  },
  {
    id: 'informationAsked',
    holds: (facts) => facts.wants === 'information',
    decides: answerNow,
    beside: ['answer'],
    say: 'Het is een vraag om uitleg. Die geven we meteen.',
    source: 'S0, drie functies (basisinformatie)',
  },
  {
    id: 'solutionAsked',
    holds: (facts) => facts.wants === 'solution' || facts.wants === 'both',
    decides: connectToContactPerson,
    say: 'Er is meer nodig dan uitleg: iemand die meezoekt naar een oplossing.',
    source: 'S0, drie functies; S2 (doorverbinden of terugbellen)',
  },
  {
    id: 'informationToo',
    holds: (facts) => facts.wants === 'both',
    beside: ['answer'],
    say: 'Wat we nu al kunnen uitleggen, leggen we uit.',
    source: 'S0, drie functies (basisinformatie)',
  },
  {
    id: 'leerplichtMatter',
    holds: (facts) => facts.matter === 'leerplicht',
    beside: ['refer'],
    say: 'Over leerplicht en vrijstelling beslist de gemeente. Het adres van leerplicht noemen we erbij.',
    source: 'Leerplichtwet, artikel 5 en 16',
    assumption: 'contactpersonen: bij leerplicht hoort altijd het adres van de gemeente',
  },
  {
    id: 'briefAbsence',
    holds: (facts) => facts.attendance === 'brief' && facts.wants !== 'information',
    beside: ['signal'],
    say: 'Het kind mist sinds kort lessen. Dat noteren we, zodat het niet ongemerkt langer wordt.',
    sayToPupil: 'Je mist sinds kort lessen. Dat noteren we, zodat het niet ongemerkt langer wordt.',
    source: 'S3 (registreren)',
    assumption: 'leidinggevenden: kort verzuim is een signaal als er om hulp wordt gevraagd',
  },
  {
    id: 'laterTerm',
    holds: (facts) => facts.term === 'later' && facts.region === 'ours',
    beside: ['offerCallBack'],
    say: 'Er komt nog een gesprek, een besluit of het eind van een termijn. Daarom houden we contact, of bieden we dat aan.',
    sayOfMatter: {
      talkOrDecision: 'Er komt nog een gesprek of besluit. Daarom houden we contact, of bieden we dat aan.',
      legalTerm: 'Er loopt nog een termijn. Daarom houden we contact, of bieden we dat aan.',
    },
    source: 'Triageplan, urgentie U3',
    assumption: 'contactpersonen: een termijn die verder weg ligt, geeft bij uitleg een aanbod om te bellen',
  },
  {
    id: 'noSayOverTheChild',
    holds: (facts) =>
      (facts.caller === 'withoutAuthority' || facts.caller === 'worker') && facts.wants !== 'information',
    flag: 'needsConsent',
    say: 'Voor stappen is toestemming nodig van wie over het kind beslist.',
    source: 'BW 1:377b en 1:377c; AVG, toestemming onder 16 jaar',
  },
] as const satisfies readonly RuleRow[];
