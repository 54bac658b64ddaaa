import type { DoorbraakStepBody } from '@steunpunt/contract/doorbraaks';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import { firstWorkingDayFrom } from '@steunpunt/domain/calendar/working-days';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Tx } from '../db/tx.ts';
import { saveDecider } from '../doorbraak/decider-repository.ts';
import { beginDoorbraak } from '../doorbraak/start-doorbraak.ts';
import { takeDoorbraakStep } from '../doorbraak/take-step.ts';
import { findRequest } from '../second-triage/request-repository.ts';
import type { StaffKey } from './demo-staff.ts';
import type { SeededRegion } from './seed-region.ts';
import { seedRequest } from './seed-request.ts';

type Seed = Pick<SeededRegion, 'personId'> & { readonly now: Instant };

/** A doorbraak of the secondary swv with its team, both voices and a table that is planned; and one that is asked for. */
export async function seedDoorbraak(tx: Tx, seed: Seed): Promise<void> {
  const { personId, now } = seed;
  await saveDecider(tx, { personId: personId('annelies'), position: 'beslisser van de regio' }, now);
  const [running, waiting] = await contactsForDoorbraak(tx);
  const lead = personId('annelies');
  const criteria = ['longAtHomeOrManyBodies', 'bodiesContradict'] as const;
  const ask = (contact: ContactRow) => seedRequest(tx, { kind: 'doorbraak', contact, lead, now, criteria });
  if (waiting !== undefined) await ask(waiting);
  if (running === undefined) return;
  const request = await findRequest(tx, 'doorbraak', await ask(running), lead);
  if (request === undefined) throw new Error('The demo lost its request for a doorbraak.');
  const id = await beginDoorbraak(tx, request, 'VO2709', { personId: lead, now });
  for (const [key, body] of stepsOf(seed)) await step(tx, seed, { id, key, body });
}

/** Pupils of the secondary swv who are not at school, the longest waiting first. */
function contactsForDoorbraak(tx: Tx): Promise<ContactRow[]> {
  return tx
    .selectFrom('contact')
    .selectAll()
    .where('swv', '=', 'VO2709')
    .where('state', 'in', ['promised', 'held'])
    .where('nature', 'in', ['A07', 'A13', 'A08', 'A09'])
    .where('child_name', 'is not', null)
    .orderBy('arrived_at')
    .orderBy('id')
    .limit(2)
    .execute();
}

function stepsOf({ personId, now }: Seed): (readonly [StaffKey, DoorbraakStepBody])[] {
  const table = firstWorkingDayFrom(addDays(localDateOf(now), 7), defaultDeskCalendar);
  return [
    ['annelies', { step: 'startTest' }],
    [
      'annelies',
      {
        step: 'judgeCriteria',
        criterion: 'planFailed',
        met: true,
        reason: 'Het plan om met twee uur per dag te beginnen is na een week gestopt.',
      },
    ],
    ['annelies', { step: 'recordConsent', answer: 'yes' }],
    ['annelies', { step: 'accept' }],
    ['annelies', { step: 'addMember', personId: personId('yasmina'), role: 'director' }],
    ['annelies', { step: 'addMember', personId: personId('fatima'), role: 'compulsoryEducation' }],
    ['annelies', { step: 'startFacts' }],
    [
      'yasmina',
      {
        step: 'recordWish',
        whose: 'pupil',
        text: 'Ik wil weer leren, maar rustig en niet in een volle klas.',
      },
    ],
    [
      'yasmina',
      { step: 'recordWish', whose: 'parents', text: 'Eén plan, en één mens die wij kunnen bellen.' },
    ],
    ['yasmina', { step: 'recordWork', who: 'Leerplicht', text: 'Schrijft brieven over het verzuim.' }],
    [
      'yasmina',
      {
        step: 'recordObstacle',
        rule: 'Wachtlijst van de jeugdhulp',
        text: 'School wil eerst zorg, de zorg wil eerst school.',
      },
    ],
    ['yasmina', { step: 'planTable', on: table }],
    [
      'yasmina',
      { step: 'invite', name: 'Mevrouw De Groot', organisation: 'School, teamleider', mandate: true },
    ],
    ['yasmina', { step: 'invite', name: 'De heer Pol', organisation: 'Jeugdhulp', mandate: true }],
  ];
}

type Asked = { readonly id: string; readonly key: StaffKey; readonly body: DoorbraakStepBody };

/** Takes a step by the same rules as at work; one that is refused is a mistake of the demo. */
async function step(tx: Tx, { personId, now }: Seed, { id, key, body }: Asked): Promise<void> {
  const { version } = await tx
    .selectFrom('doorbraak')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const isLead = key === 'annelies';
  const actor: Actor = {
    personId: personId(key),
    role: isLead ? 'lead' : 'contactPerson',
    swvs: ['VO2709'],
    deskIds: [],
    coversFor: [],
  };
  const request = { tx, actor, now, params: { id }, query: {}, body, expectedVersion: version };
  const result = await takeDoorbraakStep.handle(request as Parameters<typeof takeDoorbraakStep.handle>[0]);
  if (!result.ok) throw new Error(`The demo cannot ${body.step}: ${JSON.stringify(result)}`);
}
