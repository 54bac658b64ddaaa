import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { switchSingleKeys } from '../ui/single-keys.ts';
import { completeAnswers } from './testing/a-call.ts';
import { questionInFront, renderCall } from './testing/render-call.tsx';

afterEach(() => switchSingleKeys(true));

const number = { callBackNumber: { value: { number: '+31612345678' } } } as const;

describe('the keys of a question', () => {
  test('a digit chooses the answer and the next question comes with the focus', async () => {
    const { user, session } = await renderCall({ call: { answers: number } });
    expect(questionInFront()).toBe('Is iedereen veilig?');
    await user.keyboard('1');
    expect(session.state.save.local.answers.safety).toEqual({ value: 'safe' });
    expect(questionInFront()).toBe('Wat mag in het gesprek staan?');
    expect(screen.getByRole('group', { name: 'Wat mag in het gesprek staan?' })).toHaveFocus();
  });

  test('a digit typed in a text field is a digit and nothing else', async () => {
    const { user, session } = await renderCall();
    expect(screen.getByRole('textbox', { name: /Op welk nummer/ })).toHaveFocus();
    await user.keyboard('0612');
    await user.type(screen.getByRole('textbox', { name: 'Kladblok' }), '3 kinderen');
    expect(session.state.save.local.answers).toEqual({});
    expect(session.state.save.local.notepad).toBe('3 kinderen');
    expect(session.state.save.local.typing.callBackNumber).toBe('0612');
  });

  test('a text that became the answer on the way to the notepad stands there on return, and Enter keeps it', async () => {
    const { user, session } = await renderCall({ call: { answers: number } });
    await user.click(screen.getByRole('button', { name: 'Naam beller nog open' }));
    await user.keyboard('Linda');
    await user.click(screen.getByRole('textbox', { name: 'Kladblok' }));
    const field = screen.getByRole('textbox', { name: /Hoe heet/ });
    expect(field).toHaveValue('Linda');
    await user.click(field);
    await user.keyboard(' Brouwer');
    expect(field).toHaveValue('Linda Brouwer');
    await user.keyboard('{Enter}');
    expect(session.state.save.local.answers.callerName).toEqual({ value: 'Linda Brouwer' });
  });

  test('a field that is made empty takes its answer away', async () => {
    const { user, session } = await renderCall({ call: { answers: number } });
    await user.click(screen.getByRole('button', { name: 'Naam beller nog open' }));
    await user.keyboard('Linda');
    await user.click(screen.getByRole('textbox', { name: 'Kladblok' }));
    await user.clear(screen.getByRole('textbox', { name: /Hoe heet/ }));
    expect(screen.getByRole('textbox', { name: /Hoe heet/ })).toHaveValue('');
    await user.keyboard('{Enter}');
    expect(session.state.save.local.answers.callerName).toBeUndefined();
  });

  test('Backspace goes back, but not out of a text field', async () => {
    const { user } = await renderCall({ call: { answers: number } });
    await user.keyboard('1');
    await user.keyboard('{Backspace}');
    expect(questionInFront()).toBe('Is iedereen veilig?');
    await user.click(screen.getByRole('button', { name: 'Naam beller nog open' }));
    await user.keyboard('Li{Backspace}');
    expect(screen.getByRole('textbox', { name: /Hoe heet/ })).toHaveValue('L');
  });

  test('0 asks why the question was passed over before it goes on', async () => {
    const { user, session } = await renderCall({ call: { answers: number } });
    await user.keyboard('0');
    const reason = screen.getByRole('textbox', { name: 'Niet gevraagd, omdat' });
    expect(reason).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Schrijf in een paar woorden/)).toBeVisible();
    expect(session.state.save.local.answers.safety).toBeUndefined();
    await user.keyboard('ze hing op{Enter}');
    expect(session.state.save.local.answers.safety).toEqual({ notAsked: 'ze hing op' });
    expect(questionInFront()).toBe('Wat mag in het gesprek staan?');
  });

  test('Enter goes on without answering', async () => {
    const { user, session } = await renderCall({ call: { answers: number } });
    await user.keyboard('{Enter}');
    expect(session.state.save.local.answers.safety).toBeUndefined();
    expect(questionInFront()).toBe('Wat mag in het gesprek staan?');
  });

  test('digits tick several answers, and "niets" rules the others out', async () => {
    const { user, session } = await renderCall({ call: { answers: completeAnswers } });
    await user.click(screen.getByRole('button', { name: /^Haast klaar/ }));
    await user.keyboard('25');
    expect(session.state.save.local.answers.pressing).toEqual({ value: ['removalLetter', 'talkOrDecision'] });
    await user.keyboard('1');
    expect(session.state.save.local.answers.pressing).toEqual({ value: ['none'] });
  });

  test('letters find an answer in a long list', async () => {
    const { user, session } = await renderCall({ call: { answers: completeAnswers } });
    await user.click(screen.getByRole('button', { name: /^Onderwerp klaar/ }));
    await screen.findByRole('textbox', { name: 'Typ letters om te zoeken' });
    await user.keyboard('dysl{Enter}');
    expect(session.state.save.local.answers.nature).toEqual({ value: 'A12' });
  });

  test('single keys do nothing once they are switched off', async () => {
    switchSingleKeys(false);
    const { user, session } = await renderCall({ call: { answers: number } });
    await user.keyboard('1{Backspace}0');
    expect(session.state.save.local.answers.safety).toBeUndefined();
    expect(questionInFront()).toBe('Is iedereen veilig?');
  });
});

