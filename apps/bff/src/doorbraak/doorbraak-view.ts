import type { ArrangementView, DoorbraakView, WrittenView } from '@steunpunt/contract/doorbraaks';
import { seesWhatWasSaid } from '@steunpunt/domain/access/doorbraak-relation';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { outcomesFor } from '@steunpunt/domain/doorbraak/doorbraak';
import { doorbraakRefusalOf } from '@steunpunt/domain/doorbraak/doorbraak-refusals';
import { planValues } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { doorbraakStepNames, relationFor } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import { latestTableDay } from '@steunpunt/domain/doorbraak/doorbraak-terms';
import { nextLevel } from '@steunpunt/domain/doorbraak/escalation-ladder';
import { doorbraakCriteria } from '@steunpunt/domain/second-triage/second-triage-words';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { type Answered, answer } from '../http/answer.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { calendarOfDeskNamed } from '../reference/desk-calendar-repository.ts';
import type { TextRow } from './doorbraak-parts-repository.ts';
import type { StoredDoorbraak } from './doorbraak-repository.ts';
import type { OpenedDoorbraak } from './open-doorbraak.ts';
import { teamCandidates } from './team-candidates.ts';

type NameOf = (id: string) => string;

/** The doorbraak as this actor sees it: what was said is for who works on it or leads it. */
export async function doorbraakView(tx: Db, opened: OpenedDoorbraak, now: Instant): Promise<DoorbraakView> {
  const view = await wholeView(tx, opened, now);
  return seesWhatWasSaid(opened.relations) ? view : withoutWords(view);
}

/** Steps, dates and who takes part. */
function withoutWords(view: DoorbraakView): DoorbraakView {
  return {
    ...view,
    criteria: view.criteria.map((one) => ({ ...one, reason: null })),
    wishes: { pupil: null, parents: null },
    work: [],
    obstacles: [],
    arrangements: [],
    values: view.values.map((one) => ({ ...one, text: null })),
    decisions: [],
    escalations: [],
    signals: [],
    evaluation: null,
  };
}

async function wholeView(tx: Db, opened: OpenedDoorbraak, now: Instant): Promise<DoorbraakView> {
  const { kept, doorbraak, contact, relations, decider, tied } = opened;
  const { row, texts } = kept;
  const nameOf = await namesOfPeople(tx);
  const calendar = await calendarOfDeskNamed(tx, row.desk_id);
  const team = doorbraak.team.map(({ personId }) => personId);
  const textsOf = (kind: TextRow['kind']) =>
    texts.filter((text) => text.kind === kind).map((text) => written(text, nameOf));
  const aboutIt = (kind: TextRow['kind'], about: string) =>
    texts.find((text) => text.kind === kind && text.about === about)?.text ?? null;
  const last = (kind: TextRow['kind']) => textsOf(kind).at(-1) ?? null;
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    relations: [...relations],
    swv: row.swv,
    sector: row.sector,
    nature: row.nature,
    urgency: row.urgency,
    stage: doorbraak.stage,
    stageSince: doorbraak.stageSince,
    until: row.until_at === null ? null : asInstant(row.until_at),
    late: row.until_at !== null && row.until_at < now,
    paused: doorbraak.paused,
    steps: doorbraakStepNames.map((step) => ({
      step,
      refusal: doorbraakRefusalOf(step, doorbraak, relationFor(step, relations)),
    })),
    childName: contact.child_name,
    childAge: contact.child_age,
    schoolName: contact.school_name,
    criteria: doorbraakCriteria.map((criterion) => ({
      criterion,
      met: doorbraak.criteria[criterion] ?? null,
      reason: aboutIt('criterion', criterion),
    })),
    consent: doorbraak.consent,
    consentOn: row.consent_on,
    team: doorbraak.team.map(({ personId, role, conflicted }) => ({
      id: personId,
      name: nameOf(personId),
      role,
      conflicted,
    })),
    candidates: relations.includes('lead') ? await teamCandidates(tx, { tied, team }) : [],
    wishes: { pupil: last('wishPupil'), parents: last('wishParents') },
    work: textsOf('work'),
    obstacles: textsOf('obstacle'),
    tables: kept.tables.map(({ id, planned_for, held, came }) => ({
      id,
      on: planned_for,
      held: held === 1,
      came: fromStored<string[]>(came),
    })),
    latestTable: row.team_since === null ? null : latestTableDay(row.team_since as LocalDate, calendar),
    invited: kept.invited.map(({ id, name, organisation, mandate, came }) => ({
      id,
      name,
      organisation,
      mandate: mandate === 1,
      came: came === 1,
    })),
    arrangements: arrangementsOf(kept, nameOf),
    values: planValues.map((value) => ({ value, text: aboutIt('value', value) })),
    decisions: texts.flatMap((text) =>
      text.kind === 'approved' || text.kind === 'sentBack'
        ? [{ ...written(text, nameOf), kind: text.kind }]
        : [],
    ),
    decider:
      decider === null
        ? null
        : { id: decider.personId, name: nameOf(decider.personId), position: decider.position },
    escalations: kept.escalations.map(
      ({ id, level, asked_on, whom, question, decided_on, decision, reason }) => ({
        id,
        level,
        askedOn: asked_on,
        whom,
        question,
        decidedOn: decided_on,
        decision,
        reason,
      }),
    ),
    nextLevel: nextLevel(doorbraak.escalations),
    signals: textsOf('signal'),
    outcomes: doorbraak.stage === 'evaluation' ? [...outcomesFor(doorbraak)] : [],
    outcome: doorbraak.outcome,
    evaluation: last('evaluation'),
    contactId: relations.includes('lead') || relations.includes('owner') ? row.contact_id : null,
  };
}

function written({ id, label, text, written_by, written_at }: TextRow, nameOf: NameOf): WrittenView {
  return { id, label, text, writtenBy: nameOf(written_by), writtenAt: asInstant(written_at) };
}

function arrangementsOf(
  { arrangements, invited, reviews }: StoredDoorbraak,
  nameOf: NameOf,
): ArrangementView[] {
  const ownerOf = (ownerId: string) => invited.find(({ id }) => id === ownerId)?.name ?? nameOf(ownerId);
  return arrangements.map(({ id, what, owner_id, due_on, needs_parents, parents_agree, state }) => ({
    id,
    what,
    ownerId: owner_id,
    ownerName: ownerOf(owner_id),
    dueOn: due_on,
    needsParents: needs_parents === 1,
    parentsAgree: parents_agree === 1,
    state,
    reviews: reviews
      .filter(({ arrangement_id }) => arrangement_id === id)
      .map((review) => ({
        on: review.on_day,
        state: review.state,
        dueOn: review.due_on,
        reason: review.reason,
      })),
  }));
}

export async function shownDoorbraak(
  tx: Db,
  opened: OpenedDoorbraak,
  now: Instant,
): Promise<Answered<DoorbraakView>> {
  const { row } = opened.kept;
  const view = await doorbraakView(tx, opened, now);
  return answer({ view, seen: [opened.seen], id: row.id, version: row.version });
}
