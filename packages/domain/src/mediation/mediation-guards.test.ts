import { describe, expect, test } from 'vitest';
import { decideMediation } from './decide-mediation.ts';
import type { Mediation } from './mediation.ts';
import type { MediationCommand } from './mediation-commands.ts';
import { type MediationRefusal, refusalOf } from './mediation-refusals.ts';
import { mediationSteps } from './mediation-steps.ts';
import { aGrandfather, aMediation, aParty, tuesday, withParty } from './testing/a-mediation.ts';
import { everyCommand } from './testing/every-command.ts';

/** What somebody who may take the step hears, in a mediation where only `changes` is amiss. */
function refusalFor(command: MediationCommand, mediation: Mediation): MediationRefusal | null {
  const { from, by } = mediationSteps[command.step];
  const stage = from.some((one) => one === mediation.stage) ? mediation.stage : from[0];
  const decision = decideMediation(command, { ...mediation, stage }, by[0], tuesday);
  return decision.ok ? null : decision.refusal;
}

const yes = { answer: 'yes', on: tuesday } as const;
const no = { answer: 'no', on: tuesday } as const;

describe('before a mediation is offered', () => {
  test('a parent and the school must be known', () => {
    const alone = aMediation({ parties: [aParty()] });
    expect(refusalFor(everyCommand.offer, alone)).toEqual({ code: 'partyMissing', kinds: ['school'] });
    const nobody = aMediation({ parties: [aGrandfather] });
    expect(refusalFor(everyCommand.offer, nobody)).toEqual({
      code: 'partyMissing',
      kinds: ['parent', 'school'],
    });
  });

  test('a pupil of eighteen stands in for the parents, one of seventeen does not', () => {
    const school = aParty({ id: 'school', kind: 'school' });
    const pupil = (age: number) => aParty({ id: 'pupil', kind: 'pupil', authority: 'self', age });
    expect(refusalFor(everyCommand.offer, aMediation({ parties: [school, pupil(18)] }))).toBeNull();
    expect(refusalFor(everyCommand.offer, aMediation({ parties: [school, pupil(17)] }))).toEqual({
      code: 'partyMissing',
      kinds: ['parent'],
    });
  });

  test('it must be known who has authority', () => {
    const unsure = withParty(aMediation(), 'father', { authority: 'unknown' });
    expect(refusalFor(everyCommand.offer, unsure)).toEqual({ code: 'authorityUnknown', parties: ['father'] });
  });

  test('every criterion is answered, and "weet niet" is no answer', () => {
    const open = aMediation({ suitability: { ...aMediation().suitability, safe: 'unknown' } });
    expect(refusalFor(everyCommand.offer, open)).toEqual({ code: 'suitabilityOpen', criteria: ['safe'] });
    expect(refusalFor(everyCommand.offer, aMediation({ suitability: {} }))).toMatchObject({
      code: 'suitabilityOpen',
    });
  });

  test('one no among the criteria is enough, also with others open', () => {
    const running = aMediation({ suitability: { noProcedure: 'no' } });
    expect(refusalFor(everyCommand.offer, running)).toEqual({
      code: 'notSuitable',
      criteria: ['noProcedure'],
    });
  });

  test('everybody who decides has said yes to looking into it', () => {
    const silent = withParty(aMediation(), 'father', { consents: {} });
    expect(refusalFor(everyCommand.offer, silent)).toEqual({
      code: 'consentMissing',
      stage: 'explore',
      parties: ['father'],
    });
  });

  test('a party that says no is told as such: mediation is voluntary', () => {
    const unwilling = withParty(aMediation(), 'mother', { consents: { explore: no } });
    expect(refusalFor(everyCommand.offer, unwilling)).toEqual({
      code: 'partyUnwilling',
      stage: 'explore',
      parties: ['mother'],
    });
  });
});

