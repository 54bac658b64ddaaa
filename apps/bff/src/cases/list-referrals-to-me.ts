import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { referralsTo } from './referral-repository.ts';
import { referralFactsOf, viewOfReferral } from './referral-view.ts';

export const listReferralsToMe: Handlers<typeof api.listReferralsToMe> = {
  handle: async ({ tx, actor }) => {
    const nameOf = await namesOfPeople(tx);
    const rows = await referralsTo(tx, actor);
    const shown = [];
    for (const row of rows) {
      const restricted = await isRestricted(tx, row.case_id);
      const standing = { relation: null, state: row.case_state, isRestricted: restricted };
      shown.push(viewOfReferral(row, referralFactsOf(row, actor, standing), nameOf));
    }
    return answer({
      view: { referrals: shown },
      seen: rows.map(({ id, version }) => ({ kind: 'referral', id, version })),
    });
  },
};
