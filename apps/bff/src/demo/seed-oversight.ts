import { glassUntil } from '@steunpunt/domain/access/break-glass';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import { openGlass } from '../auth/glass-repository.ts';
import { journalCase } from '../cases/case-journal.ts';
import type { Tx } from '../db/tx.ts';
import type { StaffKey } from './demo-staff.ts';

type Known = { readonly personId: (key: StaffKey) => string; readonly now: Instant };

/** Yesterday somebody of another swv broke the glass of an old case: the privacy officer has something to look back on. */
export async function seedOversight(tx: Tx, { personId, now }: Known): Promise<void> {
  const file = await tx
    .selectFrom('case_file')
    .select(['id', 'version'])
    .where('swv', '=', 'VO2709')
    .orderBy('opened_at')
    .limit(1)
    .executeTakeFirst();
  if (file === undefined) return;
  const at = addMinutes(now, -20 * 60);
  const person = personId('joris');
  const id = await journalCase(tx, { record: file, event: 'glassOpened', personId: person, now: at });
  await openGlass(tx, {
    id,
    case_id: file.id,
    person_id: person,
    opened_at: at,
    until_at: glassUntil(at),
    reason: 'Moeder staat aan de balie en de collega is niet te bereiken',
  });
  await appendAudit(tx, {
    at,
    actor: { personId: person, sessionId: null, role: 'contactPerson' },
    kind: 'change',
    what: 'breakGlass',
    records: [{ kind: 'case', id: file.id, version: file.version, relation: 'glass' }],
    result: 'ok',
    breakGlass: id,
  });
}
