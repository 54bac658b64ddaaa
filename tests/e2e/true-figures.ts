import { expect, type Page } from '@playwright/test';

/** Opens every list of this person, and every view of it: each figure equals the number of lines that open. */
export async function expectTrueFigures(page: Page): Promise<void> {
  await openFromMenu(page, 'Werkvoorraad');
  const views = page.getByRole('navigation', { name: 'Weergaven' }).getByRole('link');
  await expect(page.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
  await expectSame(page, 'Werkvoorraad in het menu', menuFigure(page, 'Werkvoorraad'), rowsShown(page));
  for (let place = 0; place < (await views.count()); place += 1) {
    const view = views.nth(place);
    await view.press('Enter');
    await expect(view).toHaveAttribute('aria-current', 'page');
    await expectSame(page, `tab ${place}`, async () => lastFigure(await view.textContent()), rowsShown(page));
    await expectSame(page, `groepen van tab ${place}`, groupFigures(page), rowsShown(page));
  }
  for (const list of ['Gesprekken', 'Zaken'] as const) {
    if ((await menuLink(page, list).count()) === 0) continue;
    await openFromMenu(page, list);
    const said = page.getByText(/^\d+\+? (gesprekken|zaak|zaken), nieuwste eerst$/);
    await expectSame(page, list, async () => firstFigure(await said.textContent()), allLines(page));
  }
  if ((await menuLink(page, 'Tweede triage').count()) === 0) return;
  await openFromMenu(page, 'Tweede triage');
  const agendas = page.getByRole('list', { name: /^(Eigen|Gezamenlijke) agenda(: staat stil)?$/ });
  await expectSame(page, 'agenda', menuFigure(page, 'Tweede triage'), () =>
    agendas.getByRole('listitem').count(),
  );
}

type Figure = () => Promise<number>;

async function expectSame(page: Page, what: string, said: Figure, opened: Figure): Promise<void> {
  await expect(async () => {
    const [figure, lines] = [await said(), await opened()];
    expect(figure, `${what} on ${page.url()}`).toBe(lines);
  }).toPass({ timeout: 15_000 });
}

function menuLink(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link')
    .filter({ has: page.getByText(name, { exact: true }) });
}

async function openFromMenu(page: Page, name: string): Promise<void> {
  await menuLink(page, name).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** No figure stands there when there is nothing to do. */
function menuFigure(page: Page, name: string): Figure {
  return async () => firstFigure(await menuLink(page, name).textContent());
}

function rowsShown(page: Page): Figure {
  return () => page.locator('.s-worklist__sheet').getByRole('listitem').count();
}

function groupFigures(page: Page): Figure {
  return async () => {
    const headings = await page.locator('.s-worklist__sheet').getByRole('heading', { level: 2 }).all();
    const figures = await Promise.all(headings.map(async (one) => lastFigure(await one.textContent())));
    return figures.reduce((sum, figure) => sum + figure, 0);
  };
}

/** Every line of a list that comes a page at a time. */
function allLines(page: Page): Figure {
  return async () => {
    const more = page.getByRole('main').getByRole('button', { name: 'Toon meer' });
    const lines = page.getByRole('main').locator('.s-contacts__line, .s-cases__line');
    while ((await more.count()) > 0) {
      const before = await lines.count();
      await more.press('Enter');
      // The button stays until its page has come: only then is it known whether there is another.
      await expect.poll(() => lines.count()).toBeGreaterThan(before);
    }
    return lines.count();
  };
}

function firstFigure(text: string | null): number {
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
}

function lastFigure(text: string | null): number {
  return Number(/(\d+)\D*$/.exec(text ?? '')?.[1] ?? 0);
}
