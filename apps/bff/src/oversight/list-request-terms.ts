import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { privacyRequestsIn } from '../privacy/privacy-request-repository.ts';

/** Whether requests are answered in time; who asked and what is for who works on the case. */
export const listRequestTerms: Handlers<typeof api.listRequestTerms> = {
  handle: async ({ tx, query }) => {
    const state = query.state ?? 'open';
    const rows = await privacyRequestsIn(tx, state);
    return answer({
      view: {
        requests: rows.map((row) => ({
          id: row.id,
          kind: row.kind,
          state: row.state,
          caseNumber: row.case_number,
          swv: row.swv,
          askedOn: row.asked_on,
          dueOn: row.due_on,
          isExtended: row.extended === 1,
          decidedOn: row.decided_on,
        })),
      },
      seen: rows.map(({ id, version }) => ({ kind: 'privacyRequest', id, version })),
      filter: { state },
    });
  },
};
