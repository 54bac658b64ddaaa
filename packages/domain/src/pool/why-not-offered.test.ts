import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMediator, anOffer } from './testing/a-pool.ts';
import {
  conflictReasons,
  conflictsOf,
  type FilterReason,
  filterReasons,
  whyNotOffered,
} from './why-not-offered.ts';

const today = '2026-11-24' as const;
const withRoom = { openCases: 0, today };

test('a mediator without a tie, with room and a valid register is offered it', () => {
  expect(whyNotOffered(aMediator(), anOffer(), withRoom)).toEqual([]);
});

const cases: Readonly<Record<FilterReason, FilterReason[]>> = {
  employedBySwv: whyNotOffered(aMediator({ employer: { kind: 'swv', swv: 'PO2708' } }), anOffer(), withRoom),
  boardExcluded: whyNotOffered(
    aMediator({ excludedBoards: ['stichting de zilverberk'] }),
    anOffer(),
    withRoom,
  ),
  schoolExcluded: whyNotOffered(aMediator({ excludedSchools: ['ZZ08'] }), anOffer(), withRoom),
  personExcluded: whyNotOffered(aMediator({ excludedPersons: ['CARLA PRÍNS'] }), anOffer(), withRoom),
  advisedBefore: whyNotOffered(aMediator({ personId: 'karim' }), anOffer(), withRoom),
  declaredInvolved: whyNotOffered(aMediator(), anOffer({ declared: ['pieter'] }), withRoom),
  doubted: whyNotOffered(aMediator(), anOffer({ doubted: ['pieter'] }), withRoom),
  standsStill: whyNotOffered(aMediator(), anOffer({ standsStill: true }), withRoom),
  registerExpired: whyNotOffered(aMediator({ registerValidUntil: '2026-11-23' }), anOffer(), withRoom),
  contractEnded: whyNotOffered(
    aMediator({ employer: { kind: 'hired', from: '2026-01-01', until: '2026-11-23' } }),
    anOffer(),
    withRoom,
  ),
  absent: whyNotOffered(aMediator({ absences: [{ from: today, to: today }] }), anOffer(), withRoom),
  full: whyNotOffered(aMediator({ mostOpen: 2 }), anOffer(), { openCases: 2, today }),
  otherSector: whyNotOffered(aMediator({ sectors: ['vo'] }), anOffer(), withRoom),
  gaveBack: whyNotOffered(aMediator(), anOffer({ gaveBack: ['pieter'] }), withRoom),
  notWidened: whyNotOffered(aMediator({ reach: 'wider' }), anOffer(), withRoom),
};

test.each(filterReasons)('%s alone keeps an offer from a mediator, and says so', (reason) => {
  expect(cases[reason]).toEqual([reason]);
});

describe('the edges of what keeps an offer away', () => {
  test('a register, a contract and an absence count their last day', () => {
    const onLastDay = aMediator({
      registerValidUntil: today,
      employer: { kind: 'hired', from: today, until: today },
      absences: [{ from: '2026-11-20', to: '2026-11-23' }],
    });
    expect(whyNotOffered(onLastDay, anOffer(), withRoom)).toEqual([]);
  });

  test('working for another swv, or for a municipality, is no tie with this one', () => {
    const elsewhere = aMediator({ employer: { kind: 'swv', swv: 'PO2710' } });
    const municipal = aMediator({ employer: { kind: 'municipality', name: 'Amstelveen' } });
    expect(conflictsOf(elsewhere, anOffer())).toEqual([]);
    expect(conflictsOf(municipal, anOffer())).toEqual([]);
  });

  test('an unknown school or board is nobody’s excluded one', () => {
    const careful = aMediator({ excludedSchools: ['ZZ08'], excludedBoards: ['', 'Stichting De Zilverberk'] });
    expect(conflictsOf(careful, anOffer({ schoolId: null, board: null }))).toEqual([]);
  });

  test('once widened, a mediator of another region is offered it as well', () => {
    const neighbour = aMediator({ reach: 'wider' });
    expect(whyNotOffered(neighbour, anOffer({ widened: true }), withRoom)).toEqual([]);
  });
});

test('whatever else is true, a tie with the case keeps the offer away, also when it was widened', () => {
  const ties = fc.subarray([...conflictReasons], { minLength: 1 });
  fc.assert(
    fc.property(ties, fc.boolean(), fc.nat(5), (reasons, widened, mostOpen) => {
      const mediator = aMediator({
        mostOpen,
        ...(reasons.includes('employedBySwv') && { employer: { kind: 'swv', swv: 'PO2708' } as const }),
        ...(reasons.includes('boardExcluded') && { excludedBoards: ['Stichting De Zilverberk'] }),
        ...(reasons.includes('schoolExcluded') && { excludedSchools: ['ZZ08'] }),
        ...(reasons.includes('personExcluded') && { excludedPersons: ['Anke Smit'] }),
      });
      const offer = anOffer({
        widened,
        advisers: reasons.includes('advisedBefore') ? ['pieter'] : [],
        declared: reasons.includes('declaredInvolved') ? ['pieter'] : [],
        doubted: reasons.includes('doubted') ? ['pieter'] : [],
      });
      expect(whyNotOffered(mediator, offer, withRoom)).toEqual(expect.arrayContaining(reasons));
    }),
  );
});
