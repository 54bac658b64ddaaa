import { expect, test } from 'vitest';
import { chunkLoads } from './chunk-loads.mjs';

const manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react.js'], css: ['index.css'] },
  '_react.js': { file: 'react.js' },
  '_form.js': { file: 'form.js', css: ['form.css'] },
  'src/routes/_in.tsx?tsr-split=component': { file: 'frame.js', imports: ['_react.js'] },
  'src/routes/_in/call.tsx?tsr-split=component': {
    file: 'call.js',
    imports: ['_form.js', 'index.html'],
    dynamicImports: ['src/calls/Panel.tsx', 'src/routes/_in/list.tsx?tsr-split=component'],
  },
  'src/calls/Panel.tsx': { file: 'panel.js', imports: ['_react.js', '_dialog.js'] },
  '_dialog.js': { file: 'dialog.js', dynamicImports: ['src/calls/Level.tsx'] },
  'src/calls/Level.tsx': { file: 'level.js' },
  'src/routes/_in/list.tsx?tsr-split=component': { file: 'list.js', imports: ['_form.js', '_table.js'] },
  '_table.js': { file: 'table.js' },
  'src/routes/sign-in.tsx?tsr-split=component': { file: 'sign-in.js', imports: ['_form.js'] },
};

const loads = chunkLoads(manifest, 'src/routes/_in/call.tsx');

test('the first load is the entry, the frame around the screen, the screen and all they import', () => {
  expect(loads.first.scripts.toSorted()).toEqual(['call.js', 'form.js', 'frame.js', 'index.js', 'react.js']);
  expect(loads.first.styles.toSorted()).toEqual(['form.css', 'index.css']);
});

test('later comes what the screen can still ask for, step by step, without other routes', () => {
  expect(loads.later.scripts.toSorted()).toEqual(['dialog.js', 'level.js', 'panel.js']);
});

test('what stands in the place of the screen does not come later from it', () => {
  const without = chunkLoads(manifest, 'src/routes/_in/call.tsx', ['src/calls/Panel.tsx']);
  expect(without.later.scripts).toEqual([]);
});

test('another route counts for what it adds to the first load', () => {
  expect(loads.routes.map(({ name, scripts }) => [name, scripts])).toEqual([
    ['_in/list.tsx', ['list.js', 'table.js']],
    ['sign-in.tsx', ['sign-in.js']],
  ]);
});
