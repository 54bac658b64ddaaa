import type { api } from '@steunpunt/contract';
import { project } from '@steunpunt/domain/access/decide';
import { openRecord } from '../contacts/open-record.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { casesAsCoworker } from './case-list-repository.ts';
import { decideCaseRow, seenCaseRow } from './case-row-access.ts';
import { casesLike, tracesOf } from './proposal-repository.ts';

/** Of cases that the actor may not see nothing is told, not even that there is one. */
export const caseProposals: Handlers<typeof api.caseProposals> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { contact, decision } = opened;
    const sees = { caller: decision.fields.includes('F1'), child: decision.fields.includes('F2') };
    const found = await casesLike(tx, actor, now, tracesOf(contact, sees));
    const others = found.filter(({ row }) => row.id !== contact.case_id);
    const helping = await casesAsCoworker(
      tx,
      actor.personId,
      others.map(({ row }) => row.id),
    );
    const decided = others.map(({ row, by }) => ({
      row,
      by,
      decision: decideCaseRow(actor, row, helping, now),
    }));
    const nameOf = await namesOfPeople(tx);
    return answer({
      view: {
        cases: decided.map(({ row, by, decision: seen }) => {
          const groups = project(seen, { F1: row.caller_name, F2: row.child_name });
          return {
            caseId: row.id,
            number: row.number,
            state: row.state,
            ownerName: row.owner_id === null ? null : nameOf(row.owner_id),
            openedAt: row.opened_at,
            childName: groups.F2,
            callerName: groups.F1,
            by: [...by],
          };
        }),
      },
      seen: [opened.seen, ...decided.map(({ row, decision: seen }) => seenCaseRow(row, seen))],
    });
  },
};
