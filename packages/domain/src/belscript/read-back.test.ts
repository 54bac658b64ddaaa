import { expect, test } from 'vitest';
import { aCall } from '../triage/testing/a-call.ts';
import { readBackOf } from './read-back.ts';
import { aCommonCall } from './testing/common-call.ts';
import { currentBelscript as script } from './versions.ts';

test('a parent hears who it is about, the question in own words, what is wanted and what presses', () => {
  const answers = aCommonCall({
    childName: 'Jasmijn',
    childAge: 12,
    childGroup: 'groep 8',
    question: 'Er mist een papier voor het vso',
    hope: 'een plek in januari',
    attendance: 'partly',
    attendanceSince: '2026-11-02',
    pressing: ['talkOrDecision'],
    pressingDate: '2026-11-24',
    contactWithSchool: 'tense',
    consentSchool: 'no',
  });
  expect(readBackOf(script, answers)).toBe(
    'Ik herhaal het even. Het gaat over Jasmijn, 12 jaar, groep 8, De Waterlelie in Hoofddorp. ' +
      'U vertelde: “Er mist een papier voor het vso.” Waar u op hoopt: “een plek in januari.” ' +
      'U wilt graag hulp bij het probleem. Jasmijn gaat nu maar voor een deel naar school, sinds maandag 2 november. ' +
      'Er is haast bij: een gesprek of besluit op een vaste dag, op dinsdag 24 november. ' +
      'Het contact met school is gespannen. Wij bellen de school niet, zolang u dat niet wilt. ' +
      'Heb ik dat goed, of wilt u iets veranderen?',
  );
});

test('a pupil hears "je" from beginning to end', () => {
  const answers = aCall({
    caller: 'pupil',
    question: 'Mag ik bij mijn gesprek zijn?',
    informationOrSolution: 'both',
    attendance: 'not',
    consentSchool: 'no',
    sector: 'vo',
    earlierSupport: 'doubted',
  });
  const said = readBackOf(script, answers);
  expect(said).toContain('Je vertelde: “Mag ik bij mijn gesprek zijn?” Je wilt graag uitleg');
  expect(said).toContain('Je gaat nu niet naar school.');
  expect(said).not.toMatch(/\b(u|uw)\b/i);
});

test('who lets us keep only a number hears no story', () => {
  const said = readBackOf(script, aCommonCall({ consent: 'contactOnly', hope: 'rust' }));
  expect(said).toBe('Ik herhaal het even. Heb ik dat goed, of wilt u iets veranderen?');
});

test('an answer that no longer counts is not read back', () => {
  expect(readBackOf(script, aCommonCall({ consent: 'anonymous', childName: 'Jasmijn' }))).not.toContain(
    'Jasmijn',
  );
});
