import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, caseSteps } from '../../testing/case-builders.ts';
import { caseServer } from '../../testing/case-server.ts';
import { problemResponse } from '../../testing/fake-server.ts';
import { visit } from '../../testing/visit.tsx';

function under(text: string, more: Partial<CaseView> = {}): CaseView {
  const file = aCase(more);
  const at = '2026-11-23T09:00:00.000Z';
  return {
    ...file,
    question: { first: file.question?.first ?? null, under: { text, at, by: 'Bram Kuiper' } },
  };
}

test('the question under the question is changed in place, on the version that was on screen', async () => {
  const server = caseServer().answer(api.saveQuestions, under('Wie regelt het papier?', { version: 8 }));
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Wijzig: De vraag eronder' }));
  const field = screen.getByRole('textbox', { name: 'De vraag eronder' });
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, 'Wie regelt het papier?');
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText('Wie regelt het papier?')).toBeVisible();
  const [sent] = server.askedOf(api.saveQuestions);
  expect(sent?.body).toEqual({ under: 'Wie regelt het papier?' });
  expect(sent?.headers.get('if-match')).toBe('"7"');
  await expect
    .poll(() => screen.getByRole('button', { name: 'Wijzig: De vraag eronder' }))
    .toBe(document.activeElement);
});

test('a colleague who changed the same question first: both texts, and the writer chooses', async () => {
  let file = aCase();
  const server = caseServer()
    .answer(api.getCase, () => file)
    .answer(api.saveQuestions, ({ headers, body }) => {
      if (headers.get('if-match') !== `"${file.version}"`) return problemResponse('staleVersion');
      file = under((body as { under: string }).under, { version: 9 });
      return file;
    });
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Wijzig: De vraag eronder' }));
  const field = screen.getByRole('textbox', { name: 'De vraag eronder' });
  await user.clear(field);
  await user.type(field, 'Van mij');
  file = under('Van Bram', { version: 8 });
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  const both = await screen.findByRole('region', { name: /Een collega heeft dit net veranderd/ });
  expect(both).toHaveTextContent('Van mij');
  expect(both).toHaveTextContent('Van Bram');
  expect(field).toHaveValue('Van mij');
  await user.click(within(both).getByRole('button', { name: 'Zet ze onder elkaar' }));
  expect(field).toHaveValue('Van Bram\n\nVan mij');
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  await expect
    .poll(() => server.askedOf(api.saveQuestions).at(-1)?.body)
    .toEqual({
      under: 'Van Bram\n\nVan mij',
    });
  expect(server.askedOf(api.saveQuestions).at(-1)?.headers.get('if-match')).toBe('"8"');
});

test('a change that came in while typing is not overwritten, and moves nothing before the writer saves', async () => {
  let file = aCase();
  const server = caseServer().answer(api.getCase, () => file);
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Wijzig: De vraag eronder' }));
  const field = screen.getByRole('textbox', { name: 'De vraag eronder' });
  await user.type(field, ' En wanneer?');
  file = under('Van Bram', { version: 8, urgency: 'U2' });
  server.tell('cases', 'case-1', 9);
  expect(await screen.findByText('U2 dringend')).toBeVisible();
  expect(field).toHaveFocus();
  expect(field).toHaveValue('Welk papier mist er, en wie regelt het? En wanneer?');
  expect(screen.queryByRole('region', { name: /Een collega heeft dit net veranderd/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByRole('region', { name: /Een collega heeft dit net veranderd/ })).toBeVisible();
  expect(server.askedOf(api.saveQuestions)).toHaveLength(0);
});

test('when something else in the case changed the question is saved all the same', async () => {
  let file = aCase();
  const server = caseServer()
    .answer(api.getCase, () => file)
    .answer(api.saveQuestions, ({ headers }) =>
      headers.get('if-match') === '"8"' ? under('Van mij', { version: 9 }) : problemResponse('staleVersion'),
    );
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Wijzig: De vraag eronder' }));
  const field = screen.getByRole('textbox', { name: 'De vraag eronder' });
  await user.clear(field);
  await user.type(field, 'Van mij');
  file = aCase({ version: 8 });
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText('Van mij', { selector: 'p' })).toBeVisible();
  expect(server.askedOf(api.saveQuestions)).toHaveLength(2);
});

test('a question that is not there yet is an invitation, and a locked one says why', async () => {
  const file = aCase({ question: { first: null, under: null } });
  const first = visit('/zaken/case-1', caseServer(file));
  expect(await screen.findByRole('button', { name: 'Schrijf de vraag eronder op' })).toBeVisible();
  first.unmount();
  visit('/zaken/case-1', caseServer(aCase({ steps: caseSteps({ saveQuestions: 'paused' }) })));
  const region = await screen.findByRole('region', { name: 'De vraag eronder' });
  expect(region).toHaveTextContent('Kan nu niet: Wijzig Eerst beslist een leidinggevende');
});

test('what was typed in a question before a reload stands there again, and is forgotten once it is saved', async () => {
  let kept = '';
  const savedAt = '2026-11-23T13:03:22.000Z';
  const server = caseServer()
    .answer(api.getDraft, ({ path }) => {
      const isHere = path.includes('caseQuestion') && kept !== '';
      const draft = {
        place: 'caseQuestion',
        recordId: 'case-1',
        text: kept,
        savedAt,
        fromName: null,
      } as const;
      return { drafts: isHere ? [draft] : [] };
    })
    .answer(api.saveDraft, ({ body, path }) => {
      if (path.includes('caseQuestion')) kept = (body as { text: string }).text;
      return { savedAt };
    })
    .answer(api.saveQuestions, under('Wie regelt het?', { version: 8 }));
  const edit = async (user: ReturnType<typeof visit>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Wijzig: De vraag eronder' }));
    return screen.getByRole('textbox', { name: 'De vraag eronder' });
  };
  const first = visit('/zaken/case-1', server);
  await first.user.type(await edit(first.user), ' Wie regelt het?');
  await waitFor(() => expect(kept).toContain('Wie regelt het?'), { timeout: 3000 });
  first.unmount();
  const { user } = visit('/zaken/case-1', server);
  const field = await edit(user);
  await waitFor(() => expect((field as HTMLTextAreaElement).value).toContain('Wie regelt het?'));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(kept).toBe(''));
});
