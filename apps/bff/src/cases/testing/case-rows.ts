import type { CaseRow } from '../case-record.ts';

const at = '2026-09-01T08:00:00.000Z';

/** A case as it is stored, plain but for what is given. */
export function aCaseRow(given: Partial<CaseRow> & Pick<CaseRow, 'id' | 'opened_by'>): CaseRow {
  return {
    version: 1,
    number: given.id,
    state: 'followUp',
    state_since: at,
    opened_at: at,
    closed_at: null,
    result: null,
    swv: null,
    sector: null,
    nature: null,
    more_natures: '[]',
    urgency: 'U3',
    on_joint_agenda: 0,
    shared_with_swvs: 0,
    health_stopped_at: null,
    owner_id: null,
    child_name: null,
    child_age: null,
    child_group: null,
    school_name: null,
    place: null,
    child_key: null,
    caller_name: null,
    question_first: null,
    question_first_at: null,
    question_first_by: null,
    question_under: null,
    question_under_at: null,
    question_under_by: null,
    handling: null,
    told: null,
    pause_reason: null,
    support_asked_on: null,
    ...given,
  };
}
