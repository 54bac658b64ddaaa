import { describe, expect, test } from 'vitest';
import { whyNotImport } from './import-directions.ts';
import { importsOf, isTypeScript, repositoryFiles, textOf } from './source-files.ts';

test('every import goes in the direction of the arrows', () => {
  const sources = repositoryFiles().filter(isTypeScript);
  const wrong = sources.flatMap((file) =>
    importsOf(textOf(file)).flatMap((module) => {
      const reason = whyNotImport(file, module);
      return reason === undefined ? [] : [`${file} imports ${module}: ${reason}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(sources.length).toBeGreaterThan(50);
});

describe('refused', () => {
  test.each([
    ['packages/domain/src/triage/triage.ts', 'hono'],
    ['packages/domain/src/triage/triage.ts', 'zod'],
    ['packages/domain/src/triage/triage.ts', 'node:fs'],
    ['packages/domain/src/triage/triage.ts', '@steunpunt/contract'],
    ['packages/domain/src/triage/triage.ts', '../../../contract/src/index.ts'],
    ['packages/domain/src/triage/triage.test.ts', '@steunpunt/bff/app'],
    ['packages/contract/src/calls.ts', 'hono'],
    ['packages/contract/src/calls.ts', '@steunpunt/bff/app'],
    ['apps/bff/src/contacts/contact-handlers.ts', '@steunpunt/web/main'],
    ['apps/bff/src/contacts/contact-handlers.ts', '../../../web/src/main.tsx'],
    ['apps/bff/src/contacts/contact-handlers.ts', '../cases/case-handlers.ts'],
    ['apps/bff/src/contacts/contact-handlers.ts', '../cases/case-table.ts'],
    ['apps/bff/src/contacts/contact-handlers.ts', '../app.ts'],
    ['apps/bff/src/calls/end-call.ts', '../contacts/contact-table.ts'],
    ['apps/bff/src/contacts/register-contact.ts', '../calls/end-call.ts'],
    ['apps/bff/src/db/unit-of-work.ts', '../contacts/contact-repository.ts'],
    ['apps/bff/src/mediation/get-mediation.ts', '../mediation-notes/note-repository.ts'],
    ['apps/bff/src/cases/get-case.ts', '../mediation-notes/note-repository.ts'],
    ['apps/bff/src/demo/seed-demo.ts', '../mediation-notes/note-repository.ts'],
    ['apps/bff/src/server/housekeeping.ts', '../mediation-notes/note-repository.ts'],
    ['apps/web/src/calls/CallPage.tsx', '@steunpunt/bff/app'],
    ['apps/web/src/pool/PoolPage.tsx', '../texts/error-text.ts'],
    ['apps/web/src/calls/CallPage.tsx', '../contacts/ContactList.tsx'],
    ['apps/web/src/texts/roles.ts', '../contacts/ContactList.tsx'],
    ['apps/web/src/ui/Card.tsx', '../api/call.ts'],
    ['apps/web/src/ui/Card.tsx', '@steunpunt/domain/decision'],
    ['apps/web/src/ui/Card.tsx', '@tanstack/react-router'],
  ])('%s may not import %s', (file, module) => {
    expect(whyNotImport(file, module)).toEqual(expect.any(String));
  });
});

describe('allowed', () => {
  test.each([
    ['packages/domain/src/triage/triage.ts', 'zod/mini'],
    ['packages/domain/src/triage/triage.ts', '../decision.ts'],
    ['packages/contract/src/calls.ts', '@steunpunt/domain/people/roles'],
    ['apps/bff/src/contacts/contact-handlers.ts', '../cases/case-repository.ts'],
    ['apps/bff/src/contacts/contact-handlers.ts', '../db/unit-of-work.ts'],
    ['apps/bff/src/calls/end-call.ts', '../contacts/register-contact.ts'],
    ['apps/bff/src/db/tables.ts', '../contacts/contact-table.ts'],
    ['apps/bff/src/app.ts', './contacts/contact-handlers.ts'],
    ['apps/web/src/routes/calls.tsx', '../calls/CallPage.tsx'],
    ['apps/web/src/calls/CallPage.tsx', '../ui/Card.tsx'],
    ['apps/web/src/ui/Card.tsx', '@navikt/ds-react'],
    ['tests/e2e/take-a-call.e2e.ts', '@steunpunt/bff/app'],
  ])('%s may import %s', (file, module) => {
    expect(whyNotImport(file, module)).toBeUndefined();
  });
});

test('imports are found in every way of writing them, and not in comments', () => {
  const text = `
import { a } from './a.ts';
import type { B } from "./b.ts";
import './c.css';
export * from './d.ts';
export {
  e,
} from './e.ts';
const later = await import('./f.ts');
// import './g.ts';
/* import './h.ts'; */
`;
  expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts']);
});
