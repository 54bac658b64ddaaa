import type { ConsentPurpose } from './case-words.ts';

export type ConsentWording = { readonly version: string; readonly text: string };

/**
 * What staff read aloud when they ask for a yes, the newest last. A version that was used is never changed: the case keeps
 * which one it was. `2026-1` of the belscript stands for an answer in the first call.
 * @assumption the privacy officer confirms every line
 */
export const consentWordings: Readonly<Record<ConsentPurpose, readonly ConsentWording[]>> = {
  recording: [
    {
      version: 'recording-1',
      text: 'Ik schrijf kort op wat u vertelt, zodat ik u kan helpen. Alleen collega’s die meehelpen lezen dat. Vindt u dat goed?',
    },
  ],
  healthDetails: [
    {
      version: 'healthDetails-1',
      text: 'Soms is het nodig om iets over gezondheid of hulp op te schrijven. Mag ik dat doen? U mag ook nee zeggen. Dan help ik u net zo goed.',
    },
  ],
  contactSchool: [
    {
      version: 'contactSchool-1',
      text: 'Mag ik de school bellen of mailen over uw vraag? Ik vertel eerst aan u wat ik ga zeggen.',
    },
  ],
  contactOther: [
    {
      version: 'contactOther-1',
      text: 'Mag ik over uw vraag contact zoeken met een andere organisatie? Ik noem u de naam en wat ik ga zeggen.',
    },
  ],
  shareWithSwv: [
    {
      version: 'shareWithSwv-1',
      text: 'Mag ik wat u verteld hebt doorgeven aan een ander samenwerkingsverband? Dan hoeft u niet opnieuw te beginnen.',
    },
  ],
  mediationExplored: [
    {
      version: 'mediationExplored-1',
      text: 'Een bemiddelaar kan met u en de school praten. Mogen wij uitzoeken of dat past? U zit nergens aan vast.',
    },
  ],
  mailing: [
    {
      version: 'mailing-1',
      text: 'Mag ik u dit mailen? In de mail staat dan dat u contact had met het steunpunt.',
    },
  ],
};

/** What is read aloud now. */
export function currentWording(purpose: ConsentPurpose): ConsentWording {
  const newest = consentWordings[purpose].at(-1);
  if (newest === undefined) throw new Error(`No wording for ${purpose}`);
  return newest;
}
