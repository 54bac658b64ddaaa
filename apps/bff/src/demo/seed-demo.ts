import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { setPassword } from '../auth/add-person.ts';
import type { Tx } from '../db/tx.ts';
import type { Content } from '../knowledge/load-content.ts';
import { publishStandardContent } from '../server/publish-standard-content.ts';
import { demoMail, demoStaff } from './demo-staff.ts';
import { seedAbsence } from './seed-call-backs.ts';
import { seedCases } from './seed-cases.ts';
import { seedContacts } from './seed-contacts.ts';
import { seedDoorbraak } from './seed-doorbraak.ts';
import { seedMediations } from './seed-mediations.ts';
import { seedMediators } from './seed-mediators.ts';
import { seedOversight } from './seed-oversight.ts';
import { seedRegion } from './seed-region.ts';
import { seedSecondTriage } from './seed-second-triage.ts';
import { demoCases } from './stories/cases.ts';
import { demoStories } from './stories/index.ts';

export type DemoOptions = {
  readonly now: Instant;
  /** 1: one desk for the region. 2: a desk for each swv. */
  readonly scenario: 1 | 2;
  /** Of the one password of all accounts, computed before the unit. */
  readonly passwordHash: string;
  readonly content: Content;
};

/** Fills an empty database with the demo: an invented region at work, the same for the same moment. */
export async function seedDemo(tx: Tx, { now, scenario, passwordHash, content }: DemoOptions): Promise<void> {
  await publishStandardContent(tx, content, now);
  const region = await seedRegion(tx, { now, scenario, passwordHash });
  await seedMediators(tx, { ...region, now });
  await seedContacts(tx, { ...region, now, scenario }, demoStories);
  await seedAbsence(tx, region, now);
  await seedCases(tx, { ...region, now }, demoCases);
  await seedSecondTriage(tx, { ...region, now });
  await seedMediations(tx, { ...region, now });
  await seedDoorbraak(tx, { ...region, now });
  await seedOversight(tx, { ...region, now });
}

export type DemoAccount = { readonly name: string; readonly email: string; readonly role: Role };

/** Who can sign in to the demo, the desk first. */
export function demoAccounts(scenario: 1 | 2): DemoAccount[] {
  return demoStaff(scenario).flatMap(({ name, grants }) => {
    const role = grants[0]?.role;
    return role === undefined ? [] : [{ name, email: demoMail(name), role }];
  });
}

/** Gives every account of the demo this password: the one printed at this start is the one that works. */
export async function setDemoPassword(tx: Tx, passwordHash: string, now: Instant): Promise<void> {
  for (const { id } of await tx.selectFrom('person').select('id').execute()) {
    await setPassword(tx, id, passwordHash, now);
  }
}
