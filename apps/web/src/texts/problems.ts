import type { ProblemCode } from '@steunpunt/contract/problem';

/** What happened, what is kept and what to do now, for every error on the wire. */
export const problemTexts: Readonly<Record<ProblemCode, string>> = {
  invalidInput: 'Er klopt nog iets niet in wat u invulde. Kijk bij de velden met een rode tekst.',
  notSignedIn: 'U bent niet meer aangemeld. Meld u opnieuw aan; wat u typte blijft staan.',
  signInFailed: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
  secondFactorFailed: 'Deze code klopt niet, of is al gebruikt. Typ de code die er nu staat.',
  passkeyFailed: 'Met deze toegangssleutel lukt het niet. Probeer het opnieuw of meld u anders aan.',
  tooManyAttempts: 'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het dan opnieuw.',
  notAllowed: 'Met uw rol kan dit niet. Vraag het aan een collega die dit wel mag.',
  notFound: 'Dit is er niet, of u mag het niet zien.',
  refused: 'Dit kan nu niet.',
  staleVersion: 'Een collega heeft dit net veranderd. Uw tekst staat er nog. Kijk eerst wat er veranderde.',
  versionRequired: 'Deze bladzijde is niet meer bij. Laad haar opnieuw en probeer het nog eens.',
  keyReused: 'Dit is al eerder verstuurd, met een andere inhoud. Laad de bladzijde opnieuw.',
  keyRequired: 'Dit kon niet worden verstuurd. Laad de bladzijde opnieuw en probeer het nog eens.',
  tooLarge: 'Deze tekst is te lang. Maak hem korter.',
  wrongMediaType: 'Dit kon niet worden verstuurd. Laad de bladzijde opnieuw.',
  wrongOrigin: 'Dit adres hoort niet bij het steunpunt. Open het steunpunt via het gewone adres.',
  wrongContractVersion:
    'Er is een nieuwe versie van het steunpunt. Laad de bladzijde opnieuw als u klaar bent.',
  unavailable: 'Het steunpunt is even niet bereikbaar. Uw tekst staat er nog. Probeer het zo opnieuw.',
  unexpected: 'Er ging iets mis bij ons. Uw tekst staat er nog. Probeer het opnieuw.',
};

export const unreachableText = 'Er komt geen antwoord. Uw tekst staat er nog. Probeer het zo opnieuw.';
