import type { TimelineKind } from '@steunpunt/contract/cases';
import type { EntryKind } from '@steunpunt/domain/case/case-words';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { viewsOfCase } from './views-repository.ts';

/** One thing that happened in a case, before anybody's rights are looked at. */
export type Happened = {
  readonly id: string;
  readonly at: string;
  readonly personId: string | null;
  readonly kind: TimelineKind;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly text: string | null;
  /** What an entry about health says; null when it is gone. */
  readonly healthText?: string | null;
  readonly minutes: number | null;
  readonly entry: { readonly id: string; readonly version: number; readonly kind: EntryKind } | null;
  readonly contactId: string | null;
};

export type Page = {
  /** The last thing of the page before. */
  readonly before: { readonly key: string; readonly id: string } | undefined;
  readonly most: number;
};

/** What happened in a case, the newest first, one more than asked for when there are more. Without `kind` everything but who looked. */
export async function timelineOf(
  db: Db,
  caseId: string,
  kind: TimelineKind | undefined,
  page: Page,
): Promise<Happened[]> {
  const wants = (one: TimelineKind) => kind === one || (kind === undefined && one !== 'view');
  const found: Happened[] = [];
  if (wants('contact')) {
    found.push(...(await registeredContacts(db, caseId, page)), ...(await attemptsOf(db, caseId, page)));
  }
  if (wants('contact') || wants('note')) {
    const entries = await entriesOf(db, caseId, page, { contact: wants('contact'), note: wants('note') });
    found.push(...entries);
  }
  if (wants('decision')) found.push(...(await journalOf(db, caseId, page)));
  if (wants('view')) found.push(...(await seenOf(db, caseId, page)));
  return found.sort(newestFirst).slice(0, page.most);
}

function newestFirst(one: Happened, other: Happened): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

const plain = { text: null, minutes: null, entry: null, contactId: null } as const;

async function registeredContacts(db: Db, caseId: string, { before, most }: Page): Promise<Happened[]> {
  let query = db
    .selectFrom('contact')
    .select(['id', 'registered_at', 'registered_by', 'channel', 'number', 'minutes', 'question'])
    .where('case_id', '=', caseId);
  if (before !== undefined) {
    query = query.where((eb) => eb(eb.refTuple('registered_at', 'id'), '<', eb.tuple(before.key, before.id)));
  }
  const rows = await query.orderBy('registered_at', 'desc').orderBy('id', 'desc').limit(most).execute();
  return rows.map((row) => ({
    ...plain,
    id: row.id,
    at: row.registered_at,
    personId: row.registered_by,
    kind: 'contact',
    code: 'registered',
    facts: { channel: row.channel, number: row.number },
    text: row.question,
    minutes: row.minutes,
    contactId: row.id,
  }));
}

/** The tries to reach somebody in the case. */
async function attemptsOf(db: Db, caseId: string, { before, most }: Page): Promise<Happened[]> {
  let query = db
    .selectFrom('call_back_attempt as attempt')
    .innerJoin('contact', 'contact.id', 'attempt.contact_id')
    .select(['attempt.id', 'attempt.at', 'attempt.person_id', 'attempt.result', 'attempt.minutes'])
    .select(['attempt.note', 'attempt.contact_id'])
    .where('contact.case_id', '=', caseId);
  if (before !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('attempt.at', 'attempt.id'), '<', eb.tuple(before.key, before.id)),
    );
  }
  const rows = await query.orderBy('attempt.at', 'desc').orderBy('attempt.id', 'desc').limit(most).execute();
  return rows.map((row) => ({
    ...plain,
    id: row.id,
    at: row.at,
    personId: row.person_id,
    kind: 'contact',
    code: 'attempt',
    facts: { result: row.result },
    text: row.note,
    minutes: row.minutes,
    contactId: row.contact_id,
  }));
}

const contactKinds = ['phone', 'mail', 'letter', 'visit', 'talk'] as const;

async function entriesOf(
  db: Db,
  caseId: string,
  { before, most }: Page,
  wants: { readonly contact: boolean; readonly note: boolean },
): Promise<Happened[]> {
  const kinds: EntryKind[] = [
    ...(wants.note ? (['note', 'health'] as const) : []),
    ...(wants.contact ? contactKinds : []),
  ];
  let query = db
    .selectFrom('case_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('kind', 'in', kinds);
  if (before !== undefined) {
    query = query.where((eb) => eb(eb.refTuple('written_at', 'id'), '<', eb.tuple(before.key, before.id)));
  }
  const rows = await query.orderBy('written_at', 'desc').orderBy('id', 'desc').limit(most).execute();
  return rows.map((row) => ({
    ...plain,
    id: row.id,
    at: row.written_at,
    personId: row.written_by,
    kind: row.kind === 'note' || row.kind === 'health' ? 'note' : 'contact',
    code: row.kind,
    facts: { changedAt: row.changed_at, with: row.with_id },
    text: row.text,
    ...(row.kind === 'health' && { healthText: row.health_text }),
    minutes: row.minutes,
    entry: { id: row.id, version: row.version, kind: row.kind },
  }));
}

/** Under which heading an event of the journal is told; what is told elsewhere already is left out. */
const codeOf: Readonly<Record<string, string>> = {
  opened: 'step',
  joined: 'step',
  left: 'step',
  moved: 'step',
  lostOwner: 'step',
  taken: 'step',
  handedOver: 'step',
  coworkersNamed: 'step',
  held: 'step',
  paused: 'step',
  pauseEnded: 'step',
  closed: 'step',
  reopened: 'step',
  glassOpened: 'step',
  decided: 'decided',
  questionSaved: 'question',
  consentRecorded: 'consent',
  consentWithdrawn: 'consent',
  involvedAdded: 'step',
  involvedChanged: 'step',
  personErased: 'step',
  taskAdded: 'task',
  taskChanged: 'task',
  referralProposed: 'referral',
  referralAnswered: 'referral',
  supportAsked: 'support',
};

async function journalOf(db: Db, caseId: string, { before, most }: Page): Promise<Happened[]> {
  let query = db
    .selectFrom('journal')
    .leftJoin('journal_text', 'journal_text.journal_id', 'journal.id')
    .select(['journal.id', 'journal.at', 'journal.person_id', 'journal.event', 'journal.facts'])
    .leftJoin('break_glass', 'break_glass.id', 'journal.id')
    .select(({ fn }) => fn.coalesce('journal_text.text', 'break_glass.reason').as('text'))
    .where('journal.record_kind', '=', 'case')
    .where('journal.record_id', '=', caseId)
    .where('journal.event', 'in', Object.keys(codeOf));
  if (before !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('journal.at', 'journal.id'), '<', eb.tuple(before.key, before.id)),
    );
  }
  const rows = await query.orderBy('journal.at', 'desc').orderBy('journal.id', 'desc').limit(most).execute();
  return rows.map((row) => ({
    ...plain,
    id: row.id,
    at: row.at,
    personId: row.person_id,
    kind: 'decision',
    code: codeOf[row.event] ?? 'step',
    facts: { event: row.event, ...fromStored<Happened['facts']>(row.facts) },
    text: row.text,
  }));
}

async function seenOf(db: Db, caseId: string, page: Page): Promise<Happened[]> {
  const views = await viewsOfCase(db, caseId, page);
  return views.map(({ personId, day, at }) => ({
    ...plain,
    id: `${personId}-${day}`,
    at,
    personId,
    kind: 'view',
    code: 'seen',
    facts: {},
  }));
}