describe('intakes', () => {
  test('start only while everybody is still willing', () => {
    const withdrawn = withParty(aMediation(), 'school', { consents: { explore: no } });
    expect(refusalFor(everyCommand.startIntakes, withdrawn)).toMatchObject({ code: 'partyUnwilling' });
  });

  test('are held once with each party, and only with who agreed to it', () => {
    expect(refusalFor({ ...everyCommand.holdIntake, partyId: 'mother' }, aMediation())).toEqual({
      code: 'doneBefore',
    });
    expect(refusalFor({ ...everyCommand.holdIntake, partyId: 'nobody' }, aMediation())).toEqual({
      code: 'noSuchParty',
    });
    const silent = withParty(aMediation(), 'grandfather', { consents: {} });
    expect(refusalFor(everyCommand.holdIntake, silent)).toMatchObject({
      code: 'consentMissing',
      stage: 'intake',
    });
    const refusing = withParty(aMediation(), 'grandfather', { consents: { intake: no } });
    expect(refusalFor(everyCommand.holdIntake, refusing)).toMatchObject({
      code: 'partyUnwilling',
      stage: 'intake',
    });
  });

  test('of everybody who decides come before the agreement', () => {
    const father = withParty(aMediation(), 'father', { intakeOn: null });
    expect(refusalFor(everyCommand.prepareAgreement, father)).toEqual({
      code: 'intakesOpen',
      parties: ['father'],
    });
  });

  test('leave the agreement closed to whoever took back their yes', () => {
    const doubting = withParty(aMediation(), 'father', { consents: { intake: no } });
    expect(refusalFor(everyCommand.prepareAgreement, doubting)).toMatchObject({ code: 'partyUnwilling' });
  });
});

describe('the agreement to mediate', () => {
  test('is signed once by each party', () => {
    expect(refusalFor({ ...everyCommand.sign, partyId: 'mother' }, aMediation())).toEqual({
      code: 'doneBefore',
    });
    expect(refusalFor({ ...everyCommand.sign, partyId: 'nobody' }, aMediation())).toEqual({
      code: 'noSuchParty',
    });
  });

  test('is signed for the school by somebody with mandate', () => {
    const school = withParty(aMediation(), 'school', { signedOn: null, mandate: false });
    const command = { ...everyCommand.sign, partyId: 'school' };
    expect(refusalFor(command, school)).toEqual({ code: 'mandateMissing', parties: ['school'] });
    expect(refusalFor(everyCommand.startTalks, school)).toEqual({
      code: 'mandateMissing',
      parties: ['school'],
    });
  });

  test('is not signed by somebody who said no to it', () => {
    const refusing = withParty(aMediation(), 'grandfather', { consents: { agreement: no } });
    expect(refusalFor(everyCommand.sign, refusing)).toMatchObject({
      code: 'partyUnwilling',
      stage: 'agreement',
    });
  });

  test('has every signature before the first talk: a father with authority is not passed over', () => {
    const father = withParty(aMediation(), 'father', { signedOn: null });
    const missing = { code: 'signaturesMissing', parties: ['father'] };
    expect(refusalFor(everyCommand.startTalks, father)).toEqual(missing);
    expect(refusalFor(everyCommand.holdTalk, father)).toEqual(missing);
  });

  test('is signed by a pupil of sixteen, or one who takes part, and by no other pupil', () => {
    const unsigned = { id: 'pupil', kind: 'pupil', authority: 'self', signedOn: null } as const;
    const withPupil = (age: number, takesPart: boolean) => {
      const pupil = aParty({ ...unsigned, age, takesPart });
      return aMediation({ parties: [...aMediation().parties, pupil] });
    };
    const missing = { code: 'signaturesMissing', parties: ['pupil'] };
    expect(refusalFor(everyCommand.startTalks, withPupil(16, false))).toEqual(missing);
    expect(refusalFor(everyCommand.startTalks, withPupil(12, true))).toEqual(missing);
    expect(refusalFor(everyCommand.startTalks, withPupil(15, false))).toBeNull();
  });
});

