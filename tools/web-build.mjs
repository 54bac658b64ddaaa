import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, isStamped } from './fingerprint.mjs';
import { inRepository, toolsFolder } from './places.mjs';

export const webStamp = join(toolsFolder, 'web-build');
const webPage = inRepository('apps', 'web', 'dist', 'index.html');

/** Whether apps/web/dist holds the screens as the sources are now. */
export function isWebAppBuilt() {
  return existsSync(webPage) && isStamped(webStamp, webFingerprint());
}

export function webFingerprint() {
  return fingerprintOf([
    'apps/web',
    'packages/contract',
    'packages/domain',
    'pnpm-lock.yaml',
    'tsconfig.json',
  ]);
}
