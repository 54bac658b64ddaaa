import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import { setPassword } from '../auth/add-person.ts';
import { isEasyPassword } from '../auth/easy-password.ts';
import { endSessionsOf } from '../auth/end-sessions.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { dropRecoveryCodes } from '../auth/recovery-code-repository.ts';
import { listFactors, removeFactorOf } from '../auth/second-factor.ts';
import { beginStep, newStepToken, stepCookie } from '../auth/sign-in-step.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from '../auth/throttle.ts';
import type { Tx } from '../db/tx.ts';
import { type Refused, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { hashOf } from '../settings/invitation-repository.ts';
import { findPerson } from '../settings/people-repository.ts';
import { resetOfToken, takeReset } from './reset-repository.ts';

type Request = CeremonyRequest<typeof api.redeemReset>;
type Result = CeremonyResult<typeof api.redeemReset>;

/** The link opens nothing by itself: the factor that was not reset is still asked for. */
export async function redeemReset(deps: Deps, request: Request): Promise<Result> {
  const { body, now } = request;
  const { read } = deps.database;
  const reset = await resetOfToken(read, hashOf(body.token), body.what, now);
  const person = reset && (await findPerson(read, reset.personId));
  if (reset === undefined || person === undefined) return refused({ code: 'tokenInvalid' });
  const account = { id: person.id, name: person.name, mail: person.mail, role: person.grants[0]?.role };
  return body.what === 'password'
    ? choosePassword(deps, request, reset.id, account)
    : dropFactors(deps, request, reset.id, account);
}

type Account = {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly role: Parameters<typeof beginStep>[1]['role'] | undefined;
};

/** At the next sign-in the second factor is asked as ever. */
async function choosePassword(
  { database, live }: Deps,
  { body, now }: Request,
  resetId: string,
  person: Account,
): Promise<Result> {
  if (body.password.length < 12) return { ok: false, problem: 'invalidInput', errors: [tooShort] };
  if (await isEasyPassword(database.read, body.password, person)) return refused({ code: 'passwordTooEasy' });
  const passwordHash = await hashPassword(body.password);
  return database.unitOfWork.run('change', async (tx) => {
    if (!(await takeReset(tx, resetId, now))) return refused({ code: 'tokenInvalid' });
    await setPassword(tx, person.id, passwordHash, now);
    await endSessionsOf(tx, live, person.id);
    await audit(tx, person.id, 'ok', now);
    return { ok: true, view: { next: null } };
  });
}

const tooShort = { path: 'password', code: 'tooShort' } as const;

/** Whoever has the link and the password makes a new factor at once; the old ones stop working. */
async function dropFactors(
  { database, passwords, keys, live }: Deps,
  { body, source, now }: Request,
  resetId: string,
  { id: personId, mail, role }: Account,
): Promise<Result> {
  const { unitOfWork } = database;
  const begun = await unitOfWork.run('change', (tx) =>
    beginAttempt(tx, attemptOf(mail, source, keys.hash), now),
  );
  if (!begun.ok) return { ok: false, problem: 'tooManyAttempts', tryAgainAt: begun.until };
  const isRight = role !== undefined && (await passwords.personWith(mail, body.password)) === personId;
  if (!isRight) return refuse(database, personId, now);
  const token = newStepToken();
  return unitOfWork.run('change', async (tx) => {
    if (!(await takeReset(tx, resetId, now))) return refused({ code: 'tokenInvalid' });
    await attemptSucceeded(tx, begun.id);
    for (const { id } of await listFactors(tx, personId)) await removeFactorOf(tx, personId, id);
    await dropRecoveryCodes(tx, personId);
    await endSessionsOf(tx, live, personId);
    await beginStep(tx, { token, personId, role, stage: 'enrolment' }, now);
    await audit(tx, personId, 'ok', now);
    const setCookie = [stepCookie(token, 'enrolment')];
    return { ok: true, view: { next: { next: 'enrolment', ways: [] } }, setCookie };
  });
}

async function refuse({ unitOfWork }: Deps['database'], personId: string, now: Instant): Promise<Refused> {
  await unitOfWork.run('change', (tx) => audit(tx, personId, 'passwordWrong', now));
  return refused({ code: 'passwordWrong' });
}

function audit(tx: Tx, personId: string, result: string, now: Instant): Promise<string> {
  return appendAudit(tx, {
    at: now,
    actor: { personId, sessionId: null, role: null },
    kind: result === 'ok' ? 'change' : 'refused',
    what: 'factorReset',
    records: [{ kind: 'person', id: personId }],
    result,
  });
}
