import { type DoorbraakAccessFacts, doorbraakRelationsOf } from '@steunpunt/domain/access/doorbraak-relation';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Selectable } from 'kysely';
import { doubtsPerson } from '../contacts/doubt-repository.ts';
import type { Db } from '../db/tables.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import { findDecider } from './decider-repository.ts';
import type { MemberRow } from './doorbraak-parts-repository.ts';
import type { DoorbraakTable } from './doorbraak-tables.ts';
import { contactsTiedTo } from './ties-repository.ts';

type Found = Awaited<ReturnType<typeof candidates>>[number];

export type ListedDoorbraak = {
  readonly row: Selectable<DoorbraakTable>;
  /** As the page says it: paused as well while its case stands still. */
  readonly paused: boolean;
  readonly directorId: string | null;
};

/** Every doorbraak that this person may see, what is due first, by the same rules as at the door of each; `among`: of these only. */
export async function doorbraaksSeenBy(
  db: Db,
  actor: Actor,
  among?: readonly string[],
): Promise<ListedDoorbraak[]> {
  if (among?.length === 0) return [];
  const decider = await findDecider(db);
  const deciderId = decider?.personId ?? null;
  const found = await candidates(db, actor, { deciderId, among });
  const members = await membersOf(
    db,
    found.map(({ id }) => id),
  );
  const tied = await contactsTiedTo(
    db,
    actor.personId,
    found.map(({ contact_id }) => contact_id),
  );
  return found.flatMap((row) => {
    const team = members.filter(({ doorbraak_id }) => doorbraak_id === row.id);
    const facts = accessOf(row, team, { deciderId, isTied: tied.has(row.contact_id) });
    return doorbraakRelationsOf(actor, facts).length === 0 ? [] : [listed(row, team)];
  });
}

function accessOf(
  row: Found,
  team: readonly MemberRow[],
  { deciderId, isTied }: { readonly deciderId: string | null; readonly isTied: boolean },
): DoorbraakAccessFacts {
  return {
    swv: row.swv,
    stage: row.stage,
    ownerId: row.case_id === null ? row.contact_owner_id : row.case_owner_id,
    // Only the ties of whoever asks matter for what they see.
    team: team.map(({ person_id, role, conflicted }) => ({
      personId: person_id,
      role,
      conflicted: conflicted === 1 || isTied,
    })),
    deciderId,
    topLevelOpen: row.open_level !== null,
    doubted: [],
  };
}

function listed(row: Found, team: readonly MemberRow[]): ListedDoorbraak {
  const standsStill =
    row.contact_state === 'paused' || row.case_state === 'paused' || Boolean(row.is_restricted);
  return {
    row,
    paused: row.paused !== null || standsStill,
    directorId: team.find(({ role }) => role === 'director')?.person_id ?? null,
  };
}

/** Those of a lead's swv's, of the own teams and cases, and those that the decider may see. Not for whom a caller doubts. */
function candidates(
  db: Db,
  { role, personId, swvs, coversFor }: Actor,
  { deciderId, among }: { readonly deciderId: string | null; readonly among: readonly string[] | undefined },
) {
  const owners = [personId, ...coversFor];
  return db
    .selectFrom('doorbraak')
    .innerJoin('contact', 'contact.id', 'doorbraak.contact_id')
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .leftJoin('doorbraak_escalation', (join) =>
      join
        .onRef('doorbraak_escalation.doorbraak_id', '=', 'doorbraak.id')
        .on('doorbraak_escalation.level', '=', 4)
        .on('doorbraak_escalation.decided_on', 'is', null),
    )
    .selectAll('doorbraak')
    .select([
      'contact.case_id',
      'contact.owner_id as contact_owner_id',
      'contact.state as contact_state',
      'case_file.owner_id as case_owner_id',
      'case_file.state as case_state',
      'doorbraak_escalation.level as open_level',
    ])
    .select(() => contactIsRestricted().as('is_restricted'))
    .where((eb) =>
      eb.or([
        ...(role === 'lead' && swvs.length > 0 ? [eb('doorbraak.swv', 'in', [...swvs])] : []),
        ...(deciderId === personId ? [eb('doorbraak.stage', '!=', 'requested')] : []),
        ...(role === 'contactPerson'
          ? [
              eb('case_file.owner_id', 'in', owners),
              eb.and([eb('contact.case_id', 'is', null), eb('contact.owner_id', 'in', owners)]),
            ]
          : []),
        eb.exists(
          eb
            .selectFrom('doorbraak_member')
            .select('doorbraak_member.person_id')
            .whereRef('doorbraak_member.doorbraak_id', '=', 'doorbraak.id')
            .where('doorbraak_member.person_id', '=', personId),
        ),
      ]),
    )
    .where(({ not }) => not(doubtsPerson(personId)))
    .$if(among !== undefined, (query) => query.where('doorbraak.id', 'in', [...(among ?? [])]))
    .orderBy((eb) => eb.fn.coalesce('doorbraak.until_at', eb.val('9999')))
    .orderBy('doorbraak.id')
    .limit(200)
    .execute();
}

async function membersOf(db: Db, ids: readonly string[]): Promise<MemberRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('doorbraak_member')
    .selectAll()
    .where('doorbraak_id', 'in', [...ids])
    .execute();
}
