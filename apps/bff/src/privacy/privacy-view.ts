import type { CasePrivacyView, PrivacyRequestView } from '@steunpunt/contract/privacy';
import type { CaseRelation } from '@steunpunt/domain/access/case-relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { canAskAccess } from '@steunpunt/domain/privacy/access-file';
import {
  type PrivacyRequestFacts,
  privacyStepNames,
  refusalOfPrivacyStep,
  restricts,
} from '@steunpunt/domain/privacy/privacy-requests';
import { retentionOfCase } from '@steunpunt/domain/privacy/retention';
import type { CaseRow } from '../cases/case-record.ts';
import { findCase } from '../cases/case-repository.ts';
import { involvedIn } from '../cases/involved-repository.ts';
import type { Db } from '../db/tables.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { isHeld } from '../retention/hold-repository.ts';
import { caseFacts } from '../retention/kept-facts-repository.ts';
import { retentionTerms } from '../retention/retention-term-repository.ts';
import { fileOfFamily } from './family-repository.ts';
import { holdViews } from './hold-views.ts';
import { type PrivacyRequestRow, privacyRequestsOfCase } from './privacy-request-repository.ts';

/** Everything about the data in one case, for whoever stands so to it. */
export async function casePrivacyView(
  db: Db,
  row: CaseRow,
  relation: CaseRelation,
  now: Instant,
): Promise<CasePrivacyView> {
  const requests = await privacyRequestsOfCase(db, row.id);
  const [facts] = await caseFacts(db, [row.id]);
  const retention = facts === undefined ? null : retentionOfCase(facts, await retentionTerms(db));
  const restriction = requests.find(restricts);
  const views: PrivacyRequestView[] = [];
  for (const one of requests) views.push(await privacyRequestView(db, one, relation, now));
  return {
    caseId: row.id,
    caseNumber: row.number,
    restrictedSince: restriction?.decided_on ?? null,
    keptUntil: retention?.until ?? null,
    requests: views,
    holds: await holdViews(db, row.id, now),
    people: (await involvedIn(db, row.id))
      .filter(({ role }) => canAskAccess(role))
      .map(({ id, role, name }) => ({ id, role, name })),
    mayHold: relation === 'lead',
  };
}

/** One request, with every step and why not. */
export async function privacyRequestView(
  db: Db,
  row: PrivacyRequestRow,
  relation: CaseRelation,
  now: Instant,
): Promise<PrivacyRequestView> {
  const nameOf = await namesOfPeople(db);
  const isThere = (await findCase(db, row.case_id)) !== undefined;
  const facts = await privacyFactsOf(db, row, now);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    state: row.state,
    caseId: isThere ? row.case_id : null,
    caseNumber: row.case_number,
    swv: row.swv,
    aboutId: row.about_id,
    aboutRole: row.about_role,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    isExtended: row.extended === 1,
    note: row.note,
    ground: row.ground,
    reach: row.reach,
    reason: row.reason,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by === null ? null : nameOf(row.decided_by),
    steps: privacyStepNames.map((step) => ({ step, refusal: refusalOfPrivacyStep(step, facts, relation) })),
  };
}

/** What the steps table looks at. */
export async function privacyFactsOf(
  db: Db,
  row: PrivacyRequestRow,
  now: Instant,
): Promise<PrivacyRequestFacts> {
  const [facts] = await caseFacts(db, [row.case_id]);
  return {
    kind: row.kind,
    state: row.state,
    isExtended: row.extended === 1,
    isHeld: await isHeld(db, await fileOfFamily(db, row.case_id), now, row.id),
    helpRuns: facts?.helpRuns ?? false,
  };
}
