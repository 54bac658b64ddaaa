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
    for (const { id, say, sayToPupil } of rules) {
      const heard = sayToPupil ?? say;
      expect([id, say]).not.toEqual([id, expect.stringMatching(toAdult)]);
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
});
