import { isAcute, isPupil, isWorry } from './facts.ts';
import { connectToContactPerson, type RuleRow } from './rule.ts';

/**
 * Safety comes before every other rule: also out of the region, anonymous, in conflict or doubt.
 * @source triage plan, Urgency and Laws; meldcode huiselijk geweld en kindermishandeling
 */
export const rulesOfSafety = [
  {
    id: 'acuteDanger',
    holds: isAcute,
    decides: { first: 'safety', promise: { state: 'given', by: 'safetyOfficer' } },
    urgency: 'U0',
    beside: ['tellSafetyOfficer'],
    say: 'Er is gevaar, en dat gaat nu voor alles. We blijven aan de lijn.',
    sayToPupil: 'Dit is nu het belangrijkst. We blijven bij je en zoeken samen hulp.',
    source: 'Triageplan, urgentie U0',
  },
  {
    id: 'safetyWorry',
    holds: isWorry,
    decides: connectToContactPerson,
    urgency: 'U1',
    beside: ['tellSafetyOfficer'],
    say: 'We weten niet zeker of het veilig is. Daarom is er snel contact, als het kan vandaag nog.',
    sayToPupil:
      'We willen zeker weten dat je veilig bent. Daarom praat je snel met iemand, als het kan vandaag nog.',
    source: 'Triageplan, urgentie U1; meldcode, stap 1 en 2',
  },
  {
    id: 'harmAtHome',
    holds: (facts) => facts.danger === 'worryAtHome' || facts.danger === 'acuteAtHome',
    beside: ['adviseVeiligThuis'],
    say: 'Bij zorgen over thuis geeft Veilig Thuis raad. Dat kan ook zonder namen.',
    source: 'Meldcode, stap 2',
  },
  {
    id: 'pupilInDistress',
    holds: (facts) => isPupil(facts) && facts.danger === 'distress',
    decides: connectToContactPerson,
    urgency: 'U1',
    beside: ['tellSafetyOfficer'],
    say: 'Je hebt het zwaar. Daarom praat je snel met iemand, als het kan vandaag nog.',
    source: 'Triageplan, urgentie U1',
  },
  {
    id: 'othersInDistress',
    holds: (facts) => !isPupil(facts) && facts.danger === 'distress',
    beside: ['offerCallBack'],
    say: 'Er is geen gevaar, maar iemand heeft het zwaar. Daarom bieden we altijd aan om terug te bellen.',
    source: 'Triageplan, wetten',
    assumption:
      'aandachtsfunctionaris: verdriet van een ander dan de beller maakt alleen een aanbod, geen U1',
  },
  {
    id: 'safetyNotAsked',
    holds: (facts) => facts.danger === 'notAsked',
    beside: ['offerCallBack'],
    say: 'We hebben niet gevraagd of het veilig is. Daarom bieden we aan om nog eens te bellen.',
    sayToPupil: 'We hebben niet gevraagd of je veilig bent. Daarom bieden we aan om je nog eens te bellen.',
    source: 'Triageplan, wetten',
    assumption: 'aandachtsfunctionaris: een overgeslagen veiligheidsvraag geeft een aanbod om te bellen',
  },
] as const satisfies readonly RuleRow[];
