import type { Resettable } from '../people/factor-reset.ts';
import type { CallerMail } from './caller-mail.ts';

const lost: Readonly<Record<Resettable, string>> = {
  password: 'een nieuw wachtwoord',
  secondFactor: 'een nieuwe tweede factor',
};

/** What a colleague who could not get in is mailed. It names no file and nobody but who asked. */
export function mailOfReset(what: Resettable, askedBy: string, address: string): CallerMail {
  return {
    subject: 'Weer inloggen bij het steunpunt',
    text: [
      `${askedBy} heeft voor u ${lost[what]} gevraagd, omdat u niet kon inloggen.`,
      `U regelt het hier: ${address}`,
      'De link werkt één keer, een uur lang. U bent intussen overal afgemeld.',
      'Wist u hier niets van? Gebruik de link dan niet en bel meteen een beheerder.',
    ].join('\n\n'),
  };
}
