import type { CaseView, involvedView } from '@steunpunt/contract/cases';
import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import { project } from '@steunpunt/domain/access/decide';
import { refusalOf } from '@steunpunt/domain/case/case-refusal';
import { caseStepNames } from '@steunpunt/domain/case/case-steps';
import { conflictsIn } from '@steunpunt/domain/case/consent';
import type { Actor } from '@steunpunt/domain/people/actor';
import type * as z from 'zod/mini';
import { contactsOfCase, earliestPromiseOfCase } from '../contacts/case-contacts-repository.ts';
import { promiseView } from '../contacts/promise-view.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import type { CaseRow } from './case-record.ts';
import { saidInCase } from './consents-of-case.ts';
import { correctionsIn } from './correction-repository.ts';
import { type ConsentRow, consentsOf, type InvolvedRow, involvedIn } from './involved-repository.ts';
import type { OpenedCaseRecord } from './open-case-record.ts';
import { referralsOfCase } from './referral-repository.ts';
import { referralFactsOf, viewOfReferral } from './referral-view.ts';
import { stepFactsOf } from './step-facts-repository.ts';
import { trailOfCase } from './trail-repository.ts';
import { minutesOfCase, supportOfCase, tasksOfCase } from './work-repository.ts';

type NameOf = (id: string) => string;
type Opened = Pick<OpenedCaseRecord, 'row' | 'facts' | 'decision'>;

/** The case with the fields that the decision allows; it comes from `openCaseRecord`. */
export async function caseView(tx: Db, actor: Actor, { row, facts, decision }: Opened): Promise<CaseView> {
  const nameOf = await namesOfPeople(tx);
  const stepFacts = await stepFactsOf(tx, row);
  const contacts = await contactsOfCase(tx, row.id);
  const promise = await earliestPromiseOfCase(tx, row.id);
  const groups = project(
    { ...decision, allowed: true },
    {
      F2: childOf(row),
      F3: await storyOf(tx, actor, row, decision, nameOf),
      question: firstQuestion(row, nameOf),
    },
  );
  const { under, ...story } = groups.F3 ?? noStory;
  return {
    ...headOf(row),
    owner: row.owner_id === null ? null : { id: row.owner_id, name: nameOf(row.owner_id) },
    coworkers: facts.coworkers.map((id) => ({ id, name: nameOf(id) })),
    relation: shownRelation(decision),
    glassUntil: decision.relation === 'glass' ? (actor.glass?.until ?? null) : null,
    steps: caseStepNames.map((step) => ({ step, refusal: refusalOf(step, stepFacts, decision.relation) })),
    promise:
      promise === null
        ? null
        : {
            ...promiseView(promise.promise, nameOf),
            contactId: promise.contactId,
            contactVersion: promise.contactVersion,
          },
    contacts: contacts.map(({ id, number, arrived_at }) => ({ id, number, arrivedAt: arrived_at })),
    minutes: await minutesOfCase(tx, row.id),
    child: groups.F2,
    question: groups.question === null ? null : { first: groups.question.first, under },
    people: showsPeople(decision) ? await peopleOf(tx, row.id, nameOf) : null,
    conflicts: showsPeople(decision) ? await disagreements(tx, row.id) : [],
    trail: (await trailOfCase(tx, row.id)).map(({ swv, from_at, person_id, reason }) => ({
      swv,
      from: from_at,
      by: nameOf(person_id),
      reason: groups.F3 === null ? null : reason,
    })),
    ...story,
  };
}

function headOf(row: CaseRow) {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    state: row.state,
    stateSince: row.state_since,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    result: row.result,
    swv: row.swv,
    sector: row.sector,
    nature: row.nature,
    moreNatures: fromStored<CaseView['moreNatures']>(row.more_natures),
    urgency: row.urgency,
    onJointAgenda: row.on_joint_agenda === 1,
    supportAskedOn: row.support_asked_on,
  };
}

export function childOf(row: CaseRow): NonNullable<CaseView['child']> {
  return {
    name: row.child_name,
    age: row.child_age,
    group: row.child_group,
    school: row.school_name,
    place: row.place,
  };
}

