import { doorbraakReasons } from './doorbraak-refusals.ts';
import { mediationReasons } from './mediation-refusals.ts';
import { privacyReasons } from './privacy-refusals.ts';
import type { Refusal } from './refusals.ts';
import { refusalText } from './workflow-errors.ts';

/** Why a step cannot be taken now, in at most eight words: for beside a greyed button. */
const reasons: Readonly<Record<string, string>> = {
  ...mediationReasons,
  ...doorbraakReasons,
  ...privacyReasons,
  alreadyTaken: 'Een collega heeft dit al opgepakt',
  authorityUnknown: 'Vraag eerst wie gezag heeft',
  authorityConflict: 'De ouders zijn het niet eens',
  caseClosed: 'De zaak is afgesloten',
  consentNeeded: 'Eerst toestemming vragen',
  held: 'Wacht op de tweede triage',
  mediationRuns: 'Er loopt nog mediation of een doorbraak',
  noAuthority: 'Dit mag iemand met gezag zeggen',
  notClosed: 'De zaak loopt nog',
  notHeld: 'Beslist de tweede triage',
  notPaused: 'De zaak staat niet stil',
  onlyLead: 'Alleen voor de leidinggevende',
  onlyOwner: 'Alleen voor de eigenaar',
  onlySecondTriage: 'Beslist de tweede triage',
  paused: 'Eerst beslist een leidinggevende',
  promiseOpen: 'Eerst terugbellen, dat is beloofd',
  pupilDecides: 'De leerling van 16 beslist zelf',
  restricted: 'Voor deze zaak geldt een beperking',
  referralOpen: 'Er loopt nog een verwijzing',
  taskOpen: 'Er staat nog een taak open',
};

/** Until when nothing happens: below why something stands still. */
export function untilWhen(standstill: string): string {
  return standstill === 'restricted'
    ? 'Alles blijft staan, en er gebeurt niets mee tot de beperking voorbij is.'
    : 'Er gebeurt niets tot een leidinggevende besluit.';
}

/** The short reason; the whole sentence for a refusal that has no short one. */
export function shortReason(refusal: Refusal): string {
  return reasons[refusal.code] ?? refusalText(refusal);
}
