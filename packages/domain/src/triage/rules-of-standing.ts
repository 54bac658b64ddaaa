import { answerNow, holdForSecondTriage, type RuleRow, referOutside } from './rule.ts';

/** Whether this steunpunt may take the question up at all: region, authority, independence. */
export const rulesOfStanding = [
  {
    id: 'informationElsewhere',
    holds: (facts) => facts.region === 'elsewhere' && facts.wants === 'information',
    decides: answerNow,
    beside: ['refer'],
    say: 'Wat overal in Nederland geldt, leggen we uit. Voor de rest is er een steunpunt in de eigen regio.',
    sayToPupil:
      'Wat overal in Nederland geldt, leggen we uit. Voor de rest is er een steunpunt bij jou in de buurt.',
    source: 'Triageplan, verantwoordelijk swv; S0, pijler 2',
  },
  {
    id: 'elsewhere',
    holds: (facts) => facts.region === 'elsewhere',
    decides: referOutside,
    beside: ['refer'],
    say: 'Deze vraag hoort bij een andere regio. Het steunpunt daar kent de scholen en helpt verder.',
    sayToPupil:
      'Jouw vraag hoort bij een andere regio. Het steunpunt daar kent de scholen. Je mag ons ook laten terugbellen.',
    source: 'Triageplan, verantwoordelijk swv; S0, pijler 2 (eigen swv eerst); S4 voor Amsterdam',
  },
  {
    id: 'authorityConflict',
    holds: (facts) => facts.authority === 'conflict',
    decides: holdForSecondTriage,
    beside: ['hold'],
    flag: 'authorityConflict',
    say: 'De ouders met gezag zijn het niet eens. Een leidinggevende kijkt eerst wat er mag; tot dan zetten we geen stappen.',
    sayToPupil:
      'Je ouders zijn het niet eens. Een leidinggevende kijkt eerst wat er mag; tot dan zetten we geen stappen.',
    source: 'Triageplan, wetten; AVG, toestemming bij gedeeld gezag',
  },
  {
    id: 'independenceDoubted',
    holds: (facts) => facts.independence === 'doubted',
    decides: holdForSecondTriage,
    urgency: 'U2',
    beside: ['hold'],
    flag: 'independence',
    say: 'Er is twijfel of wij onafhankelijk zijn. Een leidinggevende die erbuiten staat, zoekt iemand anders. Is er zo iemand niet, dan kiezen de steunpunten samen.',
    source: 'S0, scenario 2 (tweede triage); triageplan, urgentie U2',
  },
] as const satisfies readonly RuleRow[];
