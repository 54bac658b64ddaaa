import { expect, test } from 'vitest';
import { isTest, isTypeScript, repositoryFiles, textOf } from './source-files.ts';

const files = repositoryFiles()
  .filter(isTypeScript)
  .filter((path) => /^(apps|packages)\/[^/]+(\/[^/]+)?\/src\/|^apps\/[^/]+\/src\//.test(path))
  .filter((path) => !isTest(path));
const server = files.filter((path) => path.startsWith('apps/bff/src/'));
const codeOf = (path: string) =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
const withCode = (among: readonly string[], pattern: RegExp) =>
  among.filter((path) => pattern.test(codeOf(path))).map((path) => path.replace(/^apps\/bff\/src\//, ''));
const found = (pattern: RegExp) =>
  [...new Set(server.flatMap((path) => [...codeOf(path).matchAll(pattern)].map(([, word]) => word)))].sort();

test('chance that protects something comes from node:crypto; the only dice decide how long a retry waits', () => {
  expect(withCode(files, /\bMath\.random\b/)).toEqual(['db/postgres-unit-of-work.ts']);
  const making = withCode(server, /\b(randomBytes|randomUUID)\(/);
  expect(making.length).toBeGreaterThan(8);
  expect(withCode(server, /from 'node:crypto'/)).toEqual(expect.arrayContaining(making));
});

test('tokens, keys and nonces have 128 bits of chance or more; what people type over is short-lived or throttled', () => {
  const short = server.flatMap((path) =>
    [...codeOf(path).matchAll(/\brandomBytes\((\d+)\)/g)]
      .filter(([, bytes]) => Number(bytes) < 16)
      .map(([, bytes]) => `${path.replace('apps/bff/src/', '')}: ${bytes}`),
  );
  // A password of the demo, the nonces of GCM (96 bits, as its standard asks), and recovery codes.
  expect(short.sort()).toEqual([
    'auth/recovery-code-repository.ts: 7',
    'auth/sealed.ts: 12',
    'server/before-listening.ts: 9',
  ]);
});

test('hashes, ciphers and keys are the approved ones, each in few places', () => {
  expect(found(/\bcreateHash\('([^']+)'/g)).toEqual(['sha256']);
  expect(found(/\bhkdfSync\('([^']+)'/g)).toEqual(['sha256']);
  // SHA-1 for codes of authenticator apps only: they know no other (RFC 6238).
  expect(withCode(server, /\bcreateHmac\('(?!sha256')/)).toEqual(['auth/totp.ts']);
  expect(found(/\bcreate(?:C|Dec)ipheriv\(\s*'([^']+)'/g)).toEqual(['aes-256-gcm']);
  expect(found(/\balgorithm = '([^']+)'/g)).toEqual(['aes-256-gcm']);
  expect(withCode(server, /\bcreate(C|Dec)ipheriv\(/)).toEqual(['auth/sealed.ts', 'mediation-notes/seal.ts']);
  expect(found(/\bhkdfSync\([^)]*, (\d+)\)/g)).toEqual(['32']);
});

test('what encrypts, hashes and signs is a library that others have proven', () => {
  const own = /\b(subtle\.|md5|sha1|sha256|sha512|aes|rc4|pbkdf2|scrypt|bcrypt)\s*(=\s*\(|\()/i;
  expect(withCode(server, own)).toEqual([]);
  expect(withCode(server, /from '@node-rs\/argon2'/)).toEqual(['auth/password-hash.ts']);
});

test('the server speaks to the mail server, the provider of the organisation and PostgreSQL, and to nobody else', () => {
  expect(withCode(server, /\bfetch\(/)).toEqual(['auth/organisation-check.ts']);
  expect(withCode(server, /from '(nodemailer|pg)'/).sort()).toEqual([
    'db/database.ts',
    'db/postgres-connection.ts',
    'db/postgres-unit-of-work.ts',
    'mail/smtp.ts',
  ]);
  const opening =
    /from '(node:(https|tls|dgram|dns|http2|child_process|worker_threads)|undici|ws|axios|got)'|\bnew WebSocket\(|\b(net|http)\.(connect|request|get)\(/;
  expect(withCode(server, opening)).toEqual([]);
  expect(withCode(server, /from 'node:(http|net)'/)).toEqual(['http/source-of.ts', 'server/listen.ts']);
});

test('regular expressions are not made of what somebody typed, but for names, which are escaped', () => {
  expect(withCode(files, /\bRegExp\(/)).toEqual(['packages/domain/src/privacy/mask-others.ts']);
});

test('addresses that are made of data in a page are those of the phone', () => {
  const web = files.filter((path) => path.endsWith('.tsx'));
  const made = web.flatMap((path) => [...codeOf(path).matchAll(/\b(?:href|src|action)=\{`([^`]*)`\}/g)]);
  const unexpected = made.map(([, address = '']) => address).filter((one) => !/^(#|tel:\$\{)/.test(one));
  expect(unexpected).toEqual([]);
  expect(made.length).toBeGreaterThan(10);
  expect(withCode(web, /dangerouslySetInnerHTML|\.innerHTML\b|\bsrcDoc=/)).toEqual([]);
});

test('the time comes from one clock, in UTC', () => {
  expect(withCode(server, /\bnew Date\(\)|\bDate\.now\(\)/)).toEqual([
    'db/new-id.ts',
    'server/open-installation.ts',
  ]);
  expect(codeOf('apps/bff/src/server/open-installation.ts')).toContain('new Date().toISOString()');
});

test('settings are read in one place: nothing else switches a check off', () => {
  expect(withCode(server, /\bprocess\.env\b/)).toEqual(['main.ts']);
  expect(withCode(files, /NODE_TLS_REJECT_UNAUTHORIZED|rejectUnauthorized: false|NODE_ENV/)).toEqual([]);
  expect(textOf('apps/web/vite.config.ts')).toContain('sourcemap: false');
});

test('nothing that is for tests is part of the program', () => {
  const testing = /\bfrom '[^']*\/testing\/|import\('[^']*\/testing\/|\.test\.tsx?'/;
  expect(withCode(files, testing)).toEqual([]);
  const { devDependencies } = JSON.parse(textOf('apps/bff/package.json')) as {
    devDependencies: Record<string, string>;
  };
  const forTests = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  expect(forTests.length).toBeGreaterThan(4);
  for (const name of forTests) expect(withCode(server, new RegExp(`from '${name}['/]`))).toEqual([]);
});

test('types and comparisons are strict, and an escape from them does not pass the linter', () => {
  const { compilerOptions } = JSON.parse(textOf('tsconfig.json')) as {
    compilerOptions: Record<string, unknown>;
  };
  expect(compilerOptions).toMatchObject({
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
  });
  const { linter } = JSON.parse(textOf('biome.json')) as {
    linter: { rules: Record<string, unknown> };
  };
  expect(linter.rules).toMatchObject({
    preset: 'recommended',
    suspicious: { noExplicitAny: 'error' },
    style: { noNonNullAssertion: 'error' },
  });
});
