import { api } from '@steunpunt/contract';
import type { OfferRow, PoolView, ProfileView, ShownOfferView } from '@steunpunt/contract/pool';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const profile: ProfileView = {
  personId: 'pieter',
  version: 3,
  name: 'Pieter Koster',
  reach: 'region',
  register: 'mfn',
  registerNumber: 'MF-1',
  registerValidUntil: '2028-05-01',
  training: 'Onderwijsmediation',
  employer: { kind: 'municipality', name: 'Amstelveen' },
  sectors: ['po', 'transition'],
  parts: [],
  languages: ['Engels'],
  mostOpen: 3,
  absences: [],
  excludedSchools: [],
  excludedSchoolNames: [],
  excludedBoards: ['Zilverberk'],
  excludedPersons: ['Anke Smit', 'Bo Smit'],
};

const anOffer = (more: Partial<ShownOfferView> = {}): ShownOfferView => ({
  id: 'offer-1',
  sector: 'po',
  part: null,
  nature: 'conflict',
  urgency: 'U2',
  sinceWeekOf: '2026-11-02',
  interpreter: true,
  speaksLanguage: true,
  fits: ['registerValid', 'speaks'],
  ...more,
});

const aPool = (more: Partial<PoolView> = {}): PoolView => ({
  offers: [anOffer(), anOffer({ id: 'offer-2', sector: 'vo', nature: 'support', interpreter: false })],
  next: 'offer-1',
  whyNothing: [],
  mine: [{ id: 'm-1', number: 'M-2026-016', stage: 'intakes', sector: 'vo', until: null, late: false }],
  openCases: 1,
  profile,
  ...more,
});

const asMediator = () => signedInServer(aSession({ role: 'mediator', roles: ['mediator'], swvs: [] }));
const open = (pool: PoolView = aPool()) => {
  const server = asMediator().answer(api.getPool, pool);
  return { server, ...visit('/poule', server) };
};

