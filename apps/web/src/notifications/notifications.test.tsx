import { api } from '@steunpunt/contract';
import type { NotificationView } from '@steunpunt/contract/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aContact, aSession, aWorklist } from '../testing/builders.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

function aNotification(more: Partial<NotificationView> = {}): NotificationView {
  return {
    id: 'n1',
    kind: 'assigned',
    at: '2026-11-23T08:12:00.000Z',
    readAt: null,
    about: {
      kind: 'contact',
      id: 'contact-1',
      number: '2026-0041',
      until: null,
      callerName: 'Linda Brouwer',
    },
    ...more,
  };
}

/** The bell comes after the first paint. */
const patience = { timeout: 5000 };

/** A server with these notifications, that keeps which were read. */
function serverWith(notifications: NotificationView[]): FakeServer {
  const unread = () => notifications.filter(({ readAt }) => readAt === null);
  const read = (wanted: (one: NotificationView) => boolean) => {
    for (const [index, one] of notifications.entries()) {
      if (wanted(one)) notifications[index] = { ...one, readAt: one.readAt ?? '2026-11-23T09:00:00.000Z' };
    }
    return { unread: unread().length };
  };
  return signedInServer()
    .answer(api.getWorklist, aWorklist([]))
    .answer(api.getContact, aContact())
    .answer(api.countNotifications, () => {
      const [newest] = unread();
      return {
        unread: unread().length,
        newest: newest === undefined ? null : { id: newest.id, kind: newest.kind, at: newest.at },
      };
    })
    .answer(api.listNotifications, () => ({ notifications, next: null, unread: unread().length }))
    .answer(api.readAllNotifications, ({ body }) =>
      read(({ at }) => at <= (body as { readonly until: string }).until),
    )
    .answer(api.readNotification, ({ path }) => read(({ id }) => path === `/notifications/${id}/read`))
    .answer(
      api.saveNotificationSettings,
      ({ body }) => body as { sound: boolean; desktop: boolean; mail: boolean },
    );
}

test('the bell says how many are new and opens them; a line leads to its contact and is read then', async () => {
  const server = serverWith([
    aNotification(),
    aNotification({ id: 'n2', kind: 'promiseLate', readAt: '2026-11-22T08:00:00.000Z' }),
  ]);
  const { user, router } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen: 1 nieuw' }, patience));
  const line = await screen.findByRole('link', { name: /Linda Brouwer · 2026-0041 Dit is nu van u/ });
  await user.click(line);
  await waitFor(() => expect(router.state.location.pathname).toBe('/gesprekken/contact-1'));
  expect(await screen.findByRole('button', { name: 'Meldingen' })).toBeVisible();
  expect(server.askedOf(api.readNotification).map(({ path }) => path)).toEqual(['/notifications/n1/read']);
});

test('by keyboard: open, walk and close; the focus comes back to the bell', async () => {
  const { user } = visit('/werkvoorraad', serverWith([aNotification(), aNotification({ id: 'n2' })]));
  const bell = await screen.findByRole('button', { name: /Meldingen: 2 nieuw/ });
  bell.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Alles gelezen' })).toHaveFocus());
  await user.keyboard('{ArrowDown}');
  expect(screen.getAllByRole('link', { name: /Linda Brouwer/ })[0]).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(bell).toHaveFocus();
  expect(screen.queryByRole('heading', { name: 'Meldingen' })).toBeNull();
});

test('everything that is shown is marked as read at once', async () => {
  const server = serverWith([aNotification(), aNotification({ id: 'n2', at: '2026-11-22T08:00:00.000Z' })]);
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen: 2 nieuw' }));
  await user.click(await screen.findByRole('button', { name: 'Alles gelezen' }));
  expect(await screen.findByRole('button', { name: 'Meldingen' })).toBeVisible();
  expect(server.askedOf(api.readAllNotifications)[0]?.body).toEqual({ until: '2026-11-23T08:12:00.000Z' });
});

test('without notifications the panel says what will come here', async () => {
  const { user } = visit('/werkvoorraad', serverWith([]));
  await user.click(await screen.findByRole('button', { name: 'Meldingen' }));
  expect(await screen.findByText('Er zijn geen meldingen')).toBeVisible();
});

test('a new one is counted at once and read aloud, without moving the focus', async () => {
  const notifications: NotificationView[] = [];
  const server = serverWith(notifications);
  visit('/werkvoorraad', server);
  const bell = await screen.findByRole('button', { name: 'Meldingen' });
  await waitFor(() => expect(server.askedOf(api.getNotificationSettings)).toHaveLength(1));
  notifications.unshift(aNotification());
  server.tell('notifications', 'n1');
  await waitFor(() => expect(bell).toHaveAccessibleName('Meldingen: 1 nieuw'));
  expect(await screen.findByText('Nieuwe melding. Dit is nu van u.')).toBeInTheDocument();
  expect(bell).not.toHaveFocus();
});

