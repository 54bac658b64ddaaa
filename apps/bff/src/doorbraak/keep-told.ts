import type { DoorbraakStepBody } from '@steunpunt/contract/doorbraaks';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { newId as makeId } from '../db/new-id.ts';
import { bit, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import {
  addArrangement,
  addEscalation,
  addInvited,
  addMember,
  addReview,
  addTable,
  addText,
  changeArrangement,
  forgetTexts,
  holdTable,
  markConflicted,
  removeArrangement,
  removeMember,
  replaceText,
  settleEscalation,
  type TextRow,
} from './doorbraak-parts-repository.ts';
import type { StoredDoorbraak } from './doorbraak-repository.ts';

type By = { readonly personId: string; readonly now: Instant; readonly newId: string };

/** Keeps what a step was told beside the codes and dates: words, people, chairs and arrangements. */
export async function keepTold(
  tx: Db,
  kept: StoredDoorbraak,
  body: DoorbraakStepBody,
  by: By,
): Promise<void> {
  const { id } = kept.row;
  const today = localDateOf(by.now);
  const of = { id: by.newId, doorbraak_id: id };
  const written = (said: Pick<TextRow, 'kind' | 'text'> & Partial<TextRow>): TextRow => ({
    ...of,
    about: null,
    label: null,
    written_by: by.personId,
    written_at: by.now,
    ...said,
  });
  switch (body.step) {
    case 'judgeCriteria':
      return replaceText(tx, written({ kind: 'criterion', about: body.criterion, text: body.reason }));
    case 'doNotStart':
      return addText(tx, written({ kind: 'notStarted', text: body.reason }));
    case 'addMember': {
      const { personId, role } = body;
      return addMember(tx, { doorbraak_id: id, person_id: personId, role, since: by.now, conflicted: 0 });
    }
    case 'removeMember':
      return removeMember(tx, id, body.personId);
    case 'declareTie':
      return markConflicted(tx, id, by.personId);
    case 'recordWish': {
      const kind = body.whose === 'pupil' ? 'wishPupil' : 'wishParents';
      return replaceText(tx, written({ kind, text: body.text }));
    }
    case 'recordWork':
      return addText(tx, written({ kind: 'work', label: body.who, text: body.text }));
    case 'recordObstacle':
      return addText(tx, written({ kind: 'obstacle', label: body.rule, text: body.text }));
    case 'planTable':
    case 'callTableAgain': {
      const position = kept.tables.length;
      return addTable(tx, { ...of, position, planned_for: body.on, held: 0, came: stored([]) });
    }
    case 'invite': {
      const { name, organisation, mandate } = body;
      const position = kept.invited.length;
      return addInvited(tx, { ...of, position, name, organisation, mandate: bit(mandate), came: 0 });
    }
    case 'holdTable': {
      const table = kept.tables.at(-1);
      if (table !== undefined) await holdTable(tx, table, body.came);
      return forgetTexts(tx, id, 'value');
    }
    case 'addArrangement':
      return addArrangement(tx, {
        ...of,
        position: kept.arrangements.length,
        what: body.what,
        owner_id: body.ownerId,
        due_on: body.dueOn,
        needs_parents: bit(body.needsParents),
        parents_agree: bit(body.parentsAgree),
        state: 'open',
      });
    case 'removeArrangement':
      return removeArrangement(tx, body.arrangementId);
    case 'recordAgreement':
      return changeArrangement(tx, body.arrangementId, { parents_agree: bit(body.agree) });
    case 'checkValues':
      return replaceText(tx, written({ kind: 'value', about: body.value, text: body.text }));
    case 'approve':
      return addText(tx, written({ kind: 'approved', text: body.reason }));
    case 'sendBack':
      return addText(tx, written({ kind: 'sentBack', text: body.reason }));
    case 'followUp':
      return keepReviews(tx, body.reviewed, today);
    case 'escalate': {
      const { level, whom, question } = body;
      const position = kept.escalations.length;
      const open = { decided_on: null, decision: null, reason: null };
      return addEscalation(tx, { ...of, position, level, asked_on: today, whom, question, ...open });
    }
    case 'settleEscalation': {
      const { decision, reason } = body;
      return settleEscalation(tx, id, { decided_on: today, decision, reason });
    }
    case 'addSignal':
      return addText(tx, written({ kind: 'signal', text: body.text }));
    case 'close':
      return addText(tx, written({ kind: 'evaluation', text: body.evaluation }));
    default:
      return undefined;
  }
}

async function keepReviews(
  tx: Db,
  reviewed: Extract<DoorbraakStepBody, { step: 'followUp' }>['reviewed'],
  today: string,
): Promise<void> {
  for (const { id, state, dueOn, reason } of reviewed) {
    await changeArrangement(tx, id, { state, due_on: dueOn });
    await addReview(tx, { id: makeId(), arrangement_id: id, on_day: today, state, due_on: dueOn, reason });
  }
}
