import { api } from '@steunpunt/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession, aWorklist } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';
import {
  aDecision,
  aLead,
  aMeeting,
  aMeetingHead,
  anAgenda,
  anAgendaRow,
  anItem,
  aRegion,
} from './testing/a-meeting.ts';

function server() {
  return signedInServer(aLead())
    .answer(api.getReference, aRegion())
    .answer(api.getWorklist, aWorklist([]))
    .answer(api.getAgenda, anAgenda())
    .answer(api.listMeetings, { meetings: [] })
    .answer(api.getMeeting, aMeeting())
    .answer(api.getMeetingItem, anItem())
    .answer(api.getDraft, { drafts: [] })
    .answer(api.saveDraft, { savedAt: '2026-11-23T13:03:22.000Z' });
}

/** The form, once it is known what was half written in it. */
const formOf = async () => {
  await screen.findByLabelText('Waarom');
  return screen.getByRole('region', { name: 'Wat besluiten we?' });
};

test('the agenda shows what was promised, the term of the decision, what stands still apart and what is restricted', async () => {
  const agenda = anAgenda({
    waiting: [anAgendaRow()],
    paused: [anAgendaRow({ recordId: 'contact-9', childName: 'Liv', state: 'paused', isRestricted: true })],
    counts: { own: 2, joint: 0 },
  });
  const fake = server().answer(api.getAgenda, ({ query }) =>
    query['kind'] === 'own' ? agenda : anAgenda({ counts: agenda.counts }),
  );
  visit('/tweede-triage', fake);
  const own = await screen.findByRole('list', { name: 'Eigen agenda' });
  expect(within(own).getByRole('link', { name: 'Thijs, 8 jaar' })).toBeVisible();
  expect(within(own).getAllByRole('button', { name: /bekijk hoe dit is berekend/ })).toHaveLength(2);
  const paused = screen.getByRole('list', { name: 'Eigen agenda: staat stil' });
  expect(within(paused).getByText('Liv, 8 jaar')).toBeVisible();
  expect(within(paused).getByText('beperking')).toBeVisible();
  expect(paused).toHaveTextContent('Voor deze zaak geldt een beperking');
  expect(within(paused).queryByRole('button', { name: /Besluit hoe het verder gaat/ })).toBeNull();
  const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });
  expect(within(menu).getByRole('link', { name: /Tweede triage/ })).toHaveTextContent('2');
});

test('what is decided and not told can be told, and the server hears it once', async () => {
  const row = { ...anAgendaRow({ state: 'decided' }), decision: aDecision() };
  const fake = server()
    .answer(api.getAgenda, ({ query }) =>
      query['kind'] === 'own' ? anAgenda({ toTell: [row] }) : anAgenda(),
    )
    .answer(api.tellDecision, aDecision({ toldAt: '2026-11-23T13:00:00.000Z', toldBy: 'Karim Haddad' }));
  const { user } = visit('/tweede-triage', fake);
  await user.click(await screen.findByRole('button', { name: 'De beller weet het' }));
  await waitFor(() => expect(fake.askedOf(api.tellDecision)).toHaveLength(1));
});

test('who may not tell it sees who does', async () => {
  const decision = aDecision({ tellRefusal: { code: 'tellerTells' } });
  const row = { ...anAgendaRow({ state: 'decided' }), decision };
  const fake = server().answer(api.getAgenda, ({ query }) =>
    query['kind'] === 'own' ? anAgenda({ toTell: [row] }) : anAgenda(),
  );
  visit('/tweede-triage', fake);
  expect(await screen.findByText('Een ander vertelt dit')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'De beller weet het' })).toBeNull();
});

test('a lead decides how to go on with parents who disagree, and not without saying how', async () => {
  const paused = [anAgendaRow({ recordId: 'contact-9', version: 4, state: 'paused' })];
  const fake = server()
    .answer(api.getAgenda, ({ query }) => (query['kind'] === 'own' ? anAgenda({ paused }) : anAgenda()))
    .refuse(api.endContactPause, 'refused', { refusal: { code: 'notPaused' } });
  const { user } = visit('/tweede-triage', fake);
  await user.click(await screen.findByRole('button', { name: /Besluit hoe het verder gaat/ }));
  await user.click(screen.getByRole('button', { name: 'Leg besluit vast' }));
  expect(fake.askedOf(api.endContactPause)).toHaveLength(0);
  await user.type(screen.getByLabelText('Wat besluit u?'), 'Moeder mag dit alleen vragen.');
  await user.click(screen.getByRole('button', { name: 'Leg besluit vast' }));
  expect(await screen.findByText('Deze vraag staat niet meer stil.')).toBeVisible();
  expect(fake.askedOf(api.endContactPause)[0]?.headers.get('if-match')).toBe('"4"');
});

