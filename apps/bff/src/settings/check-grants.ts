import type { FieldError } from '@steunpunt/contract/problem';
import type { roleGrant } from '@steunpunt/contract/settings';
import type * as z from 'zod/mini';
import type { Db } from '../db/tables.ts';
import { listDesks } from '../reference/desk-repository.ts';
import { swvsOfRegion } from '../reference/region-repository.ts';

export type Grant = z.infer<typeof roleGrant>;

const needsSwv: readonly Grant['role'][] = ['contactPerson', 'lead'];
const needsDesk: readonly Grant['role'][] = ['desk', 'safetyOfficer'];

/** What is wrong with these roles: an swv or desk that is missing, or that the region does not have. */
export async function grantErrors(db: Db, grants: readonly Grant[]): Promise<FieldError[]> {
  const swvs = (await swvsOfRegion(db)).map(({ code }) => code);
  const desks = (await listDesks(db)).map(({ id }) => id);
  return grants.flatMap(({ role, swv, deskId }, index) => [
    ...wrongPlace(`grants.${index}.swv`, swv, swvs, needsSwv.includes(role)),
    ...wrongPlace(`grants.${index}.deskId`, deskId, desks, needsDesk.includes(role)),
  ]);
}

function wrongPlace(
  path: string,
  value: string | null,
  known: readonly string[],
  isNeeded: boolean,
): FieldError[] {
  if (value === null) return isNeeded ? [{ path, code: 'required' }] : [];
  return known.includes(value) ? [] : [{ path, code: 'unknownValue' }];
}
