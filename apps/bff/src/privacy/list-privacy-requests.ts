import type { api } from '@steunpunt/contract';
import type { PrivacyRequestView } from '@steunpunt/contract/privacy';
import type { CaseRelation } from '@steunpunt/domain/access/case-relation';
import { findCase } from '../cases/case-repository.ts';
import { answer, type RecordRef } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { type Asked, openForPrivacy } from './open-for-privacy.ts';
import { type PrivacyRequestRow, privacyRequestsIn } from './privacy-request-repository.ts';
import { privacyRequestView } from './privacy-view.ts';

export const listPrivacyRequests: Handlers<typeof api.listPrivacyRequests> = {
  handle: async (request) => {
    const { tx, now, query } = request;
    const state = query.state ?? 'open';
    const requests: PrivacyRequestView[] = [];
    const seen: RecordRef[] = [];
    for (const row of await privacyRequestsIn(tx, state)) {
      const relation = await relationTo(request, row);
      if (relation === null) continue;
      requests.push(await privacyRequestView(tx, row, relation, now));
      seen.push({ kind: 'case', id: row.case_id, relation });
    }
    return answer({ view: { requests }, seen, filter: { state } });
  },
};

/** What was asked about a case that is gone stays with the leads of its swv, as proof. */
async function relationTo(asked: Asked, row: PrivacyRequestRow): Promise<CaseRelation | null> {
  const { tx, actor } = asked;
  if ((await findCase(tx, row.case_id)) === undefined) {
    const leads = actor.role === 'lead' && (row.swv === null || actor.swvs.includes(row.swv));
    return leads ? 'lead' : null;
  }
  const opened = await openForPrivacy(asked, row.case_id);
  return opened.ok ? opened.relation : null;
}
