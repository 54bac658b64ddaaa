import { api } from '@steunpunt/contract';
import type { ContactMails } from '@steunpunt/contract/mails';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aCallBack, aContact } from '../testing/builders.ts';
import { caseServer } from '../testing/case-server.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const patience = { timeout: 10_000 };
const none: ContactMails = {
  mails: [],
  refusals: { knowledgeItem: null, appointment: null, getInTouch: null },
  consentGiven: false,
};

function serverWith(mails: Partial<ContactMails> = {}, server = signedInServer()): FakeServer {
  return server
    .answer(api.getContact, aContact())
    .answer(api.contactHistory, { corrections: [] })
    .answer(api.listKnowledge, { items: [] })
    .answer(api.listContactMails, { ...none, ...mails })
    .answer(api.sendContactMail, {
      ...none,
      mails: [
        {
          id: 'm1',
          kind: 'appointment',
          title: 'Onze afspraak',
          state: 'queued',
          at: '2026-11-23T08:00:00.000Z',
          by: 'Marloes Hendriks',
          sentAt: null,
        },
      ],
    });
}

async function opened(server: FakeServer) {
  const visited = visit('/gesprekken/contact-1', server);
  const panel = await screen.findByRole('region', { name: 'Mail en afdruk' }, patience);
  await visited.user.click(
    await within(panel).findByRole('button', { name: 'Bevestig de afspraak' }, patience),
  );
  return { ...visited, panel, dialog: within(await screen.findByRole('dialog')) };
}

test('the letter is shown as the caller reads it, and goes only after the caller said yes', async () => {
  const server = serverWith();
  const { user, dialog, panel } = await opened(server);
  expect(dialog.getByText(/belt u uiterlijk dinsdag 24 november vóór 17.00 uur/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: /^Mail naar/ }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('Vraag eerst of de beller');
  expect(server.askedOf(api.sendContactMail)).toEqual([]);
  await user.click(dialog.getByRole('checkbox', { name: /De beller vindt het goed/ }));
  await user.click(dialog.getByRole('button', { name: /^Mail naar/ }));
  expect(await within(panel).findByText(/staat klaar, nog niet verstuurd/)).toBeVisible();
  expect(server.askedOf(api.sendContactMail)[0]?.body).toEqual({
    kind: 'appointment',
    itemId: null,
    consent: true,
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('where nothing can be mailed it says why, and the letter can still be printed', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const code = 'mailNotSetUp';
  const refusals = { knowledgeItem: code, appointment: code, getInTouch: code };
  const { user, dialog } = await opened(serverWith({ refusals }));
  expect(dialog.getByText(/Mailen is hier nog niet ingesteld/)).toBeVisible();
  expect(dialog.queryByRole('button', { name: /^Mail naar/ })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Druk af' }));
  expect(print).toHaveBeenCalledOnce();
});

test.each([['/gesprekken/contact-1'], ['/zaken/case-1']])(
  'after the decision to write on %s, the letter that asks to get in touch is open to be sent',
  async (page) => {
    const undecided = aCallBack({ status: 'undecided', failed: 3 });
    const ended = aCallBack({
      version: 9,
      status: 'none',
      promise: null,
      ended: { at: '2026-11-23T09:00:00.000Z', outcome: 'written', late: false },
    });
    const server = serverWith({ consentGiven: true }, caseServer())
      .answer(api.getCallBack, undecided)
      .answer(api.decideCallBack, ended);
    const { user, router } = visit(page, server);
    if (page.startsWith('/zaken')) {
      await user.click(await screen.findByRole('tab', { name: 'Belpoging' }, patience));
    }
    const panel = await screen.findByRole('region', { name: 'Terugbellen' }, patience);
    await user.click(await within(panel).findByRole('button', { name: 'Stuur mail of brief' }, patience));
    const decision = within(await screen.findByRole('dialog', { name: 'Stuur een mail of brief' }));
    await user.type(decision.getByLabelText('Waarom?'), 'Drie keer niemand aan de lijn');
    await user.click(decision.getByRole('button', { name: 'Bewaar en sluit de belofte af' }));
    const letter = within(
      await screen.findByRole('dialog', { name: 'Vraag om contact op te nemen' }, patience),
    );
    expect(letter.getByText(/Wij hebben u een paar keer gebeld/)).toBeVisible();
    await user.click(letter.getByRole('button', { name: /^Mail naar/ }));
    await waitFor(() =>
      expect(server.askedOf(api.sendContactMail)[0]?.body).toEqual({
        kind: 'getInTouch',
        itemId: null,
        consent: true,
      }),
    );
    // Closed: neither a reload nor a link to the page opens it again.
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(router.state.location.href).toBe('/gesprekken/contact-1'));
  },
);

test('the team, which does not see all of the contact, has no mail to send', async () => {
  const server = serverWith().answer(api.getContact, aContact({ may: ['take'], relation: 'team' }));
  visit('/gesprekken/contact-1', server);
  await screen.findByRole('heading', { level: 1 }, patience);
  expect(screen.queryByRole('region', { name: 'Mail en afdruk' })).toBeNull();
  expect(server.askedOf(api.listContactMails)).toEqual([]);
});
