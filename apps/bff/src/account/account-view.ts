import { type AccountView, browsers, systems } from '@steunpunt/contract/account';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { countRecoveryCodes } from '../auth/recovery-code-repository.ts';
import { isSecondFactorRequired, listFactors } from '../auth/second-factor.ts';
import type { Session } from '../auth/session.ts';
import { type OwnSession, sessionsOf } from '../auth/session-repository.ts';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { resetsOf } from '../resets/reset-repository.ts';

/** How whoever asks signs in, and where they are signed in. */
export async function accountViewOf(
  tx: Tx,
  { mode, hasRunningCall }: Pick<Deps, 'mode' | 'hasRunningCall'>,
  { id, actor }: Session,
  now: Instant,
): Promise<AccountView> {
  const { personId } = actor;
  const { email } = await tx
    .selectFrom('person')
    .select('email')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const sessions = await sessionsOf(tx, personId, await hasRunningCall(tx, personId), now);
  return {
    name: actor.name,
    mail: email,
    factorRequired: isSecondFactorRequired(mode),
    factors: await listFactors(tx, personId),
    recoveryCodesLeft: await countRecoveryCodes(tx, personId),
    sessions: sessions.map((session) => lineOf(session, id)),
    resets: await resetsOf(tx, personId, addMinutes(now, -30 * 24 * 60)),
  };
}

function lineOf({ id, role, startedAt, activeAt, browser }: OwnSession, own: string) {
  const [program, system] = browser.split(' ');
  return {
    id,
    current: id === own,
    role,
    startedAt,
    activeAt,
    browser: browsers.find((name) => name === program) ?? 'other',
    system: systems.find((name) => name === system) ?? 'other',
  };
}
