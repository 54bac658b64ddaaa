import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { completeAnswers } from './testing/a-call.ts';
import { questionInFront, renderCall } from './testing/render-call.tsx';

async function roundOff(user: UserEvent): Promise<void> {
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('region', { name: 'Afronden' });
}

describe('rounding off', () => {
  test('what is missing stands in a summary whose links lead to the questions', async () => {
    const { user, server } = await renderCall({
      call: { answers: { ...completeAnswers, nature: undefined, sector: undefined } as never },
    });
    await roundOff(user);
    await user.keyboard('{Control>}{Enter}{/Control}');
    const summary = screen.getByRole('alert', { name: 'Nog niet klaar om te bewaren' });
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Soort onderwijs: nog geen antwoord', 'Onderwerp: nog geen antwoord']);
    await user.click(within(summary).getByRole('button', { name: /Onderwerp/ }));
    expect(questionInFront()).toBe('Waar gaat het vooral over?');
    expect(server.finishes).toEqual([]);
  });

  test('the promise is one sentence with the day, and after saving it is still there with the number', async () => {
    const { user, server, session } = await renderCall({ call: { answers: completeAnswers } });
    await roundOff(user);
    const promise =
      /Een contactpersoon van PO Haarlemmermeer belt u uiterlijk maandag 23 november vóór 17.00 uur terug, op 06\s12\s34\s56\s78\./;
    expect(screen.getByText(promise)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: 'Bewaard' })).toHaveFocus();
    expect(screen.getByText('2026-0007')).toBeVisible();
    expect(screen.getByText(promise)).toBeVisible();
    expect(server.finishes).toEqual(['complete']);
    expect(session.state.save.local.answers.readBack).toEqual({
      value: expect.stringContaining('De aanmelding loopt vast'),
    });
  });

  test('an offered call-back needs a yes or a no', async () => {
    const answers = {
      ...completeAnswers,
      nature: { value: 'A15' },
      informationOrSolution: { value: 'information' },
      misconduct: { value: 'no' },
    };
    const { user, server } = await renderCall({ call: { answers: answers as never } });
    await roundOff(user);
    await user.keyboard('{Control>}{Enter}{/Control}');
    const summary = screen.getByRole('alert', { name: 'Nog niet klaar om te bewaren' });
    await user.click(within(summary).getAllByRole('button').at(-1) as HTMLElement);
    expect(screen.getByRole('group', { name: 'Wil de beller dat er nog iemand terugbelt?' })).toHaveFocus();
    expect(server.finishes).toEqual([]);
    await user.keyboard('n');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: 'Bewaard' })).toBeVisible();
    expect(server.finishes).toEqual(['complete']);
  });

  test('another outcome needs a reason, and what may not be chosen says why', async () => {
    const answers = { ...completeAnswers, safety: { value: 'worry' }, safetyKind: { value: ['home'] } };
    const { user, session } = await renderCall({ call: { answers: answers as never } });
    await roundOff(user);
    await user.click(screen.getByRole('button', { name: 'Kies anders' }));
    const dialog = await screen.findByRole('dialog', { name: 'Een andere uitkomst kiezen' });
    expect(within(dialog).getAllByText('Er is zorg over de veiligheid').length).toBeGreaterThan(0);
    expect(within(dialog).queryByRole('button', { name: /Zelf antwoord geven/ })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: /Terugbellen/ }));
    await user.keyboard('te kort');
    await user.click(within(dialog).getByRole('button', { name: 'Kies deze uitkomst' }));
    expect(session.state.choices.deviation).toBeNull();
    expect(within(dialog).getByText(/ten minste 15 tekens/)).toBeVisible();
  });
});

describe('direct gevaar', () => {
  test('opens with F8 from a text, logs in one key, and gives the focus and the text back', async () => {
    const { user, server, session } = await renderCall();
    const notepad = screen.getByRole('textbox', { name: 'Kladblok' });
    await user.type(notepad, 'ze huilt');
    await user.keyboard('{F8}');
    const panel = screen.getByRole('dialog', { name: 'Direct gevaar' });
    expect(within(panel).getByText(/Ik blijf bij u aan de lijn/)).toBeVisible();
    expect(within(panel).getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await user.keyboard('3g');
    expect(session.state.save.local.answers.safety).toEqual({ value: 'danger' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(notepad).toHaveFocus();
    expect(notepad).toHaveValue('ze huilt');
    await waitFor(() => expect(server.advised).toEqual(['veilig-thuis']));
  });

  test('a call with a worry is not put away as no case', async () => {
    const { user, server } = await renderCall({ call: { answers: { safety: { value: 'worry' } } } });
    await user.keyboard('{Alt>}g{/Alt}');
    const dialog = await screen.findByRole('dialog', { name: 'Geen zaak' });
    await user.keyboard('2{Enter}');
    expect(within(dialog).getByText(/Er is zorg over de veiligheid/)).toBeVisible();
    expect(server.finishes).toEqual([]);
  });
});

describe('a call that is over', () => {
  test('F9 saves a broken call in one key and says what was promised', async () => {
    const { user, server } = await renderCall({
      call: { answers: { callBackNumber: { value: { number: '+31612345678' } } } },
    });
    await user.keyboard('{F9}');
    expect(await screen.findByRole('heading', { name: 'Bewaard' })).toBeVisible();
    expect(screen.getByText(/Iemand van ons aanmeldpunt belt u uiterlijk maandag 23 november/)).toBeVisible();
    expect(server.finishes).toEqual(['interrupt']);
  });

  test('a wrong number takes two keys after Alt+G', async () => {
    const { user, server } = await renderCall();
    await user.keyboard('{Alt>}g{/Alt}');
    await screen.findByRole('dialog', { name: 'Geen zaak' });
    await user.keyboard('2{Enter}');
    expect(await screen.findByRole('heading', { name: 'Geteld: verkeerd verbonden' })).toBeVisible();
    expect(server.finishes).toEqual(['noCase']);
  });
});

describe('a call that is open in another tab', () => {
  test('can only be read here, and says so', async () => {
    const { user, session, server } = await renderCall({
      access: 'elsewhere',
      call: { answers: completeAnswers },
    });
    expect(screen.getByText(/staat open in een ander tabblad/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Kladblok' })).toHaveAttribute('readonly');
    await user.keyboard('1');
    await user.keyboard('{F9}');
    expect(session.state.save.dirty.size).toBe(0);
    expect(server.finishes).toEqual([]);
  });
});

describe('a written message', () => {
  test('has no spoken lines, but what to look for and when it came in', async () => {
    await renderCall({ call: { channel: 'mail' } });
    expect(screen.getByText('Waar u op let')).toBeVisible();
    expect(screen.getByText('Staat er een telefoonnummer in het bericht?')).toBeVisible();
    expect(screen.getByText(/E-mail, binnengekomen donderdag 19 november, 10:00/)).toBeVisible();
    expect(screen.queryByText(/Goedemorgen/)).toBeNull();
  });
});
