import type { api } from '@steunpunt/contract';
import type { ContactRow } from '../contacts/contact-record.ts';
import { decideRow, seenRow } from '../contacts/row-access.ts';
import { answer } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { agendaFor, contactsToTell } from './agenda-repository.ts';
import { agendaRowOf } from './agenda-row.ts';
import { decisionsAbout } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';

type Ask = typeof api.getAgenda;

export const getAgenda: Handlers<Ask> = {
  handle: async (request) => {
    const { tx, actor, now, query } = request;
    const kind = query.kind ?? 'own';
    const { swvs } = actor;
    const agendas = {
      own: await agendaFor(tx, actor, { kind: 'own', swvs }, now),
      joint: await agendaFor(tx, actor, { kind: 'joint', swvs }, now),
    };
    const untold = await contactsToTell(tx, actor, { kind, swvs }, now);
    const rows = agendas[kind];
    const waiting = rows.filter(({ state }) => state !== 'paused');
    return answer({
      view: {
        waiting: await viewsOf(request, waiting),
        paused: await viewsOf(
          request,
          rows.filter(({ state }) => state === 'paused'),
        ),
        toTell: await untoldViews(request, untold),
        counts: { own: agendas.own.length, joint: agendas.joint.length },
      },
      seen: [...rows, ...untold].map((row) => seenRow(row, decideRow(actor, row, now))),
      filter: { kind },
    });
  },
};

type Asked = Pick<HandlerRequest<Ask>, 'tx' | 'actor' | 'now'>;

async function viewsOf({ tx, actor, now }: Asked, rows: readonly ContactRow[]) {
  const nameOf = await namesOfPeople(tx);
  const views: Awaited<ReturnType<typeof agendaRowOf>>[] = [];
  for (const row of rows) views.push(await agendaRowOf(tx, row, decideRow(actor, row, now), nameOf, now));
  return views;
}

async function untoldViews(request: Asked, rows: readonly ContactRow[]) {
  const { tx, actor } = request;
  const views: (Awaited<ReturnType<typeof viewsOf>>[number] & {
    decision: Awaited<ReturnType<typeof decisionView>>;
  })[] = [];
  for (const [index, row] of (await viewsOf(request, rows)).entries()) {
    const contact = rows[index];
    const [latest] = await decisionsAbout(tx, { kind: 'contact', id: row.recordId });
    if (contact === undefined || latest === undefined) continue;
    views.push({ ...row, decision: await decisionView(tx, latest, { actor, contact, now: request.now }) });
  }
  return views;
}
