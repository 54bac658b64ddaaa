import { describe, expect, test } from 'vitest';
import type { Answers } from '../belscript/answers.ts';
import type { Instant } from '../calendar/instant.ts';
import { amsterdam } from '../triage/testing/a-call.ts';
import { decideCompletion } from './completion.ts';
import { type Corrected, decideCorrection, doubtsWholeSteunpunt, type Standing } from './correction.ts';
import { aCommonCall, completionFacts } from './testing/completion-facts.ts';

const anHourLater: Instant = '2026-11-20T11:00:00.000Z';

/** How a contact from these answers stands, before anything is corrected. */
function standingAfter(answers: Answers, changes: Partial<Standing> = {}): Standing {
  const decision = decideCompletion(completionFacts(answers));
  if (!decision.ok) throw new Error(decision.refusal.code);
  const wholeDoubted = doubtsWholeSteunpunt(answers);
  const { responsible } = completionFacts(answers).outcome;
  return { ...decision.completion, deviation: null, wholeDoubted, responsible, ...changes };
}

function correct(standing: Standing, answers: Answers, momentChanged = false): Corrected {
  const facts = completionFacts(answers, { receivedAt: anHourLater });
  const decision = decideCorrection({ ...facts, standing, momentChanged });
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.corrected;
}

const usual = aCommonCall();
const suspended = aCommonCall({ pressing: ['suspension'] });

describe('the promise after a correction', () => {
  test('moves earlier when the corrected answers ask for it', () => {
    expect(correct(standingAfter(usual), suspended)).toMatchObject({
      urgency: 'U2',
      callBack: { untilDate: '2026-11-23' },
    });
  });

  test('does not move later when they do not', () => {
    expect(correct(standingAfter(suspended), usual)).toMatchObject({
      urgency: 'U3',
      callBack: { untilDate: '2026-11-23' },
    });
  });

  test('stays when the route needs none any more: it was given', () => {
    const asks = aCommonCall({ informationOrSolution: 'information' });
    expect(correct(standingAfter(usual), asks)).toMatchObject({
      state: 'promised',
      urgency: 'U3',
      callBack: { untilDate: '2026-11-24' },
    });
  });

  test('does not move later when the agreed moment is taken back, however late that is done', () => {
    const agreed = aCommonCall({ agreedMoment: { date: '2026-11-23', time: '09:00', atCallersWish: false } });
    const standing = standingAfter(agreed);
    expect(standing.callBack).toMatchObject({ untilDate: '2026-11-23', untilTime: '09:00' });
    expect(correct(standing, usual, true).callBack).toMatchObject({
      untilDate: '2026-11-23',
      untilTime: '09:00',
    });
  });

  test('moves back to the term when a later agreed moment is taken back', () => {
    const later = aCommonCall({ agreedMoment: { date: '2026-12-15', time: '09:00', atCallersWish: true } });
    expect(correct(standingAfter(later), usual, true).callBack).toMatchObject({
      untilDate: '2026-11-24',
      agreed: false,
    });
  });

  test('moves later when the agreed moment itself was corrected, at the caller’s wish', () => {
    const agreed = aCommonCall({ agreedMoment: { date: '2026-12-01', time: '10:00', atCallersWish: true } });
    expect(correct(standingAfter(usual), agreed, true).callBack).toMatchObject({
      untilDate: '2026-12-01',
      agreed: true,
    });
    expect(correct(standingAfter(usual), agreed, false).callBack).toMatchObject({ untilDate: '2026-11-24' });
  });

  test('is refused for a moment after the term that nobody wished', () => {
    const agreed = aCommonCall({ agreedMoment: { date: '2026-12-01', time: '10:00', atCallersWish: false } });
    const facts = completionFacts(agreed, { receivedAt: anHourLater });
    expect(decideCorrection({ ...facts, standing: standingAfter(usual), momentChanged: true })).toMatchObject(
      {
        ok: false,
        refusal: { code: 'momentAfterTerm' },
      },
    );
  });
});