test('on the desktop it shows only after the person allows it, and names nobody', async () => {
  const shown: { title: string; body: string | undefined }[] = [];
  vi.stubGlobal(
    'Notification',
    class {
      static permission = 'default';
      static requestPermission = async () => {
        this.permission = 'granted';
        return 'granted';
      };
      constructor(title: string, { body }: NotificationOptions) {
        shown.push({ title, body });
      }
    },
  );
  const notifications: NotificationView[] = [];
  const server = serverWith(notifications);
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen' }));
  const group = await screen.findByRole('group', { name: 'Bij een nieuwe melding' });
  await user.click(within(group).getByRole('checkbox', { name: /op mijn scherm/ }));
  await waitFor(() =>
    expect(server.askedOf(api.saveNotificationSettings)[0]?.body).toEqual({
      sound: false,
      desktop: true,
      mail: false,
    }),
  );
  await waitFor(() => expect(within(group).getByRole('checkbox', { name: /op mijn scherm/ })).toBeChecked());
  notifications.unshift(aNotification({ kind: 'promiseNear' }));
  server.tell('notifications', 'n1');
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown).toEqual([{ title: 'Steunpunt', body: 'Er moet bijna worden teruggebeld.' }]);
});

test('a browser that forbids notices is told to the person, and nothing is saved', async () => {
  vi.stubGlobal('Notification', { permission: 'denied' });
  const server = serverWith([]);
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen' }));
  await user.click(await screen.findByRole('checkbox', { name: /op mijn scherm/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('De browser staat berichten');
  expect(server.askedOf(api.saveNotificationSettings)).toEqual([]);
});

test('what is about a case opens the case, and a referral the list where it waits', async () => {
  const about = { number: '2026-0007', until: null };
  const server = serverWith([
    aNotification({ kind: 'taskGiven', about: { ...about, kind: 'case', id: 'c1', callerName: 'Rik Smit' } }),
    aNotification({
      id: 'n2',
      kind: 'referralProposed',
      about: { ...about, kind: 'referral', id: 'r1', callerName: null },
    }),
  ]);
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen: 2 nieuw' }, patience));
  const ofCase = await screen.findByRole('link', { name: /Rik Smit · 2026-0007 U hebt hierin een taak/ });
  expect(ofCase).toHaveAttribute('href', '/zaken/c1');
  const ofReferral = screen.getByRole('link', { name: /Zaak · 2026-0007 Een collega verwijst/ });
  expect(ofReferral).toHaveAttribute('href', '/zaken');
});

test('a reset of the own account leads to that account, of a colleague to the people', async () => {
  const own = aSession().person;
  const server = serverWith([
    aNotification({ kind: 'factorReset', about: { kind: 'person', id: own.id, name: own.name } }),
    aNotification({
      id: 'n2',
      kind: 'factorReset',
      about: { kind: 'person', id: 'bram', name: 'Bram Kuiper' },
    }),
  ]);
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen: 2 nieuw' }, patience));
  const line = (text: RegExp) => screen.findByRole('link', { name: text });
  expect(await line(/aan voor uw account. Klopt dat\?/)).toHaveAttribute('href', '/mijn-account');
  expect(await line(/Bram Kuiper.*deze collega kon niet inloggen/)).toHaveAttribute(
    'href',
    '/beheer?deel=mensen',
  );
});

test('what a privacy officer is told leads to the page of it, with a number and a day and no name', async () => {
  const about = { kind: 'oversight', id: 'q', number: '2026-0412', dueOn: '2026-11-24' } as const;
  const server = serverWith([
    aNotification({ kind: 'privacyTermNear', about }),
    aNotification({ id: 'n2', kind: 'reportWaits', about: { ...about, id: 'r', number: null, dueOn: null } }),
  ]);
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Meldingen: 2 nieuw' }, patience));
  const request = await screen.findByRole('link', { name: /Zaak · 2026-0412/ });
  expect(request).toHaveTextContent('Antwoord op dit verzoek: uiterlijk di 24 nov.');
  expect(request).toHaveAttribute('href', '/toezicht/verzoeken');
  expect(screen.getByRole('link', { name: /^Nieuw Toezicht/ })).toHaveAttribute('href', '/toezicht/bewaren');
});
