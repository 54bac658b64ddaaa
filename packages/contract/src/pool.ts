import { mediationStages } from '@steunpunt/domain/mediation/mediation-stages';
import { mediatorRegisters, poolReaches } from '@steunpunt/domain/pool/mediator';
import { offerStates } from '@steunpunt/domain/pool/offer';
import { fitPoints, natureGroups } from '@steunpunt/domain/pool/shown-offer';
import { filterReasons } from '@steunpunt/domain/pool/why-not-offered';
import { sectors } from '@steunpunt/domain/reference/sectors';
import { urgencies } from '@steunpunt/domain/triage/outcome';
import * as z from 'zod/mini';
import { stepView } from './cases.ts';
import { id, instant, localDate, shortText, swvCode, version } from './shapes.ts';

/** All that a mediator sees before picking. Nothing may be added here: see the quality plan, offers to the pool. */
export const shownOfferView = z.strictObject({
  id,
  sector: z.enum(sectors),
  /** Null: "regio". */
  part: z.nullable(swvCode),
  nature: z.enum(natureGroups),
  urgency: z.enum(urgencies),
  /** The Monday of the week in which it was offered. */
  sinceWeekOf: localDate,
  interpreter: z.boolean(),
  speaksLanguage: z.boolean(),
  fits: z.array(z.enum(fitPoints)),
});
export type ShownOfferView = z.infer<typeof shownOfferView>;

export const myMediationRow = z.strictObject({
  id,
  number: shortText,
  stage: z.enum(mediationStages),
  sector: z.enum(sectors),
  until: z.nullable(instant),
  late: z.boolean(),
});

const someNames = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(120)))
  .check(z.maxLength(50));
const absences = z.array(z.strictObject({ from: localDate, to: localDate })).check(z.maxLength(50));

/** What mediators keep up themselves. Names of people are kept apart and seen by nobody else. */
export const ownProfileBody = z.strictObject({
  sectors: z.array(z.enum(sectors)).check(z.maxLength(8)),
  parts: z.array(swvCode).check(z.maxLength(20)),
  languages: someNames,
  mostOpen: z.int().check(z.minimum(0), z.maximum(10)),
  absences,
  excludedSchools: z.array(id).check(z.maxLength(50)),
  excludedBoards: someNames,
  excludedPersons: someNames,
});

export const employerShape = z.union([
  z.strictObject({ kind: z.literal('swv'), swv: swvCode }),
  z.strictObject({ kind: z.literal('municipality'), name: shortText }),
  z.strictObject({ kind: z.literal('hired'), from: localDate, until: localDate }),
]);

/** What the lead or the administrator keeps up. */
export const appointmentBody = z.strictObject({
  reach: z.enum(poolReaches),
  register: z.enum(mediatorRegisters),
  registerNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  registerValidUntil: localDate,
  training: z.string().check(z.trim(), z.maxLength(200)),
  employer: employerShape,
});

export const profileView = z.extend(z.extend(appointmentBody, ownProfileBody.shape), {
  personId: id,
  version,
  name: shortText,
  excludedSchoolNames: z.array(shortText),
});
export type ProfileView = z.infer<typeof profileView>;

export const poolView = z.strictObject({
  offers: z.array(shownOfferView),
  /** The one that "volgende passende" gives. */
  next: z.nullable(id),
  /** Why nothing at all is offered now, whatever waits; empty when that is not so. */
  whyNothing: z.array(z.enum(filterReasons)),
  mine: z.array(myMediationRow),
  openCases: z.int(),
  /** Null: the profile was not made yet, and nothing is offered. */
  profile: z.nullable(profileView),
});
export type PoolView = z.infer<typeof poolView>;

/** A mediator in the pool as leads see it: what they may take, never whom they know. */
export const mediatorRow = z.extend(appointmentBody, {
  registerNumber: shortText,
  personId: id,
  version: z.int(),
  name: shortText,
  sectors: z.array(z.enum(sectors)),
  openCases: z.int(),
  mostOpen: z.int(),
  absentUntil: z.nullable(localDate),
  /** False: there is no profile yet; the rest then holds nothing. */
  complete: z.boolean(),
});
export type MediatorRow = z.infer<typeof mediatorRow>;

/** An offer as the lead of its swv sees it, with who does not see it and why. */
export const offerRow = z.strictObject({
  id,
  version,
  mediationId: id,
  number: shortText,
  state: z.enum(offerStates),
  sector: z.enum(sectors),
  urgency: z.enum(urgencies),
  offeredAt: instant,
  pickUntil: instant,
  late: z.boolean(),
  widened: z.boolean(),
  offeredTo: z.array(z.strictObject({ id, name: shortText })),
  filtered: z.array(z.strictObject({ id, name: shortText, reasons: z.array(z.enum(filterReasons)) })),
  steps: z.array(stepView),
});
export type OfferRow = z.infer<typeof offerRow>;
