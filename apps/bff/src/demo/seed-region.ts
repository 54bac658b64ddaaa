import type { Instant } from '@steunpunt/domain/calendar/instant';
import { foldText } from '@steunpunt/domain/knowledge/search-words';
import { swvKindOf } from '@steunpunt/domain/reference/sectors';
import { addPerson } from '../auth/add-person.ts';
import type { Tx } from '../db/tx.ts';
import { addDesk } from '../reference/desk-repository.ts';
import { saveRegion } from '../reference/region-repository.ts';
import { demoDesks, demoSchoolHolidays } from './demo-desks.ts';
import { demoAreas, demoSchools, demoSwvs } from './demo-region.ts';
import { type DemoDeskKey, demoMail, demoStaff, type StaffKey } from './demo-staff.ts';

/** The ids of what was made, by the demo's own names for it. */
export type SeededRegion = {
  readonly deskId: (key: DemoDeskKey) => string;
  readonly personId: (key: StaffKey) => string;
};

/** Region, desks, places, schools and staff of the demo. */
export async function seedRegion(
  tx: Tx,
  { now, scenario, passwordHash }: { now: Instant; scenario: 1 | 2; passwordHash: string },
): Promise<SeededRegion> {
  await saveRegion(tx, {
    name: 'Amstelland en de Meerlanden',
    scenario,
    swvs: demoSwvs,
    schoolHolidays: demoSchoolHolidays,
  });
  await seedPlaces(tx);
  const desks = new Map<string, string>();
  for (const { key, ...desk } of demoDesks(scenario)) {
    desks.set(key, (await addDesk(tx, desk)).id);
  }
  const people = new Map<string, string>();
  for (const { key, name, grants } of demoStaff(scenario)) {
    const person = {
      name,
      email: demoMail(name),
      passwordHash,
      grants: grants.map(({ role, swv, desk }) => ({ role, swv, deskId: desk && idIn(desks, desk) })),
    };
    people.set(key, await addPerson(tx, person, now));
  }
  return { deskId: (key) => idIn(desks, key), personId: (key) => idIn(people, key) };
}

/** Postcodes and invented schools of the demo region. */
export async function seedPlaces(tx: Tx): Promise<void> {
  const areas = demoAreas.map((area) => ({ ...area, search_words: foldText(area.place) }));
  await tx.insertInto('area').values(areas).execute();
  const schools = demoSchools.map((school) => {
    const kind = swvKindOf(school.sector);
    const area = demoAreas.find(({ postcode4 }) => school.postcode.startsWith(postcode4));
    const swv = kind === null || area === undefined ? null : area[kind];
    return { ...school, swv, search_words: foldText(`${school.name} ${school.place}`) };
  });
  await tx.insertInto('school').values(schools).execute();
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo has no ${key}`);
  return id;
}
