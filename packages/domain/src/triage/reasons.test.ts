import { describe, expect, test } from 'vitest';
import { decideFacts } from './decide-facts.ts';
import { closingReasons, type RuleId, rules } from './rules.ts';
import { aCall, amstelveen, dontKnow, onFriday, type Told } from './testing/a-call.ts';
import { combinations, factsNumber } from './testing/every-fact.ts';
import { triage } from './triage.ts';

const toAdult = /\b(u|uw)\b/i;
const toPupil = /\b(je|jij|jou|jouw)\b/i;
const aboutPupil = /\b(het kind|de leerling|een leerling|de beller)\b/i;

/** Shares no factor with the number of values of any fact, so that every value comes by. */
const stride = 11;

/** Facts in which each rule holds for a pupil; a rule that never does is not among them. */
function rulesSaidToPupils(): ReadonlySet<RuleId> {
  const said = new Set<RuleId>();
  for (let number = 0; number < combinations; number += stride) {
    const facts = { ...factsNumber(number), caller: 'pupil' } as const;
    for (const { id } of decideFacts(facts).holding) said.add(id);
  }
  return said;
}

describe('what is said as a reason', () => {
  test('has one sentence for adults without "u", and for a pupil never speaks about the pupil', () => {
    const saidToPupils = rulesSaidToPupils();
    for (const { id, say, sayToPupil, sayOfMatter } of rules) {
      const heard = sayToPupil ?? say;
      expect([id, say]).not.toEqual([id, expect.stringMatching(toAdult)]);
      for (const text of Object.values(sayOfMatter ?? {})) {
        for (const about of [toAdult, toPupil, aboutPupil]) expect(text).not.toMatch(about);
      }
      if (!saidToPupils.has(id)) continue;
      expect([id, heard]).not.toEqual([id, expect.stringMatching(aboutPupil)]);
      expect([id, heard]).not.toEqual([id, expect.stringMatching(toAdult)]);
    }
    for (const { say } of closingReasons) expect(say).not.toMatch(toPupil);
  });

  test('says "je" to nobody but a pupil', () => {
    const heardByAdults = new Set<RuleId>();
    for (let number = 0; number < combinations; number += stride) {
      const facts = { ...factsNumber(number), caller: 'adult' } as const;
      for (const rule of rules) if (toPupil.test(rule.say) && rule.holds(facts)) heardByAdults.add(rule.id);
    }
    expect([...heardByAdults]).toEqual([]);
  });

  test('is short enough to say in one breath or three', () => {
    for (const { id, say, sayToPupil } of [
      ...rules,
      ...closingReasons.map((one) => ({ ...one, sayToPupil: undefined })),
    ]) {
      for (const text of [say, sayToPupil ?? say]) expect([id, text.length > 165]).toEqual([id, false]);
    }
  });

  test.each<[string, Told, string]>([
    ['a pupil at home', { caller: 'pupil', attendance: 'not', attendanceSince: dontKnow }, 'Je mist'],
    [
      'a parent of a child at home',
      { caller: 'parent', attendance: 'not', attendanceSince: dontKnow },
      'Het kind mist',
    ],
  ])('speaks to %s', (_who, told, start) => {
    const { reasons } = triage(aCall({ sector: 'vo', place: amstelveen, safety: 'safe', ...told }), onFriday);
    expect(reasons.find(({ rule }) => rule === 'longAbsence')?.text.startsWith(start)).toBe(true);
  });

  test.each<[string, Told, RegExp]>([
    [
      'the letter',
      { pressing: ['talkOrDecision', 'removalLetter'], pressingDate: '2027-02-01' },
      /^Er is een brief/,
    ],
    [
      'the talk',
      { pressing: ['suspension', 'talkOrDecision'], pressingDate: '2026-11-24' },
      /gesprek of besluit/,
    ],
    ['the term', { pressing: ['talkOrDecision', 'legalTerm'] }, /^Er loopt een termijn af/],
    ['the first day', { pressing: ['schoolStarts'], pressingDate: '2026-11-23' }, /^De eerste schooldag/],
    [
      'the day it closes',
      { pressing: ['applicationCloses'], placeConfirmed: 'no' },
      /^De aanmelding sluit binnen/,
    ],
    [
      'what still comes',
      { pressing: ['legalTerm'], pressingDate: '2027-02-01' },
      /^Er loopt nog een termijn/,
    ],
  ])('names %s that presses, and not all that might', (_what, told, said) => {
    const { reasons } = triage(aCall({ sector: 'vo', place: amstelveen, safety: 'safe', ...told }), onFriday);
    expect(reasons.map(({ text }) => text)).toContainEqual(expect.stringMatching(said));
    expect(reasons.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/^Er is haast bij/));
  });
});
