import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { swvKindOf } from '@steunpunt/domain/reference/sectors';
import type { Db } from '../db/tables.ts';
import { findArea, findPlace } from '../reference/area-repository.ts';
import { findSchool } from '../reference/school-repository.ts';

/**
 * The answers with the swv's of school and home as our own lists have them: what a screen sent about them is not believed.
 * A school that is not in the list counts by its place; what the lists do not know stays unknown.
 */
export async function answersWithKnownPlaces(db: Db, answers: Answers): Promise<Answers> {
  return { ...answers, ...(await knownSchool(db, answers)), ...(await knownHome(db, answers)) };
}

async function knownSchool(db: Db, answers: Answers): Promise<Answers> {
  const school = givenValue(answers, 'school');
  if (school === undefined || school === 'none') return {};
  const found = school.schoolId === null ? undefined : await findSchool(db, school.schoolId);
  if (found !== undefined) {
    const { id, name, place, swv } = found;
    return { school: { value: { schoolId: id, name, place, swv } } };
  }
  const swv = await swvOfPlace(db, school.place, answers);
  return { school: { value: { schoolId: null, name: school.name, place: school.place, swv } } };
}

async function swvOfPlace(db: Db, place: string | null, answers: Answers): Promise<string | null> {
  const sector = givenValue(answers, 'sector');
  const kind = sector === undefined ? null : swvKindOf(sector);
  if (place === null || kind === null) return null;
  return (await findPlace(db, place.trim()))?.[kind] ?? null;
}

async function knownHome(db: Db, answers: Answers): Promise<Answers> {
  const home = givenValue(answers, 'place');
  if (home === undefined) return {};
  const found =
    home.postcode4 === null
      ? await findPlace(db, home.place?.trim() ?? '')
      : await findArea(db, home.postcode4);
  const place = found?.place ?? home.place;
  return {
    place: { value: { postcode4: home.postcode4, place, po: found?.po ?? null, vo: found?.vo ?? null } },
  };
}
