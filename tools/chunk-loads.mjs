/**
 * Which files of a Vite build load when, from its manifest: with the first load of one screen, later from that
 * screen, and with each other route beyond those. `instead` stands in the place of the screen, such as the page for whoever is
 * not signed in: what only that asks for is not of the screen.
 */
export function chunkLoads(manifest, screen, instead = []) {
  const routesOf = (name) => Object.keys(manifest).filter((key) => isRoute(key) && sourceOf(key) === name);
  const layouts = Object.keys(manifest).filter((key) => isRoute(key) && isLayoutOf(sourceOf(key), screen));
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const first = withImports(manifest, [...entries, ...layouts, ...routesOf(screen)]);
  const later = laterThan(manifest, first, instead);
  const otherRoutes = new Set(Object.keys(manifest).filter(isRoute).map(sourceOf));
  for (const name of [screen, ...layouts.map(sourceOf)]) otherRoutes.delete(name);
  return {
    first: filesOf(manifest, first),
    later: filesOf(manifest, later),
    routes: [...otherRoutes].sort().map((name) => {
      const added = withImports(manifest, routesOf(name)).filter((key) => !first.includes(key));
      return { name: name.replace(/^src\/routes\//, ''), ...filesOf(manifest, added) };
    }),
  };
}

function isRoute(key) {
  return key.startsWith('src/routes/');
}

function sourceOf(key) {
  return key.replace(/\?.*$/, '');
}

/** `src/routes/_in.tsx` draws the frame around every route in `src/routes/_in/`. */
function isLayoutOf(route, screen) {
  return screen.startsWith(`${route.replace(/\.tsx$/, '')}/`);
}

/** The chunks with everything they import before they can run. */
function withImports(manifest, keys) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key) || manifest[key] === undefined) return;
    found.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...found];
}

/** What the loaded chunks can still ask for, routes apart. */
function laterThan(manifest, loaded, instead) {
  const later = new Set();
  let asking = loaded;
  while (asking.length > 0) {
    const asked = asking
      .flatMap((key) => manifest[key].dynamicImports ?? [])
      .filter((key) => !isRoute(key) && !instead.includes(key));
    asking = withImports(manifest, asked).filter((key) => !loaded.includes(key) && !later.has(key));
    for (const key of asking) later.add(key);
  }
  return [...later];
}

function filesOf(manifest, keys) {
  const unique = (files) => [...new Set(files)];
  return {
    scripts: unique(keys.map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))),
    styles: unique(keys.flatMap((key) => manifest[key].css ?? [])),
  };
}
