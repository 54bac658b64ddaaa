import type { api } from '@steunpunt/contract';
import type { TimelineItem } from '@steunpunt/contract/cases';
import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import type { ConsentRefusal } from '@steunpunt/domain/case/consent';
import { shownHealth } from '@steunpunt/domain/privacy/health-details';
import { cursorOf, placeOfCursor } from '../contacts/cursor.ts';
import { answer, invalid } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { healthRefusalOfCase } from './health-repository.ts';
import { openCaseRecord } from './open-case-record.ts';
import { type Happened, timelineOf } from './timeline-repository.ts';
import { type Reader, readersOfCase } from './views-repository.ts';

const pageSize = 50;
const mostNames = 5;

export const caseTimeline: Handlers<typeof api.caseTimeline> = {
  handle: async ({ tx, actor, now, params, query }) => {
    const before = query.cursor === undefined ? undefined : placeOfCursor(query.cursor);
    if (query.cursor !== undefined && before === undefined) {
      return invalid([{ path: 'cursor', code: 'wrongFormat' }]);
    }
    const opened = await openCaseRecord(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const rows = await timelineOf(tx, params.id, query.kind, { before, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const nameOf = await namesOfPeople(tx);
    const readers = await readersOfCase(tx, params.id);
    const health = {
      refusal: await healthRefusalOfCase(tx, params.id),
      stoppedAt: opened.row.health_stopped_at,
    };
    return answer({
      view: {
        items: page
          .filter((one) => isShown(one, opened.decision))
          .map((one) => ({
            ...itemOf(one, opened.decision, nameOf, actor.personId),
            ...healthOf(one, opened.decision, health),
            ...seenSince(one, readers, nameOf),
          })),
        next: rows.length > pageSize && last ? cursorOf({ key: last.at, id: last.id }) : null,
      },
      seen: [opened.seen],
      ...(query.kind !== undefined && { filter: { kind: query.kind } }),
    });
  },
};

/** Whoever may not read the story sees that calls came in and where the case went, and no more. */
function isShown({ code, kind }: Happened, { fields }: CaseAccessDecision): boolean {
  if (fields.includes('F3')) return true;
  return code === 'registered' || (kind === 'decision' && code === 'step');
}

function itemOf(
  { id, at, personId, kind, code, facts, text, minutes, entry, contactId }: Happened,
  { fields }: CaseAccessDecision,
  nameOf: (id: string) => string,
  askedBy: string,
): Omit<TimelineItem, 'seenBy' | 'seenByMore'> {
  const isQuestion = code === 'registered' && fields.includes('question');
  return {
    id,
    at,
    by: personId === null ? null : nameOf(personId),
    kind,
    code,
    facts,
    text: fields.includes('F3') || isQuestion ? text : null,
    minutes,
    entry: entry === null ? null : { ...entry, mine: personId === askedBy },
    contactId,
  };
}

type HealthOfCase = { readonly refusal: ConsentRefusal | null; readonly stoppedAt: string | null };

/** An entry about health shows its text while the consent stands; after that only that it was there, and since when it is hidden. */
function healthOf(
  { healthText, facts }: Happened,
  decision: CaseAccessDecision,
  { refusal, stoppedAt }: HealthOfCase,
): Partial<Pick<TimelineItem, 'text' | 'facts'>> {
  if (healthText === undefined) return {};
  const { text, why } = shownHealth(decision, refusal, healthText);
  const hidden = why === null ? (text === null ? 'erased' : null) : why;
  return {
    text,
    facts: { ...facts, hidden, ...(hidden === 'noConsent' && { stoppedAt }) },
  };
}

/** Colleagues who opened the case after it happened, the latest first; whoever did it has seen it anyway. */
function seenSince(
  { at, personId, kind }: Happened,
  readers: readonly Reader[],
  nameOf: (id: string) => string,
): Pick<TimelineItem, 'seenBy' | 'seenByMore'> {
  if (kind === 'view') return { seenBy: [], seenByMore: 0 };
  const names = readers
    .filter((reader) => reader.lastAt > at && reader.personId !== personId)
    .sort((one, other) => (one.lastAt < other.lastAt ? 1 : -1))
    .map((reader) => nameOf(reader.personId));
  return { seenBy: names.slice(0, mostNames), seenByMore: Math.max(0, names.length - mostNames) };
}
