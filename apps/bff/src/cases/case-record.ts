import type { CaseAccessFacts } from '@steunpunt/domain/access/case-access';
import type { Selectable } from 'kysely';
import type { CaseFileTable } from './case-table.ts';

/** A row of the table case_file as it is stored. */
export type CaseRow = Selectable<CaseFileTable>;

/** What decides who may see a case, from its row. `people` tells of the asker at least. */
export function caseFactsOf(
  row: CaseRow,
  people: Pick<CaseAccessFacts, 'coworkers' | 'doubted' | 'guestUntil'>,
): CaseAccessFacts {
  return {
    caseId: row.id,
    swv: row.swv,
    ownerId: row.owner_id,
    isShared: row.shared_with_swvs === 1,
    onJointAgenda: row.on_joint_agenda === 1,
    state: row.state,
    ...people,
  };
}
