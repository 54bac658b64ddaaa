import { createTransport } from 'nodemailer';

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

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Mail by SMTP. `url` as in `smtps://user:password@host:465`; a server that does not answer is given up on. */
export function smtpTransport(url: string, from: string, limits = patience): MailTransport {
  const transport = createTransport({ url, ...limits });
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
        throw isFinal(failure) ? new MailRefused('The mail server refused the mail.') : failure;
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx is for ever; 4xx, a broken line and a silent server are for now. A refused sign-in is ours to repair. */
function isFinal(failure: unknown): boolean {
  const { responseCode, code } = failure as { readonly responseCode?: number; readonly code?: string };
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
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
