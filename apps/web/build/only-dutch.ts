import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const words = fileURLToPath(new URL('../src/texts/aksel-dutch.ts', import.meta.url));
const stand = '\0aksel-dutch';

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
      const asksNorwegian =
        source.endsWith('/i18n/locales/nb.js') && importer?.includes('/ds-react/') === true;
      return asksNorwegian ? stand : undefined;
    },
    load(id) {
      return id === stand ? `export { akselDutch as default } from ${JSON.stringify(words)};` : undefined;
    },
  };
}
