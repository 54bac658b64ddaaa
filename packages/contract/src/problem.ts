import * as z from 'zod/mini';

export const problemCodes = [
  'invalidInput',
  'notSignedIn',
  'signInFailed',
  'secondFactorFailed',
  'passkeyFailed',
  'tooManyAttempts',
  'notAllowed',
  'notFound',
  'refused',
  'staleVersion',
  'versionRequired',
  'keyReused',
  'keyRequired',
  'tooLarge',
  'wrongMediaType',
  'wrongOrigin',
  'wrongContractVersion',
  'unavailable',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What can be wrong with a field. */
export const fieldErrorCodes = [
  'required',
  'wrongType',
  'tooShort',
  'tooLong',
  'tooSmall',
  'tooBig',
  'wrongFormat',
  'notAnEmail',
  'notAUrl',
  'unknownValue',
  'unknownField',
  'invalid',
  'inFuture',
  'inPast',
  'tooLongAgo',
  'tooLongAhead',
  'notLater',
  'coversNobody',
  'double',
  'overlap',
  'unreadableText',
  'notJson',
  'hoursEndBeforeTheyBegin',
  'periodEndsBeforeItBegins',
  'closedTooLong',
  'consentNeeded',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** One wrong field: where it stands (`answers.place.postcode4`) and a code the web turns into Dutch. */
export const fieldError = z.strictObject({ path: z.string(), code: z.enum(fieldErrorCodes) });
export type FieldError = z.infer<typeof fieldError>;

/** application/problem+json (RFC 9457). `refusal` is a code of the domain with its facts, on 409 only. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(problemCodes),
  errors: z.optional(z.array(fieldError)),
  refusal: z.optional(z.looseObject({ code: z.string() })),
  /** On 412: the version that is there now. */
  version: z.optional(z.number()),
});
export type Problem = z.infer<typeof problem>;