test('the meeting shows who is at the table, and the caller’s own words first', async () => {
  visit('/tweede-triage/meeting-1', server());
  expect(await screen.findByText('“Ik praat niet meer met de directeur.”')).toBeVisible();
  const people = screen.getByRole('list', { name: 'Aan tafel:' });
  expect(people).toHaveTextContent('Karim Haddad');
  expect(people).toHaveTextContent('Marloes Hendriks gast');
  expect(people).toHaveTextContent('Mirjam Vos (gemeente Aalsmeer, kijkt mee op het scherm)');
  expect(screen.getByText('Weer samen praten')).toBeVisible();
  expect(screen.getByText('nagaan')).toBeVisible();
});

test('what cannot be decided stays in its place with its reason', async () => {
  visit('/tweede-triage/meeting-1', server());
  const options = within(await formOf()).getByRole('group', { name: 'Wat besluiten we?' });
  expect(options).toHaveTextContent('Mediation verkennenKan niet: vraag eerst de ouders');
  expect(options).toHaveTextContent('Doorbraak aanvragenKan niet: 1 van de 2 kenmerken');
  expect(within(options).queryByRole('button', { name: /Mediation/ })).toBeNull();
});

test('a criterion that the table sees opens the doorbraak', async () => {
  const { user } = visit('/tweede-triage/meeting-1', server());
  const form = await formOf();
  await user.click(within(form).getByText(/Kenmerken voor een doorbraak/));
  await user.click(within(form).getByRole('checkbox', { name: 'Instanties spreken elkaar tegen' }));
  expect(within(form).getByRole('button', { name: /Doorbraak aanvragen/ })).toBeVisible();
});

