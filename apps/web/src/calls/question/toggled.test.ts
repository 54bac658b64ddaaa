import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { expect, test } from 'vitest';
import { toggled } from './toggled.ts';

const pressing = questionOf(currentBelscript, 'pressing');
const moreNatures = questionOf(currentBelscript, 'moreNatures');

test('pressing a chosen value takes it back', () => {
  expect(toggled(pressing, ['suspension'], 'suspension')).toEqual([]);
});

test('"niets" rules out the others, and any other rules out "niets"', () => {
  expect(toggled(pressing, ['suspension', 'legalTerm'], 'none')).toEqual(['none']);
  expect(toggled(pressing, ['none'], 'suspension')).toEqual(['suspension']);
});

test('where two may be chosen the third takes the place of the first', () => {
  expect(toggled(moreNatures, ['A03', 'A07'], 'A09')).toEqual(['A07', 'A09']);
});
