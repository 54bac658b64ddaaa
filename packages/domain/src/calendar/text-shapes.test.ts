import { expect, test } from 'vitest';
import { instantText, localDateText, localTimeText } from './text-shapes.ts';

test.each([
  [localDateText, '2028-02-29', true],
  [localDateText, '2026-02-29', false],
  [localDateText, '2026-13-01', false],
  [localDateText, '0000-00-00', false],
  [localDateText, '1-1-2026', false],
  [localTimeText, '23:59', true],
  [localTimeText, '24:00', false],
  [localTimeText, '9:00', false],
  [instantText, '2026-09-01T08:00:00.000Z', true],
  [instantText, '2026-09-01T08:61:00.000Z', false],
  [instantText, '2026-02-30T08:00:00.000Z', false],
  [instantText, '2026-09-01', false],
])('case %#: %s is taken: %s', (shape, text, isTaken) => {
  expect(shape.safeParse(text).success).toBe(isTaken);
});

test('a wrong text has one error, whether its form or its day is wrong', () => {
  for (const text of ['vandaag', '2026-02-30']) {
    expect(localDateText.safeParse(text).error?.issues).toHaveLength(1);
  }
});
