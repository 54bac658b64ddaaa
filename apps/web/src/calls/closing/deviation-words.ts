import type { DeviationRefusal } from '@steunpunt/domain/triage/deviation';

/** Why the desk may not choose this, in at most eight words. */
export function deviationRefusalText(refusal: DeviationRefusal): string {
  switch (refusal.code) {
    case 'sameRoute':
      return 'Dit is wat het protocol al zegt';
    case 'reasonTooShort':
      return `Schrijf ten minste ${refusal.least} tekens waarom`;
    case 'urgencyLowered':
      return 'De haast mag niet lager worden';
    case 'belowSafety':
      return 'Er is zorg over de veiligheid';
    case 'processingStopped':
      return 'Eerst moet duidelijk zijn wie beslist';
    case 'promiseDropped':
      return 'Deze belofte mag niet vervallen';
  }
}