describe('talks', () => {
  test.each(['holdTalk', 'settle'] as const)(
    '%s is not possible once a party took back their yes',
    (step) => {
      const withdrawn = withParty(aMediation(), 'mother', {
        consents: { explore: yes, intake: yes, agreement: no },
      });
      expect(refusalFor(everyCommand[step], withdrawn)).toMatchObject({
        code: 'partyUnwilling',
        stage: 'agreement',
      });
    },
  );

  test('come before a settlement', () => {
    expect(refusalFor(everyCommand.settle, aMediation({ talks: [] }))).toEqual({ code: 'noTalkYet' });
  });

  test('have others present only when they signed for secrecy', () => {
    const command = { ...everyCommand.addOtherPresent, secrecySigned: false };
    expect(refusalFor(command, aMediation())).toEqual({ code: 'secrecyNeeded' });
  });

  test('have two mediators at most, who are not the same', () => {
    const two = aMediation({ mediators: ['pieter', 'fatima'] });
    expect(refusalFor(everyCommand.addMediator, two)).toEqual({ code: 'mediatorsComplete' });
    const again = { ...everyCommand.addMediator, mediatorId: 'pieter' };
    expect(refusalFor(again, aMediation())).toEqual({ code: 'doneBefore' });
  });
});

describe('the end', () => {
  test.each([
    [{ how: 'settled', wholly: true }, ['agreedWholly']],
    [{ how: 'settled', wholly: false }, ['agreedPartly']],
    [{ how: 'stopped', by: 'parent' }, ['parentWithdrew']],
    [{ how: 'stopped', by: 'school' }, ['schoolWithdrew']],
    [{ how: 'stopped', by: 'pupil' }, ['pupilWithdrew']],
    [{ how: 'stopped', by: 'mediator' }, ['notAgreed', 'unsuitable', 'referred']],
    [{ how: 'stopped', by: 'steunpunt' }, ['unsuitable', 'referred']],
  ] as const)('%j closes with %j and nothing else', (ending, allowed) => {
    const outcomes = [
      'agreedWholly',
      'agreedPartly',
      'notAgreed',
      'parentWithdrew',
      'schoolWithdrew',
    ] as const;
    for (const outcome of [...outcomes, 'pupilWithdrew', 'unsuitable', 'referred'] as const) {
      const fits = allowed.some((one) => one === outcome);
      const refusal = refusalFor({ step: 'close', outcome }, aMediation({ ending }));
      expect(refusal).toEqual(fits ? null : { code: 'outcomeDoesNotFit', allowed });
    }
  });

  test('lets the text of a settlement out only when all agreed, once, and when there is one', () => {
    const stopped = aMediation({ ending: { how: 'stopped', by: 'parent' } });
    expect(refusalFor(everyCommand.shareSettlement, stopped)).toEqual({ code: 'nothingSettled' });
    const without = withParty(aMediation(), 'school', { consents: { agreement: yes } });
    expect(refusalFor(everyCommand.shareSettlement, without)).toMatchObject({
      code: 'consentMissing',
      stage: 'share',
    });
    const before = aMediation({ settlementShared: true });
    expect(refusalFor(everyCommand.shareSettlement, before)).toEqual({ code: 'alreadyShared' });
  });

  test('is followed by a talk not earlier than six weeks later', () => {
    const closed = aMediation({ stage: 'closed', closedOn: '2026-10-14' });
    const from = '2026-11-25';
    expect(refusalOf('startAftercare', closed, 'mediator', '2026-11-24')).toEqual({
      code: 'aftercareTooEarly',
      from,
    });
    expect(refusalOf('startAftercare', closed, 'mediator', from)).toBeNull();
  });
});

test('picking needs the statement of independence', () => {
  const command = { ...everyCommand.pick, independent: false };
  expect(refusalFor(command, aMediation())).toEqual({ code: 'statementNeeded' });
});

test('a party stands in it once, and only a party can say yes or no', () => {
  const again = { step: 'addParty', party: aParty() } as const;
  expect(refusalFor(again, aMediation())).toEqual({ code: 'partyExists' });
  for (const command of [everyCommand.recordConsent, everyCommand.changeParty]) {
    const stranger = { ...command, partyId: 'nobody' };
    expect(refusalFor(stranger, aMediation())).toEqual({ code: 'noSuchParty' });
  }
});

test('only what is paused can go on again', () => {
  expect(refusalFor(everyCommand.resume, aMediation())).toEqual({ code: 'notPaused' });
});
