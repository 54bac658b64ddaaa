import type { AccessFacts } from '@steunpunt/domain/access/decide';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { ContactRow } from './contact-record.ts';

export type AccessColumns = Pick<
  ContactRow,
  | 'swv'
  | 'desk_id'
  | 'owner_id'
  | 'case_id'
  | 'registered_at'
  | 'safety_officer_told'
  | 'on_joint_agenda'
  | 'state'
>;

/** What decides who may see a contact, from its row. `doubted`: at least the asker, when the caller doubts them. */
export function accessFactsOf(
  row: AccessColumns,
  doubted: readonly string[],
  {
    atTable = false,
    callerOnTheLine = false,
  }: Partial<Pick<AccessFacts, 'atTable' | 'callerOnTheLine'>> = {},
): AccessFacts {
  return {
    swv: row.swv,
    deskId: row.desk_id,
    ownerId: row.owner_id,
    caseId: row.case_id,
    doubted,
    registeredAt: asInstant(row.registered_at),
    safetyOfficerTold: row.safety_officer_told === 1,
    onJointAgenda: row.on_joint_agenda === 1,
    atTable,
    callerOnTheLine,
    state: row.state,
  };
}
