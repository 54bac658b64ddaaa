import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { caseScope } from '../cases/case-scope.ts';
import { toldReferrals } from '../cases/referral-repository.ts';
import { contactScope } from '../contacts/contact-scope.ts';
import type { Place } from '../contacts/cursor.ts';
import type { Db, Tables } from '../db/tables.ts';
import { doorbraaksSeenBy } from '../doorbraak/list-repository.ts';
import { mediationScope } from '../mediation/mediation-scope-repository.ts';
import type { NotificationRow } from './notification-repository.ts';

/** Counting stops here: the screen says "99+". */
const mostCounted = 100;

type Words = ExpressionBuilder<Tables, 'notification'>;

type Asker = { readonly actor: Actor; readonly now: Instant; readonly doorbraaks: readonly string[] };

/** Who asks, with the doorbraken they were told of and may see now: a tie with one is found in no query of this table. */
async function askerOf(db: Db, actor: Actor, now: Instant): Promise<Asker> {
  const told = await db
    .selectFrom('notification')
    .select('record_id')
    .distinct()
    .where('person_id', '=', actor.personId)
    .where('record_kind', '=', 'doorbraak')
    .execute();
  const ids = told.map(({ record_id }) => record_id);
  const doorbraaks = (await doorbraaksSeenBy(db, actor, ids)).map(({ row }) => row.id);
  return { actor, now, doorbraaks };
}

/** Own notifications about records this actor may see now: what may no longer be seen is neither shown nor counted. */
function ofActor(db: Db, { actor, now, doorbraaks }: Asker) {
  return db
    .selectFrom('notification')
    .where('notification.person_id', '=', actor.personId)
    .where((words) =>
      words.or([
        isAbout(words, 'contact', aboutContact(words, actor, now)),
        isAbout(words, 'case', aboutCase(words, actor, now)),
        isAbout(words, 'referral', aboutReferral(words, actor)),
        isAbout(words, 'mediation', aboutMediation(words, actor)),
        ...(doorbraaks.length === 0
          ? []
          : [isAbout(words, 'doorbraak', words('notification.record_id', 'in', [...doorbraaks]))]),
        words('notification.record_kind', '=', 'person'),
        ...(actor.role === 'privacyOfficer' ? [words('notification.record_kind', '=', 'oversight')] : []),
      ]),
    );
}

function isAbout(words: Words, kind: NotificationRow['record_kind'], isVisible: Expression<SqlBool>) {
  return words.and([words('notification.record_kind', '=', kind), isVisible]);
}

function aboutContact(words: Words, actor: Actor, now: Instant) {
  return words.exists(
    words
      .selectFrom('contact')
      .select('contact.id')
      .whereRef('contact.id', '=', 'notification.record_id')
      .where((eb) => contactScope(actor, now)(eb as never)),
  );
}

function aboutCase(words: Words, actor: Actor, now: Instant) {
  return words.exists(
    words
      .selectFrom('case_file')
      .select('case_file.id')
      .whereRef('case_file.id', '=', 'notification.record_id')
      .where((eb) => caseScope(actor, now)(eb as never)),
  );
}

function aboutReferral(words: Words, actor: Actor) {
  return words.exists(
    words
      .selectFrom('case_referral')
      .select('case_referral.id')
      .whereRef('case_referral.id', '=', 'notification.record_id')
      .where((eb) => toldReferrals(actor)(eb as never)),
  );
}

function aboutMediation(words: Words, actor: Actor) {
  return words.exists(
    words
      .selectFrom('mediation')
      .select('mediation.id')
      .whereRef('mediation.id', '=', 'notification.record_id')
      .where(() => mediationScope(actor)),
  );
}

/** The newest first, at most `most`. */
export async function newestNotifications(
  db: Db,
  actor: Actor,
  now: Instant,
  { after, most }: { readonly after: Place | undefined; readonly most: number },
): Promise<NotificationRow[]> {
  let query = ofActor(db, await askerOf(db, actor, now)).selectAll('notification');
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('notification.at', 'notification.id'), '<', eb.tuple(after.key, after.id)),
    );
  }
  return query.orderBy('notification.at', 'desc').orderBy('notification.id', 'desc').limit(most).execute();
}

/** Exact to 99; 100 means more. */
export async function countUnread(db: Db, actor: Actor, now: Instant): Promise<number> {
  const some = ofActor(db, await askerOf(db, actor, now))
    .where('notification.read_at', 'is', null)
    .select('notification.id')
    .limit(mostCounted);
  const { count } = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function newestUnread(
  db: Db,
  actor: Actor,
  now: Instant,
): Promise<Pick<NotificationRow, 'id' | 'kind' | 'at'> | undefined> {
  return ofActor(db, await askerOf(db, actor, now))
    .where('notification.read_at', 'is', null)
    .select(['notification.id', 'notification.kind', 'notification.at'])
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
