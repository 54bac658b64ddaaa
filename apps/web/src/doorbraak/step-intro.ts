import type { DoorbraakStep } from '@steunpunt/domain/doorbraak/doorbraak-steps';

/** What a step does that its name does not say; undefined when the name is enough. */
export function stepIntro(step: DoorbraakStep): string | undefined {
  switch (step) {
    case 'doNotStart':
      return 'De aanvraag wordt afgesloten. Schrijf op waarom, zodat de contactpersoon het kan vertellen.';
    case 'recordConsent':
      return 'Het gezin beslist zelf. Zonder ja gebeurt er niets, en een ja mag altijd worden ingetrokken.';
    case 'declareTie':
      return 'U ziet deze zaak daarna niet meer. Een leidinggevende zoekt iemand anders.';
    case 'holdTable':
      return 'De tafel telt alleen als er iemand was die mag beslissen.';
    case 'submitPlan':
      return 'Het plan gaat naar de beslisser van de regio. Die neemt een besluit, of geeft het terug.';
    case 'approve':
      return 'U besluit over de afspraken. Niemand kan een plaats op school afdwingen tegen de ouders.';
    case 'escalate':
      return 'Steeds één niveau hoger. Ook het hoogste niveau dwingt niets af tegen de ouders.';
    case 'pause':
      return 'Er gebeurt niets meer tot een leidinggevende besluit. Stoppen kan altijd.';
    case 'stop':
      return 'Er volgt nog een terugblik. Wie stopt, hoeft niet te zeggen waarom.';
    default:
      return undefined;
  }
}
