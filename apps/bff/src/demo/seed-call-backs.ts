import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import type { CallBackCommand } from '@steunpunt/domain/call-back/decide';
import { addAbsence } from '../auth/absence-repository.ts';
import { addAttempt } from '../call-backs/call-back-repository.ts';
import { takeStep } from '../call-backs/take-step.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';
import { demoStaff, type StaffKey } from './demo-staff.ts';
import type { DemoStory } from './demo-story.ts';
import type { SeededRegion } from './seed-region.ts';

/** What happens to a promise in a story, so many minutes after the call was written down. */
export type DemoStep = {
  readonly minutesLater: number;
  readonly command: CallBackCommand;
  /** The note of an attempt, the reason of another step. */
  readonly note?: string;
};

/** Takes the steps of a story by the same rules as people do. */
export async function seedSteps(
  tx: Tx,
  { personId }: SeededRegion,
  { steps = [], taken }: DemoStory,
  contact: ContactRow,
): Promise<void> {
  if (taken === undefined) return;
  const actor = actorOf(taken, personId(taken));
  for (const { minutesLater, command, note = null } of steps) {
    const now = addMinutes(contact.registered_at as Instant, minutesLater);
    const isAttempt = command.step === 'speak' || command.step === 'miss';
    const step = await takeStep({ tx, actor, now }, contact.id, { command, reason: isAttempt ? null : note });
    if (!step.ok)
      throw new Error(`A step of the demo was refused: ${JSON.stringify(step.refusal ?? step.errors)}`);
    if (!isAttempt) continue;
    await addAttempt(tx, {
      contact_id: contact.id,
      at: now,
      person_id: actor.personId,
      result: command.step === 'speak' ? 'spoken' : command.result,
      phone: contact.phone,
      minutes: command.step === 'speak' ? 12 : 2,
      note,
    });
  }
}

function actorOf(key: StaffKey, personId: string) {
  const grants = demoStaff(1).find((person) => person.key === key)?.grants ?? [];
  const swvs = grants.flatMap(({ swv }) => swv ?? []);
  return { personId, role: 'contactPerson', swvs, deskIds: [], coversFor: [] } as const;
}

/** One contact person is away for three days; a colleague of the same swv covers. */
export async function seedAbsence(tx: Tx, { personId }: SeededRegion, now: Instant): Promise<void> {
  const today = localDateOf(now);
  await addAbsence(tx, {
    id: newId(),
    version: 1,
    person_id: personId('bram'),
    first_day: today,
    last_day: addDays(today, 2),
    cover_person_id: personId('marloes'),
    reason: 'leave',
    set_by: personId('bram'),
    set_at: now,
  });
}