describe('the pool of a mediator', () => {
  test('shows what may be picked without a name, beside own mediations and profile', async () => {
    open();
    const offers = await screen.findByRole('list', { name: 'Zaken die u mag pakken' });
    const [first] = within(offers).getAllByRole('article');
    expect(first).toHaveTextContent('poregiowacht sinds de week van ma 2 novConflict met school');
    expect(first).toHaveTextContent('Nodig, u spreekt de taal');
    expect(screen.getByText('2 zaken die u mag pakken. U ziet namen pas na het pakken.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'M-2026-016' })).toHaveAttribute('href', '/mediation/m-1');
    expect(screen.getByRole('region', { name: 'Uw profiel' })).toHaveTextContent('1 bestuur, 2 personen');
    expect(screen.getByRole('region', { name: 'Mijn mediations' })).toHaveTextContent('1 van 3 plekken');
  });

  test('asks for the statement of independence before a case is picked, in one press', async () => {
    const { server, user, router } = open();
    server.answer(api.pickOffer, { id: 'offer-1', mediationId: 'm-9' });
    await user.click(await screen.findByRole('button', { name: /Pak deze zaak.*Conflict met school/ }));
    const statement = screen.getByRole('region', { name: 'Ik ben onafhankelijk in deze zaak' });
    await user.click(within(statement).getByRole('button', { name: 'Verklaar en pak deze zaak' }));
    expect(server.askedOf(api.pickOffer)).toMatchObject([
      { path: '/pool/offers/offer-1/pick', body: { independent: true } },
    ]);
    await screen.findByText('Deze mediation is er niet voor u');
    expect(router.state.location.pathname).toBe('/mediation/m-9');
  });

  test('says who was first when it was somebody else', async () => {
    const { server, user } = open();
    server.answer(api.pickOffer, () => problemResponse('refused', { refusal: { code: 'offerGone' } }));
    await user.click(await screen.findByRole('button', { name: 'Volgende passende' }));
    await user.click(screen.getByRole('button', { name: 'Verklaar en pak deze zaak' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Een collega was u net voor.');
  });

  test('lets somebody with a tie say so', async () => {
    const { server, user } = open();
    server.answer(api.declareInvolved, { id: 'offer-1' });
    await user.click(await screen.findByRole('button', { name: /Pak deze zaak.*Conflict met school/ }));
    await user.click(screen.getByRole('button', { name: 'Ik heb wel een band met deze zaak' }));
    expect(server.askedOf(api.declareInvolved)).toHaveLength(1);
  });

  test('keeps the filter in the address', async () => {
    const { user, router } = open();
    await user.click(await screen.findByRole('button', { name: 'Alleen vo' }));
    expect(router.state.location.search).toEqual({ sector: 'vo' });
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  test.each([
    [aPool({ offers: [], next: null, whyNothing: ['full'] }), 'Heeft geen plek meer.'],
    [aPool({ offers: [], next: null, profile: null }), 'Uw profiel is er nog niet'],
    [aPool({ offers: [], next: null }), 'Er wacht geen zaak die u mag pakken'],
  ])('says why there is nothing (%#)', async (pool, text) => {
    open(pool);
    expect(await screen.findByText(text)).toBeVisible();
  });

  test('saves the profile, and says what has to be mended first', async () => {
    const { server, user } = open();
    server.answer(api.saveOwnProfile, profile);
    await user.click(await screen.findByRole('button', { name: 'Wijzig' }));
    const places = screen.getByLabelText('Hoeveel zaken tegelijk?');
    await user.clear(places);
    await user.click(screen.getByRole('button', { name: 'Bewaar profiel' }));
    expect(screen.getByRole('link', { name: 'Vul een getal van 0 tot en met 10 in.' })).toBeVisible();
    expect(server.askedOf(api.saveOwnProfile)).toEqual([]);
    await user.type(places, '2');
    await user.click(screen.getByRole('button', { name: 'Bewaar profiel' }));
    expect(server.askedOf(api.saveOwnProfile)[0]?.body).toMatchObject({
      mostOpen: 2,
      languages: ['Engels'],
      excludedPersons: ['Anke Smit', 'Bo Smit'],
    });
  });
});

const aRunningDoorbraak = (swv: string) =>
  ({
    id: `d-${swv}`,
    number: 'D-2026-001',
    swv,
    sector: 'po',
    stage: 'facts',
    until: '2026-11-16T16:00:00.000Z',
    late: true,
    paused: false,
    director: null,
  }) as const;

describe('the pool of a lead', () => {
  const offer: OfferRow = {
    id: 'offer-1',
    version: 1,
    mediationId: 'm-1',
    number: 'M-2026-018',
    state: 'open',
    sector: 'po',
    urgency: 'U2',
    offeredAt: '2026-11-16T09:00:00.000Z',
    pickUntil: '2026-11-19T16:00:00.000Z',
    late: true,
    widened: false,
    offeredTo: [{ id: 'pieter', name: 'Pieter Koster' }],
    filtered: [{ id: 'gerard', name: 'Gerard Bos', reasons: ['employedBySwv'] }],
    steps: [
      { step: 'assign', refusal: null },
      { step: 'widen', refusal: { code: 'alreadyWidened' } },
    ],
  };
  const asLead = () =>
    signedInServer(aSession({ role: 'lead', roles: ['lead'] }))
      .answer(api.getAgenda, { waiting: [], paused: [], toTell: [], counts: { own: 0, joint: 0 } })
      .answer(api.listOffers, { offers: [offer] })
      .answer(api.listMediators, { mediators: [] })
      .answer(api.listDoorbraaks, {
        requests: [],
        doorbraaks: [aRunningDoorbraak('PO2710'), aRunningDoorbraak('VO2709')],
      })
      .answer(api.listMediations, {
        requests: [
          {
            id: 'request-1',
            contactId: 'contact-1',
            contactNumber: '2026-0031',
            swv: 'PO2710',
            nature: 'A09',
            urgency: 'U2',
            requestedAt: '2026-11-20T09:00:00.000Z',
            isRestricted: false,
            agreed: ['family'],
          },
        ],
        mediations: [],
      });

  test('counts mediation and doorbraak of the own swv, and the room in the pool', async () => {
    visit('/poule', asLead());
    const overview = await screen.findByRole('region', { name: 'Overzicht' });
    expect(overview).toHaveTextContent('0 plekken vrij in de poule');
    const rowOf = (name: string) =>
      within(within(overview).getByRole('table', { name })).getAllByRole('row').at(-1)?.textContent;
    expect(rowOf('Mediation')).toBe('PO Waterland1000');
    expect(rowOf('Doorbraak')).toBe('PO Waterland0101');
  });

  test('tells who does not see a case and why, and which step waits', async () => {
    visit('/poule', asLead());
    const waiting = await screen.findByRole('region', { name: 'Wacht op een mediator (1)' });
    expect(waiting).toHaveTextContent('Te pakken door Pieter Koster');
    expect(waiting).toHaveTextContent('Gerard Bos: werkt voor dit samenwerkingsverband');
    expect(waiting).toHaveTextContent('Vraag ook mediators van buiten: is al gevraagd');
    expect(screen.getByText('Het gezin wil, school is nog niet gevraagd')).toBeVisible();
  });

  test('assigns somebody who may have it', async () => {
    const server = asLead().answer(api.assignOffer, { id: 'offer-1', mediationId: 'm-1' });
    const { user } = visit('/poule', server);
    await user.click(await screen.findByRole('button', { name: 'Wijs een mediator aan' }));
    await user.click(screen.getByRole('button', { name: 'Wijs aan' }));
    expect(screen.getByRole('link', { name: 'Kies een mediator.' })).toBeVisible();
    const choice = screen.getByRole('combobox', { name: 'Mediator' });
    expect(within(choice).queryByRole('option', { name: 'Gerard Bos' })).toBeNull();
    await user.selectOptions(choice, 'Pieter Koster');
    await user.click(screen.getByRole('button', { name: 'Wijs aan' }));
    expect(server.askedOf(api.assignOffer)).toMatchObject([{ body: { mediatorId: 'pieter' } }]);
  });
});
