import { type CallerMail, isOneAddress, mailOf, type Reader } from '../mail/caller-mail.ts';
import type { Paper } from './mediation-papers.ts';
import type { StandstillReason } from './mediation-stages.ts';

/** The same words as on paper. What is to be signed is signed on paper, with the mediator. */
export function mailOfPaper(
  { title, paragraphs, points, after, signing }: Paper,
  reader: Reader,
): CallerMail {
  const list = points.map((point) => `- ${point}`).join('\n');
  const toSign = signing.length === 0 ? [] : ['U tekent dit op papier, samen met de mediator.'];
  const parts = [...paragraphs, list, ...after, ...toSign].filter((part) => part !== '');
  return mailOf(title, parts, reader);
}

export type PaperMailFacts = {
  /** A mail server was set up. */
  readonly isSetUp: boolean;
  readonly deskAllows: boolean;
  readonly paused: StandstillReason | null;
  readonly address: string | null;
  /** What stands in the case at "geen contact via" for this person; null without a case, or when nothing does. */
  readonly noContactVia: string | null;
  /** The party said yes to whoever mails. */
  readonly consent: boolean;
};

export type PaperMailRefusal = {
  readonly code:
    | 'mailNotSetUp'
    | 'mailNotAllowedByDesk'
    | 'paperWhilePaused'
    | 'restricted'
    | 'partyWithoutMail'
    | 'partyNotByMail'
    | 'partyConsentNeeded';
};

/**
 * Why a paper may not be mailed to this party now, or null. It can be printed, unless its case is restricted.
 * @assumption the privacy officer confirms that a paper is mailed to the party's own address after a yes to whoever mails it
 */
export function refusalOfPaperMail(facts: PaperMailFacts): PaperMailRefusal | null {
  // Before what says that it can be printed.
  if (facts.paused === 'restricted') return { code: 'restricted' };
  if (!facts.isSetUp) return { code: 'mailNotSetUp' };
  if (!facts.deskAllows) return { code: 'mailNotAllowedByDesk' };
  if (facts.paused !== null) return { code: 'paperWhilePaused' };
  if (facts.address === null || !isOneAddress(facts.address)) return { code: 'partyWithoutMail' };
  if (forbidsMail(facts.noContactVia, facts.address)) return { code: 'partyNotByMail' };
  return facts.consent ? null : { code: 'partyConsentNeeded' };
}

/**
 * Whether "geen contact via" speaks of mail, or of this very address.
 * @assumption the leads confirm that no mail goes to somebody about whom anything with "mail" stands there
 */
function forbidsMail(noContactVia: string | null, address: string): boolean {
  const said = noContactVia?.toLowerCase() ?? '';
  return /mail/.test(said) || said.includes(address.toLowerCase());
}
