import { belscript20261 } from '@steunpunt/domain/belscript/belscript-2026-1';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openingQuestion } from '../course/steps-through.ts';
import { aCall } from '../testing/a-call.ts';
import { FakeCallServer, type Fate } from '../testing/fake-call-server.ts';
import { CallSession } from './call-session.ts';
import { isUnsaved, receiptOf } from './session-state.ts';

const schedules = process.env['PROOFS'] === 'full' ? 10_000 : 1_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fate: fc.Arbitrary<Fate> = fc.record({
  how: fc.constantFrom('ok', 'ok', 'lostRequest', 'lostAnswer'),
  milliseconds: fc.integer({ min: 2, max: 1_500 }),
});

type Step =
  | { readonly kind: 'key'; readonly text: string; readonly after: number }
  | { readonly kind: 'rubOut'; readonly after: number }
  | { readonly kind: 'answer'; readonly value: 'safe' | 'worry'; readonly after: number }
  | { readonly kind: 'typing'; readonly text: string; readonly after: number };

const after = fc.integer({ min: 5, max: 900 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('key' as const), text: fc.constantFrom('a', 'b', ' ', 'é', '\n'), after }),
  fc.record({ kind: fc.constant('rubOut' as const), after }),
  fc.record({
    kind: fc.constant('answer' as const),
    value: fc.constantFrom('safe' as const, 'worry' as const),
    after,
  }),
  fc.record({ kind: fc.constant('typing' as const), text: fc.constantFrom('0', '6', '-'), after }),
);

function take(session: CallSession, one: Step): void {
  const { local } = session.state.save;
  if (one.kind === 'key') session.edit('notepad', local.notepad + one.text, 'soon');
  if (one.kind === 'rubOut') session.edit('notepad', local.notepad.slice(0, -1), 'soon');
  if (one.kind === 'answer') session.answer('safety', { value: one.value });
  if (one.kind === 'typing') {
    session.edit('typing:callBackNumber', (local.typing.callBackNumber ?? '') + one.text, 'soon');
  }
}

async function untilSaved(session: CallSession): Promise<void> {
  for (let waited = 0; waited < 200 && isUnsaved(session.state); waited += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

describe('where the desk is, and what it chose', () => {
  test('goes to the server with the answer that led there, in one save', async () => {
    const server = new FakeCallServer();
    const session = new CallSession(server.view, server, 'here');
    session.goTo({ current: 'safety' });
    expect(session.state.save.dirty.size).toBe(0);
    session.answer('safety', { value: 'safe' });
    session.goTo({ current: 'consent' });
    await vi.advanceTimersByTimeAsync(100);
    expect(server.saves.map(({ patch }) => patch)).toEqual([
      { answers: { safety: { value: 'safe' } }, place: { page: 'questions', questionId: 'consent' } },
    ]);
    session.close();
  });

  test('is there again in the next tab', async () => {
    const server = new FakeCallServer();
    const before = new CallSession(server.view, server, 'here');
    before.goTo({ current: 'safety' });
    before.goTo({ page: 'closing' });
    before.choose({ offerAccepted: true, minutes: 12 });
    await untilSaved(before);
    before.close();
    const after = new CallSession(server.view, server, 'here');
    expect(after.state.spot.page).toBe('closing');
    expect(after.state.choices).toMatchObject({ offerAccepted: true, minutes: 12, deviation: null });
    expect(openingQuestion(belscript20261, after.state.save.local, null)).toBe('safety');
    after.close();
  });

  test('a place that is not kept yet keeps nobody from closing the tab', async () => {
    const server = new FakeCallServer();
    const session = new CallSession(server.view, server, 'here');
    session.goTo({ current: 'safety' });
    session.goTo({ current: 'consent' });
    expect(session.state.save.dirty.has('place')).toBe(true);
    expect(isUnsaved(session.state)).toBe(false);
    session.close();
  });
});

describe('a running call on a line that comes and goes', () => {
  test('loses no character and ends with what stands on the screen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.array(fate, { maxLength: 25 }),
        async (steps, fates) => {
          const server = new FakeCallServer(aCall(), fates);
          const session = new CallSession(server.view, server, 'here');
          for (const one of steps) {
            take(session, one);
            await vi.advanceTimersByTimeAsync(one.after);
          }
          await untilSaved(session);
          const { local } = session.state.save;
          expect(isUnsaved(session.state)).toBe(false);
          expect(server.view.notepad).toBe(local.notepad);
          expect(server.view.answers).toEqual(local.answers);
          expect(server.view.typing['callBackNumber'] ?? '').toBe(local.typing.callBackNumber ?? '');
          session.close();
        },
      ),
      { numRuns: schedules },
    );
  });

  test('never says "bewaard" of a text the server does not have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.array(fate, { maxLength: 20 }),
        async (steps, fates) => {
          const server = new FakeCallServer(aCall(), fates);
          const session = new CallSession(server.view, server, 'here');
          for (const one of steps) {
            take(session, one);
            await vi.advanceTimersByTimeAsync(one.after);
            if (receiptOf(session.state, 'notepad').kind === 'saved') {
              expect(server.view.notepad).toBe(session.state.save.local.notepad);
            }
          }
          session.close();
        },
      ),
      { numRuns: schedules },
    );
  });

  test('keeps every word of two people who write in one notepad', async () => {
    const word = fc.record({ mine: fc.boolean(), after });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 25 }),
        fc.array(fate, { maxLength: 20 }),
        async (words, fates) => {
          const server = new FakeCallServer(aCall(), fates);
          const session = new CallSession(server.view, server, 'here');
          for (const [index, { mine, after: pause }] of words.entries()) {
            const text = `${mine ? 'm' : 't'}${index}; `;
            if (mine) session.edit('notepad', session.state.save.local.notepad + text, 'soon');
            else server.writeFromElsewhere(text);
            await vi.advanceTimersByTimeAsync(pause);
          }
          if (words.some(({ mine }) => mine))
            session.edit('notepad', `${session.state.save.local.notepad}.`, 'soon');
          await untilSaved(session);
          for (const [index, { mine }] of words.entries()) {
            expect(server.view.notepad).toContain(`${mine ? 'm' : 't'}${index}; `);
          }
          session.close();
        },
      ),
      { numRuns: schedules },
    );
  });

  test('saves within a second of the first unsaved key, however fast somebody types on', async () => {
    const server = new FakeCallServer();
    const session = new CallSession(server.view, server, 'here');
    const began = Date.now();
    for (let key = 0; key < 30; key += 1) {
      session.edit('notepad', 'x'.repeat(key + 1), 'soon');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.saves[0]?.at).toBeLessThanOrEqual(began + 1_000);
    const gaps = server.saves.slice(1).map(({ at }, index) => at - (server.saves[index]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1_000);
  });

  test('sends one save at a time', async () => {
    const server = new FakeCallServer(aCall(), [{ how: 'ok', milliseconds: 5_000 }]);
    const session = new CallSession(server.view, server, 'here');
    session.answer('safety', { value: 'safe' });
    await vi.advanceTimersByTimeAsync(1_000);
    session.answer('consent', { value: 'named' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.saves).toHaveLength(1);
    await untilSaved(session);
    expect(server.saves.map(({ patch }) => Object.keys(patch.answers ?? {}))).toEqual([
      ['safety'],
      ['consent'],
    ]);
  });
});

