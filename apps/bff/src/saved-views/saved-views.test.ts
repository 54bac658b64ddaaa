import type { SavedView } from '@steunpunt/contract/saved-views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestAnswer } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';

const viewsIn = ({ body }: TestAnswer) => (body as { views: SavedView[] }).views;
const urgent = { list: 'contacts', name: 'Dringend', filters: { urgentie: 'U2', staat: 'promised' } };

describe.each(dialects)('saved views on %s', (dialect) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ dialect });
  });
  afterAll(() => app.close());

  test('are kept, get new filters under the same name, another name, and go', async () => {
    const me = await app.signInAs();
    const [saved] = viewsIn(await me.send('POST', '/saved-views', { body: urgent }));
    expect(saved).toMatchObject(urgent);
    const again = await me.send('POST', '/saved-views', { body: { ...urgent, filters: { urgentie: 'U1' } } });
    expect(viewsIn(again)).toEqual([{ ...saved, filters: { urgentie: 'U1' } }]);
    const renamed = await me.send('PATCH', `/saved-views/${saved?.id}`, { body: { name: 'Vandaag' } });
    expect(viewsIn(renamed)).toMatchObject([{ name: 'Vandaag' }]);
    expect(viewsIn(await me.send('DELETE', `/saved-views/${saved?.id}`))).toEqual([]);
  });

  test('are nobody else’s: neither seen, renamed nor removed', async () => {
    const [me, other] = [await app.signInAs(), await app.signInAs()];
    const [saved] = viewsIn(await me.send('POST', '/saved-views', { body: urgent }));
    expect(viewsIn(await other.send('GET', '/saved-views'))).toEqual([]);
    expect((await other.send('PATCH', `/saved-views/${saved?.id}`, { body: { name: 'x' } })).status).toBe(
      404,
    );
    expect((await other.send('DELETE', `/saved-views/${saved?.id}`)).status).toBe(404);
    expect(viewsIn(await me.send('GET', '/saved-views'))).toEqual([saved]);
  });

  test('two of one list cannot have one name, and there are twenty at most', async () => {
    const me = await app.signInAs();
    for (let count = 1; count <= 20; count += 1) {
      await me.send('POST', '/saved-views', { body: { ...urgent, name: `Lijst ${count}` } });
    }
    const more = await me.send('POST', '/saved-views', { body: urgent });
    expect(more).toMatchObject({ status: 409, body: { refusal: { code: 'tooManySavedViews' } } });
    const [first] = viewsIn(await me.send('GET', '/saved-views'));
    const taken = await me.send('PATCH', `/saved-views/${first?.id}`, { body: { name: 'Lijst 7' } });
    expect(taken).toMatchObject({ status: 409, body: { refusal: { code: 'savedViewNameTaken' } } });
  });

  test.each([
    { ...urgent, name: '   ' },
    { ...urgent, list: 'people' },
    { ...urgent, filters: { zoek: 'Ilse van Rijn' } },
  ])('hold codes under a name and nothing else: %j is refused', async (body) => {
    expect((await (await app.signInAs()).send('POST', '/saved-views', { body })).status).toBe(400);
  });
});
