import { createTransport } from 'nodemailer';
import type { MailServer } from '../config/settings.ts';

export type OutgoingMail = {
  /** The same for every try, so that a reader sees a repeat as one mail. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

export type MailTransport = {
  /** Resolves when the server has taken the mail. */
  readonly send: (mail: OutgoingMail) => Promise<void>;
  readonly close: () => void;
};

/** The server said that this mail will never be taken. */
export class MailRefused extends Error {}

/** Not taken now. The words of the server are left out: they can hold the address of the reader. */
export class MailNotTaken extends Error {
  readonly code: string;
  constructor({ code, responseCode }: SmtpFailure) {
    super('The mail server did not take the mail.');
    this.code = [code, responseCode].filter((part) => part !== undefined).join(' ');
  }
}

type SmtpFailure = { readonly responseCode?: number; readonly code?: string };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
type Limits = typeof patience & {
  /** The certificates that are trusted; without it those of Node. */
  readonly ca?: string;
};

/** Mail by SMTP; a server that does not answer is given up on. */
export function smtpTransport(
  { url, from, tls }: MailServer,
  { ca, ...limits }: Limits = patience,
): MailTransport {
  const transport = createTransport({
    url,
    ...limits,
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
  });
  const domain =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^a-z0-9.-]/gi, '') ?? 'localhost';
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({
          from,
          // As a record and not as a line of text, which could name more addresses.
          to: { name: '', address: to },
          subject,
          text,
          html: htmlOf(text),
          messageId: `<${id}@${domain}>`,
          disableFileAccess: true,
          disableUrlAccess: true,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (failure) {
        const told = failure as SmtpFailure;
        throw isFinal(told) ? new MailRefused('The mail server refused the mail.') : new MailNotTaken(told);
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx is for ever; 4xx, a broken line and a silent server are for now. A sign-in or encryption that fails is ours to repair. */
function isFinal({ responseCode, code }: SmtpFailure): boolean {
  return code !== 'EAUTH' && code !== 'ETLS' && responseCode !== undefined && responseCode >= 500;
}

/** Paragraphs and lines, and no more. */
export function htmlOf(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  const paragraphs = escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bericht</title></head><body>${paragraphs.join('')}</body></html>`;
}
