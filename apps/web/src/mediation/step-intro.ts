import type { AskedStep } from './step-fields.ts';

/** What a step does that its name does not say; undefined when the name is enough. */
export function stepIntro(step: AskedStep): string | undefined {
  switch (step) {
    case 'offer':
      return 'Mediators zien de sector, de soort vraag en de urgentie. Namen, school en verhaal zien zij pas na het pakken.';
    case 'doNotStart':
      return 'De aanvraag wordt afgesloten. Mediation is vrijwillig: een nee hoeft niemand uit te leggen.';
    case 'giveBack':
    case 'replaceMediator':
      return 'De zaak gaat terug naar de poule. Intakes en handtekeningen beginnen daar opnieuw.';
    case 'stop':
      return 'Wie stopt, hoeft niet te zeggen waarom.';
    case 'pause':
      return 'Er gebeurt niets meer tot een leidinggevende besluit. Stoppen kan altijd.';
    case 'applySafetyProtocol':
      return 'Alleen de datum van vandaag wordt bewaard. Schrijf hier niet op waarom.';
    case 'addOtherPresent':
      return 'Wie erbij zit en geen partij is, tekent een verklaring van geheimhouding.';
    case 'close':
      return 'Uw aantekeningen worden acht weken hierna vernietigd.';
    case 'shareSettlement':
      return 'Het samenwerkingsverband mag de tekst van de afspraken krijgen, omdat iedereen dat op papier goed vond.';
    default:
      return undefined;
  }
}
