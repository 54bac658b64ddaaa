import { aalsmeer, amstelveen, dontKnow, hoofddorp, uithoorn } from './a-call.ts';
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
export const apartAroundSchool: readonly CallInOwnWords[] = [
  {
    nature: 'A13',
    words: 'Ze krijgt chemo. Hoe moet het met leren?',
    told: { ...parent, ...childAt('po', hoofddorp, 8), ...atHome('2026-10-05'), ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A13',
    words:
      'Ze heeft epilepsie en moet op school een spray krijgen als ze een aanval heeft. De juffen durven dat niet. Nu moet ik steeds in de buurt blijven met mijn telefoon.',
    told: { ...parent, ...childAt('po', aalsmeer, 6), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A13',
    words:
      'Ik ben systeemtherapeut. Het kind dat ik behandel zou met een begeleider op een zorgboerderij vier dagdelen kunnen leren. De school wil meewerken, maar niemand weet uit welk potje het moet.',
    told: {
      ...safe,
      caller: 'professional',
      ...childAt('so', hoofddorp, 10),
      ...inPart('2026-09-01'),
      contactWithSchool: 'good',
      bodies: 'two',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A14',
    words: 'Het busje is vanochtend weer niet gekomen.',
    told: { ...parent, ...childAt('so', hoofddorp, 7), ...explains },
    urgency: 'U4',
    first: ['refer'],
    swv: 'PO2710',
  },
  {
    nature: 'A14',
    words:
      'De chauffeur wisselt elke week en mijn dochter kan daar niet tegen. Ze zit anderhalf uur in die bus met zes andere kinderen. Wie moet ik daarover hebben?',
    told: { ...parent, ...childAt('vso', aalsmeer, 13), ...explains },
    urgency: 'U4',
    first: ['refer'],
    swv: 'VO2709',
  },
  {
    nature: 'A14',
    words:
      'Ik ben pleegouder en ik rijd hem nou elke dag zelf, heen en terug, dat is bijna twee uur. Krijg ik daar kilometers voor?',
    told: { ...safe, caller: 'guardian', ...childAt('sbo', hoofddorp, 9), ...explains },
    urgency: 'U4',
    first: ['refer'],
    swv: 'PO2710',
  },
  {
    nature: 'A15',
    words:
      'Wij zijn het niet eens met de afwijzing van het samenwerkingsverband. In die brief staat dat je zes weken hebt. Die zijn woensdag om. Wat moet erin en waar stuur ik het heen?',
    told: {
      ...parent,
      ...childAt('po', aalsmeer, 7),
      pressing: ['legalTerm'],
      pressingDate: '2026-11-25',
      ...thinksAlong,
    },
    urgency: 'U1',
    swv: 'PO2708',
  },
  {
    nature: 'A15',
    words: 'Hoe lang heb ik om in beroep te gaan?',
    told: { ...parent, ...childAt('po', uithoorn), ...explains },
    first: ['answer', 'refer'],
  },
  {
    nature: 'A15',
    words:
      'Wat die gymleraar tegen haar zei kan echt niet door de beugel, iedereen heeft het gehoord. Ik heb het gemeld, ze zeggen sorry en dat was het. Daar neem ik geen genoegen mee, dit moet hogerop.',
    told: { ...parent, ...childAt('vo', amstelveen, 14), misconduct: 'no', ...thinksAlong },
    urgency: 'U3',
    swv: 'VO2709',
  },
  {
    nature: 'A16',
    words:
      'Ik wil zien wat er over mijn kind in de computer staat. Ze zeggen dat die aantekeningen van de juf persoonlijk zijn. Kan dat zomaar?',
    told: { ...parent, ...childAt('po', aalsmeer, 10), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'PO2708',
  },
  {
    nature: 'A16',
    words: 'Ik sta niet meer op het gezag, maar mag ik weten hoe het met hem gaat?',
    told: { ...safe, caller: 'parentWithoutAuthority', ...childAt('vo', amstelveen, 13), ...explains },
    urgency: 'U4',
    first: ['answer'],
    swv: 'VO2709',
  },
  {
    nature: 'A16',
    words:
      'Er staat een verslag in zijn mapje van een psycholoog, van jaren terug, dat klopt gewoon niet meer. En dat wordt nu wel doorgegeven naar de volgende. Ik wil dat het eruit gaat.',
    told: { ...parent, ...childAt('po', hoofddorp, 12), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A17',
    words:
      'We willen twee weken eerder weg in juli omdat mijn man alleen dan vrij krijgt. De directeur zegt nee. Wie gaat daar over?',
    told: { ...parent, ...childAt('po', hoofddorp, 7), ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'PO2710',
  },
  {
    nature: 'A17',
    words: 'Kan ik haar zelf lesgeven, thuis?',
    told: { ...parent, ...childAt('none', uithoorn, 4), attendance: 'tooYoung', ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'PO2708',
  },
  {
    nature: 'A17',
    words: 'Ik ben zestien. Mag ik stoppen en gaan werken?',
    told: { ...safe, caller: 'pupil', ...childAt('vo', amstelveen), pupilAge: '16to17', ...explains },
    swv: 'VO2709',
    flags: ['minorCalling'],
  },
  {
    nature: 'A18',
    words: 'Hij slaat ons. Hij staat nu met een mes in de keuken.',
    told: {
      caller: 'parent',
      ...childAt('vo', hoofddorp, 15),
      safety: 'danger',
      safetyKind: ['violenceNow', 'home'],
    },
    urgency: 'U0',
    first: ['safety'],
  },
  {
    nature: 'A18',
    words:
      'Ik ben leerkracht van groep drie. Een jongetje komt elke dag zonder jas en zonder brood, hij stinkt, en van de week vertelde hij dat hij ’s nachts alleen is. Ik twijfel of ik te snel oordeel.',
    told: {
      caller: 'school',
      ...childAt('po', aalsmeer, 6),
      safety: dontKnow,
      safetyKind: ['home'],
      school: aSchool('De Waterlelie', 'Aalsmeer', 'PO2708'),
      ...thinksAlong,
    },
    urgency: 'U1',
    first: byContactPerson,
    further: ['adviseVeiligThuis'],
    swv: 'PO2708',
  },
  {
    nature: 'A18',
    words:
      'Ik woon in Rotterdam, misschien zit ik verkeerd. Maar mijn dochter zegt net dat het voor haar allemaal niet meer hoeft. Ze zit boven en ze heeft pillen. Ik wil dat iemand zegt wat ik moet doen.',
    told: {
      caller: 'parent',
      safety: 'danger',
      safetyKind: ['notWantingToLive'],
      place: { postcode4: null, place: 'Rotterdam', po: null, vo: null },
      sector: 'vo',
      childAge: 16,
      consent: 'anonymous',
    },
    urgency: 'U0',
    first: ['safety'],
  },
  {
    nature: 'A19',
    words: 'Wij uit Syrië. Drie maanden hier. Kinderen nog niet school.',
    told: {
      ...parent,
      ...childAt('none', hoofddorp, 9),
      ...atHome('2026-08-20'),
      language: 'otherManages',
      school: 'none',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2710',
  },
  {
    nature: 'A19',
    words:
      'Ze zitten nu twee jaar in zo’n schakelklas en ze mogen maar niet doorstromen. Volgens mij is haar Nederlands prima. Ze kan meer dan ze daar krijgt.',
    told: { ...safe, caller: 'guardian', ...childAt('vo', uithoorn, 14), ...thinksAlong },
    urgency: 'U3',
    first: byContactPerson,
    swv: 'VO2709',
  },
  {
    nature: 'A19',
    words:
      'Ik werk op een azc en we hebben een meisje van acht met een handicap. De school op het terrein zegt dat zij dat niet kan bieden.',
    told: {
      ...safe,
      caller: 'professional',
      ...childAt('none', aalsmeer, 8),
      ...atHome('2026-10-01'),
      school: 'none',
      ...thinksAlong,
    },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'PO2708',
  },
  {
    nature: 'A90',
    words: 'Ik zoek de naschoolse opvang.',
    told: { ...parent, ...childAt('po', hoofddorp, 6), ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'PO2710',
  },
  {
    nature: 'A90',
    words:
      'Hoeveel vrijwillige ouderbijdrage mogen ze vragen? Ze willen honderdtwintig euro en anders mag ze niet mee op kamp.',
    told: { ...parent, ...childAt('vo', aalsmeer, 13), ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
    swv: 'VO2709',
  },
  {
    nature: 'A90',
    words: 'Kunt u mij doorverbinden met de afdeling paspoorten?',
    told: { ...safe, caller: 'other', place: hoofddorp, ...explains },
    urgency: 'U4',
    first: ['answer', 'refer'],
  },
  {
    nature: 'A13',
    words:
      'Sinds haar hersenschudding kan ze geen scherm en geen lawaai verdragen. De docenten denken dat ze zich aanstelt. Ik heb briefjes van de neuroloog maar dat maakt niks uit.',
    told: { ...parent, ...childAt('vo', uithoorn, 15), ...inPart('2026-10-12'), ...thinksAlong },
    urgency: 'U2',
    first: byContactPerson,
    swv: 'VO2709',
  },
];
