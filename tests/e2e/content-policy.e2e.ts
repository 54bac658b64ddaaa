import type { Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { fillNote, makeCase, openContact } from './follow-up.ts';
import { keptIn, placesThatAreRead } from './kept-in-browser.ts';
import { parentSays, registeredCall } from './registered-call.ts';
import { signInAs } from './sign-in.ts';
import { startCall } from './take-a-call.ts';
import { toQuestion } from './whole-call.ts';

const canary = 'Kanarievogel';

test('what a caller dictates stays text, no script that is put in runs, and nothing of a call or case stays in the browser', async ({
  page,
  app,
  openBrowser,
  troubles,
}) => {
  troubles.expect(/content policy|Content Security Policy|TrustedHTML|This document requires/);
  const caller = `${canary} <img src=x onerror="document.title='${canary}'">`;
  await registeredCall(app, parentSays(caller, '+31612345178'));
  const consultant = await openBrowser();
  await openContact(consultant, app, 'contactPersonHaarlemmermeer', caller);
  await makeCase(consultant);
  await fillNote(consultant, `${canary} <script>document.title='${canary}'</script> vertelt.`);
  await expect(consultant).not.toHaveTitle(canary);
  expect(await tryScripts(consultant)).toEqual({ element: false, handler: false, markup: 'TypeError' });
  expect(await keptIn(consultant)).not.toContain(canary);
  expect(await placesThatAreRead(consultant, canary)).toBe(4);

  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'In eigen woorden', {});
  await page.keyboard.type(`${canary} zoekt een school.`);
  await expect(page.getByText('bewaren…')).toHaveCount(0);
  expect(await keptIn(page)).not.toContain(canary);
});

/** Whether a script runs that got into the page as an element or a handler, and what becomes of markup. */
function tryScripts(page: Page) {
  return page.evaluate(async () => {
    const ran = (name: string) => document.documentElement.hasAttribute(name);
    const element = document.createElement('script');
    let markup = 'taken';
    try {
      element.text = "document.documentElement.setAttribute('data-element', '')";
    } catch {
      element.append("document.documentElement.setAttribute('data-element', '')");
    }
    document.body.append(element);
    const button = document.createElement('button');
    try {
      button.setAttribute('onclick', "document.documentElement.setAttribute('data-handler', '')");
      document.body.append(button);
      button.click();
    } catch {
      // Refused before it could be tried.
    }
    try {
      document.createElement('div').innerHTML = '<img src=x>';
    } catch (error) {
      markup = error instanceof Error ? error.name : 'other';
    }
    await new Promise((done) => requestAnimationFrame(done));
    element.remove();
    button.remove();
    return { element: ran('data-element'), handler: ran('data-handler'), markup };
  });
}
