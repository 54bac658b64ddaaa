import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { referralsTo } from './referral-repository.ts';
import { referralFactsOf, viewOfReferral } from './referral-view.ts';

export const listReferralsToMe: Handlers<typeof api.listReferralsToMe> = {
  handle: async ({ tx, actor }) => {
    const nameOf = await namesOfPeople(tx);
    const rows = await referralsTo(tx, actor);
    return answer({
      view: {
        referrals: rows.map((row) => {
          const standing = { relation: null, state: row.case_state };
          return viewOfReferral(row, referralFactsOf(row, actor, standing), nameOf);
        }),
      },
      seen: rows.map(({ id, version }) => ({ kind: 'referral', id, version })),
    });
  },
};
