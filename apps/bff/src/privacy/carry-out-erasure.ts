import type { ErasureReach } from '@steunpunt/domain/privacy/person-erasure';
import { caseById } from '../cases/case-repository.ts';
import { caseSignals } from '../cases/case-signals.ts';
import type { Refused } from '../http/answer.ts';
import { refused } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { eraseFile } from '../retention/erase-file.ts';
import { isHeld } from '../retention/hold-repository.ts';
import { caseFacts } from '../retention/kept-facts-repository.ts';
import { erasePerson } from './erase-person.ts';
import { fileOfFamily } from './family-repository.ts';
import type { Asked } from './open-for-privacy.ts';
import { type OpenedPerson, openPerson, type PersonPlan, personPlan, undecidedIn } from './open-person.ts';
import type { PrivacyRequestRow } from './privacy-request-repository.ts';

export type Erasure = {
  readonly ok: true;
  readonly carryOut: () => Promise<readonly LiveSignal[]>;
};

/** What granting this would erase, or why it cannot be. Nothing has happened yet. */
export async function erasureOf(
  asked: Asked,
  row: PrivacyRequestRow,
  reach: ErasureReach,
): Promise<Erasure | Refused> {
  const opened = await openPerson(asked, row.id);
  if (!opened.ok) return opened;
  const { about, seen } = opened;
  const plan = about === null ? null : await personPlan(asked, about, opened, reach);
  const refusal =
    plan === null && reach === 'person' ? ({ code: 'noPersonNamed' } as const) : (plan?.refusal ?? null);
  if (refusal !== null) return refused(refusal, seen[0]);
  const elsewhere = plan === null ? null : await refusalElsewhere(asked, row, plan);
  if (elsewhere !== null) return refused(elsewhere, seen[0]);
  return { ok: true, carryOut: () => carryOut(asked, opened, plan, reach) };
}

/** Whoever asks to see or to be erased gets it everywhere: first it is said where they are. */
export async function refusalOfMatches(asked: Asked, row: PrivacyRequestRow): Promise<Refused | null> {
  const opened = await openPerson(asked, row.id);
  if (!opened.ok) return opened;
  return undecidedIn(opened) > 0 ? refused({ code: 'matchesUndecided' }, opened.seen[0]) : null;
}

/** What holds another case holds the person in it. */
async function refusalElsewhere(
  { tx, now }: Asked,
  row: PrivacyRequestRow,
  { places }: PersonPlan,
): Promise<{ readonly code: 'retentionHeld' | 'mediationRuns' } | null> {
  const contacts = [...places.own, ...places.loose, ...places.others].map(({ id }) => id);
  if (await isHeld(tx, { contacts, cases: places.cases }, now, row.id)) return { code: 'retentionHeld' };
  const facts = await caseFacts(tx, places.cases);
  return facts.some(({ helpRuns }) => helpRuns) ? { code: 'mediationRuns' } : null;
}

async function carryOut(
  { tx, actor, now }: Asked,
  { file, request }: OpenedPerson,
  plan: PersonPlan | null,
  reach: ErasureReach,
): Promise<readonly LiveSignal[]> {
  if (plan !== null) {
    const chosen = [...plan.choices.values()].filter(({ choice }) => choice === 'erase');
    const erase = new Set(chosen.map(({ piece }) => piece));
    await erasePerson(tx, plan.places, { requestId: request.id, by: actor.personId, now, erase });
  }
  const live: LiveSignal[] = [];
  for (const caseId of plan?.places.cases ?? []) {
    live.push(...(await caseSignals(tx, await caseById(tx, caseId), now)));
  }
  if (reach === 'case') {
    live.push(...(await caseSignals(tx, file, now)));
    await eraseFile(tx, await fileOfFamily(tx, file.id));
  }
  return live;
}
