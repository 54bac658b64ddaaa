import type { Instant } from '@steunpunt/domain/calendar/instant';
import { childKeyOf } from '@steunpunt/domain/case/case-opening';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import type { CaseRow } from './case-record.ts';
import { caseScope } from './case-scope.ts';

export type ProposedBy = 'number' | 'mail' | 'childAndSchool' | 'samePerson';
export type Proposed = { readonly row: CaseRow; readonly by: readonly ProposedBy[] };

const most = 10;

/** By what a contact can be found again; null where it tells nothing, or where the asker may not see it. */
export type Traces = {
  readonly number: string | null;
  readonly mail: string | null;
  readonly childKey: string | null;
  readonly group: string | null;
};

export function tracesOf(
  contact: ContactRow,
  sees: { readonly caller: boolean; readonly child: boolean },
): Traces {
  return {
    number: sees.caller ? contact.phone : null,
    mail: sees.caller ? contact.mail : null,
    childKey: sees.child ? childKeyOf(contact.child_name, contact.school_name) : null,
    group: contact.same_person_group,
  };
}

/** Running cases that the actor may see and that share a trace with the contact, the newest first. */
export async function casesLike(
  db: Db,
  actor: Actor,
  now: Instant,
  { number, mail, childKey, group }: Traces,
): Promise<Proposed[]> {
  const found = new Map<string, { row: CaseRow; by: ProposedBy[] }>();
  const add = (rows: readonly CaseRow[], by: ProposedBy) => {
    for (const row of rows) found.set(row.id, { row, by: [...(found.get(row.id)?.by ?? []), by] });
  };
  if (number !== null) add(await casesOfReach(db, actor, now, 'phone', 'number', number), 'number');
  if (mail !== null) add(await casesOfReach(db, actor, now, 'mail', 'mail', mail), 'mail');
  if (childKey !== null) {
    add(
      await running(db, actor, now).where('case_file.child_key', '=', childKey).execute(),
      'childAndSchool',
    );
  }
  if (group !== null) add(await casesOfGroup(db, actor, now, group), 'samePerson');
  return [...found.values()].sort((a, b) => (a.row.opened_at < b.row.opened_at ? 1 : -1)).slice(0, most);
}

function running(db: Db, actor: Actor, now: Instant) {
  return db
    .selectFrom('case_file')
    .selectAll('case_file')
    .where('case_file.state', '!=', 'closed')
    .where(caseScope(actor, now))
    .orderBy('case_file.opened_at', 'desc')
    .limit(most);
}

/** Of somebody who called in the case, or who stands in it. */
function casesOfReach(
  db: Db,
  actor: Actor,
  now: Instant,
  ofCaller: 'phone' | 'mail',
  ofInvolved: 'number' | 'mail',
  value: string,
) {
  return running(db, actor, now)
    .where('case_file.id', 'in', ({ selectFrom }) =>
      selectFrom('contact')
        .select('contact.case_id as id')
        .where(`contact.${ofCaller}`, '=', value)
        .where('contact.case_id', 'is not', null)
        .$castTo<{ id: string }>()
        .union(
          selectFrom('case_involved')
            .select('case_involved.case_id as id')
            .where(`case_involved.${ofInvolved}`, '=', value),
        ),
    )
    .execute();
}

function casesOfGroup(db: Db, actor: Actor, now: Instant, group: string) {
  return running(db, actor, now)
    .where('case_file.id', 'in', ({ selectFrom }) =>
      selectFrom('contact')
        .select('contact.case_id')
        .where('contact.same_person_group', '=', group)
        .where('contact.case_id', 'is not', null)
        .$castTo<{ case_id: string }>(),
    )
    .execute();
}
