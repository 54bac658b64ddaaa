import { expect, test } from 'vitest';
import { caseRelations } from '../access/case-relation.ts';
import { relations } from '../access/relation.ts';
import { asInstant } from '../calendar/instant.ts';
import { callBackStepNames, refusalOf as refusalOfCallBack } from '../call-back/steps.ts';
import { friday, standings } from '../call-back/testing/call-back-facts.ts';
import { refusalOf as refusalOfCase } from '../case/case-refusal.ts';
import { caseStepNames } from '../case/case-steps.ts';
import { caseStates, referralStates, referralTargets } from '../case/case-words.ts';
import { referralParties, referralStepNames, refusalOfReferral } from '../case/referral-steps.ts';
import { decideDoorbraak } from '../doorbraak/decide-doorbraak.ts';
import { doorbraakRelations, doorbraakStages } from '../doorbraak/doorbraak-stages.ts';
import { doorbraakStepNames } from '../doorbraak/doorbraak-steps.ts';
import { aDoorbraak, everyCommand as everyDoorbraak } from '../doorbraak/testing/a-doorbraak.ts';
import { decideMediation } from '../mediation/decide-mediation.ts';
import { mediationRelations, mediationStages } from '../mediation/mediation-stages.ts';
import { mediationStepNames } from '../mediation/mediation-steps.ts';
import { aMediation, tuesday } from '../mediation/testing/a-mediation.ts';
import { everyCommand as everyMediation } from '../mediation/testing/every-command.ts';
import { poolRefusalOf } from '../pool/pool.ts';
import { offerRelations, poolStepNames } from '../pool/pool-steps.ts';
import { anOffer } from '../pool/testing/a-pool.ts';
import { itemStates, meetingStates } from '../second-triage/second-triage-words.ts';
import { aLead, anItem } from '../second-triage/testing/an-item.ts';
import { refusalOf as refusalOfItem } from '../second-triage/triage-item.ts';
import { triageSteps } from '../second-triage/triage-steps.ts';
import type { Urgency } from '../triage/outcome.ts';
import { type RestrictedWorkflow, refusalOfCorrecting, takenWhileRestricted } from './restriction.ts';

type Taking = { readonly step: string; readonly code: string | null };

