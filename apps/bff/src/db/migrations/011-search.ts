import { foldText } from '@steunpunt/domain/knowledge/search-words';
import type { Migration, Schema } from './migration.ts';
import { createTable } from './schema-words.ts';

const searched = ['number', 'caller_name', 'phone', 'mail', 'child_name', 'school_name'];

/**
 * An index of the trigrams of what contacts are looked for by. It goes with every change of a contact, in the same
 * transaction and whoever makes it, and what is erased from the contact is gone from the index.
 */
export const search: Migration = {
  name: '011-search',
  up: async (schema) => {
    await schema.run(
      'create index contact_of_team on contact (swv, owner_id, arrived_at, id)',
      'create index contact_of_desk on contact (desk_id, arrived_at, id)',
    );
    await (schema.dialect === 'sqlite' ? indexOnSqlite(schema) : indexOnPostgres(schema));
  },
};

/** The index keeps no copy of the text. `place` is the order of registering: the index can be read backwards by it. */
async function indexOnSqlite({ dialect, run }: Schema): Promise<void> {
  const textOf = (row: string) =>
    searched.map((name) => `coalesce(${row}.${name}, '')`).join(' || char(10) || ');
  const put = `insert into contact_search (rowid, text)
    select place, ${textOf('new')} from contact_search_place where contact_id = new.id`;
  // An index without a copy is told what to take out.
  const take = `insert into contact_search (contact_search, rowid, text)
    select 'delete', place, ${textOf('old')} from contact_search_place where contact_id = old.id`;
  await run(
    createTable(
      dialect,
      'contact_search_place',
      'place integer primary key autoincrement',
      'contact_id text not null unique',
    ),
    "create virtual table contact_search using fts5(text, content = '', tokenize = 'trigram remove_diacritics 1')",
    "insert into contact_search (contact_search, rank) values ('secure-delete', 1)",
    `create trigger contact_search_insert after insert on contact begin
      insert into contact_search_place (contact_id) values (new.id);
      ${put};
    end`,
    `create trigger contact_search_update after update of ${searched.join(', ')} on contact begin
      ${take};
      ${put};
    end`,
    `create trigger contact_search_delete before delete on contact begin
      ${take};
      delete from contact_search_place where contact_id = old.id;
    end`,
    'insert into contact_search_place (contact_id) select id from contact order by registered_at, id',
    `insert into contact_search (rowid, text)
      select contact_search_place.place, ${textOf('contact')} from contact_search_place
      join contact on contact.id = contact_search_place.contact_id`,
  );
}

/** Without extensions, which not every server has: an index of arrays of trigrams. */
async function indexOnPostgres({ run }: Schema): Promise<void> {
  const { from, to } = foldedLetters();
  const text = searched.map((name) => `coalesce(${name}, '')`).join(` || chr(10) || `);
  await run(
    `create function trigrams_of(text) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct substr(folded, place, 3)), '{}')
      from (select translate(lower($1), '${from}', '${to}') as folded) as once,
        generate_series(1, length(folded) - 2) as place
    $$`,
    `create index contact_search on contact using gin (trigrams_of(${text}))`,
  );
}

/** The letters of Europe that folding changes, and what it makes of them. */
function foldedLetters(): { readonly from: string; readonly to: string } {
  const letters = Array.from({ length: 0x250 - 0xc0 }, (_, index) => String.fromCodePoint(0xc0 + index));
  const changed = letters.filter((letter) => foldText(letter) !== letter && foldText(letter).length === 1);
  return { from: changed.join(''), to: changed.map(foldText).join('') };
}
