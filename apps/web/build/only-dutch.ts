import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const dutch = fileURLToPath(new URL('../src/texts/aksel-dutch-default.ts', import.meta.url));

/**
 * Aksel's Provider imports its Norwegian words whatever locale it is given. Ours take their place in the build,
 * so that no Norwegian word can reach a screen and its date names are not downloaded.
 */
export function onlyDutch(): Plugin {
  return {
    name: 'only-dutch',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const asksNorwegian = source.endsWith('/i18n/locales/nb.js') && importer?.includes('/ds-react/') === true;
      return asksNorwegian ? dutch : undefined;
    },
  };
}