const code = (refusal: { readonly code: string } | null) => refusal?.code ?? null;
const decidedAs = (decision: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  decision.ok ? null : (decision.refusal?.code ?? 'none');

function callBack(urgency: Urgency): Taking[] {
  return Object.values(standings).flatMap((standing) =>
    callBackStepNames.flatMap((step) =>
      relations.map((relation) => {
        const restricted = { ...standing, urgency, isRestricted: true };
        return { step, code: code(refusalOfCallBack(step, restricted, { relation }, friday)) };
      }),
    ),
  );
}

function caseTakings(correctionGranted: boolean): Taking[] {
  return caseStates.flatMap((state) =>
    caseStepNames.flatMap((step) =>
      [true, false].flatMap((isOwned) =>
        [...caseRelations, 'secondTriage' as const].map((taker) => {
          const open = { openPromises: 0, openReferrals: 0, openTasks: 0, openHelp: 0 };
          const facts = { ...open, state, isOwned, isRestricted: true, correctionGranted };
          return { step, code: code(refusalOfCase(step, facts, taker)) };
        }),
      ),
    ),
  );
}

/** Every step of every workflow, wherever the record stands and whoever asks, while its case is restricted. */
const everything: Readonly<Record<RestrictedWorkflow, readonly Taking[]>> = {
  case: caseTakings(false),
  correctedCase: caseTakings(true).filter(
    ({ step }) => !takenWhileRestricted.case.some((one) => one === step),
  ),
  referral: referralStates.flatMap((state) =>
    referralTargets.flatMap((target) =>
      referralStepNames.map((step) => {
        const facts = { state, target, isPaused: false, isRestricted: true, parties: referralParties };
        return { step, code: code(refusalOfReferral(step, facts)) };
      }),
    ),
  ),
  callBack: [...callBack('U2'), ...callBack('U3'), ...callBack('U4')],
  urgentCallBack: [...callBack('U0'), ...callBack('U1')].filter(
    ({ step }) => !takenWhileRestricted.callBack.some((one) => one === step),
  ),
  secondTriage: itemStates.flatMap((state) =>
    meetingStates.flatMap((meeting) =>
      (Object.keys(triageSteps) as (keyof typeof triageSteps)[]).map((step) => {
        const item = anItem({ state, meeting, isRestricted: true, toTell: aLead.personId });
        return { step, code: code(refusalOfItem(step, item, aLead)) };
      }),
    ),
  ),
  mediation: mediationStages.flatMap((stage) =>
    mediationStepNames.flatMap((step) =>
      mediationRelations.map((relation) => {
        const told = everyMediation[step];
        const command = told.step === 'recordConsent' ? { ...told, answer: 'no' as const } : told;
        const mediation = aMediation({ stage, paused: 'restricted' });
        return { step, code: decidedAs(decideMediation(command, mediation, relation, tuesday)) };
      }),
    ),
  ),
  doorbraak: doorbraakStages.flatMap((stage) =>
    doorbraakStepNames.flatMap((step) =>
      doorbraakRelations.map((relation) => {
        const told = everyDoorbraak[step];
        const command = told.step === 'recordConsent' ? { ...told, answer: 'no' as const } : told;
        const doorbraak = aDoorbraak({ stage, paused: 'restricted' });
        const context = { today: tuesday, deciderIsSet: true };
        return { step, code: decidedAs(decideDoorbraak(command, doorbraak, relation, context)) };
      }),
    ),
  ),
  pool: (['open', 'picked', 'withdrawn'] as const).flatMap((state) =>
    poolStepNames.flatMap((step) =>
      offerRelations.map((relation) => {
        const offer = { ...anOffer(), state, standsStill: true };
        const facts = { offer, relation, pickUntil: asInstant(friday), offeredTo: 0, now: asInstant(friday) };
        return { step, code: code(poolRefusalOf(step, facts)) };
      }),
    ),
  ),
};

const workflows = Object.keys(takenWhileRestricted) as RestrictedWorkflow[];

test.each(workflows)(
  'of %s only the steps of the table succeed under a restriction, and each does',
  (name) => {
    const taken = everything[name].flatMap((taking) => (taking.code === null ? [taking.step] : []));
    expect([...new Set(taken)].sort()).toEqual([...takenWhileRestricted[name]].sort());
  },
);

test.each(workflows)('%s says that it is restricted wherever a step is refused for that', (name) => {
  const allowed: readonly string[] = takenWhileRestricted[name];
  const refused = everything[name].filter(({ step }) => !allowed.includes(step));
  const why = name === 'pool' ? 'standsStill' : 'restricted';
  expect(refused.some((taking) => taking.code === why)).toBe(true);
});

test('answers are corrected under a restriction only when that was granted', () => {
  const may = (isRestricted: boolean, correctionGranted: boolean) =>
    refusalOfCorrecting({ isRestricted, correctionGranted }) === null;
  expect([may(false, false), may(false, true), may(true, false), may(true, true)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('a yes is recorded nowhere under a restriction, a no is', () => {
  const yes = decideMediation(
    everyMediation.recordConsent,
    aMediation({ stage: 'talks', paused: 'restricted' }),
    'mediator',
    tuesday,
  );
  const context = { today: tuesday, deciderIsSet: true };
  const doorbraak = aDoorbraak({ stage: 'plan', paused: 'restricted' });
  const families = decideDoorbraak(everyDoorbraak.recordConsent, doorbraak, 'lead', context);
  for (const decision of [yes, families]) {
    expect(decision).toEqual({ ok: false, refusal: { code: 'restricted' } });
  }
});

test('nobody pauses or resumes what a restriction stops: it goes on when the restriction is over', () => {
  for (const step of ['pause', 'resume'] as const) {
    const mediation = everything.mediation.filter((taking) => taking.step === step);
    const doorbraak = everything.doorbraak.filter((taking) => taking.step === step);
    expect([...mediation, ...doorbraak].filter((taking) => taking.code === null)).toEqual([]);
  }
});
