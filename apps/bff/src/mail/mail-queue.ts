import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { waitAfter } from '@steunpunt/domain/mail/caller-mail';
import { mailOfReset } from '@steunpunt/domain/mail/reset-mail';
import { findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { publish } from '../live/publish.ts';
import { mediationSignals } from '../mediation/mediation-signals.ts';
import { mailReset, resetToMail, showInsteadOfMail } from '../resets/reset-repository.ts';
import { newToken } from '../settings/invitation-repository.ts';
import { mailsToSend, markMailNotSent, markMailSent } from './mail-repository.ts';
import { MailRefused, type MailTransport, type OutgoingMail } from './smtp.ts';

type Needs = Pick<Deps, 'database' | 'live' | 'log' | 'clock' | 'origin'>;
type Waiting = Awaited<ReturnType<typeof mailsToSend>>[number];

/**
 * Sends what waits, outside every transaction. A server that is gone costs nothing but time: the mail stays and is tried again.
 * After a crash between sending and noting it, a mail goes twice, with the same Message-ID.
 */
export class MailQueue {
  readonly #needs: Needs;
  readonly #transport: MailTransport;
  #running: Promise<void> | undefined;
  #again = false;

  constructor(needs: Needs, transport: MailTransport) {
    this.#needs = needs;
    this.#transport = transport;
  }

  readonly isSetUp = true;

  /** Says that there may be something to send. */
  readonly wake = (): void => {
    void this.send();
  };

  /** Sends everything whose time has come; one run at a time. */
  readonly send = (): Promise<void> => {
    if (this.#running !== undefined) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#sendAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  };

  async #sendAll(): Promise<void> {
    do {
      this.#again = false;
      try {
        const waiting = await mailsToSend(this.#needs.database.read, this.#needs.clock());
        for (const mail of waiting) await this.#sendOne(mail);
      } catch (failure) {
        this.#needs.log.error(describeFailure(failure), 'the mails that wait could not be read or noted');
      }
    } while (this.#again);
  }

  async #sendOne(waiting: Waiting): Promise<void> {
    const reset = await this.#resetOf(waiting);
    const mail = reset?.mail ?? outgoing(waiting, this.#needs.origin);
    try {
      if (mail === undefined) throw new MailRefused('There is no address any more.');
      await this.#transport.send(mail);
    } catch (failure) {
      this.#needs.log.warn({ mail: waiting.id, ...describeFailure(failure) }, 'a mail could not be sent');
      const wait = failure instanceof MailRefused ? null : waitAfter(waiting.tries + 1);
      await this.#note(waiting, async (tx, now) => {
        await markMailNotSent(tx, waiting.id, wait === null ? null : addMinutes(now, wait));
        if (wait === null && reset !== undefined) await showInsteadOfMail(tx, reset.id);
      });
      return;
    }
    await this.#note(waiting, (tx, now) => markMailSent(tx, waiting.id, now));
  }

  /** The link is made now and stands nowhere but in the mail. */
  async #resetOf({ id, kind, person_id, person_mail }: Waiting) {
    if (kind !== 'factorReset' || person_id === null || person_mail === null) return undefined;
    const { database, clock, origin } = this.#needs;
    const now = clock();
    const since = addMinutes(now, -hoursToMail * 60);
    const reset = await resetToMail(database.read, person_id, since);
    if (reset === undefined) return undefined;
    const { token, hash } = newToken();
    await database.unitOfWork.run('change', (tx) => mailReset(tx, reset.id, hash, now));
    const page = reset.what === 'password' ? 'wachtwoord' : 'telefoon';
    const { subject, text } = mailOfReset(
      reset.what,
      reset.askedBy,
      `${origin}/herstel/${page}#token=${token}`,
    );
    return { id: reset.id, mail: { id, to: person_mail, subject, text } };
  }

  async #note(mail: Waiting, change: (tx: Tx, now: Instant) => Promise<void>): Promise<void> {
    const { database, clock, live } = this.#needs;
    const now = clock();
    await database.unitOfWork.run('change', async (tx) => {
      await change(tx, now);
      const contact = mail.contact_id === null ? undefined : await findContact(tx, mail.contact_id);
      if (contact !== undefined) await publish(tx, await contactSignals(tx, contact, now), now, live.wake);
      if (mail.mediation_id !== null) {
        await publish(tx, await mediationSignals(tx, mail.mediation_id, now), now, live.wake);
      }
    });
  }
}

/** A reset that was asked longer ago is over. */
const hoursToMail = 24;

function outgoing(
  { id, kind, address, title, body, person_mail }: Waiting,
  origin: string,
): OutgoingMail | undefined {
  if (kind === 'notification') {
    return person_mail === null ? undefined : { id, to: person_mail, ...toColleague(origin) };
  }
  if (address === null || title === null || body === null) return undefined;
  return { id, to: address, subject: title, text: body };
}

/** No name and no subject: a mail box is no part of the steunpunt. */
function toColleague(origin: string): Pick<OutgoingMail, 'subject' | 'text'> {
  return {
    subject: 'Er is een nieuwe melding',
    text: `Er is een nieuwe melding voor u in het steunpunt.\n\nU leest de melding hier: ${origin}/`,
  };
}

/** Without a mail server nothing is sent, and the screens say so. */
export const noMail: Deps['mail'] = {
  isSetUp: false,
  wake: () => {},
  send: async () => {},
};
