import type { MeetingKind } from '@steunpunt/domain/second-triage/second-triage-words';
import { type ExpressionBuilder, sql } from 'kysely';
import type { Db, Tables } from '../db/tables.ts';
import type { RecordName } from './meeting-repository.ts';

/** Whose agenda: of these swv's, or the joint one of the region. */
export type AgendaOf = { readonly kind: MeetingKind; readonly swvs: readonly string[] };

/** What is on an agenda, by the moment the caller was promised; nobody's scope: who may see it is asked at its own door. */
export type OnAgenda = RecordName & { readonly key: string; readonly isPaused: boolean };

/** More than this no table can decide; the rest comes when these are done. */
export const mostItems = 100;

/** The oldest promise first; what has no open promise comes last, by age. */
export async function onAgenda(db: Db, agenda: AgendaOf): Promise<OnAgenda[]> {
  const rows = [...(await contactsOnAgenda(db, agenda)), ...(await casesOnAgenda(db, agenda))];
  return rows.sort((a, b) => `${a.key} ${a.id}`.localeCompare(`${b.key} ${b.id}`)).slice(0, mostItems);
}

/** What a meeting begins with: all of it but what stands still. */
export async function toDecide(db: Db, agenda: AgendaOf): Promise<RecordName[]> {
  const rows = await onAgenda(db, agenda);
  return rows.filter(({ isPaused }) => !isPaused);
}

/** Contacts that wait or stand still; one in a case comes with its case. */
async function contactsOnAgenda(db: Db, agenda: AgendaOf): Promise<OnAgenda[]> {
  const rows = await db
    .selectFrom('contact')
    .leftJoin('promise', (join) =>
      join.onRef('promise.contact_id', '=', 'contact.id').on('promise.kept_at', 'is', null),
    )

    .select([
      'contact.id',
      'contact.state',
      sql<string>`coalesce(promise.until_at, '~' || contact.arrived_at)`.as('key'),
    ])
    .where('contact.case_id', 'is', null)
    .where((eb) => eb.or([eb('contact.state', 'in', ['held', 'paused']), isHeldBeside(eb as never)]))
    .where((eb) => isOfAgenda(eb as never, 'contact', agenda))
    .orderBy('key')
    .orderBy('contact.id')
    .limit(mostItems)
    .execute();
  return rows.map(({ id, key, state }) => ({ kind: 'contact', id, key, isPaused: state === 'paused' }));
}

async function casesOnAgenda(db: Db, agenda: AgendaOf): Promise<OnAgenda[]> {
  const until = (words: ExpressionBuilder<Tables, 'case_file'>) =>
    words
      .selectFrom('promise')
      .innerJoin('contact', 'contact.id', 'promise.contact_id')
      .whereRef('contact.case_id', '=', 'case_file.id')
      .where('promise.kept_at', 'is', null)
      .select(({ fn }) => fn.min('promise.until_at').as('until'));
  const rows = await db
    .selectFrom('case_file')
    .select((eb) => [
      'case_file.id',
      'case_file.state',
      eb.fn.coalesce(until(eb), sql<string>`'~' || case_file.state_since`).as('key'),
    ])
    .where((eb) =>
      eb.or([
        eb('case_file.state', 'in', ['held', 'paused']),
        eb.and([
          eb('case_file.state', '=', 'followUp'),
          eb.not(eb.exists(decidedAbout(eb as never, 'case', 'case_file.id'))),
          eb.exists(
            eb
              .selectFrom('contact')
              .select('contact.id')
              .whereRef('contact.case_id', '=', 'case_file.id')
              .where((inner) => isHeldBeside(inner as never)),
          ),
        ]),
      ]),
    )
    .where((eb) => isOfAgenda(eb as never, 'case_file', agenda))
    .orderBy('key')
    .orderBy('case_file.id')
    .limit(mostItems)
    .execute();
  return rows.map(({ id, key, state }) => ({
    kind: 'case',
    id,
    key: String(key),
    isPaused: state === 'paused',
  }));
}

/** Somebody calls back, and the table looks at it as well, until it decided. */
function isHeldBeside(words: ExpressionBuilder<Tables, 'contact'>) {
  return words.and([
    words('contact.state', 'in', ['promised', 'closed']),
    words('contact.further', 'like', '%"hold"%'),
    words.not(words.exists(decidedAbout(words, 'contact', 'contact.id'))),
  ]);
}

function decidedAbout(
  words: ExpressionBuilder<Tables, 'contact'>,
  kind: RecordName['kind'],
  id: 'contact.id' | 'case_file.id',
) {
  return words
    .selectFrom('triage_decision')
    .select('triage_decision.id')
    .where('triage_decision.record_kind', '=', kind)
    .where(sql.ref('triage_decision.record_id'), '=', sql.ref(id))
    .where('triage_decision.route', '<>', 'moreFacts');
}

/** An own agenda never holds what is on the joint one; what has no swv yet belongs to all. */
function isOfAgenda(
  words: ExpressionBuilder<Tables, 'contact'>,
  table: 'contact' | 'case_file',
  { kind, swvs }: AgendaOf,
) {
  const [joint, swv] = [sql.ref<number>(`${table}.on_joint_agenda`), sql.ref<string | null>(`${table}.swv`)];
  if (kind === 'joint') return words.or([words(joint, '=', 1), words(swv, 'is', null)]);
  return words.and([
    words(joint, '=', 0),
    words(swv, 'is not', null),
    words(swv, 'in', swvs.length === 0 ? [''] : [...swvs]),
  ]);
}

/** Records with a decision that the caller does not know yet, the first to be told first. */
export async function untold(db: Db): Promise<RecordName[]> {
  const rows = await db
    .selectFrom('triage_decision')
    .select(['record_kind', 'record_id'])
    .where('told_at', 'is', null)
    .orderBy('tell_until')
    .orderBy('id')
    .limit(mostItems * 5)
    .execute();
  return rows.map(({ record_kind: kind, record_id: id }) => ({ kind, id }));
}
