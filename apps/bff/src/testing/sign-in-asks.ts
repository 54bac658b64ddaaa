import type { EndpointName } from '@steunpunt/contract';
import { addPerson } from '../auth/add-person.ts';
import { addConfirmedAuthenticator } from '../auth/authenticator-repository.ts';
import { fromBase32 } from '../auth/base32.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { beginStep, newStepToken, type Stage, stepCookieName } from '../auth/sign-in-step.ts';
import { newTotpSecret, totpCode, totpStepOf } from '../auth/totp.ts';
import { newId } from '../db/new-id.ts';
import type { Asker } from './endpoint-asks.ts';
import type { ProofWorld } from './proof-world.ts';
import { type TestAnswer, type TestClient, testClient } from './test-client.ts';

type Ask = (asker: Asker) => Promise<TestAnswer>;
type Name = 'signIn' | 'signInAtOrganisation' | 'proveSecondFactor' | 'beginEnrolment' | 'confirmEnrolment';

const password = 'een lang wachtwoord';

/** The endpoints of signing in, asked by somebody new: nobody's session is needed or ended. */
export const signInAsks: Readonly<Record<Name & EndpointName, Ask>> = {
  signIn: async ({ world, client }) => {
    const email = `${newId()}@voorbeeld.nl`;
    await addColleague(world, email, await hashPassword(password));
    return client.send('POST', '/session', { body: { email, password } });
  },
  signInAtOrganisation: ({ client }) => client.send('POST', '/session/organisation', { body: {} }),
  proveSecondFactor: async ({ world }) => {
    const { client, personId } = await halfWay(world, 'secondFactor');
    const secret = newTotpSecret();
    const given = { personId, name: 'Telefoon', secret };
    await world.database.unitOfWork.run('change', (tx) =>
      addConfirmedAuthenticator(tx, given, world.deps.keys.wrap, world.clock.now()),
    );
    return client.send('POST', '/session/second-factor', { body: { code: codeNow(world, secret) } });
  },
  beginEnrolment: async ({ world }) =>
    (await halfWay(world, 'enrolment')).client.send('POST', '/session/enrolment'),
  confirmEnrolment: async ({ world }) => {
    const { client } = await halfWay(world, 'enrolment');
    const { id, secret } = (await client.send('POST', '/session/enrolment')).body as Begun;
    const code = codeNow(world, fromBase32(secret) ?? new Uint8Array());
    return client.send('POST', '/session/enrolment/confirm', { body: { id, code } });
  },
};

type Begun = { readonly id: string; readonly secret: string };

function codeNow(world: ProofWorld, secret: Uint8Array): string {
  return totpCode(secret, totpStepOf(world.clock.now()));
}

async function addColleague(world: ProofWorld, email: string, passwordHash?: string): Promise<string> {
  const grants = [{ role: 'desk', swv: null, deskId: 'desk-here' }] as const;
  const person = { name: 'Noor Vermeer', email, passwordHash, grants };
  return world.database.unitOfWork.run('change', (tx) => addPerson(tx, person, world.clock.now()));
}

/** Somebody whose password was right. */
async function halfWay(
  world: ProofWorld,
  stage: Stage,
): Promise<{ readonly client: TestClient; readonly personId: string }> {
  const personId = await addColleague(world, `${newId()}@voorbeeld.nl`);
  const token = newStepToken();
  await world.database.unitOfWork.run('change', (tx) =>
    beginStep(tx, { token, personId, role: 'desk', stage }, world.clock.now()),
  );
  const client = testClient(world.app, { personId, sessionId: '', cookie: `${stepCookieName}=${token}` });
  return { client, personId };
}