test('a no to health takes what was told of it from the screen and, in one save, from the server', async () => {
  const server = new FakeCallServer();
  const session = new CallSession(server.view, server, 'here');
  session.answer('caller', { value: 'parent' });
  session.answer('consent', { value: 'named' });
  session.answer('consentHealth', { value: 'yes' });
  session.answer('healthDetails', { value: 'Astma' });
  session.edit('typing:healthDetails', 'en meer', 'soon');
  session.answer('consentHealth', { value: 'no' });
  expect(session.state.save.local.answers.healthDetails).toBeUndefined();
  expect(session.state.save.local.typing.healthDetails).toBe('');
  await untilSaved(session);
  const sent = JSON.stringify(server.saves);
  expect([sent.includes('Astma'), sent.includes('en meer')]).toEqual([false, false]);
  session.close();
});

describe('the end of a call', () => {
  test('comes after everything that was filled in, once, however often it is pressed', async () => {
    const server = new FakeCallServer(aCall(), [
      { how: 'lostAnswer', milliseconds: 100 },
      { how: 'ok', milliseconds: 100 },
      { how: 'lostAnswer', milliseconds: 100 },
    ]);
    const session = new CallSession(server.view, server, 'here');
    session.edit('notepad', 'Ze belt morgen weer.', 'soon');
    session.end({ kind: 'interrupt' });
    session.end({ kind: 'interrupt' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.view.notepad).toBe('Ze belt morgen weer.');
    expect(server.finishes).toEqual(['interrupt']);
    expect(session.state.ended?.number).toBe('2026-0007');
  });

  test('keeps advice about safety once, also when the answer to it was lost', async () => {
    const server = new FakeCallServer(aCall(), [{ how: 'lostAnswer', milliseconds: 100 }]);
    const session = new CallSession(server.view, server, 'here');
    session.advise({ advised: 'veilig-thuis', note: null });
    await untilSaved(session);
    expect(server.advised).toEqual(['veilig-thuis']);
    expect(session.state.safetyLog.map(({ advised }) => advised)).toEqual(['veilig-thuis']);
  });
});

describe('a call that another tab has', () => {
  test('changes nothing here, and can be written in when the other tab has gone', async () => {
    const server = new FakeCallServer();
    const session = new CallSession(server.view, server, 'elsewhere');
    session.edit('notepad', 'verloren', 'soon');
    session.end({ kind: 'interrupt' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.saves).toEqual([]);
    expect(server.finishes).toEqual([]);

    server.writeFromElsewhere('van het andere tabblad');
    const opening = session.setAccess('here');
    await vi.advanceTimersByTimeAsync(100);
    await opening;
    session.edit('notepad', `${session.state.save.local.notepad}, en hier verder`, 'soon');
    await untilSaved(session);
    expect(server.view.notepad).toBe('van het andere tabblad, en hier verder');
  });
});
