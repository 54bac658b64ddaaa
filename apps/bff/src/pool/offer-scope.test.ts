import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Mediator } from '@steunpunt/domain/pool/mediator';
import type { Offer } from '@steunpunt/domain/pool/offer';
import { whyNotOffered } from '@steunpunt/domain/pool/why-not-offered';
import { privacyRequestStates, restricts } from '@steunpunt/domain/privacy/privacy-requests';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../db/new-id.ts';
import { dialects } from '../testing/test-database.ts';
import { createTestApp, type TestApp } from '../testing/test-deps.ts';
import { addOffer, addTie, changeOffer, offersFor } from './offer-repository.ts';
import { appoint } from './testing/a-pool.ts';
import { keepMediation, type MediationStanding } from './testing/a-standing-mediation.ts';

const today: LocalDate = '2026-09-01';
const days = fc.constantFrom<LocalDate>('2026-08-31', today, '2026-09-02');
const some = <Value>(...values: Value[]) => fc.subarray(values);

const anyMediator = fc.record({
  reach: fc.constantFrom('region' as const, 'region' as const, 'wider' as const),
  registerValidUntil: fc.constantFrom<LocalDate>('2026-08-31', today, '2028-01-01', '2028-01-01'),
  sectors: some('po' as const, 'vo' as const),
  employer: fc.oneof(
    fc.constantFrom({ kind: 'swv' as const, swv: 'PO2710' }, { kind: 'swv' as const, swv: 'PO2708' }),
    fc.record({ kind: fc.constant('hired' as const), from: days, until: days }),
    fc.constant({ kind: 'municipality' as const, name: 'Aalsmeer' }),
  ),
  mostOpen: fc.constantFrom(0, 1, 3),
  absences: fc.array(fc.record({ from: days, to: days }), { maxLength: 1 }),
  excludedSchools: some('ZZ01', 'ZZ02'),
  excludedBoards: some('Zilverberk', 'Goudlinde'),
  excludedPersons: some('Anke Smit', 'Carla Prins'),
});

/** Keeps nothing from themselves, so that what stands still is what counts. */
const fitsAll = {
  reach: 'region' as const,
  registerValidUntil: '2028-01-01' as const,
  sectors: ['po' as const, 'vo' as const],
  employer: { kind: 'municipality' as const, name: 'Aalsmeer' },
  mostOpen: 3,
  absences: [],
  excludedSchools: [],
  excludedBoards: [],
  excludedPersons: [],
};

const rarely = fc.constantFrom(false, false, false, false, true);

const anyOffer = fc.record({
  swv: fc.constantFrom('PO2710', 'PO2708', 'VO2709'),
  sector: fc.constantFrom('po' as const, 'vo' as const),
  widened: fc.boolean(),
  schoolId: fc.constantFrom(null, 'ZZ01', 'ZZ03'),
  board: fc.constantFrom(null, 'zilverberk', 'roosdoorn'),
  personNames: some('anke smit', 'noor vermeer'),
  ties: fc.oneof(fc.constant([]), some('adviser' as const, 'declared' as const, 'gaveBack' as const)),
  state: fc.constantFrom('open' as const, 'open' as const, 'picked' as const, 'withdrawn' as const),
  standing: fc.record({
    inCase: fc.constantFrom(true, true, false),
    paused: rarely,
    contactPaused: rarely,
    casePaused: rarely,
    asked: fc.option(
      fc.record({
        kind: fc.constantFrom('restriction' as const, 'restriction' as const, 'access' as const),
        state: fc.constantFrom('granted' as const, 'granted' as const, ...privacyRequestStates),
      }),
    ),
  }),
});

describe.each(dialects)('the list of offers on %s', (dialect) => {
  let world: TestApp;
  beforeAll(async () => {
    world = await createTestApp({ dialect });
  });
  afterAll(() => world.close());

  test('is what the rules say for each, in any world', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyMediator, fc.constant(fitsAll)),
        fc.array(anyOffer, { minLength: 1, maxLength: 4 }),
        async (made, offers) => {
          const { personId } = await world.signInAs({ role: 'mediator' });
          await appoint(world, personId, made as Partial<Mediator>);
          const expected: string[] = [];
          await world.database.unitOfWork.run('change', async (tx) => {
            await tx.deleteFrom('pool_tie').execute();
            await tx.deleteFrom('pool_offer').execute();
            for (const { ties, state, standing, ...given } of offers) {
              const offer = { ...offerOf(given, ties, personId), standsStill: standsStill(standing) };
              await keepMediation(tx, offer.id, personId, standing);
              await addOffer(tx, {
                row: rowOf(offer),
                nameKeys: offer.personNames,
                advisers: offer.advisers,
              });
              for (const kind of ties) {
                if (kind !== 'adviser')
                  await addTie(tx, { offerId: offer.id, personId, kind, at: offer.offeredAt });
              }
              await changeOffer(tx, offer.id, { state });
              const mediator = { ...made, personId, parts: [], languages: [] } as Mediator;
              const reasons = whyNotOffered(mediator, offer, { openCases: 0, today });
              if (state === 'open' && reasons.length === 0) expected.push(offer.id);
            }
          });
          const listed = await offersFor(world.database.read, personId, today);
          expect(listed.map(({ offer }) => offer.id).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Paused itself or with its contact or case, or its case is restricted. */
function standsStill({ inCase, paused, contactPaused, casePaused, asked }: MediationStanding): boolean {
  const caseStandsStill = casePaused || (asked !== null && restricts(asked));
  return paused || contactPaused || (inCase && caseStandsStill);
}

type Given = Pick<Offer, 'swv' | 'sector' | 'widened' | 'schoolId' | 'board' | 'personNames'>;

function offerOf(given: Given, ties: readonly string[], personId: string): Offer {
  const tied = (kind: string) => (ties.includes(kind) ? [personId] : []);
  return {
    id: newId(),
    state: 'open',
    part: null,
    nature: 'A09',
    urgency: 'U2',
    offeredAt: '2026-09-01T08:00:00.000Z',
    interpreterFor: null,
    advisers: tied('adviser'),
    declared: tied('declared'),
    gaveBack: tied('gaveBack'),
    doubted: [],
    standsStill: false,
    ...given,
  };
}

function rowOf({ id, swv, sector, widened, schoolId, board, offeredAt }: Offer) {
  return {
    id,
    version: 1,
    mediation_id: id,
    state: 'open' as const,
    swv,
    sector,
    part: null,
    nature: 'A09' as const,
    urgency: 'U2' as const,
    offered_at: offeredAt,
    pick_until: offeredAt,
    widened: widened ? 1 : 0,
    interpreter_for: null,
    school_id: schoolId,
    board_key: board,
    picked_by: null,
    picked_at: null,
  };
}
