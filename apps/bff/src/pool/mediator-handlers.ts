import type { api } from '@steunpunt/contract';
import type { MediatorRow as MediatorView } from '@steunpunt/contract/pool';
import type { FieldError } from '@steunpunt/contract/problem';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { defaultMostOpen } from '@steunpunt/domain/pool/mediator';
import type { Db } from '../db/tables.ts';
import { answer, invalid, notFound, stale } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { countOpenCases, openCasesByMediator } from '../mediation/mediation-repository.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { swvsOfRegion } from '../reference/region-repository.ts';
import {
  findMediatorProfile,
  listMediatorProfiles,
  type MediatorRow,
  type OwnProfile,
  saveAppointment,
  saveOwnMarks,
} from './mediator-repository.ts';
import { poolSignals } from './offered-to-repository.ts';
import { mediatorView, profileView } from './profile-view.ts';

export const saveOwnProfile: Handlers<typeof api.saveOwnProfile> = {
  handle: async ({ tx, actor, body, expectedVersion }) => {
    const about = { kind: 'mediator', id: actor.personId };
    const known = await findMediatorProfile(tx, actor.personId);
    if (known === undefined) return notFound(about);
    const backward = body.absences.findIndex(({ from, to }) => to < from);
    if (backward >= 0)
      return invalid([{ path: `absences.${backward}.to`, code: 'periodEndsBeforeItBegins' }]);
    const { personId } = actor;
    const version = await saveOwnMarks(
      tx,
      { person_id: personId, version: expectedVersion },
      ownProfileOf(body),
    );
    if (version === undefined) return stale(known.row.version, about);
    const saved = await findMediatorProfile(tx, personId);
    if (saved === undefined) return notFound(about);
    return answer({
      view: await profileView(tx, saved),
      seen: [{ ...about, version }],
      id: personId,
      version,
      live: poolSignals({ id: personId, version }, [personId]),
    });
  },
};

function ownProfileOf(body: HandlerRequest<typeof api.saveOwnProfile>['body']): OwnProfile {
  return { ...body, absences: body.absences as OwnProfile['absences'] };
}

export const listMediators: Handlers<typeof api.listMediators> = {
  handle: async ({ tx, now }) => {
    const today = localDateOf(now);
    const known = await listMediatorProfiles(tx);
    const openCases = await openCasesByMediator(tx);
    const mediators = (await listColleagues(tx))
      .filter(({ roles }) => roles.includes('mediator'))
      .map(({ id, name }) => {
        const profile = known.find(({ row }) => row.person_id === id);
        return profile === undefined
          ? withoutProfile(id, name, today)
          : mediatorView(profile, openCases.get(id) ?? 0, today);
      });
    return answer({ view: { mediators }, seen: [] });
  },
};

/** A new mediator who was not appointed yet: nothing is offered until that is done. */
function withoutProfile(personId: string, name: string, today: LocalDate): MediatorView {
  return {
    personId,
    version: 0,
    name,
    reach: 'region',
    register: 'mfn',
    registerNumber: '',
    registerValidUntil: today,
    training: '',
    employer: { kind: 'municipality', name: '' },
    sectors: [],
    openCases: 0,
    mostOpen: 0,
    absentUntil: null,
    complete: false,
  };
}

type Save = HandlerRequest<typeof api.saveMediator>;

export const saveMediator: Handlers<typeof api.saveMediator> = {
  handle: async ({ tx, now, params, body }) => {
    const about = { kind: 'mediator', id: params.id };
    const colleague = (await listColleagues(tx)).find(({ id }) => id === params.id);
    if (!colleague?.roles.includes('mediator')) return notFound(about);
    const errors = await errorsIn(tx, body);
    if (errors.length > 0) return invalid(errors);
    await saveAppointment(tx, rowOf(params.id, body));
    const saved = await findMediatorProfile(tx, params.id);
    if (saved === undefined) return notFound(about);
    const { version } = saved.row;
    return answer({
      view: mediatorView(saved, await countOpenCases(tx, params.id), localDateOf(now)),
      seen: [{ ...about, version }],
      id: params.id,
      version,
      live: poolSignals({ id: params.id, version }, [params.id]),
    });
  },
};

async function errorsIn(tx: Db, { employer }: Save['body']): Promise<FieldError[]> {
  if (employer.kind === 'hired' && employer.until < employer.from) {
    return [{ path: 'employer.until', code: 'periodEndsBeforeItBegins' }];
  }
  if (employer.kind !== 'swv') return [];
  const known = (await swvsOfRegion(tx)).some(({ code }) => code === employer.swv);
  return known ? [] : [{ path: 'employer.swv', code: 'unknownValue' }];
}

function rowOf(personId: string, { employer, ...body }: Save['body']): MediatorRow {
  return {
    person_id: personId,
    version: 1,
    reach: body.reach,
    register: body.register,
    register_number: body.registerNumber,
    register_until: body.registerValidUntil,
    training: body.training,
    employer_kind: employer.kind,
    employer_swv: employer.kind === 'swv' ? employer.swv : null,
    employer_name: employer.kind === 'municipality' ? employer.name : null,
    contract_from: employer.kind === 'hired' ? employer.from : null,
    contract_until: employer.kind === 'hired' ? employer.until : null,
    most_open: defaultMostOpen,
  };
}
