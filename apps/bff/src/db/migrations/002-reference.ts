import type { Migration, Schema } from './migration.ts';
import { createTable } from './schema-words.ts';

/** The region with its desks, schools and areas, the published scripts and the knowledge items. */
export const reference: Migration = {
  name: '002-reference',
  up: async (schema) => {
    await createRegion(schema);
    await createPlaces(schema);
    await createContent(schema);
  },
};

async function createRegion({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'region',
      'id text not null primary key',
      'name text not null',
      'scenario integer not null',
      'version integer not null',
    ),
    createTable(
      dialect,
      'swv',
      'code text not null primary key',
      'name text not null',
      'kind text not null',
      'position integer not null',
    ),
    createTable(
      dialect,
      'school_holiday',
      'id text not null primary key',
      'first_day text not null',
      'last_day text not null',
      'name text not null',
      'works_on integer not null',
    ),
    createTable(
      dialect,
      'desk',
      'id text not null primary key',
      'name text not null',
      'greeting text not null',
      'swv text',
      'phone_hours text not null',
      'office_hours text not null',
      'closures text not null',
      'call_back_days integer not null',
      'version integer not null',
    ),
  );
}

async function createPlaces({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'school',
      'id text not null primary key',
      'name text not null',
      'place text',
      'postcode text',
      'sector text',
      'swv text',
      'search_words text not null',
    ),
    'create index school_by_swv on school (swv, name)',
    createTable(
      dialect,
      'area',
      'postcode4 text not null primary key',
      'place text not null',
      'po text',
      'vo text',
      'search_words text not null',
    ),
    'create index area_by_place on area (place)',
  );
}

async function createContent({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'belscript_version',
      'version text not null primary key',
      'script text not null',
      'published_at text not null',
    ),
    createTable(
      dialect,
      'knowledge_item',
      'id text not null primary key',
      'title text not null',
      'position integer not null',
      'item text not null',
    ),
    createTable(
      dialect,
      'referral_address',
      'id text not null primary key',
      'position integer not null',
      'address text not null',
    ),
  );
}
