import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { placeTakingStages } from '@steunpunt/domain/mediation/mediation-stages';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { doubtsPerson } from '../contacts/doubt-repository.ts';
import type { Tables } from '../db/tables.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import type { MarkKind } from './pool-tables.ts';

type Words = ExpressionBuilder<Tables, 'pool_offer' | 'mediator_profile'>;
type Condition = Expression<SqlBool>;

/**
 * The offers that this mediator may see and pick, as a condition on `pool_offer` joined with their `mediator_profile`: the same
 * rules as `whyNotOffered`, asked before anything is listed, counted or told. A property test holds the two together.
 */
export function offerScope(today: LocalDate) {
  return (words: Words): Condition =>
    words.and([
      words('pool_offer.state', '=', 'open'),
      ...mayTakeAnything(words, today),
      words.not(isOwnSwv(words)),
      words.or([words('mediator_profile.reach', '=', 'region'), words('pool_offer.widened', '=', 1)]),
      hasMark(words, 'sector', 'pool_offer.sector'),
      words.not(hasMark(words, 'school', 'pool_offer.school_id')),
      words.not(hasMark(words, 'board', 'pool_offer.board_key')),
      words.not(knowsSomebody(words)),
      words.not(isTied(words)),
      words.not(standsStill(words)),
      words.not(isDoubted(words)),
    ]);
}

/** Register, contract, presence and room: what has nothing to do with the offer. */
function mayTakeAnything(words: Words, today: LocalDate): Condition[] {
  return [
    words('mediator_profile.register_until', '>=', today),
    words.or([
      words('mediator_profile.employer_kind', '<>', 'hired'),
      words.and([
        words('mediator_profile.contract_from', '<=', today),
        words('mediator_profile.contract_until', '>=', today),
      ]),
    ]),
    words.not(isAbsent(words, today)),
    words('mediator_profile.most_open', '>', placesTaken(words)),
  ];
}

function isOwnSwv(words: Words): Condition {
  return words.and([
    words('mediator_profile.employer_kind', '=', 'swv'),
    words('mediator_profile.employer_swv', 'is not', null),
    words('mediator_profile.employer_swv', '=', words.ref('pool_offer.swv')),
  ]);
}

function hasMark(
  words: Words,
  kind: MarkKind,
  column: 'pool_offer.sector' | 'pool_offer.school_id' | 'pool_offer.board_key',
): Condition {
  return words.exists(
    words
      .selectFrom('mediator_mark')
      .select('mediator_mark.kind')
      .whereRef('mediator_mark.person_id', '=', 'mediator_profile.person_id')
      .where('mediator_mark.kind', '=', kind)
      .whereRef('mediator_mark.mark_key', '=', column),
  );
}

function knowsSomebody(words: Words): Condition {
  return words.exists(
    words
      .selectFrom('pool_offer_name')
      .innerJoin('mediator_mark', 'mediator_mark.mark_key', 'pool_offer_name.name_key')
      .select('mediator_mark.kind')
      .whereRef('pool_offer_name.offer_id', '=', 'pool_offer.id')
      .whereRef('mediator_mark.person_id', '=', 'mediator_profile.person_id')
      .where('mediator_mark.kind', '=', 'person'),
  );
}

function isTied(words: Words): Condition {
  return words.exists(
    words
      .selectFrom('pool_tie')
      .select('pool_tie.kind')
      .whereRef('pool_tie.offer_id', '=', 'pool_offer.id')
      .whereRef('pool_tie.person_id', '=', 'mediator_profile.person_id'),
  );
}

/** The mediation, its contact or its case is paused, or the case restricted. */
function standsStill(words: Words): Condition {
  return words.exists(
    words
      .selectFrom('mediation')
      .innerJoin('contact', 'contact.id', 'mediation.contact_id')
      .leftJoin('case_file', 'case_file.id', 'contact.case_id')
      .select('mediation.id')
      .whereRef('mediation.id', '=', 'pool_offer.mediation_id')
      .where((eb) =>
        eb.or([
          eb('mediation.paused', 'is not', null),
          eb('contact.state', '=', 'paused'),
          eb('case_file.state', '=', 'paused'),
          contactIsRestricted(),
        ]),
      ),
  );
}

function isDoubted(words: Words): Condition {
  return words.exists(
    words
      .selectFrom('mediation')
      .innerJoin('contact', 'contact.id', 'mediation.contact_id')
      .select('mediation.id')
      .whereRef('mediation.id', '=', 'pool_offer.mediation_id')
      .where(() => doubtsPerson(words.ref('mediator_profile.person_id'))),
  );
}

function isAbsent(words: Words, today: LocalDate): Condition {
  return words.exists(
    words
      .selectFrom('mediator_absence')
      .select('mediator_absence.first_day')
      .whereRef('mediator_absence.person_id', '=', 'mediator_profile.person_id')
      .where('mediator_absence.first_day', '<=', today)
      .where('mediator_absence.last_day', '>=', today),
  );
}

function placesTaken(words: Words) {
  return words
    .selectFrom('mediation_mediator')
    .innerJoin('mediation', 'mediation.id', 'mediation_mediator.mediation_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .whereRef('mediation_mediator.person_id', '=', 'mediator_profile.person_id')
    .where('mediation.stage', 'in', [...placeTakingStages]);
}
