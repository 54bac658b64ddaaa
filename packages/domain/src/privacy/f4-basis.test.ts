import { expect, test } from 'vitest';
import { questionIds } from '../belscript/answers.ts';
import { f4Basis } from './f4-basis.ts';
import { questionClasses } from './question-classes.ts';

test('every answer of class F4 says why it may be kept, and nothing else does', () => {
  const sensitive = questionIds.filter((id) => questionClasses[id] === 'F4');
  expect(Object.keys(f4Basis).sort()).toEqual([...sensitive].sort());
});
