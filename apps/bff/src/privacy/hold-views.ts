import type { HoldView } from '@steunpunt/contract/privacy';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { holdsOn } from '@steunpunt/domain/privacy/retention-hold';
import type { Db } from '../db/tables.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { holdsOfRecord } from '../retention/hold-repository.ts';

/** What holds a contact or case or held it, the newest first. */
export async function holdViews(db: Db, recordId: string, now: Instant): Promise<HoldView[]> {
  const nameOf = await namesOfPeople(db);
  const today = localDateOf(now);
  return (await holdsOfRecord(db, recordId)).map((hold) => ({
    id: hold.id,
    ground: hold.ground,
    reason: hold.reason,
    until: hold.until_on,
    setBy: nameOf(hold.set_by),
    setOn: localDateOf(asInstant(hold.set_at)),
    holds: holdsOn({ until: hold.until_on as LocalDate, endedOn: hold.ended_on as LocalDate | null }, today),
  }));
}
