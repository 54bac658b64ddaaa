import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Modules that say only data to the screens: the schemas in them are the server's work and stay out of the download. */
const evaluated = [
  fileURLToPath(new URL('../../../packages/contract/src/', import.meta.url)),
  fileURLToPath(new URL('../../../packages/domain/src/belscript/answer-options.ts', import.meta.url)),
];

/**
 * Runs the contract while building and gives the screens what comes out: of an endpoint its method and path, and whether it takes
 * an Idempotency-Key or If-Match, of a list its values. Nothing of the validation library is left in the first load.
 */
export function evaluatedContract(): Plugin {
  return {
    name: 'evaluated-contract',
    apply: 'build',
    async load(id) {
      if (!evaluated.some((path) => id.startsWith(path))) return undefined;
      const exported: Record<string, unknown> = await import(pathToFileURL(id).href);
      return Object.entries(exported)
        .map(([name, value]) => [name, JSON.stringify(withoutSchemas(value))] as const)
        .filter(([, text]) => text !== undefined)
        .map(([name, text]) => `export const ${name} = ${text};`)
        .join('\n');
    },
  };
}

function withoutSchemas(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('_zod' in value) return undefined;
  if ('view' in value && 'method' in value && 'path' in value) return callOf(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutSchemas(part)]));
}

/** Why there is no key, and that no version is sent, is for whoever reads the contract. */
function callOf(endpoint: object): object {
  const { method, path, idempotency, ifMatch } = endpoint as Readonly<Record<string, unknown>>;
  return {
    method,
    path,
    ...(idempotency === 'key' && { idempotency }),
    ...(ifMatch === true && { ifMatch }),
  };
}
