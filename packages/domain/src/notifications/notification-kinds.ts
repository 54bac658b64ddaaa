import type { PersonId } from '../triage/outcome.ts';

/**
 * Whose record it is: the owner, else the person promised, else everybody of the group that holds the promise. For a referral
 * those who can answer it or sent it, for a task its owner, for a coworker the one who was named. For a mediation its
 * mediators, for a doorbraak its casusregisseur; the leads as long as there is none.
 */
type Recipient = 'holders' | 'leads';

type NotificationRule = {
  readonly to: readonly Recipient[];
  /** Whether it may ring and show on the desktop, for who allowed that. */
  readonly rings: boolean;
};

/**
 * What people are told of by a notification, and who. Nobody is told of what they did themselves.
 * @source product plan, find and be told: assigned to you, transferred, promise near, referral answered, decision made
 * @assumption the leads confirm that they hear of a late promise or term together with whoever holds it
 */
export const notificationRules = {
  assigned: { to: ['holders'], rings: true },
  handedOver: { to: ['holders'], rings: true },
  referralProposed: { to: ['holders'], rings: true },
  taskGiven: { to: ['holders'], rings: false },
  madeCoworker: { to: ['holders'], rings: false },
  promiseNear: { to: ['holders'], rings: true },
  promiseLate: { to: ['holders', 'leads'], rings: true },
  termNear: { to: ['holders'], rings: true },
  termLate: { to: ['holders', 'leads'], rings: true },
  mediatorEnds: { to: ['holders', 'leads'], rings: false },
  // A mediator at work turned out to be involved or is doubted, and sees nothing of it any more: somebody else has to come.
  mediatorDoubted: { to: ['leads'], rings: true },
  referralAnswered: { to: ['holders'], rings: false },
  decisionMade: { to: ['holders'], rings: false },
  // A colleague is involved and kept out: whether somebody else must have it is for the leads.
  involved: { to: ['leads'], rings: false },
  // Somebody opened the case by break-glass.
  glassOpened: { to: ['holders'], rings: true },
  // Whose account it is, the administrators, and who may show the link: no account changes hands unseen.
  factorReset: { to: ['holders'], rings: false },
  // Whoever may be the second person.
  roleAsked: { to: ['holders'], rings: false },
  // For the privacy officers, who see no file: that there is something to keep an eye on.
  privacyAsked: { to: ['holders'], rings: false },
  privacyTermNear: { to: ['holders'], rings: false },
  privacyTermLate: { to: ['holders'], rings: false },
  reviewsLate: { to: ['holders'], rings: false },
  glassUsed: { to: ['holders'], rings: true },
  reportWaits: { to: ['holders'], rings: false },
} as const satisfies Readonly<Record<string, NotificationRule>>;

/** What a privacy officer is told of, in that role alone. */
export const oversightKinds = [
  'privacyAsked',
  'privacyTermNear',
  'privacyTermLate',
  'reviewsLate',
  'glassUsed',
  'reportWaits',
] as const satisfies readonly (keyof typeof notificationRules)[];

export type NotificationKind = keyof typeof notificationRules;
export const notificationKinds = Object.keys(notificationRules) as [NotificationKind, ...NotificationKind[]];

export type NotificationFacts = {
  readonly holders: readonly PersonId[];
  /** Leads of the swv of the record. */
  readonly leads: readonly PersonId[];
  /** Who did it; null when nobody did, as with a term that runs out. */
  readonly by: PersonId | null;
  readonly maySee: (person: PersonId) => boolean;
};

/** Who gets a notification of this kind: everybody the rule names who may see the record now, but for who did it. */
export function recipientsOf(kind: NotificationKind, facts: NotificationFacts): readonly PersonId[] {
  const { by, maySee } = facts;
  const named = notificationRules[kind].to.flatMap((recipient) => facts[recipient]);
  return [...new Set(named)].filter((person) => person !== by && maySee(person));
}
