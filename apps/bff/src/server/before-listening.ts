import { randomBytes } from 'node:crypto';
import { roleNames } from '@steunpunt/domain/people/roles';
import { hashPassword } from '../auth/password-hash.ts';
import type { Settings } from '../config/settings.ts';
import { setDemoSecondFactor } from '../demo/demo-second-factor.ts';
import { demoAccounts, seedDemo, setDemoPassword } from '../demo/seed-demo.ts';
import type { Deps } from '../http/deps.ts';
import type { Content } from '../knowledge/load-content.ts';
import { findRegion, hasRegion } from '../reference/region-repository.ts';
import { inviteFirstAdministrator, newToken } from '../settings/invitation-repository.ts';
import { countAdministrators } from '../settings/people-repository.ts';
import { publishStandardContent, standardContent } from './publish-standard-content.ts';

/** Fills a new installation, before anybody can ask it anything, and answers the lines to show whoever starts it. */
export async function beforeListening(deps: Deps, settings: Settings): Promise<readonly string[]> {
  const content = standardContent();
  return settings.mode === 'demo' ? prepareDemo(deps, settings, content) : prepareLive(deps, content);
}

const randomPassword = 'Bij elke start is dit wachtwoord nieuw; met DEMO_PASSWORD kiest u het zelf.';

/** Makes the demo once; the password printed at this start is the one that works. */
async function prepareDemo(
  { database, clock, keys }: Deps,
  { demoPassword, demoScenario, demoTotpSecret }: Settings,
  content: Content,
): Promise<string[]> {
  const password = demoPassword ?? randomBytes(9).toString('base64url');
  const passwordHash = await hashPassword(password);
  const now = clock();
  const scenario = await database.unitOfWork.run('change', async (tx) => {
    if (await hasRegion(tx)) {
      await publishStandardContent(tx, content, now);
      await setDemoPassword(tx, passwordHash, now);
      return (await findRegion(tx)).scenario;
    }
    await seedDemo(tx, { now, scenario: demoScenario, passwordHash, content });
    return demoScenario;
  });
  await database.unitOfWork.run('change', (tx) => setDemoSecondFactor(tx, demoTotpSecret, keys.wrap, now));
  const accounts = demoAccounts(scenario).map(
    ({ email, role }) => `  ${email.padEnd(36)} ${roleNames[role]}`,
  );
  const explained = demoPassword === undefined ? [randomPassword] : [];
  return ['Aanmelden kan als:', ...accounts, `Wachtwoord voor iedereen: ${password}`, ...explained];
}

/** Without an administrator: a link that makes the first one, new at every start. */
async function prepareLive({ database, clock, origin }: Deps, content: Content): Promise<string[]> {
  const { token, hash } = newToken();
  const now = clock();
  const needsFirst = await database.unitOfWork.run('change', async (tx) => {
    await publishStandardContent(tx, content, now);
    if ((await countAdministrators(tx)) > 0) return false;
    await inviteFirstAdministrator(tx, hash, now);
    return true;
  });
  if (!needsFirst) return [];
  return [
    'Er is nog geen beheerder. Open deze link om er een te maken; hij werkt één keer, 24 uur lang:',
    `  ${origin}/inrichten#token=${token}`,
  ];
}
