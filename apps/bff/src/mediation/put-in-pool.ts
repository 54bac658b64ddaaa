import { givenValue } from '@steunpunt/domain/belscript/answers';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { nameKeyOf } from '@steunpunt/domain/pool/mediator';
import { pickTerm } from '@steunpunt/domain/pool/pool';
import { contactParts, findContact } from '../contacts/contact-repository.ts';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { addOffer, addTie, changeOffer, findOffer, offerOfMediation } from '../pool/offer-repository.ts';
import { offeredTo, poolSignals } from '../pool/offered-to-repository.ts';
import { calendarOfDeskNamed } from '../reference/desk-calendar-repository.ts';
import type { StoredMediation } from './mediation-repository.ts';
import { advisersOf, interpreterFor, partOfRegion } from './offer-facts-repository.ts';

/** Makes the offer of a mediation that is looked for a mediator for; tells those who may pick it and nobody else. */
export async function putInPool(
  tx: Db,
  { row, parties }: StoredMediation,
  board: string | null,
  now: Instant,
): Promise<LiveSignal[]> {
  const contact = await findContact(tx, row.contact_id);
  if (contact === undefined) throw new Error(`Mediation ${row.id} came from no contact.`);
  const { answers } = await contactParts(tx, contact);
  const school = givenValue(answers, 'school');
  const calendar = await calendarOfDeskNamed(tx, row.desk_id);
  const id = newId();
  const adults = parties.filter(({ kind }) => kind !== 'pupil').map(({ name }) => name);
  const names = [...adults, contact.caller_name].flatMap((name) => (name === null ? [] : [nameKeyOf(name)]));
  await addOffer(tx, {
    row: {
      id,
      version: 1,
      mediation_id: row.id,
      state: 'open',
      swv: row.swv,
      sector: row.sector,
      part: await partOfRegion(tx, answers),
      nature: row.nature,
      urgency: row.urgency,
      offered_at: now,
      pick_until: pickTerm(now, calendar).until,
      widened: 0,
      interpreter_for: interpreterFor(answers),
      school_id: typeof school === 'object' ? school.schoolId : null,
      board_key: board === null ? null : nameKeyOf(board),
      picked_by: null,
      picked_at: null,
    },
    nameKeys: names.filter((key) => key !== ''),
    advisers: await advisersOf(tx, contact),
  });
  return signalsOf(tx, id, now);
}

/** Opens the offer again for others, with a fresh term; whoever had it sees it no more. */
export async function putBackInPool(
  tx: Db,
  { row, mediators }: StoredMediation,
  involved: boolean,
  now: Instant,
): Promise<LiveSignal[]> {
  const known = await offerOfMediation(tx, row.id);
  if (known === undefined) throw new Error(`Mediation ${row.id} has no offer to open again.`);
  const offerId = known.row.id;
  for (const personId of mediators) {
    await addTie(tx, { offerId, personId, kind: 'gaveBack', at: now });
    if (involved) await addTie(tx, { offerId, personId, kind: 'declared', at: now });
  }
  const calendar = await calendarOfDeskNamed(tx, row.desk_id);
  await changeOffer(tx, offerId, {
    state: 'open',
    offered_at: now,
    pick_until: pickTerm(now, calendar).until,
    picked_by: null,
    picked_at: null,
  });
  return [...(await signalsOf(tx, offerId, now)), ...poolSignals(known.row, mediators)];
}

/** Takes a mediation that does not start out of the pool; those who saw the offer hear that it is gone. */
export async function takeOutOfPool(tx: Db, { row }: StoredMediation, now: Instant): Promise<LiveSignal[]> {
  const known = await offerOfMediation(tx, row.id);
  if (known === undefined) return [];
  const signals = await signalsOf(tx, known.row.id, now);
  await changeOffer(tx, known.row.id, { state: 'withdrawn' });
  return signals;
}

/** Tells those who may pick it while it runs that it was paused, or goes on. */
export async function tellPool(tx: Db, { row }: StoredMediation, now: Instant): Promise<LiveSignal[]> {
  const known = await offerOfMediation(tx, row.id);
  if (known === undefined || known.row.state !== 'open') return [];
  const offer = { ...known.offer, standsStill: false };
  return poolSignals(known.row, await offeredTo(tx, offer, localDateOf(now)));
}

async function signalsOf(tx: Db, offerId: string, now: Instant): Promise<LiveSignal[]> {
  const known = await findOffer(tx, offerId);
  if (known === undefined) return [];
  return poolSignals(known.row, await offeredTo(tx, known.offer, localDateOf(now)));
}
