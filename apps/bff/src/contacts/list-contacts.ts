import type { api } from '@steunpunt/contract';
import { project } from '@steunpunt/domain/access/decide';
import { answer, invalid } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { cursorOf, placeOfCursor } from './cursor.ts';
import { countContacts, type ListedContact, newestContacts } from './list-repository.ts';
import { decideRow, seenRow } from './row-access.ts';

type List = typeof api.listContacts;
const pageSize = 30;

export const listContacts: Handlers<List> = {
  handle: async ({ tx, actor, now, query }) => {
    const { cursor, ...filters } = query;
    const after = cursor === undefined ? undefined : placeOfCursor(cursor);
    if (cursor !== undefined && after === undefined)
      return invalid([{ path: 'cursor', code: 'wrongFormat' }]);
    const rows = await newestContacts(tx, actor, now, filters, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const nameOf = await namesOfPeople(tx);
    return answer<ViewOfList>({
      view: {
        contacts: page.map((row) => viewOfRow(row, actor, now, nameOf)),
        next: rows.length > pageSize && last ? cursorOf({ key: last.arrived_at, id: last.id }) : null,
        count: await countContacts(tx, actor, now, filters),
      },
      seen: page.map((row) => seenRow(row, decideRow(actor, row, now))),
      filter: { ...codesOnly(filters) },
    });
  },
};

type ViewOfList = import('zod/mini').input<List['view']>;

function viewOfRow(
  row: ListedContact,
  actor: HandlerRequest<List>['actor'],
  now: HandlerRequest<List>['now'],
  nameOf: (id: string) => string,
): ViewOfList['contacts'][number] {
  const groups = project(decideRow(actor, row, now), {
    F1: row.caller_name,
    F2: row.child_name,
    question: row.question,
  });
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    channel: row.channel,
    arrivedAt: row.arrived_at,
    state: row.state,
    noCaseOutcome: row.no_case_outcome as ViewOfList['contacts'][number]['noCaseOutcome'],
    swv: row.swv,
    nature: row.nature,
    urgency: row.urgency,
    first: row.first_step,
    until: row.until_at,
    standsStill: row.suspended_at !== null,
    ownerName: row.owner_id === null ? null : nameOf(row.owner_id),
    callerName: groups.F1,
    childName: groups.F2,
    question: groups.question,
  };
}

function codesOnly(filters: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
