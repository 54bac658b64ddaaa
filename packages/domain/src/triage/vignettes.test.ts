import { describe, expect, test } from 'vitest';
import { aCall, dontKnow, onFriday } from './testing/a-call.ts';
import { vignettes } from './testing/vignettes.ts';
import { triage } from './triage.ts';

describe.each(vignettes)('$call', ({ told, urgency, first, further, swv, flags, region }) => {
  const context = { ...onFriday, region: region ?? onFriday.region };
  const outcome = triage(aCall(told), context);

  test(`is ${urgency} and ${first}`, () => {
    expect(outcome).toMatchObject({ urgency, first, further, flags });
  });

  test('goes to the swv that is responsible', () => {
    expect('swv' in outcome.responsible ? outcome.responsible.swv : null).toBe(swv);
  });

  test('with danger added is about safety and nothing else', () => {
    const unsafe = triage(aCall({ ...told, safety: 'danger' }), context);
    expect(unsafe).toMatchObject({ first: 'safety', urgency: 'U0', promise: { by: 'safetyOfficer' } });
    const worrying = triage(aCall({ ...told, safety: dontKnow, safetyKind: ['home'] }), context);
    expect(worrying).toMatchObject({ first: 'connect', urgency: 'U1', promise: { state: 'given' } });
    expect(worrying.further).toContain('adviseVeiligThuis');
  });

  test('with independence doubted never leads back to the person doubted', () => {
    const doubted = triage(
      aCall({ ...told, earlierSupport: 'doubted', doubtedPersons: ['consultant-7'] }),
      context,
    );
    expect(doubted.urgency <= 'U2').toBe(true);
    expect(doubted.promise?.by).not.toBe('contactPerson');
    expect(doubted.promise?.not ?? ['consultant-7']).toEqual(['consultant-7']);
  });

  test('called by the pupil is never sent away', () => {
    const pupil = triage(aCall({ ...told, caller: 'pupil', pupilAge: '12to15' }), context);
    expect(pupil.promise).not.toBeNull();
    expect(pupil.further.includes('offerCallBack')).toBe(pupil.promise?.state === 'offered');
    expect(['answer', 'refer'].includes(pupil.first)).toBe(pupil.promise?.state === 'offered');
  });
});

test('V24 is promised by a lead, not by the consultant who was there', () => {
  const told = vignettes.find(({ call }) => call.startsWith('V24'))?.told ?? {};
  expect(triage(aCall(told), onFriday).promise).toEqual({
    state: 'given',
    by: 'lead',
    not: ['consultant-1'],
    within: { kind: 'workingDays', days: 1 },
  });
});

test('V36 is sent to OCO and the steunpunt of Amsterdam, and leaves no promise', () => {
  const told = vignettes.find(({ call }) => call.startsWith('V36'))?.told ?? {};
  const outcome = triage(aCall(told), onFriday);
  expect(outcome.responsible).toEqual({ outside: ['oco-amsterdam', 'own-region-steunpunt'] });
  expect(outcome.referrals).toEqual(['oco-amsterdam', 'own-region-steunpunt']);
  expect(outcome.promise).toBeNull();
});
