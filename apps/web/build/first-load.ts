import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

const entry = /\/src\/main\.tsx$/;
const routePart = /\/src\/routes\/(.+)\.tsx\?tsr-split=/;
/** The route that draws the frame around every page. */
const frameRoute = '_in';

/**
 * Puts the first load of one screen in three files: what every page needs, what this screen shares with other pages, and what
 * is only its own. In some forty files, as they fall by themselves, it packs nine kB worse. Our own modules are placed here;
 * of the packages the bundler takes along what they really use.
 */
export function firstLoadOf(screen: string): readonly Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>();
  const partOf = (id: string, graph: Graph): string | null => {
    if (id.includes('/node_modules/') || id.startsWith('\0') || rootOf(id) !== null) return null;
    const roots = known.get(id) ?? rootsThatNeed(id, graph);
    known.set(id, roots);
    if (roots.has(frameRoute)) return 'frame';
    if (!roots.has(`_in/${screen}`)) return null;
    return roots.size === 1 ? 'call' : 'shared';
  };
  // A group takes what its modules import along, so the one that is needed everywhere comes first.
  return ['frame', 'shared', 'call'].map((part, index) => ({
    name: (id: string, graph: Graph) => (partOf(id, graph) === part ? part : null),
    priority: 3 - index,
  }));
}

/** The name of the route a module is the page of; the entry counts as the frame. */
function rootOf(id: string): string | null {
  return entry.test(id) ? frameRoute : (routePart.exec(id)?.[1] ?? null);
}

/** The pages that cannot be drawn without this module. */
function rootsThatNeed(id: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set([id]);
  const roots = new Set<string>();
  for (const module of seen) {
    const root = rootOf(module);
    if (root !== null) roots.add(root);
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return roots;
}
