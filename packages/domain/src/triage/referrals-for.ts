import { type Answers, givenValue } from '../belscript/answers.ts';
import type { ReferralId as KnownReferralId } from '../knowledge/referral-address.ts';
import type { NatureCode } from '../reference/nature-codes.ts';
import type { Decided } from './decide-facts.ts';
import { type Facts, isAcute, isPupil, isWorry } from './facts.ts';
import { safetyKindsOf } from './facts-from-answers.ts';
import type { ReferralId } from './outcome.ts';
import { outsideOf, placeOf } from './responsible.ts';
import type { TriageContext } from './triage-context.ts';

/**
 * The addresses the desk names, each once: first those for safety, then those of the referral itself. Empty when the call
 * is neither unsafe nor referred.
 * @source domain facts 2.6 and 3; S4
 */
export function referralsFor(
  decided: Decided,
  facts: Facts,
  answers: Answers,
  context: TriageContext,
): readonly ReferralId[] {
  const refers = decided.first === 'refer' || decided.further.includes('refer');
  return [
    ...new Set([...forSafety(facts, answers), ...(refers ? forReferral(facts, answers, context) : [])]),
  ];
}

function forSafety(facts: Facts, answers: Answers): readonly KnownReferralId[] {
  const isUnsafe = isAcute(facts) || isWorry(facts);
  const kinds = safetyKindsOf(answers);
  const addresses: KnownReferralId[] = [];
  if (isAcute(facts)) addresses.push('emergency-112');
  if (kinds.includes('notWantingToLive') || (isAcute(facts) && isPupil(facts))) {
    addresses.push('suicide-prevention-113');
  }
  if (kinds.includes('missing')) addresses.push('police');
  if (facts.danger === 'worryAtHome' || facts.danger === 'acuteAtHome') addresses.push('veilig-thuis');
  if (isUnsafe && (kinds.includes('school') || mayBeMisconduct(answers))) {
    addresses.push('confidential-inspector');
  }
  if (isPupil(facts) && (isUnsafe || facts.danger === 'distress')) addresses.push('kindertelefoon');
  return addresses;
}

function mayBeMisconduct(answers: Answers): boolean {
  const misconduct = answers.misconduct;
  return misconduct !== undefined && ('unknown' in misconduct || givenValue(answers, 'misconduct') === 'yes');
}

function forReferral(facts: Facts, answers: Answers, context: TriageContext): readonly ReferralId[] {
  const place = placeOf(answers, context);
  if (place.kind === 'elsewhere') return outsideOf(place.swv);
  const addresses: Readonly<Record<Facts['matter'], readonly KnownReferralId[]>> = {
    general: [],
    leerplicht: ['leerplicht'],
    municipal: ['school-transport'],
    complaint: forComplaint(givenValue(answers, 'moreNatures') ?? []),
    other: isPupil(facts) ? ['laks', 'kindertelefoon'] : ['ouders-en-onderwijs'],
  };
  return addresses[facts.matter];
}

/** Admission, the opp and removal go to the commission for disputes. @source WPO artikel 43 */
const beforeGpo: readonly NatureCode[] = ['A02', 'A05', 'A08'];

/**
 * By what it is about beside the complaint: a decision on a TLV is the swv's, so the school's own way does not fit it.
 * @source domain facts 1.2 and 3
 */
function forComplaint(more: readonly NatureCode[]): readonly KnownReferralId[] {
  if (more.includes('A06')) return ['juridisch-loket', 'onderwijsconsulenten'];
  const gpo: readonly KnownReferralId[] = more.some((nature) => beforeGpo.includes(nature)) ? ['gpo'] : [];
  return ['school-complaints', ...gpo, 'lkc'];
}
