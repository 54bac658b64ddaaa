import { api } from '@steunpunt/contract';
import type { PersonCorrection } from '@steunpunt/contract/case-endpoints';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase } from '../../testing/case-builders.ts';
import { caseServer } from '../../testing/case-server.ts';
import { visit } from '../../testing/visit.tsx';

const correction: PersonCorrection = {
  id: 'c1',
  at: '2026-11-20T09:12:00.000Z',
  by: 'Marloes Hendriks',
  field: 'role',
  before: 'mother',
  after: 'guardian',
  askedOn: '2026-11-18',
};
const withPerson = (more: object) => {
  const file = aCase();
  const [first, ...others] = file.people ?? [];
  if (first === undefined) throw new Error('Nobody is in the case.');
  return aCase({ people: [{ ...first, ...more }, ...others] });
};

test('what was corrected of somebody stands there with before and after, by whom and at whose request', async () => {
  const fake = caseServer(withPerson({ corrections: 1 })).answer(api.listPersonCorrections, {
    corrections: [correction],
  });
  const { user } = visit('/zaken/case-1', fake);
  await user.click(await screen.findByRole('button', { name: /^Wat is verbeterd/ }));
  const dialog = await screen.findByRole('dialog', { name: /^Wat is verbeterd/ });
  await expect.poll(() => dialog.textContent).toContain('Rol: moeder → werd voogd');
  expect(dialog).toHaveTextContent('Marloes Hendriks. Op verzoek van woensdag 18 november');
});

test('of somebody who was erased the role stands there, and nothing can be changed', async () => {
  const gone = { name: null, number: null, mail: null, consents: [], erasedOn: '2026-11-20' };
  visit('/zaken/case-1', caseServer(withPerson(gone)));
  expect(await screen.findByText(/gegevens gewist op vrijdag 20 november/)).toBeVisible();
  const [first] = aCase().people ?? [];
  expect(screen.queryByRole('button', { name: `Wijzig: ${first?.name}` })).toBeNull();
});

test('a citizen service number in a field about somebody is warned about, and one key takes it out', async () => {
  const fake = caseServer().answer(api.getCasePrivacy, {
    caseId: 'case-1',
    caseNumber: '2026-0412',
    restrictedSince: null,
    keptUntil: null,
    requests: [],
    holds: [],
    people: [],
    mayHold: false,
  });
  const { user } = visit('/zaken/case-1', fake);
  const [first] = aCase().people ?? [];
  await user.click(await screen.findByRole('button', { name: `Wijzig: ${first?.name}` }));
  const via = await screen.findByRole('textbox', { name: /^Geen contact via/ });
  await user.clear(via);
  await user.type(via, 'bsn 123456782');
  expect(await screen.findByText(/lijkt op een burgerservicenummer/)).toBeVisible();
  await user.keyboard('{Alt>}b{/Alt}');
  expect(via).not.toHaveValue('bsn 123456782');
});
