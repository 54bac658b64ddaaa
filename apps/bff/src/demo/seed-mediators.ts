import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import type { Tx } from '../db/tx.ts';
import { replaceMarks, saveAppointment } from '../pool/mediator-repository.ts';
import { demoMediators } from './demo-mediators.ts';
import type { SeededRegion } from './seed-region.ts';

const daysValid = 500;

/** Gives the mediators of the demo their profiles. */
export async function seedMediators(
  tx: Tx,
  { personId, now }: Pick<SeededRegion, 'personId'> & { readonly now: Instant },
): Promise<void> {
  const today = localDateOf(now);
  for (const { key, registerNumber, training, employer, ...own } of demoMediators) {
    const person_id = personId(key);
    await saveAppointment(tx, {
      person_id,
      version: 1,
      reach: 'region',
      register: 'mfn',
      register_number: registerNumber,
      register_until: addDays(today, daysValid),
      training,
      employer_kind: employer.kind,
      employer_swv: employer.kind === 'swv' ? employer.swv : null,
      employer_name: employer.kind === 'municipality' ? employer.name : null,
      contract_from: employer.kind === 'hired' ? addDays(today, -200) : null,
      contract_until: employer.kind === 'hired' ? addDays(today, 400) : null,
      most_open: own.mostOpen,
    });
    await replaceMarks(tx, person_id, {
      ...own,
      absences: [],
      excludedSchools: [],
      excludedBoards: [],
      excludedPersons: [],
    });
  }
}
