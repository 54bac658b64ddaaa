import type { api } from '@steunpunt/contract';
import { type Answers, givenValue, type QuestionId, questionIds } from '@steunpunt/domain/belscript/answers';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { routeOf } from '@steunpunt/domain/contact/completion';
import {
  type Corrected,
  decideCorrection,
  doubtsWholeSteunpunt,
  type Standing,
} from '@steunpunt/domain/contact/correction';
import { answersAfterConsent, mergedAnswers } from '@steunpunt/domain/contact/kept-answers';
import { mustTellSafetyOfficer } from '@steunpunt/domain/contact/safety-officer';
import type { Responsible } from '@steunpunt/domain/triage/outcome';
import { caseFollowsContact } from '../cases/case-in-step-repository.ts';
import { healthRefusalOfContact } from '../cases/health-repository.ts';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { helpFollows } from '../help/help-in-step-repository.ts';
import { answer, invalid, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { columnsOfAnswers } from './columns-of-answers.ts';
import { journalContact } from './contact-journal.ts';
import type { ContactRow, OpenPromise } from './contact-record.ts';
import { changeContact, contactParts, findContact } from './contact-repository.ts';
import { contactSignals } from './contact-signals.ts';
import { contactView } from './contact-view.ts';
import { whyNotCorrect } from './correctable.ts';
import { addCorrection } from './correction-repository.ts';
import { isForJointAgenda } from './joint-agenda.ts';
import { openRecord } from './open-record.ts';
import { endWaitForNumber, findOpenPromise, movePromise, savePromise } from './promise-repository.ts';
import { readLines, scriptOf } from './read-lines.ts';
import { triaged } from './triaged.ts';
import { unagreedHealth } from './unagreed-health.ts';

export const correctContact: Handlers<typeof api.correctContact> = {
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const opened = await openRecord(tx, actor, params.id, 'correct', now);
    if (!opened.ok) return opened;
    const { contact: before, decision, seen } = opened;
    if (before.version !== expectedVersion) return stale(before.version, seen);
    const refusal = await whyNotCorrect(tx, before);
    if (refusal !== null) return refused(refusal, seen);
    const { answers: old } = await contactParts(tx, before);
    const asked = mergedAnswers(old, body.answers, body.cleared);
    const unagreed = unagreedHealth(body, (await mayTellHealth(tx, before, asked)) ? asked : {});
    if (unagreed.length > 0) return invalid(unagreed);
    const known = await triaged(tx, { ...takenFrom(before), answers: asked }, now, now);
    const callBack = await findOpenPromise(tx, before.id);
    const earlier = await triaged(tx, { ...takenFrom(before), answers: old }, now, now);
    const standing = standingOf(before, callBack, old, earlier.outcome.responsible);
    const momentChanged = stored(old.agreedMoment ?? null) !== stored(asked.agreedMoment ?? null);
    const decided = decideCorrection({ ...known.term, ...known, standing, momentChanged });
    if (!decided.ok) return refused(decided.refusal, seen);
    const answers = answersAfterConsent(known.answers, decided.corrected.callBack !== null);
    const nameOf = await namesOfPeople(tx);
    const version = await changeContact(tx, before, {
      row: {
        ...changedColumns(known, decided.corrected, standing, answers),
        ...(decided.corrected.state === 'held' && before.state !== 'held' && { held_since: now }),
        ...(await joinedAgenda(tx, before, decided.corrected, answers)),
      },
      answers,
      lines: readLines(scriptOf(before.belscript_version), answers, known.context.contact, nameOf),
      doubted: givenValue(answers, 'doubtedPersons') ?? [],
    });
    if (version === undefined) return stale(before.version, seen);
    if (decided.corrected.callBack !== null) {
      const save = callBack === null ? savePromise : movePromise;
      await save(tx, before.id, decided.corrected.callBack);
    }
    const changes = changesBetween(before, old, answers, nameOf);
    await addCorrection(tx, {
      id: newId(),
      contactId: before.id,
      at: now,
      personId: actor.personId,
      reason: body.reason,
      changes,
    });
    const after = await savedContact(tx, before.id);
    if (after.phone !== before.phone) await endWaitForNumber(tx, after.id);
    await journal(
      tx,
      before,
      after,
      actor.personId,
      now,
      changes.map(({ questionId }) => questionId),
    );
    const { personId } = actor;
    const ofCase = await caseFollowsContact(tx, after, { personId, now, reason: body.reason });
    const doubtedBefore = givenValue(old, 'doubtedPersons') ?? [];
    const keptOut = (givenValue(answers, 'doubtedPersons') ?? []).filter(
      (one) => !doubtedBefore.includes(one),
    );
    const origin = { contactId: after.id, caseId: after.case_id };
    const ofHelp = await helpFollows(tx, origin, { by: personId, now, owners: [before.owner_id], keptOut });
    const shown = await savedContact(tx, before.id);
    return answer({
      view: await contactView(tx, shown, decision, actor, now),
      seen: [{ ...seen, version: shown.version }],
      id: before.id,
      version: shown.version,
      live: [...(await contactSignals(tx, shown, now, before)), ...ofCase, ...ofHelp],
    });
  },
};

