import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Offer } from '@steunpunt/domain/pool/offer';
import type { Selectable } from 'kysely';
import { doubtsPerson } from '../contacts/doubt-repository.ts';
import type { Db } from '../db/tables.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import { offerScope } from './offer-scope.ts';
import type { PoolOfferTable, TieKind } from './pool-tables.ts';

export type OfferRow = Selectable<PoolOfferTable>;

/** An offer as it is stored and as the rules know it. */
export type KnownOffer = { readonly row: OfferRow; readonly offer: Offer };

/** The offers this mediator may pick now, the most urgent first, then the oldest. */
export async function offersFor(db: Db, personId: string, today: LocalDate): Promise<KnownOffer[]> {
  const rows = await offersOf(db, personId, today)
    .selectAll('pool_offer')
    .orderBy('pool_offer.urgency')
    .orderBy('pool_offer.offered_at')
    .orderBy('pool_offer.id')
    .execute();
  return knownOffers(db, rows);
}

/** One offer, when this mediator may pick it now. */
export async function offerFor(
  db: Db,
  personId: string,
  id: string,
  today: LocalDate,
): Promise<KnownOffer | undefined> {
  const rows = await offersOf(db, personId, today)
    .selectAll('pool_offer')
    .where('pool_offer.id', '=', id)
    .execute();
  return (await knownOffers(db, rows))[0];
}

function offersOf(db: Db, personId: string, today: LocalDate) {
  return db
    .selectFrom('pool_offer')
    .innerJoin('mediator_profile', (join) => join.on('mediator_profile.person_id', '=', personId))
    .where(offerScope(today));
}

/** Sector and part of every open offer: enough to know which parts may be named. */
export async function placesOfOpenOffers(db: Db): Promise<Pick<Offer, 'sector' | 'part'>[]> {
  return db.selectFrom('pool_offer').select(['sector', 'part']).where('state', '=', 'open').execute();
}

export async function findOffer(db: Db, id: string): Promise<KnownOffer | undefined> {
  const rows = await db.selectFrom('pool_offer').selectAll().where('id', '=', id).execute();
  return (await knownOffers(db, rows))[0];
}

export async function offerOfMediation(db: Db, mediationId: string): Promise<KnownOffer | undefined> {
  const rows = await db
    .selectFrom('pool_offer')
    .selectAll()
    .where('mediation_id', '=', mediationId)
    .execute();
  return (await knownOffers(db, rows))[0];
}

/** Open offers of these swv's with the number of their mediation, the oldest first. Not for whom a caller doubts. */
export async function openOffersOfSwvs(
  db: Db,
  swvs: readonly string[],
  personId: string,
): Promise<(KnownOffer & { readonly number: string })[]> {
  if (swvs.length === 0) return [];
  const rows = await db
    .selectFrom('pool_offer')
    .innerJoin('mediation', 'mediation.id', 'pool_offer.mediation_id')
    .innerJoin('contact', 'contact.id', 'mediation.contact_id')
    .selectAll('pool_offer')
    .select('mediation.number')
    .where('pool_offer.state', '=', 'open')
    .where('pool_offer.swv', 'in', [...swvs])
    .where(({ not }) => not(doubtsPerson(personId)))
    .orderBy('pool_offer.offered_at')
    .orderBy('pool_offer.id')
    .execute();
  const known = await knownOffers(
    db,
    rows.map(({ number: _, ...row }) => row),
  );
  return known.map((one, index) => ({ ...one, number: rows[index]?.number ?? '' }));
}

