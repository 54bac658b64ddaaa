import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aCase, aTimeline, aTimelineItem, caseSteps } from '../../testing/case-builders.ts';
import { caseServer } from '../../testing/case-server.ts';
import { problemResponse } from '../../testing/fake-server.ts';
import { visit } from '../../testing/visit.tsx';
import { titleOf } from './timeline-words.ts';

const names = {
  swv: (code: string | null) => (code === 'VO2708' ? 'VO Waterland' : 'onbekend'),
  colleague: (id: string) => (id === 'bram' ? 'Bram Kuiper' : undefined),
  involved: (id: string) => (id === 'linda' ? 'Linda Brouwer' : undefined),
};

test.each([
  ['registered', { channel: 'phone', number: '2026-0041' }, 'Telefoon 2026-0041'],
  ['attempt', { result: 'voicemail' }, 'Gebeld, voicemail ingesproken'],
  ['visit', { with: 'linda' }, 'Bezoek met Linda Brouwer'],
  ['note', {}, 'Notitie'],
  ['step', { event: 'handedOver', to: 'bram' }, 'Gegeven aan Bram Kuiper'],
  ['step', { event: 'moved', to: 'VO2708' }, 'Naar VO Waterland'],
  ['step', { event: 'closed', result: 'referred' }, 'Afgesloten: iemand anders helpt verder'],
  ['step', { event: 'paused' }, 'Stilgelegd: ouders zijn het niet eens'],
  [
    'consent',
    { event: 'consentRecorded', involved: 'linda', purpose: 'mailing', given: false },
    'Toestemming van Linda Brouwer: mailen, nee',
  ],
  ['consent', { event: 'consentWithdrawn', purpose: 'recording' }, 'Toestemming: noteren, ingetrokken'],
  ['question', { first: false, under: true }, 'De vraag eronder opgeschreven'],
  ['task', { event: 'taskAdded' }, 'Een taak erbij'],
  ['task', { event: 'taskChanged', state: 'done' }, 'Een taak klaar'],
  [
    'referral',
    { event: 'referralProposed', target: 'swv', toSwv: 'VO2708' },
    'Verwijzing voorgesteld: VO Waterland',
  ],
  ['referral', { event: 'referralAnswered', answer: 'refuse' }, 'Verwijzing geweigerd'],
  ['support', { answer: 'partly' }, 'Voelt het gezin zich gesteund? Deels'],
  ['seen', {}, 'Bekeken'],
  ['something of tomorrow', {}, 'Er is iets veranderd'],
])('%s %j is told as: %s', (code, facts, said) => {
  expect(titleOf(aTimelineItem({ code, facts: facts as never }), names)).toBe(said);
});

test('a note about health whose consent was withdrawn says so in the place of its text', async () => {
  const facts = { hidden: 'noConsent', stoppedAt: '2026-11-20T13:02:00.000Z' };
  const entry = { id: 'e', version: 1, kind: 'health', mine: true } as const;
  visit('/zaken/case-1', caseServer(aCase(), [aTimelineItem({ code: 'health', text: null, facts, entry })]));
  const line = (await screen.findByText(/^Over gezondheid/)).closest('li');
  expect(line).toHaveTextContent('Toestemming ingetrokken op 20 nov');
  expect(line).not.toHaveTextContent('Verbeter');
});

test('an entry tells what, when, by whom, how long, and who saw it since', async () => {
  const item = aTimelineItem({
    code: 'phone',
    facts: { with: 'linda', changedAt: '2026-11-21T09:00:00.000Z' },
    seenBy: ['Els van Dijk', 'Marloes Hendriks'],
    seenByMore: 1,
  });
  visit('/zaken/case-1', caseServer(aCase(), [item]));
  const entry = (await screen.findByText(/^Telefoongesprek met Linda Brouwer/)).closest('li');
  expect(entry).toHaveTextContent('Telefoongesprek met Linda Brouwer, 18 minuten');
  expect(entry).toHaveTextContent('vr 20 nov 13:58 · Marloes Hendriks · verbeterd');
  expect(entry).toHaveTextContent('Gezien door u, Els van Dijk en 1 ander');
});

test('a filter asks only for its kind, and all is one press away', async () => {
  const server = caseServer();
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Besluiten' }));
  await expect.poll(() => server.askedOf(api.caseTimeline).at(-1)?.query).toEqual({ kind: 'decision' });
  expect(screen.getByRole('button', { name: 'Besluiten' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: 'Alles' }));
  expect(screen.getByRole('button', { name: 'Alles' })).toHaveAttribute('aria-pressed', 'true');
});

