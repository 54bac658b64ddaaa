import type { api } from '@steunpunt/contract';
import { decideCase } from '@steunpunt/domain/access/case-access';
import { decide } from '@steunpunt/domain/access/decide';
import type { DeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import {
  type Candidate,
  type DecisionCommand,
  decideItem as decideByRules,
} from '@steunpunt/domain/second-triage/decision';
import { momentOf } from '@steunpunt/domain/second-triage/decision-term';
import { afterDecision } from '@steunpunt/domain/second-triage/standing';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { accessFactsOf } from '../contacts/access-facts.ts';
import { answer, invalid, type Refused, refused, stale } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { candidatesFor } from './candidates.ts';
import { doubtedBy } from './decision-repository.ts';
import { contextOf, loadItemFacts } from './item-facts.ts';
import { itemView } from './item-view.ts';
import { stateOfMeeting } from './meeting-record.ts';
import { type OpenedItem, openItem } from './open-item.ts';
import { saveDecision } from './save-decision.ts';

type Decide = typeof api.decideItem;
type Request = HandlerRequest<Decide>;

export const decideItem: Handlers<Decide> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openItem(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { record, seen } = opened;
    if (record.version !== expectedVersion) return stale(record.version, seen);
    const meeting = stateOfMeeting(opened.meeting, now);
    const { facts } = await loadItemFacts(tx, { actor, record, meeting, now, seen: body.criteria });
    const refusal = refusalOf(body.route, facts, actor);
    if (refusal !== null) return refused(refusal, seen);
    const command = await commandOf(request, opened);
    if (!command.ok) return command.refused;
    const decided = decideByRules(command.value, facts, actor);
    if (!decided.ok) return refused(decided.refusal, seen);
    const live = await saveDecision(request, opened, command.value, decided.events);
    const after = await openItem(tx, actor, params.id, now);
    if (!after.ok) return after;
    const { version } = after.record;
    const view = await itemView(tx, actor, after, now);
    return answer({ view, seen: [{ ...seen, version }], id: record.name.id, version, live });
  },
};

type Command =
  | { readonly ok: true; readonly value: DecisionCommand }
  | { readonly ok: false; readonly refused: Refused };

/** What the table said, with people and moments that exist. */
async function commandOf(request: Request, { record, seen }: OpenedItem): Promise<Command> {
  const { tx, now, body } = request;
  const doubted = await doubtedBy(tx, record.name);
  const candidates = await candidatesFor(tx, doubted);
  const person = candidates.find(({ id }) => id === body.personId);
  const teller = candidates.find(({ id }) => id === body.tell.byId);
  if (person === undefined || teller === undefined) {
    const path = person === undefined ? 'personId' : 'tell.byId';
    return { ok: false, refused: invalid([{ path, code: 'unknownValue' }]) };
  }
  const { calendar } = await contextOf(tx, record, now);
  const moments = momentsOf(body, now, calendar);
  if (!moments.ok) return { ok: false, refused: refused(moments.refusal, seen) };
  const tellerMaySee = await maySeeAfter(request, record, teller, doubted);
  const { route, swv, within, outside, offerStaysOpen } = body;
  const said = { route, swv, within, outside, offerStaysOpen } as const;
  return {
    ok: true,
    value: {
      ...said,
      person,
      teller,
      tellerMaySee,
      until: moments.until,
      tellUntil: moments.tellUntil,
    } as DecisionCommand,
  };
}

function momentsOf(body: Request['body'], now: Request['now'], calendar: DeskCalendar) {
  const until = momentOf(body.within as DecisionCommand['within'], now, calendar);
  if (!until.ok) return until;
  const tellUntil = momentOf(body.tell.within as DecisionCommand['within'], now, calendar);
  if (!tellUntil.ok) return tellUntil;
  return { ok: true, until: until.term, tellUntil: tellUntil.term } as const;
}

/** Whether the teller may still see the record once it stands as decided, in one of their roles. */
async function maySeeAfter(
  { tx, now, body }: Request,
  record: OpenedItem['record'],
  teller: Candidate,
  doubted: readonly string[],
): Promise<boolean> {
  const { route, swv, personId } = body;
  const after = afterDecision({
    type: 'decided',
    route,
    swv,
    movesSwv: false,
    personId,
    tellerId: teller.id,
  });
  const actors = (await actorsOfStaff(tx, now)).filter(({ personId: id }) => id === teller.id);
  if (record.name.kind === 'case') {
    const facts = {
      swv: after.swv,
      ownerId: after.ownerId,
      coworkers: [],
      doubted,
      onJointAgenda: record.onJointAgenda,
      guestUntil: null,
      state: 'followUp',
    } as const;
    return actors.some((actor) => decideCase(actor, facts, 'see', now).allowed);
  }
  const { contact } = record;
  if (contact === undefined) return false;
  const row = { ...contact, state: after.state, swv: after.swv, owner_id: after.ownerId };
  return actors.some((actor) => decide(actor, accessFactsOf(row, doubted), 'see', now).allowed);
}
