import { api, type EndpointName } from '@steunpunt/contract';
import { problem } from '@steunpunt/contract/problem';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedRequest } from './generated-request.ts';
import { createProofWorld } from './proof-world.ts';
import { RequestRunner } from './request-runner.ts';
import { dialects } from './test-database.ts';

/** `PROOFS=full` runs them at full count. */
const isFull = process.env['PROOFS'] === 'full';
const counts = isFull ? { sqlite: 20_000, postgres: 5_000 } : { sqlite: 2_000, postgres: 200 };
const seed = Number(process.env['PROOFS_SEED'] ?? 20_260_901);

/** They need a secret, a code, or a factor or session of one's own: not to be guessed, so that these are only ever refused. */
const needsASecret = [
  'signIn',
  'proveSecondFactor',
  'beginEnrolment',
  'confirmEnrolment',
  'signInAtOrganisation',
  'signInWithPasskey',
  'changePassword',
  'addPasskey',
  'confirmAuthenticator',
  'removeFactor',
  'renewRecoveryCodes',
  'endOwnSession',
  'acceptFirstAdministrator',
  'acceptInvitation',
  'approveRoles',
  'askReset',
  'showReset',
  'redeemReset',
];

type Asked = Awaited<ReturnType<RequestRunner['send']>>;

/** What is wrong with an answer, in a few words; nothing when it is as it should be. */
function faultOf(name: EndpointName, { status, contentType, text }: Asked): string | undefined {
  if (status >= 500) return `answered ${status}`;
  if (status < 300) {
    const fits = api[name].view.safeParse(JSON.parse(text));
    return fits.success ? undefined : `an answer outside its schema: ${fits.error.message}`;
  }
  if (contentType !== 'application/problem+json') return `${status} as ${contentType}`;
  const fits = problem.safeParse(JSON.parse(text));
  if (!fits.success) return `a problem outside its schema: ${fits.error.message}`;
  if (fits.data.status !== status) return `${status} that calls itself ${fits.data.status}`;
  return /sqlite|postgres|kysely|node_modules|\bat \w+ \(|\.ts:\d/i.test(text)
    ? `tells too much: ${text}`
    : undefined;
}

describe.each(dialects)('generated requests on %s', (dialect) => {
  test(
    `${counts[dialect]} of them, right and hostile, are all answered as the contract says`,
    async () => {
      const world = await createProofWorld({ dialect });
      const runner = new RequestRunner(world);
      await runner.begin();
      const faults = new Map<string, string>();
      const statuses = new Map<number, number>();
      const succeeded = new Set<string>();
      const look = (name: EndpointName, asked: Asked) => {
        statuses.set(asked.status, (statuses.get(asked.status) ?? 0) + 1);
        if (asked.status < 300) succeeded.add(name);
        const fault = faultOf(name, asked);
        if (fault !== undefined && !faults.has(`${name} ${fault}`)) {
          faults.set(`${name} ${fault}`, `${JSON.stringify(world.logged.at(-1))} ${asked.sent}`);
        }
      };
      for (const request of fc.sample(generatedRequest(), { numRuns: counts[dialect], seed }))
        look(request.name, await runner.send(request));
      const neverSucceeded = () =>
        (Object.keys(api) as EndpointName[]).filter(
          (name) => !succeeded.has(name) && !needsASecret.includes(name),
        );
      // By chance an endpoint may have had none but wrong requests: each of these is asked as it is meant to be.
      if (dialect === 'sqlite')
        for (const name of neverSucceeded()) look(name, await runner.askAsMeant(name));
      await world.close();
      expect([...faults]).toEqual([]);
      if (dialect === 'postgres') return;
      expect(neverSucceeded()).toEqual([]);
      const expected = [200, 201, 400, 401, 403, 404, 409, 412, 413, 415, 428];
      expect(expected.filter((status) => !statuses.has(status))).toEqual([]);
    },
    isFull ? 1_200_000 : 240_000,
  );
});
