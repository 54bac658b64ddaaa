import type { ContactView } from '@steunpunt/contract/contacts';
import { type AccessDecision, project } from '@steunpunt/domain/access/decide';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ConsentRefusal } from '@steunpunt/domain/case/consent';
import type { Actor } from '@steunpunt/domain/people/actor';
import { shownHealth } from '@steunpunt/domain/privacy/health-details';
import { questionClasses } from '@steunpunt/domain/privacy/question-classes';
import { visibleCases } from '../cases/case-of-contact-repository.ts';
import { healthRefusalOfContact } from '../cases/health-repository.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import type { ContactParts, ContactRow } from './contact-record.ts';
import { contactParts } from './contact-repository.ts';
import { whyNotCorrect } from './correctable.ts';
import { findOpenCallBack } from './promise-repository.ts';
import { promiseView } from './promise-view.ts';
import { optionLabel, scriptOf } from './read-lines.ts';
import { contactsOfSamePerson } from './same-person-repository.ts';

/** What may be shown: the fields of the relation, and why health may not be, if so. */
type Visible = Pick<AccessDecision, 'fields'> & { readonly health: ConsentRefusal | null };

/** The contact with the fields that the decision allows. `decision` comes from `openRecord`. */
export async function contactView(
  tx: Db,
  row: ContactRow,
  decision: AccessDecision,
  actor: Actor,
  now: Instant,
): Promise<ContactView> {
  const nameOf = await namesOfPeople(tx);
  const parts = await contactParts(tx, row);
  const health = await healthRefusalOfContact(tx, row, parts.answers);
  const promise = await findOpenCallBack(tx, row.id);
  const groups = project(
    { ...decision, allowed: true },
    {
      F1: contactDetails(row),
      F2: child(row),
      F3: story(row, parts, { ...decision, health }),
      F4: { log: [...parts.safetyLog] },
      question: onlyQuestion(row),
    },
  );
  return {
    ...head(row),
    registeredBy: nameOf(row.registered_by),
    further: groups.F3 === null ? [] : fromStored(row.further),
    reasons: groups.F3 === null ? [] : [...parts.reasons],
    case: (await visibleCases(tx, actor, now, [row.case_id])).get(row.case_id ?? '') ?? null,
    samePerson: await contactsOfSamePerson(tx, actor, row, now),
    promise: promise === null ? null : promiseView(promise, nameOf),
    owner: row.owner_id === null ? null : { id: row.owner_id, name: nameOf(row.owner_id) },
    relation: shownRelation(decision),
    may: stepsOf(row, decision),
    isRestricted: await isRestricted(tx, row.case_id),
    whyNotCorrect: await whyNotCorrect(tx, row),
    contactDetails: groups.F1,
    child: groups.F2,
    story: groups.F3 ?? groups.question,
    safety: groups.F4,
  };
}

function head(row: ContactRow) {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    channel: row.channel,
    arrivedAt: row.arrived_at,
    registeredAt: row.registered_at,
    deskId: row.desk_id,
    belscriptVersion: row.belscript_version,
    state: row.state,
    noCaseOutcome: row.no_case_outcome as ContactView['noCaseOutcome'],
    interrupted: row.interrupted === 1,
    onJointAgenda: row.on_joint_agenda === 1,
    swv: row.swv,
    sector: row.sector,
    nature: row.nature,
    moreNatures: fromStored<ContactView['moreNatures']>(row.more_natures),
    urgency: row.urgency,
    first: row.first_step,
    flags: fromStored<ContactView['flags']>(row.flags),
    referrals: fromStored<string[]>(row.referrals),
    minutes: row.minutes,
  };
}

function contactDetails(row: ContactRow): NonNullable<ContactView['contactDetails']> {
  const script = scriptOf(row.belscript_version);
  return {
    callerName: row.caller_name,
    caller: optionLabel(script, 'caller', row.caller),
    number: row.phone,
    numberDisplay: row.phone === null ? null : displayOf(row.phone),
    mail: row.mail,
    callBackChannel: optionLabel(script, 'callBackChannel', row.call_back_channel),
    times: row.call_back_times,
    voicemail: row.voicemail === null ? null : row.voicemail === 1,
    language: optionLabel(script, 'language', row.language) ?? row.language,
  };
}

function child(row: ContactRow): NonNullable<ContactView['child']> {
  return {
    name: row.child_name,
    age: row.child_age,
    group: row.child_group,
    school: row.school_name,
    place: row.place,
  };
}

function story(row: ContactRow, parts: ContactParts, visible: Visible): NonNullable<ContactView['story']> {
  return {
    question: row.question,
    hope: row.hope,
    notepad: row.notepad,
    readBack: row.read_back,
    deviationReason: row.deviation_reason,
    told: [...parts.told],
    lines: parts.lines.filter(({ questionId }) => maySeeAnswer(visible, questionId)),
    answers: visibleAnswers(parts.answers, visible),
  };
}

/** The team knows what the caller asks, and that is all. */
function onlyQuestion({ question }: ContactRow): NonNullable<ContactView['story']> {
  return {
    question,
    hope: null,
    notepad: '',
    readBack: null,
    deviationReason: null,
    told: [],
    lines: [],
    answers: {},
  };
}

export function visibleAnswers(answers: Answers, visible: Visible): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => maySeeAnswer(visible, id)));
}

/** An answer to a question that the rules do not know is shown to nobody. */
export function maySeeAnswer({ fields, health }: Visible, questionId: string): boolean {
  if (questionId === 'healthDetails') return shownHealth({ fields }, health, true).text !== null;
  const classOfQuestion = Object.entries(questionClasses).find(([id]) => id === questionId)?.[1];
  return classOfQuestion !== undefined && fields.includes(classOfQuestion);
}

/** What this actor may do now; taking only while nobody has the contact. */
export function stepsOf(row: Pick<ContactRow, 'owner_id'>, { actions }: AccessDecision): ContactView['may'] {
  return (['take', 'correct'] as const).filter(
    (step) => actions.includes(step) && (step !== 'take' || row.owner_id === null),
  );
}

function shownRelation({ relation }: AccessDecision): ContactView['relation'] {
  if (relation !== 'blocked' && relation !== 'callerCard' && relation !== 'none') return relation;
  throw new Error(`A contact is never shown by the relation ${relation}`);
}
