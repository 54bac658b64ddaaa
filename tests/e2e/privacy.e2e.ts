import { readFileSync } from 'node:fs';
import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn, tabTo } from './keyboard.ts';
import { parentSays, personOf, registeredCall } from './registered-call.ts';
import { signInAs } from './sign-in.ts';

test.use({ keyboardOnly: true });

test('a lead gives a mother her file, erases the case on request, and nobody finds it any more', async ({
  page,
  app,
}) => {
  test.slow();
  const caller = 'Wendelien Kanarie';
  const contactId = await registeredCall(app, parentSays(caller, '+31612345171'));
  const els = await personOf(app, 'els');
  const { id } = await els.ask<{ id: string }>('POST', `/contacts/${contactId}/case`);
  await signInAs(page, app, 'leadHaarlemmermeer', `/zaken/${id}`);
  await enterOn(page, page.getByRole('link', { name: 'Inzage, wissen, beperking en bezwaar' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Privacy van zaak/ })).toBeVisible();

  for (const kind of ['Inzage', 'Wissen'] as const) {
    await enterOn(page, page.getByRole('button', { name: 'Leg een verzoek vast' }));
    const dialog = page.getByRole('dialog', { name: 'Leg een verzoek vast' });
    await tabTo(page, dialog.getByLabel('Wat wordt gevraagd?'));
    await page.keyboard.type(kind);
    await tabTo(page, dialog.getByLabel('Wie vraagt het?'));
    if (kind === 'Inzage') {
      await page.keyboard.type('ouder');
      await expectGood(page, 'writing a request down');
    }
    await enterOn(page, dialog.getByRole('button', { name: 'Leg vast' }));
    await expect(page.getByRole('article', { name: kind })).toBeVisible();
  }
  await expectGoodInEveryLook(page, 'requests about a case');

  await enterOn(page, page.getByRole('link', { name: 'Maak het dossier om te geven' }));
  const sheet = page.getByRole('article', { name: 'Dossier om te geven' });
  await expect(sheet).toContainText(caller);
  await expect(sheet).toContainText('Krijgt op school te weinig hulp bij rekenen.');
  await expectGoodInEveryLook(page, 'the file to hand over');
  const download = page.waitForEvent('download');
  await enterOn(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject({ schema: 'steunpunt-inzage-2', about: { name: caller } });

  await page.goto(`/zaken/${id}/privacy`);
  const access = page.getByRole('article', { name: 'Inzage' });
  await enterOn(page, access.getByRole('button', { name: 'Leg vast dat het dossier is gegeven' }));
  await enterOn(
    page,
    page.getByRole('dialog').getByRole('button', { name: 'Leg vast dat het dossier is gegeven' }),
  );
  await expect(access).toContainText('Toegewezen');
  await enterOn(
    page,
    page.getByRole('article', { name: 'Wissen' }).getByRole('button', { name: 'Wis de zaak' }),
  );
  const erasing = page.getByRole('dialog', { name: 'Wis de zaak' });
  await expect(erasing.getByText('Gesprekken: 1')).toBeVisible();
  await expectGood(page, 'before erasing');
  await tabTo(page, erasing.getByLabel('Op welke grond?'));
  await page.keyboard.type('Wij hebben');
  await enterOn(page, erasing.getByRole('button', { name: 'Wis de zaak' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Verzoeken over privacy' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Besloten' })).toContainText('gewist');
  await expectGoodInEveryLook(page, 'requests about privacy');

  await page.goto(`/zaken/${id}`);
  await expect(page.getByRole('heading', { name: 'Deze zaak is er niet' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Wendelien');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByText(caller)).toHaveCount(0);
});

test('a lead erases one parent out of a case: the child stays, and nobody finds the parent any more', async ({
  page,
  app,
}) => {
  test.slow();
  const els = await personOf(app, 'els');
  const caller = 'Berendina Kanarie';
  const said = parentSays(caller, '+31612345172');
  const contactId = await registeredCall(app, said);
  const second = await registeredCall(app, said);
  const { id } = await els.ask<{ id: string }>('POST', `/contacts/${contactId}/case`);
  const note = { kind: 'note', text: 'Berendina zoekt een tolk', minutes: 5 };
  await els.ask('POST', `/cases/${id}/entries`, { body: note });
  for (const call of [contactId, second]) {
    const spoken = { result: 'spoken', minutes: 5, note: null, next: null };
    await els.ask('POST', `/contacts/${call}/call-back/attempts`, { body: spoken });
  }
  const { people } = await els.ask<{ people: { id: string; name: string }[] }>('GET', `/cases/${id}/privacy`);
  const aboutId = people.find(({ name }) => name === caller)?.id ?? '';
  const asked = { kind: 'erasure', aboutId, askedOn: '2026-01-05', note: null };
  await els.ask('POST', `/cases/${id}/privacy-requests`, { body: asked });

  await signInAs(page, app, 'leadHaarlemmermeer', `/zaken/${id}/privacy`);
  await enterOn(page, page.getByRole('link', { name: 'Beoordeel wat er wordt gewist' }));
  const decision = page.getByRole('region', { name: 'Besluit' });
  await expect(decision).toContainText('Kies eerst wie dezelfde persoon is');
  await expect(page.getByRole('article', { name: 'Tekst 1' })).toBeVisible();
  await expectGoodInEveryLook(page, 'what is erased of one person');
  const same = page.getByRole('region', { name: 'Misschien dezelfde persoon' });
  await tabTo(page, same.getByRole('radio', { name: 'Ja, dezelfde persoon' }));
  await page.keyboard.press('Space');
  await expect(decision).toContainText('Besluit eerst over elke tekst');
  for (const text of await page.getByRole('article', { name: /^Tekst/ }).all()) {
    await tabTo(page, text.getByRole('radio', { name: 'Wis deze tekst' }));
    await page.keyboard.press('Space');
  }
  await enterOn(page, decision.getByRole('button', { name: 'Wis alleen deze persoon' }));
  const erasing = page.getByRole('dialog', { name: 'Wis alleen deze persoon' });
  await tabTo(page, erasing.getByLabel('Op welke grond?'));
  await page.keyboard.type('Wij hebben');
  await enterOn(page, erasing.getByRole('button', { name: 'Wis alleen deze persoon' }));
  await expect(page.getByRole('article', { name: 'Wissen' })).toContainText('alleen deze persoon');

  await page.goto(`/zaken/${id}`);
  await expect(page.getByRole('region', { name: 'Mensen en toestemming' })).toContainText('gegevens gewist');
  await expect(page.getByText('Berendina')).toHaveCount(0);
  await expectGoodInEveryLook(page, 'a case with somebody who was erased');
  await enterOn(page, page.getByRole('link', { name: 'Alle collega’s die ergens erbuiten staan' }));
  await expect(page.getByRole('region', { name: /^Staat erbuiten/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'colleagues who are involved');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Berendina');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByText(caller)).toHaveCount(0);
});
