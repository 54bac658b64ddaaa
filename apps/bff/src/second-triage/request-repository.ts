import type { RequestKind } from '@steunpunt/domain/second-triage/second-triage-words';
import type { ExpressionBuilder } from 'kysely';
import type { ContactRow } from '../contacts/contact-record.ts';
import { doubtsPerson } from '../contacts/doubt-repository.ts';
import type { Db, Tables } from '../db/tables.ts';

/** A request of the second triage for a mediation or a doorbraak, with the contact it is about: of a case its first. */
export type TriageRequest = {
  readonly id: string;
  readonly requestedAt: string;
  /** JSON arrays of codes. */
  readonly criteria: string;
  readonly agreed: string;
  readonly contact: ContactRow;
};

/** Requests about contacts and cases of these swv's that nobody began with, the oldest first. Not for whom a caller doubts. */
export async function openRequests(
  db: Db,
  kind: RequestKind,
  swvs: readonly string[],
  personId: string,
): Promise<TriageRequest[]> {
  if (swvs.length === 0) return [];
  const rows = await requests(db, kind, personId)
    .where('contact.swv', 'in', [...swvs])
    .where((eb) => eb.not(started(eb)))
    .orderBy('triage_request.requested_at')
    .orderBy('triage_request.id')
    .execute();
  return rows.map(requestOf);
}

export async function findRequest(
  db: Db,
  kind: RequestKind,
  id: string,
  personId: string,
): Promise<TriageRequest | undefined> {
  const row = await requests(db, kind, personId).where('triage_request.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : requestOf(row);
}

/** Whether somebody began with what was asked for. */
export async function isStarted(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('triage_request')
    .select('id')
    .where('id', '=', id)
    .where((eb) => started(eb))
    .executeTakeFirst();
  return row !== undefined;
}

function started(eb: ExpressionBuilder<Tables, 'triage_request'>) {
  return eb.or([
    eb.exists(
      eb
        .selectFrom('mediation')
        .select('mediation.id')
        .whereRef('mediation.request_id', '=', 'triage_request.id'),
    ),
    eb.exists(
      eb
        .selectFrom('doorbraak')
        .select('doorbraak.id')
        .whereRef('doorbraak.request_id', '=', 'triage_request.id'),
    ),
  ]);
}

function requests(db: Db, kind: RequestKind, personId: string) {
  return db
    .selectFrom('triage_request')
    .innerJoin('contact', (join) =>
      join.on((eb) =>
        eb(
          'contact.id',
          '=',
          eb
            .case()
            .when('triage_request.record_kind', '=', 'contact')
            .then(eb.ref('triage_request.record_id'))
            .else(
              eb
                .selectFrom('contact as of_case')
                .select('of_case.id')
                .whereRef('of_case.case_id', '=', 'triage_request.record_id')
                .orderBy('of_case.arrived_at')
                .orderBy('of_case.id')
                .limit(1),
            )
            .end(),
        ),
      ),
    )
    .selectAll('contact')
    .select([
      'triage_request.id as request_id',
      'triage_request.requested_at as asked_at',
      'triage_request.criteria as met_criteria',
      'triage_request.agreed as agreed_by',
    ])
    .where('triage_request.kind', '=', kind)
    .where(({ not }) => not(doubtsPerson(personId)));
}

type Joined = ContactRow & {
  request_id: string;
  asked_at: string;
  met_criteria: string;
  agreed_by: string;
};

function requestOf({ request_id, asked_at, met_criteria, agreed_by, ...contact }: Joined): TriageRequest {
  return { id: request_id, requestedAt: asked_at, criteria: met_criteria, agreed: agreed_by, contact };
}
