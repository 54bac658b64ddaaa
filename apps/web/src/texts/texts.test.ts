import { liveTopics } from '@steunpunt/contract/live';
import { fieldErrorCodes, problemCodes } from '@steunpunt/contract/problem';
import type { CallBackRefusal } from '@steunpunt/domain/call-back/decide';
import type { StepRefusal } from '@steunpunt/domain/case/case';
import type { JoinRefusal, LeavingRefusal } from '@steunpunt/domain/case/case-opening';
import type { CaseRefusal } from '@steunpunt/domain/case/case-refusal';
import { caseStepNames } from '@steunpunt/domain/case/case-steps';
import type { ConsentRefusal, GivingRefusal } from '@steunpunt/domain/case/consent';
import type { ProposingRefusal } from '@steunpunt/domain/case/referral';
import type { ReferralRefusal } from '@steunpunt/domain/case/referral-steps';
import type { CompletionRefusal } from '@steunpunt/domain/contact/completion';
import type { NoCaseRefusal } from '@steunpunt/domain/contact/no-case';
import type { DoorbraakRefusal } from '@steunpunt/domain/doorbraak/doorbraak-refusals';
import type { MediationRefusal } from '@steunpunt/domain/mediation/mediation-refusals';
import type { ReachRefusal } from '@steunpunt/domain/privacy/person-erasure';
import type { PrivacyRefusal } from '@steunpunt/domain/privacy/privacy-requests';
import type { HoldRefusal } from '@steunpunt/domain/privacy/retention-hold';
import type { DecisionRefusal } from '@steunpunt/domain/second-triage/decision';
import type { MeetingRefusal } from '@steunpunt/domain/second-triage/meeting';
import { expect, expectTypeOf, test } from 'vitest';
import { staleKeysOf } from '../api/live-invalidation.ts';
import { caseEventNames } from './case-events.ts';
import { caseStepTexts } from './case-steps.ts';
import * as caseWords from './case-words.ts';
import { type DoorbraakRefusalCode, doorbraakReasons, doorbraakSentences } from './doorbraak-refusals.ts';
import { fieldErrorText } from './field-errors.ts';
import {
  type MediationRefusalCode,
  mediationReasons,
  mediationSentences,
  paperSentences,
} from './mediation-refusals.ts';
import { privacyAnswers, privacySentences } from './privacy-refusals.ts';
import { problemTexts, unreachableText } from './problems.ts';
import { type RefusalCode, refusalSentences, refusalText } from './refusals.ts';
import { shortReason } from './step-reasons.ts';
import * as words from './words.ts';

const allRefusals = {
  ...refusalSentences,
  ...mediationSentences,
  ...paperSentences,
  ...doorbraakSentences,
  ...privacySentences,
  ...privacyAnswers,
};

const allWords = [
  ...[...Object.values(words), ...Object.values(caseWords)].flatMap((names) => Object.values(names)),
  ...Object.values(caseStepTexts).flatMap(({ name, done }) => [name, done]),
  ...Object.values(caseEventNames),
];
const allSentences = [
  ...Object.values(problemTexts),
  unreachableText,
  ...Object.values(allRefusals),
  ...fieldErrorCodes.map((code) => fieldErrorText({ path: 'field', code })),
];

test('every refusal of the domain has a sentence of its own', () => {
  type OfCallBacks = Exclude<CallBackRefusal['code'], 'badField'>;
  expectTypeOf<CompletionRefusal['code'] | NoCaseRefusal['code'] | OfCallBacks>().toExtend<RefusalCode>();
  expectTypeOf<ReachRefusal['code']>().toExtend<RefusalCode | keyof typeof privacySentences>();
  expectTypeOf<DecisionRefusal['code'] | MeetingRefusal['code']>().toExtend<RefusalCode>();
  expectTypeOf<CaseRefusal['code'] | ConsentRefusal['code']>().toExtend<RefusalCode>();
  expectTypeOf<StepRefusal['code'] | JoinRefusal['code'] | LeavingRefusal['code']>().toExtend<RefusalCode>();
  expectTypeOf<ProposingRefusal['code']>().toExtend<RefusalCode>();
  expectTypeOf<GivingRefusal['code'] | ReferralRefusal['code']>().toExtend<RefusalCode>();
  expectTypeOf<PrivacyRefusal['code'] | HoldRefusal['code']>().toExtend<
    RefusalCode | keyof typeof privacyAnswers
  >();
  expectTypeOf<MediationRefusal['code']>().toExtend<RefusalCode | MediationRefusalCode>();
  expectTypeOf<DoorbraakRefusal['code']>().toExtend<
    RefusalCode | MediationRefusalCode | DoorbraakRefusalCode
  >();
  const sentences = Object.values(allRefusals);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences).not.toContain(refusalText({ code: 'a code of tomorrow' }));
});

test('every problem on the wire has a sentence', () => {
  expect(Object.keys(problemTexts).sort()).toEqual([...problemCodes].sort());
});

test('no text is empty, and a sentence ends as a sentence', () => {
  for (const text of [...allWords, ...allSentences]) expect(text.trim()).not.toBe('');
  for (const sentence of allSentences) expect(sentence).toMatch(/[.?]$/);
});

test('a mistake that is not known yet still says that the field is wrong', () => {
  expect(fieldErrorText({ path: 'body.name', code: 'codeOfTomorrow' })).toBe(
    fieldErrorText({ path: 'x', code: 'invalid' }),
  );
});

test('a field that is known gets better words than any field', () => {
  expect(fieldErrorText({ path: 'reason', code: 'tooShort' })).toBe('Schrijf in een paar woorden waarom.');
  expect(fieldErrorText({ path: 'grants.0.swv', code: 'required' })).toBe('Vul dit in.');
});

test('every live topic makes some query stale', () => {
  for (const topic of liveTopics) expect(staleKeysOf({ topic, id: 'record-1' }).length).toBeGreaterThan(0);
});

test('beside a greyed step stands a reason of at most eight words', () => {
  const codes: readonly CaseRefusal['code'][] = [
    'paused',
    'held',
    'caseClosed',
    'notHeld',
    'notPaused',
    'notClosed',
    'onlyOwner',
    'onlyLead',
    'onlySecondTriage',
    'promiseOpen',
    'referralOpen',
    'taskOpen',
    'alreadyTaken',
  ];
  const reasons = [...Object.values(mediationReasons), ...Object.values(doorbraakReasons)];
  for (const reason of reasons) expect(reason.split(' ').length, reason).toBeLessThanOrEqual(8);
  for (const code of codes) expect(shortReason({ code }).split(' ').length, code).toBeLessThanOrEqual(8);
  expect(caseStepNames.every((step) => caseStepTexts[step].name.split(' ').length <= 8)).toBe(true);
});
