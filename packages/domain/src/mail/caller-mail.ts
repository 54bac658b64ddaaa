import type { LocalDate } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import { sayAgreed, sayUntil } from '../calendar/say-date.ts';

/** What can be mailed to a caller. */
export const callerMailKinds = ['knowledgeItem', 'appointment', 'getInTouch'] as const;
export type CallerMailKind = (typeof callerMailKinds)[number];

export type CallerMail = { readonly subject: string; readonly text: string };

export type Reader = {
  readonly name: string | null;
  /** A pupil is written to with "je". */
  readonly isPupil: boolean;
  /** The name of the desk: who writes. */
  readonly desk: string;
};

/** A knowledge item as a mail: nothing in it says what the caller asked. */
export function mailOfItem(
  item: { readonly title: string; readonly text: string },
  reader: Reader,
): CallerMail {
  const promised = reader.isPupil
    ? 'Je had contact met ons. We hebben beloofd je deze uitleg te sturen.'
    : 'U had contact met ons. We hebben beloofd u deze uitleg te sturen.';
  return mailOf(item.title, [promised, item.title, item.text.trim()], reader);
}

export type Appointment = {
  readonly personName: string | null;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly agreed: boolean;
};

/** The call-back that was promised: when and by whom, never about what. */
export function mailOfAppointment(appointment: Appointment, reader: Reader): CallerMail {
  const { personName, date, time, agreed } = appointment;
  const who = personName ?? 'Iemand van ons';
  const [you, your] = reader.isPupil ? ['je', 'Kun je dan niet'] : ['u', 'Kunt u dan niet'];
  const when = agreed ? `op ${sayAgreed({ date, time })}` : sayUntil({ untilDate: date, untilTime: time });
  return mailOf(
    'Onze afspraak',
    [`${who} belt ${you} ${when}.`, `${your}, of is het niet meer nodig? Laat het ons weten.`],
    reader,
  );
}

/** After calls in vain: asks the caller to get in touch. It says that we called, never about what. */
export function mailOfGetInTouch(reader: Reader): CallerMail {
  const paragraphs = reader.isPupil
    ? [
        'We hebben je een paar keer gebeld, maar kregen je niet te pakken.',
        'Wil je nog met ons praten? Bel of mail ons dan. Dan maken we een afspraak die jou past.',
      ]
    : [
        'Wij hebben u een paar keer gebeld, maar kregen u niet te pakken.',
        'Wilt u nog met ons praten? Bel of mail ons dan. Dan maken we een afspraak die u past.',
      ];
  return mailOf(
    reader.isPupil ? 'Neem je contact met ons op?' : 'Neemt u contact met ons op?',
    paragraphs,
    reader,
  );
}

/** A letter of the desk: greeting, paragraphs, and who writes. */
export function mailOf(
  subject: string,
  paragraphs: readonly string[],
  { name, desk, isPupil }: Reader,
): CallerMail {
  const hello =
    name === null ? (isPupil ? 'Hallo,' : 'Beste lezer,') : `${isPupil ? 'Hallo' : 'Beste'} ${name},`;
  const text = [hello, ...paragraphs, `Met vriendelijke groet,\n${desk}`].join('\n\n');
  return { subject: onOneLine(subject), text };
}

/** A line break in a subject would begin another header. */
function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 150);
}

export type CallerMailFacts = {
  readonly kind: CallerMailKind;
  /** A mail server was set up. */
  readonly isSetUp: boolean;
  readonly deskAllows: boolean;
  readonly address: string | null;
  /** The caller chose to be answered by mail, or said yes just now to whoever mails. */
  readonly consent: boolean;
  readonly hasAppointment: boolean;
};

export type CallerMailRefusal = {
  readonly code:
    | 'mailNotSetUp'
    | 'mailNotAllowedByDesk'
    | 'noMailAddress'
    | 'mailConsentNeeded'
    | 'noAppointment';
};

/**
 * Why this may not be mailed now, or null.
 * @assumption the privacy officer confirms that choosing to be answered by mail is consent to be mailed about this contact
 */
export function refusalOfCallerMail(facts: CallerMailFacts): CallerMailRefusal | null {
  if (!facts.isSetUp) return { code: 'mailNotSetUp' };
  if (!facts.deskAllows) return { code: 'mailNotAllowedByDesk' };
  if (facts.address === null || !isOneAddress(facts.address)) return { code: 'noMailAddress' };
  if (facts.kind === 'appointment' && !facts.hasAppointment) return { code: 'noAppointment' };
  return facts.consent ? null : { code: 'mailConsentNeeded' };
}

/** One plain address: nothing in it that a mail server could take for another address or header. */
export function isOneAddress(address: string): boolean {
  return (
    address.length <= 254 &&
    /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[\p{L}\p{N}-]+$/u.test(address)
  );
}

const minutesToWait = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60] as const;

/** Minutes until a mail that could not be sent is tried again; null when it was tried often enough. */
export function waitAfter(failedTries: number): number | null {
  return minutesToWait[failedTries - 1] ?? null;
}
