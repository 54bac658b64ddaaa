// Builds the screens and remembers from which sources, so that a start knows whether it must build again.
import { rmSync, writeFileSync } from 'node:fs';
import { inRepository } from './places.mjs';
import { vite } from './programs.mjs';
import { runUntilItEnds } from './run-command.mjs';
import { webFingerprint, webStamp } from './web-build.mjs';

rmSync(webStamp, { force: true });
const fingerprint = webFingerprint();
const code = await runUntilItEnds(process.execPath, [vite, 'build'], {
  cwd: inRepository('apps', 'web'),
  env: { ...process.env, NODE_ENV: 'production' },
});
if (code === 0) writeFileSync(webStamp, fingerprint);
process.exitCode = code;
