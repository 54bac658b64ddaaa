import { describe, expect, test } from 'vitest';
import { decideItem, goesOn, requestOf } from './decision.ts';
import { decisionRoutes } from './second-triage-words.ts';
import { aCandidate, aCommand, aLead, anItem } from './testing/an-item.ts';

const elsewhere = aCandidate({ id: 'marloes', worksFor: ['PO2710'] });
const codeOf = (command: Parameters<typeof aCommand>[0], facts = anItem()) => {
  const decision = decideItem(aCommand(command), facts, aLead);
  return decision.ok ? null : decision.refusal.code;
};

describe('a decision', () => {
  test('says the route, who is responsible and who tells it', () => {
    expect(decideItem(aCommand(), anItem(), aLead)).toEqual({
      ok: true,
      events: [
        {
          type: 'decided',
          route: 'ownContactPerson',
          swv: 'PO2708',
          movesSwv: false,
          personId: 'joris',
          tellerId: 'joris',
        },
      ],
    });
  });

  test('comes with a request for mediation and doorbraak, and for nothing else', () => {
    for (const route of decisionRoutes) {
      const isElsewhere = route === 'otherSwv';
      const decision = decideItem(
        aCommand({
          route,
          outside: 'Wijkteam',
          ...(isElsewhere && { swv: 'PO2710', person: elsewhere, teller: elsewhere }),
        }),
        anItem(),
        aLead,
      );
      const requested = decision.ok ? decision.events.filter(({ type }) => type === 'requested') : null;
      const kind = requestOf(route);
      expect([route, requested?.map((event) => 'kind' in event && event.kind)]).toEqual([
        route,
        kind === null ? [] : [kind],
      ]);
    }
  });

  test('a request for mediation keeps which sides had said yes', () => {
    const decision = decideItem(aCommand({ route: 'mediation' }), anItem(), aLead);
    expect(decision.ok && decision.events[1]).toMatchObject({ kind: 'mediation', agreed: ['family'] });
  });

  test('a request for doorbraak keeps the criteria that were seen', () => {
    const criteria = ['longAtHomeOrManyBodies', 'bodiesContradict'] as const;
    const decision = decideItem(aCommand({ route: 'doorbraak' }), anItem({ criteria }), aLead);
    expect(decision.ok && decision.events[1]).toMatchObject({ kind: 'doorbraak', criteria });
  });

  test('moves to another swv with that route only', () => {
    const there = { swv: 'PO2710', person: elsewhere, teller: elsewhere };
    const moved = decideItem(aCommand({ route: 'otherSwv', ...there }), anItem(), aLead);
    expect(moved.ok && moved.events[0]).toMatchObject({ movesSwv: true, swv: 'PO2710' });
    expect(codeOf({ route: 'otherSwv' })).toBe('otherSwvNeeded');
    expect(codeOf({ route: 'mediation', ...there })).toBe('ownSwvNeeded');
    expect(codeOf({ route: 'ownContactPerson', ...there })).toBe('ownSwvNeeded');
  });

  test('of which nobody knew the swv may name any swv of the region, and no other', () => {
    expect(codeOf({}, anItem({ swv: null }))).toBeNull();
    const outside = aCandidate({ worksFor: ['PO9999'] });
    expect(codeOf({ swv: 'PO9999', person: outside, teller: outside }, anItem({ swv: null }))).toBe(
      'swvNotOfRegion',
    );
  });
});

describe('who takes it up', () => {
  test('is never the person whom the caller doubts, nor does that person tell it', () => {
    for (const route of decisionRoutes) {
      expect(codeOf({ route, outside: 'Wijkteam', person: aCandidate({ doubted: true }) })).toBe(
        'doubtedPerson',
      );
      expect(codeOf({ route, outside: 'Wijkteam', teller: aCandidate({ doubted: true }) })).toBe(
        'doubtedPerson',
      );
    }
  });

  test('works for the responsible swv', () => {
    expect(codeOf({ person: elsewhere })).toBe('personNotOfSwv');
  });

  test('is a contact person when it goes back to one', () => {
    const lead = aCandidate({ isContactPerson: false });
    expect(codeOf({ person: lead })).toBe('contactPersonNeeded');
    expect(codeOf({ route: 'otherPerson', person: lead })).toBeNull();
  });
});

describe('what the caller is told', () => {
  test('is told by somebody who may see it then', () => {
    expect(codeOf({ tellerMaySee: false })).toBe('tellerCannotSee');
  });

  test('is told no later than it is taken up', () => {
    const { until, tellUntil } = aCommand();
    expect(codeOf({ tellUntil: until, until: tellUntil })).toBe('toldTooLate');
    expect(codeOf({ tellUntil: until })).toBeNull();
  });

  test('names where to when the caller is referred', () => {
    expect(codeOf({ route: 'referOutside' })).toBe('outsideNeeded');
    expect(codeOf({ route: 'referOutside', outside: '  ' })).toBe('outsideNeeded');
    expect(codeOf({ route: 'referOutside', outside: 'Wijkteam Aalsmeer' })).toBeNull();
  });
});

test('after telling, a referral and "no further action" are done and the rest goes on', () => {
  expect(decisionRoutes.filter((route) => !goesOn(route))).toEqual(['referOutside', 'noAction']);
});

test('a refusal of the step comes before one of the persons', () => {
  expect(codeOf({ person: aCandidate({ doubted: true }) }, anItem({ state: 'paused' }))).toBe('itemPaused');
});