test('without a mouse: a digit chooses, Ctrl+Enter says what is missing, and then saves', async () => {
  const decided = anItem({ state: 'decided', decisions: [aDecision()] });
  const fake = server().answer(api.decideItem, decided);
  const { user } = visit('/tweede-triage/meeting-1', fake);
  const form = await formOf();
  await user.keyboard('3');
  expect(within(form).getByRole('button', { name: /Terug naar eigen contactpersoon/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await within(form).findByRole('link', { name: 'Kies wie het oppakt.' })).toBeVisible();
  expect(fake.askedOf(api.decideItem)).toHaveLength(0);
  const person = within(form).getByLabelText('Wie pakt het op');
  expect(
    within(person)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Kies iemand', 'Joris Bakker (PO Amstelronde)']);
  await user.selectOptions(person, 'Joris Bakker (PO Amstelronde)');
  await user.type(within(form).getByLabelText('Waarom'), 'Er is nog niet met school gepraat: 3 dagen.');
  await user.type(within(form).getByLabelText('Wat hoort de beller'), 'Joris belt u.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(fake.askedOf(api.decideItem)).toHaveLength(1));
  expect(fake.askedOf(api.decideItem)[0]).toMatchObject({
    body: {
      route: 'ownContactPerson',
      swv: 'PO2708',
      personId: 'joris',
      within: { kind: 'workingDays', days: 2 },
      reason: 'Er is nog niet met school gepraat: 3 dagen.',
      tell: { what: 'Joris belt u.', byId: 'joris', within: { kind: 'workingDays', days: 0 } },
    },
  });
  expect(await screen.findByText('Besloten: terug naar eigen contactpersoon')).toBeVisible();
});

test('Alt and the arrows go through the agenda, and what is half written stays with its item', async () => {
  const fake = server().answer(api.getMeetingItem, ({ path }) =>
    path.endsWith('item-2') ? anItem({ itemId: 'item-2', childName: 'Yara', childAge: 14 }) : anItem(),
  );
  const { user } = visit('/tweede-triage/meeting-1', fake);
  await user.type(within(await formOf()).getByLabelText('Waarom'), 'Nog niet af');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await screen.findByRole('heading', { name: /Yara, 14 jaar/ })).toBeVisible();
  expect(within(await formOf()).getByLabelText('Waarom')).toHaveValue('');
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(await screen.findByRole('heading', { name: /Thijs, 8 jaar/ })).toBeVisible();
  expect(within(await formOf()).getByLabelText('Waarom')).toHaveValue('Nog niet af');
});

test('a half filled form survives a reload, and is forgotten once it is decided', async () => {
  let kept = '';
  const fake = server()
    .answer(api.getDraft, ({ path }) => ({
      drafts:
        kept === ''
          ? []
          : [
              {
                place: 'decision' as const,
                recordId: path.split('/').at(-1) ?? '',
                text: kept,
                savedAt: '2026-11-23T13:03:22.000Z',
                fromName: null,
              },
            ],
    }))
    .answer(api.saveDraft, ({ body }) => {
      kept = (body as { text: string }).text;
      return { savedAt: '2026-11-23T13:03:22.000Z' };
    })
    .answer(api.decideItem, anItem({ state: 'decided', decisions: [aDecision()] }));
  const first = visit('/tweede-triage/meeting-1', fake);
  await formOf();
  await first.user.keyboard('3');
  await first.user.type(within(await formOf()).getByLabelText('Waarom'), 'Nog niet af');
  await waitFor(() => expect(kept).toContain('Nog niet af'), { timeout: 3000 });
  first.unmount();

  const { user } = visit('/tweede-triage/meeting-1', fake);
  const form = await formOf();
  expect(await within(form).findByLabelText('Waarom')).toHaveValue('Nog niet af');
  expect(within(form).getByRole('button', { name: /Terug naar eigen contactpersoon/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.selectOptions(within(form).getByLabelText('Wie pakt het op'), 'Joris Bakker (PO Amstelronde)');
  await user.type(within(form).getByLabelText('Wat hoort de beller'), 'Joris belt u.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Besloten: terug naar eigen contactpersoon')).toBeVisible();
  await waitFor(() => expect(kept).toBe(''));
});

test('somebody of another swv is offered for that route only', async () => {
  const { user } = visit('/tweede-triage/meeting-1', server());
  const form = await formOf();
  await user.keyboard('2');
  expect(
    within(within(form).getByLabelText('Wie pakt het op'))
      .getAllByRole('option')
      .map((one) => one.textContent),
  ).toEqual(['Kies iemand', 'Marloes Hendriks (PO Haarlemmermeer)']);
});

test('a guest sees the question, and that others decide', async () => {
  const guest = anItem({
    facts: null,
    consent: null,
    routes: [],
    candidates: [],
    caller: null,
    doorbraak: null,
  });
  visit('/tweede-triage/meeting-1', server().answer(api.getMeetingItem, guest));
  expect(await screen.findByText(/U bent te gast/)).toBeVisible();
  expect(screen.queryByText('Al gedaan')).toBeNull();
  expect(screen.getByRole('link', { name: /^Open (zaak|gesprek)$/ })).toBeVisible();
});

test('who comes from elsewhere is offered nothing to open', async () => {
  const session = aSession({ role: 'guest', roles: ['guest'] });
  const guest = anItem({ facts: null, consent: null, routes: [], candidates: [], caller: null });
  const fake = server().answer(api.getSession, session).answer(api.getMeetingItem, guest);
  visit('/tweede-triage/meeting-1', fake);
  expect(await screen.findByText(/U bent te gast/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Open (zaak|gesprek)$/ })).toBeNull();
});

test('a plan names its people with their seats, and is not sent without a day', async () => {
  const fake = server().answer(api.planMeeting, aMeetingHead({ state: 'planned' }));
  const { user } = visit('/tweede-triage', fake);
  await user.click(await screen.findByRole('button', { name: 'Plan een overleg' }));
  const dialog = screen.getByRole('dialog', { name: 'Plan een overleg' });
  await user.clear(within(dialog).getByLabelText('Dag'));
  await user.type(within(dialog).getByLabelText('Dag'), 'ooit');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  expect(within(dialog).getByRole('link', { name: /Schrijf een dag/ })).toBeVisible();
  await user.clear(within(dialog).getByLabelText('Dag'));
  await user.type(within(dialog).getByLabelText('Dag'), 'morgen');
  await user.selectOptions(within(dialog).getByLabelText('Marloes Hendriks'), 'Gast');
  await user.type(within(dialog).getByLabelText(/Ook aanwezig/), 'Mirjam Vos, gemeente Aalsmeer');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(fake.askedOf(api.planMeeting)).toHaveLength(1));
  expect(fake.askedOf(api.planMeeting)[0]?.body).toMatchObject({
    kind: 'own',
    swv: 'PO2708',
    people: [
      { id: 'karim', seat: 'member' },
      { id: 'marloes', seat: 'guest' },
    ],
    alsoPresent: [{ name: 'Mirjam Vos', position: 'gemeente Aalsmeer' }],
  });
});

test('who sits at a running meeting finds it in the menu, and nobody else does', async () => {
  const running = signedInServer()
    .answer(api.getWorklist, aWorklist([]))
    .answer(api.listMeetings, {
      meetings: [aMeetingHead({ leads: false })],
    });
  const view = visit('/werkvoorraad', running);
  expect(await screen.findByRole('link', { name: 'Tweede triage' })).toBeVisible();
  view.unmount();
  visit(
    '/werkvoorraad',
    signedInServer()
      .answer(api.getWorklist, aWorklist([]))
      .answer(api.listMeetings, {
        meetings: [aMeetingHead({ leads: false, state: 'planned' })],
      }),
  );
  await screen.findByRole('heading', { name: 'Werkvoorraad' });
  expect(screen.queryByRole('link', { name: 'Tweede triage' })).toBeNull();
});
