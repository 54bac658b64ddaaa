import type { Migration, Schema } from './migration.ts';
import { createTable } from './schema-words.ts';

/** By what a case is looked for, and by what the people in it are. Number and mail of a caller stand with the people. */
const searched = {
  case_file: { caseId: 'id', names: ['number', 'caller_name', 'child_name', 'school_name'] },
  case_involved: { caseId: 'case_id', names: ['name', 'number', 'mail'] },
} as const;
type Searched = keyof typeof searched;

/** An index of trigrams of cases and the people in them, kept as the one of contacts. */
export const searchOfCases: Migration = {
  name: '040-search-of-cases',
  up: async (schema) => {
    await (schema.dialect === 'sqlite' ? indexOnSqlite(schema) : indexOnPostgres(schema));
  },
};

async function indexOnSqlite({ dialect, run }: Schema): Promise<void> {
  await run(
    createTable(
      dialect,
      'case_search_place',
      'place integer primary key autoincrement',
      'row_id text not null unique',
      'case_id text not null',
    ),
    "create virtual table case_search using fts5(text, content = '', tokenize = 'trigram remove_diacritics 1')",
    "insert into case_search (case_search, rank) values ('secure-delete', 1)",
  );
  for (const table of Object.keys(searched) as Searched[]) await indexTableOnSqlite({ dialect, run }, table);
}

async function indexTableOnSqlite({ run }: Pick<Schema, 'dialect' | 'run'>, table: Searched): Promise<void> {
  const { caseId, names } = searched[table];
  const textOf = (row: string) =>
    names.map((name) => `coalesce(${row}.${name}, '')`).join(' || char(10) || ');
  const put = `insert into case_search (rowid, text)
    select place, ${textOf('new')} from case_search_place where row_id = new.id`;
  // An index without a copy is told what to take out.
  const take = `insert into case_search (case_search, rowid, text)
    select 'delete', place, ${textOf('old')} from case_search_place where row_id = old.id`;
  await run(
    `create trigger ${table}_search_insert after insert on ${table} begin
      insert into case_search_place (row_id, case_id) values (new.id, new.${caseId});
      ${put};
    end`,
    `create trigger ${table}_search_update after update of ${names.join(', ')} on ${table} begin
      ${take};
      ${put};
    end`,
    `create trigger ${table}_search_delete before delete on ${table} begin
      ${take};
      delete from case_search_place where row_id = old.id;
    end`,
    `insert into case_search_place (row_id, case_id) select id, ${caseId} from ${table} order by id`,
    `insert into case_search (rowid, text)
      select case_search_place.place, ${textOf(table)} from case_search_place
      join ${table} on ${table}.id = case_search_place.row_id`,
  );
}

/** With the function of 011-search. */
async function indexOnPostgres({ run }: Schema): Promise<void> {
  for (const [table, { names }] of Object.entries(searched)) {
    const text = names.map((name) => `coalesce(${name}, '')`).join(' || chr(10) || ');
    await run(`create index ${table}_search on ${table} using gin (trigrams_of(${text}))`);
  }
}