async function knownOffers(db: Db, rows: readonly OfferRow[]): Promise<KnownOffer[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const names = await db.selectFrom('pool_offer_name').selectAll().where('offer_id', 'in', ids).execute();
  const ties = await db.selectFrom('pool_tie').selectAll().where('offer_id', 'in', ids).execute();
  const { still, doubts } = await standingOfOffers(db, ids);
  return rows.map((row) => {
    const tiedAs = (kind: TieKind) =>
      ties.filter((tie) => tie.offer_id === row.id && tie.kind === kind).map(({ person_id }) => person_id);
    const offer: Offer = {
      id: row.id,
      state: row.state,
      swv: row.swv,
      sector: row.sector,
      part: row.part,
      nature: row.nature,
      urgency: row.urgency,
      offeredAt: asInstant(row.offered_at),
      widened: row.widened === 1,
      interpreterFor: row.interpreter_for,
      schoolId: row.school_id,
      board: row.board_key,
      personNames: names.filter(({ offer_id }) => offer_id === row.id).map(({ name_key }) => name_key),
      advisers: tiedAs('adviser'),
      declared: tiedAs('declared'),
      doubted: doubts.filter(({ id }) => id === row.id).map(({ person_id }) => person_id),
      standsStill: still.has(row.id),
      gaveBack: tiedAs('gaveBack'),
    };
    return { row, offer };
  });
}

/** Which of these offers stand still, and whom a caller of their cases doubts. */
async function standingOfOffers(db: Db, ids: readonly string[]) {
  const offers = db
    .selectFrom('pool_offer')
    .innerJoin('mediation', 'mediation.id', 'pool_offer.mediation_id')
    .innerJoin('contact', 'contact.id', 'mediation.contact_id')
    .where('pool_offer.id', 'in', [...ids]);
  const paused = await offers
    .leftJoin('case_file', 'case_file.id', 'contact.case_id')
    .select('pool_offer.id')
    .where((eb) =>
      eb.or([
        eb('mediation.paused', 'is not', null),
        eb('contact.state', '=', 'paused'),
        eb('case_file.state', '=', 'paused'),
        contactIsRestricted(),
      ]),
    )
    .execute();
  const doubts = await offers
    .innerJoin('contact as doubting', (join) =>
      join.on((eb) =>
        eb.or([
          eb('doubting.id', '=', eb.ref('contact.id')),
          eb('doubting.case_id', '=', eb.ref('contact.case_id')),
        ]),
      ),
    )
    .innerJoin('contact_doubt', 'contact_doubt.contact_id', 'doubting.id')
    .select(['pool_offer.id', 'contact_doubt.person_id'])
    .execute();
  return { still: new Set(paused.map(({ id }) => id)), doubts };
}

export type NewOffer = {
  readonly row: OfferRow;
  readonly nameKeys: readonly string[];
  readonly advisers: readonly string[];
};

/** Puts a mediation in the pool, or puts it back with a fresh term when it was withdrawn before. */
export async function addOffer(db: Db, { row, nameKeys, advisers }: NewOffer): Promise<void> {
  await db.insertInto('pool_offer').values(row).execute();
  const names = [...new Set(nameKeys)].map((name_key) => ({ offer_id: row.id, name_key }));
  if (names.length > 0) await db.insertInto('pool_offer_name').values(names).execute();
  for (const personId of new Set(advisers)) {
    await addTie(db, { offerId: row.id, personId, kind: 'adviser', at: row.offered_at });
  }
}

export async function addTie(
  db: Db,
  tie: { offerId: string; personId: string; kind: TieKind; at: string },
): Promise<void> {
  await db
    .insertInto('pool_tie')
    .values({ offer_id: tie.offerId, person_id: tie.personId, kind: tie.kind, at: tie.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Gives an open offer to one person: of any number who try at once exactly one wins. Undefined for everybody else. */
export async function takeOpenOffer(
  db: Db,
  id: string,
  { personId, at }: { personId: string; at: string },
): Promise<number | undefined> {
  const row = await db
    .updateTable('pool_offer')
    .set((eb) => ({
      state: 'picked',
      picked_by: personId,
      picked_at: at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

export async function changeOffer(
  db: Db,
  id: string,
  changes: Partial<Omit<OfferRow, 'id' | 'version'>>,
): Promise<void> {
  await db
    .updateTable('pool_offer')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function addStatement(
  db: Db,
  statement: { id: string; offerId: string; personId: string; at: string; wording: string },
): Promise<void> {
  const { id, offerId, personId, at, wording } = statement;
  await db
    .insertInto('independence_statement')
    .values({ id, offer_id: offerId, person_id: personId, at, wording })
    .execute();
}
