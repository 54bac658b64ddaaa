import type { Plugin } from 'vite';

/**
 * The word lists by which subjects are heard are written to be read, on many short lines. On the way to the phone the
 * space after each comma goes: it has no meaning there, and costs as much as a hundred words.
 */
export function denseWords(): Plugin {
  return {
    name: 'dense-words',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('/belscript/nature-words/')
        ? { code: code.replaceAll(/,\s+/g, ','), map: null }
        : null;
    },
  };
}
