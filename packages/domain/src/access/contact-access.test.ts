import { expect, test } from 'vitest';
import { contactStates } from '../contact/contact-state.ts';
import { contactAccess } from './contact-access.ts';
import { relations } from './relation.ts';
import { expectedContactCells } from './testing/expected-cells.ts';

test('each relation may do and see in each state what the privacy officer reads here', () => {
  const lines = relations.flatMap((relation) =>
    contactStates.map((state) => {
      const { actions, fields } = contactAccess[relation][state];
      return `${relation} ${state}: ${actions.join(' ') || '-'} | ${fields.join(' ') || '-'}`;
    }),
  );
  expect(lines).toEqual(expectedContactCells);
});