describe('whose the contact is after a correction', () => {
  const owned = standingAfter(usual, { ownerId: 'marloes' });

  test('stays the owner’s, also when the new route would be held', () => {
    const held = aCommonCall({ informationOrSolution: 'solution', earlierSupport: 'unsupported' });
    expect(correct(owned, held)).toMatchObject({ ownerId: 'marloes', state: 'promised' });
  });

  test('is nobody’s once the owner is doubted, or everybody is', () => {
    for (const doubtedPersons of [['marloes'], []]) {
      const doubting = aCommonCall({ earlierSupport: 'doubted', doubtedPersons });
      expect(correct(owned, doubting)).toMatchObject({
        ownerId: null,
        state: 'held',
        callBack: { by: 'lead' },
      });
    }
  });

  test('stays with whoever took it since everybody was doubted, but for a doubt about that person', () => {
    const doubting = { earlierSupport: 'doubted' as const, doubtedPersons: [] };
    const taken = standingAfter(aCommonCall(doubting), { ownerId: 'els' });
    expect(correct(taken, aCommonCall({ ...doubting, childAge: 9 }))).toMatchObject({ ownerId: 'els' });
    const doubtsEls = aCommonCall({ ...doubting, doubtedPersons: ['els'] });
    expect(correct(taken, doubtsEls)).toMatchObject({ ownerId: null, state: 'held' });
  });

  test('is nobody’s when a doubt about one person becomes a doubt about everybody', () => {
    const doubtsJoris = aCommonCall({ earlierSupport: 'doubted', doubtedPersons: ['joris'] });
    const doubtsAll = aCommonCall({ earlierSupport: 'doubted', doubtedPersons: [] });
    expect(correct(standingAfter(doubtsJoris, { ownerId: 'els' }), doubtsAll)).toMatchObject({
      ownerId: null,
    });
  });

  test('stays the owner’s when somebody else is doubted', () => {
    const doubting = aCommonCall({ earlierSupport: 'doubted', doubtedPersons: ['joris'] });
    expect(correct(owned, doubting)).toMatchObject({ ownerId: 'marloes' });
  });

  test('stops for everybody when the parents disagree', () => {
    expect(correct(owned, aCommonCall({ parentsAgree: 'disagree' }))).toMatchObject({ state: 'paused' });
  });
});

describe('a contact without a promise', () => {
  const closed = standingAfter(aCommonCall({ informationOrSolution: 'information' }));

  test('gets one when the corrected answers give one', () => {
    expect(correct(closed, usual)).toMatchObject({ state: 'promised', callBack: { by: 'contactPerson' } });
  });

  test('gets none when nobody knows how to reach the caller, but for danger', () => {
    const unreachable = { callBackNumber: { without: 'anonymous', reach: null } } as const;
    expect(correct(closed, aCommonCall(unreachable))).toMatchObject({ state: 'closed', callBack: null });
    expect(correct(closed, aCommonCall({ ...unreachable, safety: 'danger' }))).toMatchObject({
      state: 'promised',
      callBack: { by: 'safetyOfficer' },
    });
  });

  test('follows the corrected route', () => {
    const elsewhere = aCommonCall({ place: amsterdam });
    expect(correct(closed, elsewhere)).toMatchObject({ first: 'refer', swv: null, state: 'closed' });
  });

  test('that a colleague took over on the line stays without one, unless danger turns up', () => {
    const takenOver: Standing = { ...closed, ownerId: 'marloes', first: 'connect' };
    expect(correct(takenOver, usual)).toMatchObject({ state: 'closed', callBack: null });
    expect(correct(takenOver, aCommonCall({ safety: 'danger' }))).toMatchObject({ urgency: 'U0' });
  });

  test('and without case stays so while the answers say nothing yet', () => {
    const noCase: Standing = { ...closed, state: 'noCase', first: null, urgency: 'U4', swv: null };
    const half = { nature: { value: 'A04' }, callBackNumber: { value: { number: '+31612345678' } } } as const;
    expect(correct(noCase, half)).toMatchObject({ state: 'noCase', first: null, callBack: null });
  });
});

describe('the responsible swv', () => {
  const moved = standingAfter(usual, { swv: 'PO9999', ownerId: 'joris' });

  test('stays where the contact went since, while the answers point to the same one as before', () => {
    expect(correct(moved, aCommonCall({ childAge: 9 }))).toMatchObject({ swv: 'PO9999', ownerId: 'joris' });
  });

  test('is the one that the corrected answers point to, when that is another', () => {
    const { responsible } = completionFacts(usual).outcome;
    const pointsTo = 'swv' in responsible ? responsible.swv : null;
    const wasElsewhere: Standing = { ...moved, responsible: { swv: 'PO9998', sector: 'po' } };
    expect(correct(wasElsewhere, usual).swv).toBe(pointsTo);
    expect(correct(standingAfter(usual, { responsible: { askByHand: [] } }), usual).swv).toBe(pointsTo);
  });
});

test('a first step that the desk chose stays chosen, until safety asks otherwise', () => {
  const held = standingAfter(usual, { deviation: 'hold', first: 'hold', state: 'held' });
  expect(correct(held, aCommonCall({ childAge: 9 }))).toMatchObject({ first: 'hold', state: 'held' });
  expect(correct(held, aCommonCall({ safety: 'danger' }))).toMatchObject({ first: 'safety' });
});

test('an interrupted call that is still half answered stays the desk’s to call back', () => {
  const interrupted = standingAfter(usual, { first: 'callBack' });
  const byDesk: Standing = {
    ...interrupted,
    callBack: interrupted.callBack && { ...interrupted.callBack, by: 'desk' },
  };
  const half = { callBackNumber: { value: { number: '+31612345678' } } } as const;
  expect(correct(byDesk, half).callBack?.by).toBe('desk');
});
