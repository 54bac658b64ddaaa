/** How somebody tried to reach the caller, and what came of it. The number keys 1 to 4 in this order. */
export const attemptResults = ['spoken', 'voicemail', 'noAnswer', 'wrongNumber'] as const;
export type AttemptResult = (typeof attemptResults)[number];

/**
 * How a promise ended. `spoken`: the caller was spoken to. `written`: asked by mail or letter to get in touch. `unreachable`:
 * closed after failed attempts. `withdrawn`: the caller needs no call any more.
 */
export const callBackOutcomes = ['spoken', 'written', 'unreachable', 'withdrawn'] as const;
export type CallBackOutcome = (typeof callBackOutcomes)[number];

/** What waits before anybody tries again: `decision` after failed attempts, `number` after a wrong one, `lead` when the lead decides. */
export const undecidedReasons = ['decision', 'number', 'lead'] as const;
export type Undecided = (typeof undecidedReasons)[number];

/** Why the clock of a promise stands still; `other` comes with a text. */
export const suspendReasons = ['waitingForParent', 'schoolHoliday', 'other'] as const;
export type SuspendReason = (typeof suspendReasons)[number];

/** How the caller was told something outside a call that was answered. */
export const tellingWays = ['phone', 'voicemail', 'mail', 'letter'] as const;
export type TellingWay = (typeof tellingWays)[number];

/** What moves a promise after it was made. */
export const promiseChangeCodes = ['agreed', 'toldLate', 'resumed', 'extended', 'newRound'] as const;
export type PromiseChangeCode = (typeof promiseChangeCodes)[number];
