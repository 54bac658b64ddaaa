import { describe, expect, test } from 'vitest';
import { decisionRoutes, itemStates, meetingStates } from './second-triage-words.ts';
import { aLead, anItem } from './testing/an-item.ts';
import { refusalOf } from './triage-item.ts';
import { type TriageStep, triageSteps } from './triage-steps.ts';

const steps = Object.keys(triageSteps) as TriageStep[];

describe('the steps table', () => {
  test('every step is open in exactly the states it names, and says why not in the others', () => {
    const open = steps.map((step) => [
      step,
      itemStates.filter((state) => refusalOf(step, anItem({ state, toTell: 'karim' }), aLead) === null),
    ]);
    expect(Object.fromEntries(open)).toEqual({
      ...Object.fromEntries(decisionRoutes.map((route) => [route, ['waiting']])),
      tell: ['waiting', 'decided'],
      endPause: ['paused'],
    });
  });

  test('while it is paused nothing is decided, and what is decided is not decided again', () => {
    for (const route of decisionRoutes) {
      expect(refusalOf(route, anItem({ state: 'paused' }), aLead)).toEqual({ code: 'itemPaused' });
      expect(refusalOf(route, anItem({ state: 'decided' }), aLead)).toEqual({ code: 'alreadyDecided' });
    }
    expect(refusalOf('endPause', anItem(), aLead)).toEqual({ code: 'notPaused' });
    expect(refusalOf('endPause', anItem({ state: 'decided' }), aLead)).toEqual({ code: 'notPaused' });
  });

  test('only a lead decides, and only at a meeting that runs', () => {
    for (const route of decisionRoutes) {
      expect(refusalOf(route, anItem({ isLead: false }), aLead)).toEqual({ code: 'leadDecides' });
      for (const meeting of [...meetingStates, null]) {
        const refusal = meeting === 'running' ? null : { code: 'meetingNotRunning' };
        expect(refusalOf(route, anItem({ meeting }), aLead)).toEqual(refusal);
      }
    }
    expect(refusalOf('endPause', anItem({ state: 'paused', isLead: false }), aLead)).toEqual({
      code: 'leadDecides',
    });
    expect(refusalOf('endPause', anItem({ state: 'paused', meeting: null }), aLead)).toBeNull();
  });

  test('the caller is told by who was named, or by a lead, and once', () => {
    const untold = anItem({ state: 'decided', meeting: null, isLead: false, toTell: 'joris' });
    expect(refusalOf('tell', untold, { personId: 'joris' })).toBeNull();
    expect(refusalOf('tell', untold, { personId: 'yasmina' })).toEqual({ code: 'tellerTells' });
    expect(refusalOf('tell', { ...untold, isLead: true }, aLead)).toBeNull();
    expect(refusalOf('tell', { ...untold, toTell: null }, { personId: 'joris' })).toEqual({
      code: 'nothingToTell',
    });
  });
});

describe('mediation', () => {
  test('needs the yes of the family, whoever called', () => {
    for (const caller of ['family', 'school', 'other'] as const) {
      const facts = anItem({ caller, consent: { family: 'unasked', school: 'yes' } });
      expect(refusalOf('mediation', facts, aLead)).toEqual({ code: 'consentNeeded', of: 'family' });
    }
  });

  test('may ask the school afterwards when the family called, and not when the school did', () => {
    const consent = { family: 'yes', school: 'unasked' } as const;
    expect(refusalOf('mediation', anItem({ consent }), aLead)).toBeNull();
    expect(refusalOf('mediation', anItem({ consent, caller: 'school' }), aLead)).toEqual({
      code: 'consentNeeded',
      of: 'school',
    });
  });

  test('is not asked for when one side said no', () => {
    expect(refusalOf('mediation', anItem({ consent: { family: 'no', school: 'yes' } }), aLead)).toEqual({
      code: 'consentRefused',
      of: 'family',
    });
    expect(refusalOf('mediation', anItem({ consent: { family: 'yes', school: 'no' } }), aLead)).toEqual({
      code: 'consentRefused',
      of: 'school',
    });
  });
});

test('a doorbraak needs two criteria and says how many hold', () => {
  const withCriteria = (count: number) =>
    anItem({ criteria: (['planFailed', 'termPassing', 'likeCases'] as const).slice(0, count) });
  for (const holds of [0, 1]) {
    const refusal = { code: 'criteriaMissing', holds, needed: 2 };
    expect(refusalOf('doorbraak', withCriteria(holds), aLead)).toEqual(refusal);
  }
  expect(refusalOf('doorbraak', withCriteria(2), aLead)).toBeNull();
  expect(refusalOf('doorbraak', withCriteria(3), aLead)).toBeNull();
});

test('what was requested is not requested twice', () => {
  for (const route of ['mediation', 'doorbraak'] as const) {
    expect(refusalOf(route, anItem({ requested: [route] }), aLead)).toEqual({ code: 'alreadyRequested' });
  }
  expect(refusalOf('mediation', anItem({ requested: ['doorbraak'] }), aLead)).toBeNull();
});

test('a region of one swv has no other swv to ask', () => {
  expect(refusalOf('otherSwv', anItem({ regionSwvs: ['PO2708'] }), aLead)).toEqual({ code: 'noOtherSwv' });
  expect(refusalOf('otherSwv', anItem({ regionSwvs: ['PO2708'], swv: null }), aLead)).toBeNull();
});