async function mayTellHealth(tx: Db, row: ContactRow, answers: Answers): Promise<boolean> {
  return (await healthRefusalOfContact(tx, row, answers)) === null;
}

function takenFrom(row: ContactRow) {
  return { deskId: row.desk_id, channel: row.channel, belscriptVersion: row.belscript_version };
}

function standingOf(
  row: ContactRow,
  callBack: OpenPromise | null,
  answers: Answers,
  responsible: Responsible,
): Standing {
  return {
    state: row.state,
    swv: row.swv,
    ownerId: row.owner_id,
    first: row.first_step,
    urgency: row.urgency,
    callBack,
    deviation: row.deviation_first,
    wholeDoubted: doubtsWholeSteunpunt(answers),
    responsible,
  };
}

/** A call that was no case stays one, unless the corrected answers make a promise necessary. */
function changedColumns(
  { outcome }: Awaited<ReturnType<typeof triaged>>,
  corrected: Corrected,
  standing: Standing,
  answers: Answers,
): Partial<Omit<ContactRow, 'id' | 'version'>> {
  const columns = columnsOfAnswers(answers);
  const basis = { ...columns, state: corrected.state, swv: corrected.swv, owner_id: corrected.ownerId };
  if (corrected.state === 'noCase') return basis;
  const route = routeOf(outcome, standing.deviation);
  const tellsSafetyOfficer = mustTellSafetyOfficer(route.further, corrected.callBack);
  return {
    ...basis,
    ...(tellsSafetyOfficer && { safety_officer_told: 1 }),
    first_step: corrected.first,
    urgency: corrected.urgency,
    further: stored(route.further),
    flags: stored(route.flags),
    referrals: stored(route.referrals),
    reasons: stored(route.reasons),
  };
}

/** Comes onto the joint agenda when the corrected answers say so, and stays there when they no longer do. */
async function joinedAgenda(
  tx: Db,
  { belscript_version }: ContactRow,
  { state, swv }: Corrected,
  answers: Answers,
): Promise<Pick<Partial<ContactRow>, 'on_joint_agenda'>> {
  if (state === 'noCase') return {};
  const joins = await isForJointAgenda(tx, { swv, belscriptVersion: belscript_version, answers });
  return joins ? { on_joint_agenda: 1 } : {};
}

function changesBetween(row: ContactRow, before: Answers, after: Answers, nameOf: (id: string) => string) {
  const script = scriptOf(row.belscript_version);
  // What was told about health stands in the answer alone, so that it is gone when that goes.
  const inWords = (answers: Answers, id: QuestionId) =>
    id === 'healthDetails' ? '' : (describeAnswer(script, answers, id, nameOf) ?? '');
  return script.questions
    .filter(({ id }) => stored(before[id] ?? null) !== stored(after[id] ?? null))
    .filter(({ id }) => questionIds.includes(id))
    .map(({ id, label }) => ({
      questionId: id,
      label,
      before: inWords(before, id),
      after: inWords(after, id),
    }));
}

async function savedContact(tx: Db, id: string): Promise<ContactRow> {
  const contact = await findContact(tx, id);
  if (contact === undefined) throw new Error(`Contact ${id} went away while it was corrected.`);
  return contact;
}

async function journal(
  tx: Db,
  before: ContactRow,
  after: ContactRow,
  personId: string,
  now: Instant,
  questions: readonly string[],
): Promise<void> {
  await journalContact(tx, after, 'corrected', personId, now, { questions });
  if (before.owner_id !== null && after.owner_id === null) {
    await journalContact(tx, after, 'lostOwner', personId, now, { owner: before.owner_id });
  }
}