describe('what is typed', () => {
  test('a number in any notation is kept as one number', async () => {
    const { user, session } = await renderCall();
    await user.keyboard('06-12 34 56 78{Enter}');
    await waitFor(() =>
      expect(session.state.save.local.answers.callBackNumber).toEqual(number.callBackNumber),
    );
    expect(questionInFront()).toBe('Is iedereen veilig?');
  });

  test('a number nobody can read says so at the field, and stays', async () => {
    const { user } = await renderCall();
    await user.keyboard('06-12{Enter}');
    expect(await screen.findByText(/Dit is geen telefoonnummer/)).toBeVisible();
    const field = screen.getByRole('textbox', { name: /Op welk nummer/ });
    expect(field).toHaveValue('06-12');
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  test('a date is read back with its weekday before it counts', async () => {
    const { user, session } = await renderCall({
      call: { answers: { ...completeAnswers, attendance: { value: 'not' } } },
    });
    await user.click(screen.getByRole('button', { name: /^Sinds wanneer/ }));
    await user.keyboard('2-11-2026');
    expect(screen.getByText('maandag 2 november 2026')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(session.state.save.local.answers.attendanceSince).toEqual({ value: '2026-11-02' });
  });

  test('a date that does not exist is no answer', async () => {
    const { user, session } = await renderCall({
      call: { answers: { ...completeAnswers, attendance: { value: 'not' } } },
    });
    await user.click(screen.getByRole('button', { name: /^Sinds wanneer/ }));
    await user.keyboard('31-2{Enter}');
    expect(screen.getByText(/Deze dag bestaat niet/)).toBeVisible();
    expect(session.state.save.local.answers.attendanceSince).toBeUndefined();
  });

  test('half a text is there again after the page was loaded anew', async () => {
    await renderCall({ call: { answers: completeAnswers, typing: { hope: 'Dat ze weer met plez' } } });
    const row = screen.getByRole('button', { name: /^Wat moet het opleveren/ });
    act(() => row.click());
    expect(screen.getByRole('textbox', { name: /Waar hoopt/ })).toHaveValue('Dat ze weer met plez');
  });

  test('what was typed becomes the answer when the call is rounded off', async () => {
    const { user, session } = await renderCall({
      call: { answers: completeAnswers, typing: { hope: 'Dat ze weer met plezier gaat' } },
    });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(session.state.save.local.answers.hope).toEqual({ value: 'Dat ze weer met plezier gaat' });
  });
});

describe('without a line', () => {
  test('typing goes on and the receipt tells that it is not saved', async () => {
    const { user, server, session } = await renderCall();
    server.cut();
    await user.type(screen.getByRole('textbox', { name: 'Kladblok' }), 'Belt morgen terug');
    const notepad = screen.getByRole('region', { name: 'Kladblok' });
    expect(await within(notepad).findByText('niet bewaard')).toBeVisible();
    expect(session.state.save.local.notepad).toBe('Belt morgen terug');
    server.mend();
    expect(
      await within(notepad).findByText(/^bewaard \d\d:\d\d:\d\d$/, {}, { timeout: 9_000 }),
    ).toBeVisible();
    expect(server.view.notepad).toBe('Belt morgen terug');
  });
});
