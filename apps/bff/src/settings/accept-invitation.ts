import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import { addPerson, setPassword } from '../auth/add-person.ts';
import { isEasyPassword } from '../auth/easy-password.ts';
import { hashPassword } from '../auth/password-hash.ts';
import type { Tx } from '../db/tx.ts';
import { type Refused, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { CeremonyRequest } from '../http/mount-ceremony.ts';
import { findInvitation, hashOf, takeInvitation } from './invitation-repository.ts';
import { countAdministrators, findPerson, isMailInUse } from './people-repository.ts';

type Done = { readonly ok: true; readonly view: Record<string, never> } | Refused;

/** The link of the first start makes an administrator, once, and only while there is none. */
export async function acceptFirstAdministrator(
  { database }: Pick<Deps, 'database'>,
  { body, now }: CeremonyRequest<typeof api.acceptFirstAdministrator>,
): Promise<Done> {
  const hash = hashOf(body.token);
  const invitation = await findInvitation(database.read, hash);
  if (invitation === undefined || invitation.person_id !== null) return refused({ code: 'tokenInvalid' });
  if (await isEasyPassword(database.read, body.password, body)) return refused({ code: 'passwordTooEasy' });
  const passwordHash = await hashPassword(body.password);
  return database.unitOfWork.run('change', async (tx) => {
    if ((await countAdministrators(tx)) > 0) return refused({ code: 'invitationUsed' });
    if (await isMailInUse(tx, body.mail)) return refused({ code: 'mailInUse' });
    if (!(await takeInvitation(tx, hash, now))) return refused({ code: 'tokenInvalid' });
    const grants = [{ role: 'administrator' as const, swv: null, deskId: null }];
    const person = { name: body.name, email: body.mail, grants, passwordHash };
    await audit(tx, await addPerson(tx, person, now), now);
    return done;
  });
}

/** The invited colleague chooses a password; the link works once. */
export async function acceptInvitation(
  { database }: Pick<Deps, 'database'>,
  { body, now }: CeremonyRequest<typeof api.acceptInvitation>,
): Promise<Done> {
  const hash = hashOf(body.token);
  const invitation = await findInvitation(database.read, hash);
  const personId = invitation?.person_id ?? null;
  if (personId === null) return refused({ code: 'tokenInvalid' });
  if (invitation?.used_at !== null) return refused({ code: 'invitationUsed' });
  const person = await findPerson(database.read, personId);
  if (person === undefined) return refused({ code: 'tokenInvalid' });
  if (await isEasyPassword(database.read, body.password, person)) return refused({ code: 'passwordTooEasy' });
  const passwordHash = await hashPassword(body.password);
  return database.unitOfWork.run('change', async (tx) => {
    if (!(await takeInvitation(tx, hash, now))) return refused({ code: 'tokenInvalid' });
    await setPassword(tx, personId, passwordHash, now);
    await audit(tx, personId, now);
    return done;
  });
}

const done = { ok: true, view: {} } as const;

async function audit(tx: Tx, personId: string, now: Instant): Promise<void> {
  await appendAudit(tx, {
    at: now,
    actor: { personId, sessionId: null, role: null },
    kind: 'change',
    what: 'settings',
    records: [{ kind: 'person', id: personId }],
    result: 'ok',
  });
}
