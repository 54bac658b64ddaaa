import { posix } from 'node:path';
import { isTest } from './source-files.ts';

/** Folders of the server that every area uses, the reference lists among them. They know no area. */
const serverShared = new Set([
  'access',
  'audit',
  'auth',
  'config',
  'db',
  'http',
  'jobs',
  'live',
  'reference',
]);

/** Folders of the web app that every area uses. They know no area. */
const webShared = new Set(['api', 'texts', 'theme', 'ui', 'workflow']);

/** Folders that put the areas together, beside the files that lie directly in src. */
const serverComposition = new Set(['cli', 'demo', 'server']);
const webComposition = new Set(['frame', 'routes']);

/**
 * Areas of the server that stand on another one and may use its verbs, always in one direction: a call ends in a
 * contact, a call-back is the promise of one, a transfer hands over a call, a case is made of contacts, the second triage
 * decides about both, a notification is about a contact or a case, a search finds both, mediation and doorbraak begin with
 * a request of the second triage and are together the help that follows a case, somebody is involved in a contact or case, and what is asked about the data of somebody
 * is asked about their case and erases it.
 * Handlers and tables stay closed to everybody.
 */
const standsOn: Record<string, readonly string[]> = {
  calls: ['contacts'],
  'call-backs': ['contacts'],
  cases: ['contacts'],
  transfers: ['calls'],
  'second-triage': ['contacts', 'cases'],
  notifications: ['contacts', 'cases'],
  search: ['contacts', 'cases'],
  mail: ['contacts', 'mediation'],
  mediation: ['contacts', 'second-triage'],
  pool: ['mediation'],
  'mediation-notes': ['mediation'],
  doorbraak: ['contacts', 'second-triage'],
  help: ['mediation', 'doorbraak'],
  involvement: ['contacts', 'cases'],
  reviews: ['contacts'],
  privacy: ['contacts', 'cases', 'retention'],
};

type Rule = (from: string, to: string) => string | undefined;

/**
 * Why `file` may not import `module`, or undefined when it may. `file` is a path from the repository's root,
 * `module` is written as in the import.
 */
export function whyNotImport(file: string, module: string): string | undefined {
  const home = homeOf(file);
  if (home === undefined) return undefined;
  const target = module.startsWith('.') ? posix.join(posix.dirname(file), module) : packageTarget(module);
  const rule = rules[home];
  if (target === undefined) return rule.outside(file, module);
  if (homeOf(target) === home) return rule.inside(file, target);
  if (module.startsWith('.')) return 'another package is imported by its name, not by a path';
  if (areaOf(file) === 'ui') return 'ui knows neither router, api nor domain';
  if (rule.packages.some((name) => target.startsWith(`${name}/`))) return undefined;
  return `${home} may import ${rule.packages.join(' and ') || 'no other package of ours'}`;
}

const homes = ['packages/domain', 'packages/contract', 'apps/bff', 'apps/web', 'tests'] as const;
type Home = (typeof homes)[number];

function homeOf(path: string): Home | undefined {
  return homes.find((home) => path.startsWith(`${home}/`));
}

function packageTarget(module: string): string | undefined {
  const [, name, rest = ''] = /^@steunpunt\/(domain|contract|bff|web)(\/.*)?$/.exec(module) ?? [];
  if (name === undefined) return undefined;
  return `${name === 'bff' || name === 'web' ? 'apps' : 'packages'}/${name}/src${rest || '/index'}`;
}

const rules: Record<Home, { packages: readonly string[]; outside: Rule; inside: Rule }> = {
  'packages/domain': {
    packages: [],
    outside: (file, module) =>
      isTest(file) || module === 'zod/mini' ? undefined : 'the domain depends on zod/mini only',
    inside: () => undefined,
  },
  'packages/contract': {
    packages: ['packages/domain'],
    outside: (file, module) =>
      isTest(file) || module === 'zod' || module === 'zod/mini'
        ? undefined
        : 'the contract depends on domain and zod',
    inside: () => undefined,
  },
  'apps/bff': {
    packages: ['packages/domain', 'packages/contract'],
    outside: () => undefined,
    inside: (file, target) =>
      isTest(file) ? undefined : whyNotBetweenServerAreas(areaOf(file), areaOf(target), target),
  },
  'apps/web': {
    packages: ['packages/domain', 'packages/contract'],
    outside: (file, module) =>
      areaOf(file) === 'ui' && /^@tanstack\//.test(module) ? 'ui knows neither router nor server' : undefined,
    inside: (file, target) =>
      isTest(file)
        ? undefined
        : (whyNotWithoutSentences(areaOf(file), target) ??
          whyNotBetweenWebAreas(areaOf(file), areaOf(target))),
  },
  tests: {
    packages: ['packages/domain', 'packages/contract', 'apps/bff', 'apps/web'],
    outside: () => undefined,
    inside: () => undefined,
  },
};

/** The folder directly under src; undefined for a file that lies in src itself. */
function areaOf(path: string): string | undefined {
  const [, area] = /^apps\/(?:bff|web)\/src\/([^/]+)\//.exec(path) ?? [];
  return area;
}

/**
 * The mediators' notes: nobody comes in but their own endpoints. The schema names their tables, and the hourly job destroys them.
 */
const compartment = 'mediation-notes';
const doorsOfCompartment: Readonly<Record<string, string>> = {
  db: '/note-tables.ts',
  server: '/destroy-notes.ts',
};

function whyNotIntoCompartment(from: string | undefined, to: string | undefined, target: string) {
  if (to !== compartment || from === compartment || from === undefined) return undefined;
  const door = doorsOfCompartment[from];
  return door !== undefined && target.endsWith(door)
    ? undefined
    : 'the notes of mediators are a compartment: only their own endpoints open it';
}

function whyNotBetweenServerAreas(from: string | undefined, to: string | undefined, target: string) {
  const closed = whyNotIntoCompartment(from, to, target);
  if (closed !== undefined) return closed;
  if (from === undefined || serverComposition.has(from) || from === to) return undefined;
  if (to === undefined) return 'the files in src put the areas together and are imported by none';
  if (serverShared.has(to)) return undefined;
  if (from === 'db' && /-tables?\.ts$/.test(target)) return undefined; // the schema is the list of all tables
  if (serverShared.has(from)) return `${from} serves every area and knows none`;
  if (/-repository\.ts$/.test(target)) return undefined;
  if (standsOn[from]?.includes(to) && !/-(handlers|tables?)\.ts$/.test(target)) return undefined;
  return `of another area only repositories may be imported, and this is ${to}`;
}

/** Pages whose refusals are not among those the first screen loads. */
const bringSentences = new Set(['pool', 'mediation', 'doorbraak', 'workflow']);

function whyNotWithoutSentences(from: string | undefined, target: string) {
  return from !== undefined && bringSentences.has(from) && /\/texts\/(error-text|refusals)\.ts$/.test(target)
    ? 'texts/workflow-errors.ts says the same and knows the refusals of these pages'
    : undefined;
}

function whyNotBetweenWebAreas(from: string | undefined, to: string | undefined) {
  if (from === undefined || webComposition.has(from) || from === to) return undefined;
  if (to === undefined) return 'the files in src put the areas together and are imported by none';
  if (from === 'ui') return 'ui knows neither router, api nor domain';
  if (webShared.has(to)) return undefined;
  if (webShared.has(from)) return `${from} serves every area and knows none`;
  return `areas are put together in routes/, and this is ${to}`;
}
