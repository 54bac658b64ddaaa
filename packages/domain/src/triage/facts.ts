/**
 * What the rules look at, each with all its values. Every combination is decided in a test, so a new value costs time there.
 * Danger, attendance, term and independence run from light to heavy: a heavier value never lowers the urgency.
 * @source triage plan, Three steps
 */
export const factValues = {
  /** `AtHome`: the harm is at home, or may be; then Veilig Thuis can give advice. `notAsked`: passed over with a reason. */
  danger: ['none', 'notAsked', 'distress', 'worry', 'worryAtHome', 'acute', 'acuteAtHome'],
  /** `withoutAuthority`: may be informed, decides nothing for the child. `worker`: calls as a school or a professional. */
  caller: ['adult', 'withoutAuthority', 'pupil', 'worker'],
  /** `long`: five school days or more not or only partly at school. */
  attendance: ['attending', 'brief', 'long'],
  /** `placeOpen`: no confirmed place while start or application date is within five weeks. */
  term: ['none', 'later', 'placeOpen', 'suspension', 'pressing'],
  support: ['notStopped', 'stopped'],
  talks: ['open', 'tense', 'stopped'],
  bodies: ['few', 'many'],
  independence: ['notDoubted', 'unsupported', 'doubted'],
  authority: ['clear', 'conflict'],
  wants: ['information', 'solution', 'both', 'unclear'],
  /** Unknown counts as ours: then the responsible swv is chosen by hand. */
  region: ['ours', 'elsewhere'],
  /** What kind of outside body the question belongs to, by its main nature; `other`: not about education that fits. */
  matter: ['general', 'leerplicht', 'municipal', 'complaint', 'other'],
} as const;

export type FactName = keyof typeof factValues;
export type Facts = { readonly [Name in FactName]: (typeof factValues)[Name][number] };

export const factNames = Object.keys(factValues) as readonly FactName[];

/** The facts of a call about which nothing is known yet. */
export const factsOfNothing: Facts = {
  danger: 'none',
  caller: 'adult',
  attendance: 'attending',
  term: 'none',
  support: 'notStopped',
  talks: 'open',
  bodies: 'few',
  independence: 'notDoubted',
  authority: 'clear',
  wants: 'solution',
  region: 'ours',
  matter: 'general',
};

export function isAcute(facts: Facts): boolean {
  return facts.danger === 'acute' || facts.danger === 'acuteAtHome';
}

/** Worry about safety that is not acute danger. */
export function isWorry(facts: Facts): boolean {
  return facts.danger === 'worry' || facts.danger === 'worryAtHome';
}

export function isPupil(facts: Facts): boolean {
  return facts.caller === 'pupil';
}
