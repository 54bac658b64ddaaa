import type { ContactMails } from '@steunpunt/contract/mails';
import { fullMoment } from './dates.ts';
import { refusalText } from './refusals.ts';

type Mail = ContactMails['mails'][number];

/** How it stands with a mail, for who told the caller that it comes. */
export function mailStateText({ state, sentAt, at }: Pick<Mail, 'state' | 'sentAt' | 'at'>): string {
  switch (state) {
    case 'queued':
      return 'staat klaar, nog niet verstuurd';
    case 'sent':
      return `verstuurd op ${fullMoment(sentAt ?? at)}`;
    case 'failed':
      return 'niet aangekomen: bel liever';
  }
}

export function whyNotMail(code: string): string {
  return `Mailen kan nu niet. ${refusalText({ code })}`;
}
