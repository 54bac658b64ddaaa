import { answerNow, holdForSecondTriage, type RuleRow, referOutside } from './rule.ts';

/** Whether this steunpunt may take the question up at all: region, authority, independence. */
export const rulesOfStanding = [
  {
    id: 'informationElsewhere',
    holds: (facts) => facts.region === 'elsewhere' && facts.wants === 'information',
    decides: answerNow,
    beside: ['refer'],
    say: 'Wat overal in Nederland geldt, leggen we uit. Voor de rest is er een steunpunt in de eigen regio.',
    source: 'Triageplan, verantwoordelijk swv; S0, pijler 2',
  },
  {
    id: 'elsewhere',
    holds: (facts) => facts.region === 'elsewhere',
    decides: referOutside,
    beside: ['refer'],
    say: 'Deze vraag hoort bij een andere regio. Het steunpunt daar kent de scholen en helpt verder.',
    source: 'Triageplan, verantwoordelijk swv; S0, pijler 2 (eigen swv eerst); S4 voor Amsterdam',
  },
  {
    id: 'authorityConflict',
    holds: (facts) => facts.authority === 'conflict',
    decides: holdForSecondTriage,
    beside: ['hold'],
    flag: 'authorityConflict',
    say: 'De ouders met gezag zijn het niet eens. Tot daarover is besloten, doen we niets met de vraag.',
    source: 'Triageplan, wetten; AVG, toestemming bij gedeeld gezag',
  },
  {
    id: 'independenceDoubted',
    holds: (facts) => facts.independence === 'doubted',
    decides: holdForSecondTriage,
    urgency: 'U2',
    beside: ['hold'],
    flag: 'independence',
    say: 'Er is twijfel of wij onafhankelijk zijn. Een leidinggevende die er niet bij betrokken is, kiest iemand anders; kan dat niet, dan beslissen de steunpunten samen.',
    source: 'S0, scenario 2 (tweede triage); triageplan, urgentie U2',
  },
] as const satisfies readonly RuleRow[];
