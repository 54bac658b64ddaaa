import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { nearBefore } from '@steunpunt/domain/workflow/near-term';
import type { Db } from '../db/tables.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import { desksAtWork } from '../reference/desk-calendar-repository.ts';
import { wasToldOf } from './told-repository.ts';

export type TermToWarnOf = { readonly id: string; readonly until: Instant; readonly late: boolean };

const most = 1000;

/**
 * Terms of mediations or of doorbraken of which somebody must hear now and nobody was told yet: near, or late. Nothing while the
 * office of the desk is closed, and nothing of what stands still. The earliest first.
 */
export async function termsToWarnOf(
  db: Db,
  kind: 'mediation' | 'doorbraak',
  now: Instant,
): Promise<TermToWarnOf[]> {
  const found: TermToWarnOf[] = [];
  for (const { deskId, calendar } of await desksAtWork(db, now)) {
    found.push(...(await termsOfDesk(db, kind, { deskId, before: nearBefore(now, calendar), now })));
  }
  return found.sort((one, other) => (one.until < other.until ? -1 : 1));
}

type Asked = { readonly deskId: string; readonly before: Instant; readonly now: Instant };

async function termsOfDesk(
  db: Db,
  kind: 'mediation' | 'doorbraak',
  { deskId, before, now }: Asked,
): Promise<TermToWarnOf[]> {
  const told = { kind, id: 'record.id', occasion: 'record.until_at' } as const;
  const rows = await db
    // Both tables have the columns that are asked for here.
    .selectFrom(`${kind} as record` as 'mediation as record')
    .innerJoin('contact', 'contact.id', 'record.contact_id')
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .select(['record.id', 'record.until_at'])
    .where('record.desk_id', '=', deskId)
    .where('record.until_at', '<', before)
    .where('record.paused', 'is', null)
    .where('contact.state', '<>', 'paused')
    .where((eb) => eb.or([eb('case_file.state', 'is', null), eb('case_file.state', '<>', 'paused')]))
    .where(({ not }) => not(contactIsRestricted()))
    .where((eb) =>
      eb.or([
        eb.and([eb('record.until_at', '<=', now), eb.not(wasToldOf('termLate', told))]),
        eb.and([eb('record.until_at', '>', now), eb.not(wasToldOf('termNear', told))]),
      ]),
    )
    .orderBy('record.until_at')
    .limit(most)
    .execute();
  return rows.flatMap(({ id, until_at }) =>
    until_at === null ? [] : [{ id, until: asInstant(until_at), late: until_at <= now }],
  );
}
