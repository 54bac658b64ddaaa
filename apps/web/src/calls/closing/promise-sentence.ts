import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { sayPhone } from '@steunpunt/domain/belscript/say-phone';
import { sayAgreed, sayUntil } from '@steunpunt/domain/calendar/say-date';
import type { CallBack } from '@steunpunt/domain/contact/call-back';

export type SpokenPromise = {
  readonly callBack: Pick<CallBack, 'by' | 'untilDate' | 'untilTime' | 'agreed'>;
  readonly answers: Answers;
  /** Who calls, as the caller hears it: "Mila Hendriks", "Een contactpersoon van PO Haarlemmermeer". */
  readonly who: string;
  /** The question waits for the second triage: somebody tells what happens. */
  readonly held: boolean;
  /** Acute: something is done now. */
  readonly now: boolean;
};

/** The promise as one sentence to say aloud; "je" to a pupil, "u" to everyone else. */
export function sayPromise({ callBack, answers, who, held, now }: SpokenPromise): string {
  const you = givenValue(answers, 'caller') === 'pupil' ? 'je' : 'u';
  if (now)
    return `We doen nu meteen iets. ${who} hoort dit direct en blijft bij ${you === 'je' ? 'jou' : 'u'} betrokken.`;
  const when = callBack.agreed
    ? `op ${sayAgreed({ date: callBack.untilDate, time: callBack.untilTime })}`
    : sayUntil(callBack);
  if (held) return `${who} bekijkt ${you === 'je' ? 'je' : 'uw'} vraag. ${heardBy(you, when)}`;
  switch (givenValue(answers, 'callBackChannel')) {
    case 'mail':
      return `${who} mailt ${you} ${when}${towards(givenValue(answers, 'callBackMail'))}.`;
    case 'whatsapp':
      return `${who} stuurt ${you} ${when} een appje${on(answers)}.`;
    case 'throughSchool':
      return `${who} neemt ${when} via school contact met ${you === 'je' ? 'jou' : 'u'} op.`;
    default:
      return `${who} belt ${you} ${when} terug${on(answers)}.`;
  }
}

function heardBy(you: 'u' | 'je', when: string): string {
  return you === 'je' ? `Je hoort ${when} wat er gebeurt.` : `U hoort ${when} wat er gebeurt.`;
}

function on(answers: Answers): string {
  const number = givenValue(answers, 'callBackNumber');
  return number !== undefined && 'number' in number
    ? `, op ${sayPhone(number.number).replaceAll(' ', '\u00a0')}`
    : '';
}

function towards(mail: string | undefined): string {
  return mail === undefined ? '' : ` op ${mail}`;
}
