import { api } from '@steunpunt/contract';
import type { PersonErasure, SamePersons } from '@steunpunt/contract/person-erasure';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { signedInServer, visit } from '../testing/visit.tsx';
import { request } from './testing/requests.ts';

const erasure = request({ kind: 'erasure', aboutRole: 'father', aboutId: 'peter' });
type Piece = PersonErasure['pieces'][number];
const note: Piece = {
  key: 'a'.repeat(40),
  tables: ['case_entry'],
  isTheirs: false,
  excerpt: [
    { text: 'Gebeld met ', isMark: false },
    { text: 'Peter', isMark: true },
    { text: ' over school', isMark: false },
  ],
  choice: null,
  reason: null,
};
const plan = (more: Partial<PersonErasure> = {}): PersonErasure => ({
  request: erasure,
  role: 'father',
  name: 'Peter de Wit',
  refusal: { code: 'piecesUndecided' },
  goes: { cases: 1, callsEmptied: 1, callsErased: 0, consents: 2, corrections: 0, mails: 0 },
  pieces: [note],
  ...more,
});
const match: SamePersons['matches'][number] = {
  kind: 'person',
  id: 'peter-2',
  number: '2026-0777',
  caseId: 'case-2',
  since: '2026-10-01T09:00:00.000Z',
  name: 'P. de Wit',
  role: 'father',
  child: 'Saar',
  why: ['number', 'nameAndChild'],
  verdict: null,
};
const server = (view = plan()) =>
  signedInServer()
    .answer(api.getPersonErasure, view)
    .answer(api.listSamePersons, { matches: [match] });

test('every text is decided apart: it goes, or it stays with a reason; until then nothing is erased', async () => {
  const decided = { ...note, choice: 'stays', reason: 'Nodig voor het kind' } as const;
  const fake = server().answer(api.chooseErasurePiece, plan({ pieces: [decided], refusal: null }));
  const { user } = visit('/verzoeken/request-1/wissen', fake);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Wissen voor vader, Peter de Wit' }),
  ).toBeVisible();
  expect(screen.getByText('0 van 1 besloten')).toBeVisible();
  const decision = screen.getByRole('region', { name: 'Besluit' });
  expect(decision).toHaveTextContent('Besluit eerst over elke tekst');
  expect(within(decision).queryByRole('button')).toBeNull();
  const text = screen.getByRole('article', { name: 'Tekst 1' });
  expect(text).toHaveTextContent('AantekeningGebeld met Peter over school');
  await user.click(within(text).getByRole('radio', { name: 'Blijft, want …' }));
  await user.click(within(text).getByRole('button', { name: 'Leg de reden vast' }));
  expect(within(text).getByText('Schrijf in een paar woorden waarom.')).toBeVisible();
  expect(fake.askedOf(api.chooseErasurePiece)).toEqual([]);
  await user.type(within(text).getByRole('textbox'), 'Nodig voor het kind');
  await user.click(within(text).getByRole('button', { name: 'Leg de reden vast' }));
  expect(fake.askedOf(api.chooseErasurePiece)[0]?.body).toEqual({
    reach: 'person',
    key: note.key,
    choice: 'stays',
    reason: 'Nodig voor het kind',
  });
  expect(await screen.findByText('1 van 1 besloten')).toBeVisible();
});

test('when all is decided only this person is erased, on a ground', async () => {
  const erased = { ...erasure, state: 'granted', reach: 'person' } as const;
  const fake = server(plan({ refusal: null, pieces: [{ ...note, choice: 'erase' }] }))
    .answer(api.takePrivacyStep, erased)
    .answer(api.getCasePrivacy, {
      caseId: 'case-1',
      caseNumber: '2026-0412',
      restrictedSince: null,
      keptUntil: null,
      requests: [erased],
      holds: [],
      people: [],
      mayHold: true,
    });
  const { user } = visit('/verzoeken/request-1/wissen', fake);
  await user.click(await screen.findByRole('button', { name: 'Wis alleen deze persoon' }));
  const dialog = await screen.findByRole('dialog', { name: 'Wis alleen deze persoon' });
  expect(dialog).toHaveTextContent('niet ongedaan');
  await user.selectOptions(within(dialog).getByLabelText('Op welke grond?'), 'noLongerNeeded');
  await user.click(within(dialog).getByRole('button', { name: 'Wis alleen deze persoon' }));
  const card = await screen.findByRole('article', { name: 'Wissen' });
  expect(card).toHaveTextContent('alleen deze persoon');
  expect(fake.askedOf(api.takePrivacyStep)[0]?.body).toEqual({
    step: 'grant',
    ground: 'noLongerNeeded',
    reason: null,
    reach: 'person',
  });
});

test('whoever may be the same person elsewhere stands there with why, and is chosen one by one', async () => {
  const fake = server().answer(api.chooseSamePerson, { matches: [{ ...match, verdict: 'other' }] });
  const { user } = visit('/verzoeken/request-1/wissen', fake);
  const found = await screen.findByRole('region', { name: 'Misschien dezelfde persoon' });
  expect(await within(found).findByText('nog 1 te kiezen')).toBeVisible();
  expect(found).toHaveTextContent('hetzelfde telefoonnummer en dezelfde naam en hetzelfde kind');
  await user.click(within(found).getByRole('radio', { name: 'Nee, iemand anders' }));
  expect(fake.askedOf(api.chooseSamePerson)[0]?.body).toEqual({
    kind: 'person',
    id: 'peter-2',
    verdict: 'other',
  });
  await expect.poll(() => within(found).queryByText('nog 1 te kiezen')).toBeNull();
});
