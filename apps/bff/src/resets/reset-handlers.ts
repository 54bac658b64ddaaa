import type { api } from '@steunpunt/contract';
import type { ResetView } from '@steunpunt/contract/resets';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { askResetRefusal, showResetRefusal } from '@steunpunt/domain/people/factor-reset';
import type { Actor } from '../auth/actor.ts';
import { endSessionsOf } from '../auth/end-sessions.ts';
import { endStepsOf } from '../auth/sign-in-step.ts';
import type { Tx } from '../db/tx.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { queueResetMail } from '../mail/mail-repository.ts';
import { notify } from '../notifications/notification-repository.ts';
import { possibleSeconds } from '../settings/asked-role-repository.ts';
import { newToken } from '../settings/invitation-repository.ts';
import { administratorIds, findPerson } from '../settings/people-repository.ts';
import {
  addReset,
  findReset,
  lastAskedAt,
  type Reset,
  listResets as storedResets,
  showReset as storeShown,
} from './reset-repository.ts';

const daysListed = 30;

/** With a mail server the link goes to the colleague's own address and they are signed in nowhere; without one a second person shows it. */
export const askReset = ({ live, mail }: Pick<Deps, 'live' | 'mail'>): Handlers<typeof api.askReset> => ({
  handle: async ({ tx, actor, now, params, body }) => {
    const about = { kind: 'person', id: params.id };
    const person = await findPerson(tx, params.id);
    if (person === undefined) return notFound(about);
    if (person.state !== 'active') return refused({ code: 'notActive' }, about);
    const last = await lastAskedAt(tx, person.id);
    const refusal = askResetRefusal(actor, { personId: person.id }, last, now);
    if (refusal !== undefined) return refused(refusal, about);
    const asked = {
      personId: person.id,
      what: body.what,
      askedBy: actor.personId,
      byMail: mail.isSetUp,
    };
    const reset = await findReset(tx, await addReset(tx, asked, now));
    if (mail.isSetUp) {
      await queueResetMail(tx, person.id, now);
      await endSessionsOf(tx, live, person.id);
      await endStepsOf(tx, person.id);
      tx.afterCommit(mail.wake);
    }
    if (reset === undefined) return notFound(about);
    return { ...shown(reset, actor, now, 201), live: await tell(tx, reset, now) };
  },
  again: async ({ tx, actor, now, id }) => {
    const reset = await findReset(tx, id);
    return reset === undefined ? notFound() : shown(reset, actor, now);
  },
});

/** Whose account it is, every other administrator, and who may show the link: no account changes hands unseen. */
async function tell(tx: Tx, reset: Reset, now: Instant): Promise<LiveSignal[]> {
  const { personId } = reset.person;
  const seconds = (await possibleSeconds(tx)).filter(
    (one) => showResetRefusal(one, reset.person, reset, now) === undefined,
  );
  const told = {
    kind: 'factorReset',
    about: { kind: 'person', id: personId },
    occasion: reset.id,
    holders: [personId, ...(await administratorIds(tx)), ...seconds.map((one) => one.personId)],
    leads: [],
    by: reset.askedBy,
    maySee: () => true,
  } as const;
  return notify(tx, told, now);
}

function shown(reset: Reset, actor: Actor, now: Instant, status: 200 | 201 = 200) {
  return answer({ view: viewOf(reset, actor, now), seen: [seenOf(reset)], id: reset.id, status });
}

export const listResets: Handlers<typeof api.listResets> = {
  handle: async ({ tx, actor, now }) => {
    const resets = await storedResets(tx, addMinutes(now, -daysListed * 24 * 60));
    const views = resets.map((reset) => viewOf(reset, actor, now));
    return answer({
      view: { resets: views.filter(({ mayShow }) => actor.role === 'administrator' || mayShow) },
      seen: [],
    });
  },
};

/** To a second person, once; from now on the person is signed in nowhere. */
export const showReset = ({ live }: Pick<Deps, 'live'>): Handlers<typeof api.showReset> => ({
  handle: async ({ tx, actor, now, params }) => {
    const reset = await findReset(tx, params.id);
    if (reset === undefined) return notFound({ kind: 'factorReset', id: params.id });
    const refusal = showResetRefusal(actor, reset.person, reset, now);
    // A lead who may not show it need not know that it is there.
    if (refusal?.code === 'secondPersonNeeded' && actor.role === 'lead') {
      return notFound({ kind: 'factorReset', id: params.id });
    }
    if (refusal !== undefined) return refused(refusal, seenOf(reset));
    const { token, hash } = newToken();
    if (!(await storeShown(tx, reset.id, { shownBy: actor.personId, tokenHash: hash }, now))) {
      return refused({ code: 'resetEnded' }, seenOf(reset));
    }
    await endSessionsOf(tx, live, reset.person.personId);
    await endStepsOf(tx, reset.person.personId);
    const fresh = (await findReset(tx, reset.id)) ?? reset;
    return answer({ view: { reset: viewOf(fresh, actor, now), token }, seen: [seenOf(reset)] });
  },
});

function seenOf({ person }: Reset) {
  return { kind: 'person', id: person.personId };
}

function viewOf(reset: Reset, actor: Actor, now: Instant): ResetView {
  const { id, person, what, askedByName, askedAt } = reset;
  return {
    id,
    person: { id: person.personId, name: person.name },
    what,
    askedBy: askedByName,
    askedAt,
    state: stateOf(reset, now),
    mayShow: showResetRefusal(actor, person, reset, now) === undefined,
  };
}

function stateOf({ askedAt, byMail, shownAt, expiresAt, usedAt }: Reset, now: Instant): ResetView['state'] {
  if (usedAt !== null) return 'used';
  const end = shownAt === null ? addMinutes(askedAt, 24 * 60) : (expiresAt ?? askedAt);
  if (now >= end) return 'over';
  if (byMail) return 'mailed';
  return shownAt === null ? 'asked' : 'shown';
}