function firstQuestion(row: CaseRow, nameOf: NameOf) {
  return { first: datedText(row.question_first, row.question_first_at, row.question_first_by, nameOf) };
}

function datedText(text: string | null, at: string | null, by: string | null, nameOf: NameOf) {
  return text === null || at === null || by === null ? null : { text, at, by: nameOf(by) };
}

const noStory = {
  under: null,
  tasks: null,
  referrals: null,
  closing: null,
  support: null,
  pauseReason: null,
};

async function storyOf(tx: Db, actor: Actor, row: CaseRow, { relation }: CaseAccessDecision, nameOf: NameOf) {
  const tasks = await tasksOfCase(tx, row.id);
  const referrals = await referralsOfCase(tx, row.id);
  const support = await supportOfCase(tx, row.id);
  const restricted = await isRestricted(tx, row.id);
  return {
    under: datedText(row.question_under, row.question_under_at, row.question_under_by, nameOf),
    tasks: tasks.map(({ id, version, what, owner_id, due_on, state, ended_at }) => ({
      id,
      version,
      what,
      ownerId: owner_id,
      ownerName: nameOf(owner_id),
      dueOn: due_on,
      state,
      endedAt: ended_at,
    })),
    referrals: referrals.map((one) =>
      viewOfReferral(
        one,
        referralFactsOf(one, actor, { relation, state: row.state, isRestricted: restricted }),
        nameOf,
      ),
    ),
    closing: row.handling === null || row.told === null ? null : { handling: row.handling, told: row.told },
    support: support.map(({ at, person_id, answer, note }) => ({ at, by: nameOf(person_id), answer, note })),
    pauseReason: row.pause_reason,
  };
}

/** Parents and pupil stand in one list: whoever may see only one of the two classes sees neither. */
/** Whether whoever stands so to the case sees who is in it. */
export function showsPeople({ fields }: CaseAccessDecision): boolean {
  return fields.includes('F1') && fields.includes('F2');
}

async function disagreements(tx: Db, caseId: string): Promise<CaseView['conflicts']> {
  const { people, said } = await saidInCase(tx, caseId);
  return [...conflictsIn(people, said)];
}

type InvolvedView = z.infer<typeof involvedView>;

async function peopleOf(tx: Db, caseId: string, nameOf: NameOf): Promise<InvolvedView[]> {
  const consents = await consentsOf(tx, caseId);
  const corrections = await correctionsIn(tx, caseId);
  return (await involvedIn(tx, caseId)).map((person) => ({
    ...personOf(person),
    corrections: corrections.filter(({ involved_id }) => involved_id === person.id).length,
    consents: latestOf(consents.filter(({ involved_id }) => involved_id === person.id)).map((consent) => ({
      id: consent.id,
      purpose: consent.purpose,
      given: consent.given === 1,
      at: consent.at,
      recordedBy: nameOf(consent.recorded_by),
      wording: consent.wording,
      withdrawnAt: consent.withdrawn_at,
    })),
  }));
}

function personOf(row: InvolvedRow): Omit<InvolvedView, 'consents' | 'corrections'> {
  return {
    id: row.id,
    version: row.version,
    role: row.role,
    authority: row.authority,
    name: row.name,
    age: row.age,
    organisation: row.organisation,
    number: row.number,
    numberDisplay: row.number === null ? null : displayOf(row.number),
    mail: row.mail,
    noContactVia: row.no_contact_via,
    erasedOn: row.erased_on,
  };
}

/** The latest answer of each purpose; the rows come oldest first. */
function latestOf(consents: readonly ConsentRow[]): ConsentRow[] {
  return [...new Map(consents.map((consent) => [consent.purpose, consent])).values()];
}

function shownRelation({ relation }: CaseAccessDecision): CaseView['relation'] {
  if (relation !== 'blocked' && relation !== 'none') return relation;
  throw new Error(`A case is never shown by the relation ${relation}`);
}
