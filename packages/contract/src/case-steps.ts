import {
  authorities,
  caseResults,
  consentPurposes,
  entryKinds,
  involvedRoles,
  referralTargets,
  supportAnswers,
  taskStates,
} from '@steunpunt/domain/case/case-words';
import * as z from 'zod/mini';
import { id, localDate, longText, reasonText, shortText, swvCode } from './shapes.ts';

/** Bodies of what is done in a case; the endpoints stand in case-endpoints.ts. */
const neededText = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));
const neededShort = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const minutes = z.int().check(z.minimum(0), z.maximum(960));

export const withReason = z.strictObject({ reason: reasonText });
/** `withId`: the person of the case it was a contact with; with somebody outside the family that needs a yes. */
export const entryBody = z.strictObject({
  kind: z.enum(entryKinds),
  text: neededText,
  minutes,
  withId: z.optional(z.nullable(id)),
});
export const entryChange = z.strictObject({ text: neededText, minutes });
/** A field that is left out stays as it is. */
export const questionsBody = z.strictObject({
  first: z.optional(neededText),
  under: z.optional(neededText),
});
export const involvedBody = z.strictObject({
  role: z.enum(involvedRoles),
  authority: z.enum(authorities),
  name: z.nullable(shortText),
  age: z.nullable(z.int().check(z.minimum(0), z.maximum(120))),
  organisation: z.nullable(shortText),
  /** As typed; the server reads any notation. */
  number: z.nullable(shortText),
  mail: z.nullable(shortText),
  noContactVia: z.nullable(shortText),
});
/** `requestId`: of a request of this person to correct what is kept. */
export const involvedChange = z.extend(involvedBody, { requestId: z.optional(z.nullable(id)) });
export const consentBody = z.strictObject({
  involvedId: id,
  purpose: z.enum(consentPurposes),
  given: z.boolean(),
});
export const taskBody = z.strictObject({ what: neededShort, ownerId: id, dueOn: localDate });
export const taskChange = z.strictObject({
  what: z.optional(neededShort),
  ownerId: z.optional(id),
  dueOn: z.optional(localDate),
  state: z.optional(z.enum(taskStates)),
});
/** Exactly one of the three follows the target; to another swv the reason is said to the family as well. */
export const referralBody = z.strictObject({
  target: z.enum(referralTargets),
  toPersonId: z.nullable(id),
  toSwv: z.nullable(swvCode),
  outside: z.nullable(shortText),
  reason: reasonText,
});
export const referralAnswer = z.strictObject({
  answer: z.enum(['accept', 'refuse', 'withdraw', 'finish']),
  /** Needed to refuse and to withdraw. */
  reason: z.nullable(longText),
});
export const supportBody = z.strictObject({ answer: z.enum(supportAnswers), note: z.nullable(longText) });
export const handOverBody = z.strictObject({ toPersonId: id, reason: reasonText });
/** `decision`: what was decided about the parents who disagree. */
export const endPauseBody = z.strictObject({ decision: neededText });
export const closeBody = z.strictObject({
  result: z.enum(caseResults),
  handling: neededText,
  told: neededText,
});
