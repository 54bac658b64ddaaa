import type { Page } from '@playwright/test';
import type { PoolView } from '@steunpunt/contract/pool';
import { expect, test } from './app-test.ts';
import { keptIn } from './kept-in-browser.ts';
import { type Person, parentSays, personOf, registeredCall } from './registered-call.ts';
import { signInAs, type Who } from './sign-in.ts';

const roles: readonly Who[] = [
  'desk',
  'contactPersonHaarlemmermeer',
  'leadHaarlemmermeer',
  'mediator',
  'administrator',
  'privacyOfficer',
];
const caller = 'Kanarina Zonneveld';

test('papers, files and pages show a family to who may see it only, and no browser keeps anything of it', async ({
  app,
  openBrowser,
}) => {
  test.slow();
  const contactId = await registeredCall(app, parentSays(caller, '+31612345194'));
  const els = await personOf(app, 'els');
  const { caseId, requestId } = await caseWithRequest(els, contactId);
  const mediation = await mediationOf(await personOf(app, 'pieter'));
  const addresses = {
    [`/gesprekken/${contactId}`]: caller,
    [`/zaken/${caseId}/inzage`]: caller,
    [`/zaken/${caseId}/privacy`]: caller,
    [`/verzoeken/${requestId}/inzage`]: caller,
    [`/mediation/${mediation.id}/papier`]: mediation.party,
    '/toezicht': caller,
  };
  const seen: string[] = [];
  for (const who of roles) {
    const page = await openBrowser();
    await signInAs(page, app, who);
    for (const [address, canary] of Object.entries(addresses)) {
      await page.goto(address);
      await settled(page);
      const text = await page.locator('body').textContent();
      if (text?.includes(canary)) seen.push(`${who} ${address.replace(/[0-9a-z]{26}/, '*')}`);
    }
    const kept = await keptIn(page);
    for (const canary of [caller, 'Zonneveld', mediation.party]) expect(kept).not.toContain(canary);
  }
  expect(seen).toEqual([
    'desk /gesprekken/*',
    'contactPersonHaarlemmermeer /mediation/*/papier',
    'leadHaarlemmermeer /gesprekken/*',
    'leadHaarlemmermeer /zaken/*/privacy',
    'leadHaarlemmermeer /verzoeken/*/inzage',
    'leadHaarlemmermeer /mediation/*/papier',
    'mediator /mediation/*/papier',
  ]);
  expect(app.log()).not.toContain(caller);
});

test('after signing out nothing of the page is left, also not one step back', async ({ page, app }) => {
  const other = 'Kanarina Landzicht';
  const contactId = await registeredCall(app, parentSays(other, '+31612345195'));
  await signInAs(page, app, 'desk', '/kennisbank');
  await page.goto(`/gesprekken/${contactId}`);
  await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
  await page.getByRole('link', { name: 'Kennisbank' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kennisbank' })).toBeVisible();
  await page.getByRole('button', { name: /: menu$/ }).click();
  await page.getByRole('button', { name: 'Meld af' }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  for (let step = 0; step < 2; step += 1) {
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
    expect(await page.content()).not.toContain(other);
    expect(await keptIn(page)).not.toContain(other);
  }
});

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').locator('p, h1, h2').first()).toBeVisible();
  await expect(page.locator('.s-bones')).toHaveCount(0);
}

async function caseWithRequest(lead: Person, contactId: string) {
  const { id } = await lead.ask<{ id: string }>('POST', `/contacts/${contactId}/case`);
  const { people } = await lead.ask<{ people: readonly { id: string }[] }>('GET', `/cases/${id}/privacy`);
  const body = { kind: 'access', aboutId: people[0]?.id, askedOn: '2026-01-05', note: null };
  const view = await lead.ask<{ requests: readonly { id: string }[] }>(
    'POST',
    `/cases/${id}/privacy-requests`,
    { body },
  );
  return { caseId: id, requestId: view.requests[0]?.id ?? 'none' };
}

/** One of the demo, with the name of somebody in it. */
async function mediationOf(mediator: Person) {
  const { mine } = await mediator.ask<PoolView>('GET', '/pool');
  const id = mine[0]?.id ?? 'none';
  const { parties } = await mediator.ask<{ parties: readonly { name: string }[] }>(
    'GET',
    `/mediations/${id}`,
  );
  return { id, party: parties[0]?.name ?? 'nobody' };
}
