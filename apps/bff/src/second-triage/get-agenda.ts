import type { api } from '@steunpunt/contract';
import type { AgendaRow, DecisionView } from '@steunpunt/contract/second-triage';
import { answer } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { agendaFor, untoldFor } from './agenda-records.ts';
import { agendaRowOf } from './agenda-row.ts';
import { decisionsAbout } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';
import { recordRef, type TriageRecord } from './triage-record.ts';

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
    const untold = await untoldFor(tx, actor, { kind, swvs }, now);
    const records = agendas[kind];
    const isPaused = ({ state }: TriageRecord) => state === 'paused';
    return answer({
      view: {
        waiting: await rowsOf(
          request,
          records.filter((record) => !isPaused(record)),
        ),
        paused: await rowsOf(request, records.filter(isPaused)),
        toTell: await untoldRows(request, untold),
        counts: { own: agendas.own.length, joint: agendas.joint.length },
      },
      seen: [...records, ...untold].map(recordRef),
      filter: { kind },
    });
  },
};

type Asked = Pick<HandlerRequest<Ask>, 'tx' | 'actor' | 'now'>;

async function rowsOf({ tx }: Asked, records: readonly TriageRecord[]): Promise<AgendaRow[]> {
  const nameOf = await namesOfPeople(tx);
  const rows: AgendaRow[] = [];
  for (const record of records) rows.push(await agendaRowOf(tx, record, nameOf));
  return rows;
}

async function untoldRows({ tx, actor, now }: Asked, records: readonly TriageRecord[]) {
  const nameOf = await namesOfPeople(tx);
  const rows: (AgendaRow & { decision: DecisionView })[] = [];
  for (const record of records) {
    const [latest] = await decisionsAbout(tx, record.name);
    if (latest === undefined || latest.told_at !== null) continue;
    const decision = await decisionView(tx, latest, { actor, record, now });
    rows.push({ ...(await agendaRowOf(tx, record, nameOf)), decision });
  }
  return rows;
}