test('more of the past is fetched by the last key of the page', async () => {
  const server = caseServer().answer(api.caseTimeline, ({ query }) =>
    query['cursor'] === undefined
      ? aTimeline([aTimelineItem()], 'before-1')
      : aTimeline([aTimelineItem({ id: 'old', text: 'Lang geleden.' })]),
  );
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Toon meer' }));
  expect(await screen.findByText('Lang geleden.')).toBeVisible();
  expect(server.askedOf(api.caseTimeline).at(-1)?.query).toEqual({ cursor: 'before-1' });
});

const mine = aTimelineItem({ entry: { id: 'entry-1', version: 2, kind: 'note', mine: true } });

test('one’s own entry is corrected in place, on the version that was on screen', async () => {
  const server = caseServer(aCase(), [mine]).answer(api.changeEntry, aCase());
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: /^Verbeter: Notitie/ }));
  const field = screen.getByRole('textbox', { name: 'Verbeter de tekst' });
  expect(field).toHaveValue('Jasmijn wil zelf een keer op de school kijken.');
  await user.clear(field);
  await user.type(field, 'Jasmijn ging kijken.');
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  await expect.poll(() => screen.queryByRole('textbox', { name: 'Verbeter de tekst' })).toBeNull();
  const [sent] = server.askedOf(api.changeEntry);
  expect(sent?.path).toBe('/cases/case-1/entries/entry-1');
  expect(sent?.body).toEqual({ text: 'Jasmijn ging kijken.', minutes: 18 });
  expect(sent?.headers.get('if-match')).toBe('"2"');
});

test('corrected in another window first: both texts stand there and nothing typed is lost', async () => {
  let items = [mine];
  const server = caseServer()
    .answer(api.caseTimeline, () => aTimeline(items))
    .answer(api.changeEntry, ({ headers }) =>
      headers.get('if-match') === '"3"' ? aCase() : problemResponse('staleVersion'),
    );
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: /^Verbeter: Notitie/ }));
  const field = screen.getByRole('textbox', { name: 'Verbeter de tekst' });
  await user.clear(field);
  await user.type(field, 'Van hier');
  items = [{ ...mine, text: 'Van daar', entry: { id: 'entry-1', version: 3, kind: 'note', mine: true } }];
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  const both = await screen.findByRole('region', { name: /net veranderd/ });
  expect(both).toHaveTextContent('Van daar');
  expect(field).toHaveValue('Van hier');
  await user.click(within(both).getByRole('button', { name: 'Gebruik wat ik invulde' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  await expect.poll(() => server.askedOf(api.changeEntry).at(-1)?.headers.get('if-match')).toBe('"3"');
});

test.each([
  ['of somebody else', aTimelineItem({ entry: { id: 'e', version: 1, kind: 'note', mine: false } }), {}],
  ['of a closed case', mine, { changeEntry: 'caseClosed' }],
])('an entry %s cannot be corrected', async (_, item, refusals) => {
  visit('/zaken/case-1', caseServer(aCase({ steps: caseSteps(refusals) }), [item]));
  expect(await screen.findByText('Jasmijn wil zelf een keer op de school kijken.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Verbeter/ })).toBeNull();
});

test('what comes in above while one reads below is counted, and shown when asked', async () => {
  let items = [aTimelineItem()];
  const server = caseServer().answer(api.caseTimeline, () => aTimeline(items));
  const { user } = visit('/zaken/case-1', server);
  const timeline = await screen.findByRole('region', { name: 'Wat er is gebeurd' });
  await within(timeline).findByText(/^Notitie/);
  const place = vi.spyOn(timeline, 'getBoundingClientRect');
  place.mockReturnValue({ top: -400 } as DOMRect);
  items = [aTimelineItem({ id: 'item-2', text: 'Bram belde ook.' }), ...items];
  server.tell('cases', 'case-1', 8);
  await user.click(await within(timeline).findByRole('button', { name: '1 nieuw' }));
  expect(within(timeline).getByRole('heading', { name: 'Wat er is gebeurd' })).toHaveFocus();
  expect(within(timeline).queryByRole('button', { name: '1 nieuw' })).toBeNull();
});
