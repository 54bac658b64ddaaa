import type { MediationView, PartyView } from '@steunpunt/contract/mediations';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { outcomesFor } from '@steunpunt/domain/mediation/mediation';
import { refusalOf } from '@steunpunt/domain/mediation/mediation-refusals';
import { runs } from '@steunpunt/domain/mediation/mediation-stages';
import { mediationStepNames } from '@steunpunt/domain/mediation/mediation-steps';
import { earliestAftercare, notesDestroyedOn } from '@steunpunt/domain/mediation/mediation-terms';
import { consentStages, deciding, type Party } from '@steunpunt/domain/mediation/parties';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import { termState } from '@steunpunt/domain/workflow/near-term';
import type { Db } from '../db/tables.ts';
import { type Answered, answer } from '../http/answer.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { calendarOfDeskNamed } from '../reference/desk-calendar-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import type { PartyRow } from './mediation-repository.ts';
import { endsOfMediators } from './mediator-end-repository.ts';
import type { OpenedMediation } from './open-mediation.ts';

/** The mediation as this relation sees it: the case it came from is not the mediator's to open. */
export async function mediationView(
  tx: Db,
  { kept, mediation, relation, doubted }: OpenedMediation,
  now: Instant,
): Promise<MediationView> {
  const { row } = kept;
  const nameOf = await namesOfPeople(tx);
  const today = localDateOf(now);
  const calendar = await calendarOfDeskNamed(tx, row.desk_id);
  const endOf = await endsOfMediators(tx, now, calendar);
  const endIsTold = relation !== 'owner' && runs(mediation.stage);
  const until = row.until_at === null ? null : asInstant(row.until_at);
  const decides = new Set(deciding(mediation.parties).map(({ id }) => id));
  const { closedOn } = mediation;
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    relation,
    swv: row.swv,
    sector: row.sector,
    nature: row.nature,
    urgency: row.urgency,
    stage: mediation.stage,
    stageSince: mediation.stageSince,
    until,
    term: until === null ? null : termState(until, now, calendar),
    paused: mediation.paused,
    steps: mediationStepNames.map((step) => ({
      step,
      refusal: refusalOf(step, mediation, relation, today),
    })),
    parties: mediation.parties.map((party, index) => partyView(party, kept.parties[index], decides)),
    suitability: suitabilityCriteria.map((criterion) => ({
      criterion,
      answer: mediation.suitability[criterion] ?? 'unknown',
    })),
    mediators: mediation.mediators.map((id) => ({
      id,
      name: nameOf(id),
      ends: endIsTold ? endOf(id) : null,
      doubted: endIsTold && doubted.includes(id),
    })),
    talks: [...mediation.talks],
    othersPresent: mediation.othersPresent,
    outcomes: mediation.ending === null ? [] : [...outcomesFor(mediation.ending)],
    outcome: mediation.outcome,
    closedOn,
    aftercareFrom: closedOn === null ? null : earliestAftercare(closedOn),
    notesDestroyedOn: closedOn === null ? null : notesDestroyedOn(closedOn),
    settlementShared: mediation.settlementShared,
    settlement: row.settlement,
    safetyProtocolOn: [...mediation.safetyProtocolOn],
    minutes: mediation.minutes,
    appointments: [...mediation.appointments],
    evaluation: mediation.evaluation,
    contactId: relation === 'mediator' ? null : row.contact_id,
  };
}

function partyView(party: Party, row: PartyRow | undefined, decides: ReadonlySet<string>): PartyView {
  const { id, kind, authority, age, takesPart, mandate, consents, intakeOn, signedOn } = party;
  return {
    id,
    kind,
    authority,
    age,
    takesPart,
    mandate,
    decides: decides.has(id),
    name: row?.name ?? null,
    number: row?.phone ?? null,
    numberDisplay: row?.phone ? displayOf(row.phone) : null,
    mail: row?.mail ?? null,
    consents: consentStages.flatMap((stage) => {
      const consent = consents[stage];
      return consent === undefined ? [] : [{ stage, ...consent }];
    }),
    intakeOn,
    signedOn,
  };
}

export async function shownMediation(
  tx: Db,
  opened: OpenedMediation,
  now: Instant,
): Promise<Answered<MediationView>> {
  const { row } = opened.kept;
  const view = await mediationView(tx, opened, now);
  return answer({ view, seen: [opened.seen], id: row.id, version: row.version });
}
