import { createRequire } from 'node:module';
import { join } from 'node:path';

type Sqlite = {
  readonly pragma: (text: string) => unknown;
  readonly exec: (sql: string) => unknown;
  readonly prepare: (sql: string) => { all: () => unknown[]; run: (...values: unknown[]) => unknown };
  readonly close: () => void;
};

/** Numbers the copies; `numbers(n)` then yields those from the one after `?` up to and including the other `?`. */
const numbers = 'with recursive numbers(n) as (select ? + 1 union all select n + 1 from numbers where n < ?)';

const syllables = 'babelobrakadandodujofajohakimalotunarukosamitavewiroly';
const syllable = (divisor: number, count = syllables.length / 2) =>
  `substr('${syllables}', 1 + 2 * (n / ${divisor} % ${count}), 2)`;
/** A name of its own for each of about half a million, so that pieces of names are as rare as they are in life. */
const name = (shift: number) =>
  [
    `upper(substr('bdfhjklmnprstvw', 1 + (n + ${shift}) % 15, 1))`,
    `substr('aeiou', 1 + (n / 3 + ${shift}) % 5, 1)`,
    syllable(7),
    "' '",
    `upper(substr('bdfhjklmnprstvw', 1 + n / 11 % 15, 1))`,
    `substr('aeiou', 1 + n / 2 % 5, 1)`,
    syllable(1),
    syllable(27),
    syllable(729),
  ].join(' || ');

const idOf = (kind: string) => `printf('00${kind}%020d', n)`;

/**
 * Adds contacts and cases of one contact each to a stopped demo until there are `upTo`; the first `from` are there already.
 * They are copies of closed contacts with names and numbers of their own; one in twenty of the cases still runs, one in five
 * hundred of the contacts still waits for its call-back.
 */
export function growCases(dataFolder: string, from: number, upTo: number): void {
  const require = createRequire(new URL('../../apps/bff/package.json', import.meta.url));
  const Database: new (file: string) => Sqlite = require('better-sqlite3');
  const database = new Database(join(dataFolder, 'steunpunt.sqlite'));
  const copy = (sql: string) => database.prepare(`${numbers} ${sql}`).run(from, upTo);
  try {
    database.pragma('synchronous = off');
    database.pragma('cache_size = -400000');
    database.exec('begin');
    database.exec(sources);
    copy(`insert into case_file (${Object.keys(caseValues).join(', ')})
      select ${Object.values(caseValues).join(', ')} from numbers ${joined}`);
    const columns = (database.prepare('pragma table_info(contact)').all() as { name: string }[]).map(
      (column) => column.name,
    );
    const values = columns.map((column) => contactValues[column] ?? `source.${column}`);
    copy(`insert into contact (${columns.join(', ')}) select ${values.join(', ')} from numbers ${joined}`);
    for (const table of parts) copy(table);
    database.exec('drop table temp.source; commit');
    database.pragma('wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
}

/** Closed contacts of an swv, each with somebody who could own a case there. */
const sources = `create temp table source as
  select contact.*, row_number() over (order by contact.id) - 1 as turn,
    (select person_id from person_role where role = 'contactPerson' and person_role.swv = contact.swv
      order by (person_id > contact.id), person_id limit 1) as worker
  from contact where state = 'closed' and swv is not null and case_id is null`;
const joined = 'join temp.source as source on source.turn = n % (select count(*) from temp.source)';

/** Going back from now, a moment further each: a million is three years of work. */
const moment = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (n * 90 + 3600) || ' seconds')`;
const runs = 'n % 20 = 0';

const caseValues: Readonly<Record<string, string>> = {
  id: idOf('case'),
  version: '1',
  number: "printf('2022-%07d', n)",
  state: `case when ${runs} then 'followUp' else 'closed' end`,
  state_since: moment,
  opened_at: moment,
  opened_by: 'source.worker',
  closed_at: `case when ${runs} then null else ${moment} end`,
  result: `case when ${runs} then null else 'questionAnswered' end`,
  swv: 'source.swv',
  sector: 'source.sector',
  nature: 'source.nature',
  more_natures: 'source.more_natures',
  urgency: 'source.urgency',
  on_joint_agenda: '0',
  owner_id: 'source.worker',
  child_name: name(4),
  child_age: 'source.child_age',
  school_name: 'source.school_name',
  place: 'source.place',
  caller_name: name(0),
  question_first: 'source.question',
  question_first_at: moment,
  question_first_by: 'source.worker',
};

const contactValues: Readonly<Record<string, string>> = {
  id: idOf('copy'),
  call_id: idOf('call'),
  number: "printf('2023-%07d', n)",
  phone: "printf('+316%08d', n * 7919 % 100000000)",
  caller_name: name(0),
  child_name: name(4),
  owner_id: 'source.worker',
  case_id: idOf('case'),
  arrived_at: moment,
  registered_at: moment,
  state: "case when n % 500 = 0 then 'promised' else 'closed' end",
};

const parts: readonly string[] = [
  `insert into case_involved (id, case_id, version, role, authority, name, number)
    select ${idOf('pers')}, ${idOf('case')}, 1, 'parent', 'both', ${name(0)},
      printf('+316%08d', n * 7919 % 100000000) from numbers`,
  `insert into case_entry (id, case_id, version, kind, text, minutes, written_by, written_at)
    select ${idOf('note')}, ${idOf('case')}, 1, 'phone', source.question, 12, source.worker, ${moment}
    from numbers ${joined}`,
  `insert into case_task (id, case_id, version, what, owner_id, due_on, state, made_by, made_at)
    select ${idOf('task')}, ${idOf('case')}, 1, 'School bellen', source.worker, '2026-12-01', 'open',
      source.worker, ${moment} from numbers ${joined} where n % 40 = 0`,
  `insert into promise (contact_id, held_by, until_at, until_date, until_time, agreed, later_than_term, days)
    select ${idOf('copy')}, 'contactPerson', '2026-12-01T16:00:00.000Z', '2026-12-01', '17:00', 0, 0, '[]'
    from numbers where n % 500 = 0`,
];
