import * as z from 'zod/mini';

/**
 * The addresses that rules, screens and texts may name. Content may hold more of them, never fewer:
 * checkContent reports one that is missing.
 */
export const referralIds = [
  'emergency-112',
  'police',
  'veilig-thuis',
  'suicide-prevention-113',
  'kindertelefoon',
  'confidential-inspector',
  'onderwijsconsulenten',
  'gpo',
  'lkc',
  'human-rights-board',
  'mediation-desk',
  'ouders-en-onderwijs',
  'oco-amsterdam',
  'balans',
  'laks',
  'leerplicht',
  'community-team',
  'youth-health-care',
  'client-support',
  'school-transport',
  'inspectorate',
  'children-ombudsman',
  'jeugdstem',
  'juridisch-loket',
  'own-region-steunpunt',
  'school-complaints',
  'general-practitioner',
] as const;

export type ReferralId = (typeof referralIds)[number];

export const referralKinds = [
  'emergency',
  'safety',
  'education',
  'complaint',
  'municipality',
  'care',
  'legal',
  'region',
] as const;

export type ReferralKind = (typeof referralKinds)[number];

/** For whom a text or an address is meant; the wording follows it ("u" or "je"). */
export const audiences = ['parent', 'pupil', 'both'] as const;
export type Audience = (typeof audiences)[number];

/** `seen`: a source was read; `unverified`: a person must still check it before it is told as a fact. */
export const certainties = ['seen', 'unverified'] as const;
export type Certainty = (typeof certainties)[number];

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** National numbers that cannot be dialled from abroad (112, 0800…, 0900…) stay as dialled; all others are E.164. */
const phoneUriPattern = /^tel:(\+31[1-9]\d{8}|0[89]00\d{4,7}|1\d{2})$/;

const filledText = z.string().check(z.trim(), z.minLength(1));

export const referralAddressSchema = z.strictObject({
  id: z.string().check(z.regex(slugPattern)),
  name: filledText,
  forWhat: filledText,
  phone: z.optional(filledText),
  phoneUri: z.optional(z.string().check(z.regex(phoneUriPattern))),
  alsoPhone: z.optional(filledText),
  website: z.optional(z.url({ protocol: /^https$/ })),
  hours: z.optional(filledText),
  costs: z.optional(filledText),
  audience: z.enum(audiences),
  kind: z.enum(referralKinds),
  certainty: z.enum(certainties),
  checkedOn: z.iso.date(),
  source: filledText,
});

/** An organisation to which a caller is sent on. `phone` is written as people dial it, `phoneUri` as a device does. */
export type ReferralAddress = z.infer<typeof referralAddressSchema>;

/** The digits of a number as written, so that two notations of one number can be compared. */
export function phoneDigits(phone: string): string {
  return phone.replace(/^(tel:)?\+31\s?/, '0').replace(/\D/g, '');
}
