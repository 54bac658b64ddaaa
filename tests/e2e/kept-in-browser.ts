import type { Page } from '@playwright/test';

/** Everything that this browser keeps of the page by itself, with what is in it: storages, databases, caches, history. */
export async function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const readDatabase = async (name: string) => {
      const database = await answered(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const rows: unknown[] = [];
      for (const store of stores) {
        const opened = database.transaction(store).objectStore(store);
        rows.push(store, await answered(opened.getAllKeys()), await answered(opened.getAll()));
      }
      database.close();
      return [name, rows];
    };
    const readCache = async (name: string) => {
      const cache = await caches.open(name);
      const kept: unknown[] = [];
      for (const request of await cache.keys()) {
        kept.push(request.url, await (await cache.match(request))?.text());
      }
      return [name, kept];
    };
    const databases = await indexedDB.databases();
    return JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: await Promise.all(databases.map(({ name }) => readDatabase(name ?? ''))),
      caches: await Promise.all((await caches.keys()).map(readCache)),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      address: location.href,
      state: history.state,
    });
  });
}

/** Keeps a text in every place that `keptIn` reads, to see that it is found there; answers in how many. */
export async function placesThatAreRead(page: Page, text: string): Promise<number> {
  await page.evaluate(async (kept) => {
    localStorage.setItem('sweep', `local ${kept}`);
    sessionStorage.setItem('sweep', `session ${kept}`);
    const opening = indexedDB.open('sweep');
    await new Promise<void>((resolve, reject) => {
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('sweep').put(`database ${kept}`, 'key');
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
    await (await caches.open('sweep')).put('/sweep', new Response(`cache ${kept}`));
  }, text);
  const found = await keptIn(page);
  await page.evaluate(async () => {
    localStorage.removeItem('sweep');
    sessionStorage.removeItem('sweep');
    indexedDB.deleteDatabase('sweep');
    await caches.delete('sweep');
  });
  return ['local', 'session', 'database', 'cache'].filter((place) => found.includes(`${place} ${text}`))
    .length;
}
