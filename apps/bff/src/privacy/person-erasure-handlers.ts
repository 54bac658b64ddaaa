import type { api } from '@steunpunt/contract';
import type { PersonErasure } from '@steunpunt/contract/person-erasure';
import { type ErasureReach, refusalOfChoice, refusalOfReach } from '@steunpunt/domain/privacy/person-erasure';
import { excerptOf, placesOf } from '@steunpunt/domain/privacy/person-marks';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { choosePiece } from './erasure-choice-repository.ts';
import type { Asked } from './open-for-privacy.ts';
import { type OpenedPerson, openPerson, type PersonPlan, personPlan } from './open-person.ts';
import { privacyRequestView } from './privacy-view.ts';
import { chooseSamePerson as saveSamePerson } from './same-person-repository.ts';

export const getPersonErasure: Handlers<typeof api.getPersonErasure> = {
  handle: async (request) => {
    const opened = await openErasure(request, request.params.id);
    return opened.ok ? shown(request, opened, request.query.reach ?? 'person') : opened;
  },
};

export const chooseErasurePiece: Handlers<typeof api.chooseErasurePiece> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openErasure(request, params.id);
    if (!opened.ok) return opened;
    const { about, seen, request: row } = opened;
    const plan = about === null ? null : await personPlan(request, about, opened, body.reach);
    const isPiece = plan?.pieces.some(([{ key }]) => key === body.key);
    if (plan === null || isPiece !== true) return notFound(seen[0]);
    const names = placesOf(body.reason ?? '', plan.places.marks).length > 0;
    const refusal =
      row.state === 'open'
        ? refusalOfChoice(body.choice, body.reason, names)
        : ({ code: 'requestDecided' } as const);
    if (refusal !== null) return refused(refusal, seen[0]);
    await choosePiece(tx, {
      request_id: row.id,
      case_id: row.case_id,
      piece: body.key,
      choice: body.choice,
      reason: body.choice === 'stays' ? body.reason : null,
      chosen_by: actor.personId,
      chosen_at: now,
    });
    return shown(request, opened, body.reach);
  },
};

export const listSamePersons: Handlers<typeof api.listSamePersons> = {
  handle: async (request) => {
    const opened = await openPerson(request, request.params.id);
    if (!opened.ok) return opened;
    return answer({ view: { matches: [...opened.matches] }, seen: opened.seen });
  },
};

export const chooseSamePerson: Handlers<typeof api.chooseSamePerson> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openPerson(request, params.id);
    if (!opened.ok) return opened;
    const { request: row, matches, seen } = opened;
    if (row.state !== 'open') return refused({ code: 'requestDecided' }, seen[0]);
    const isMatch = matches.some(({ kind, id }) => kind === body.kind && id === body.id);
    if (!isMatch) return notFound(seen[0]);
    await saveSamePerson(tx, {
      request_id: row.id,
      case_id: row.case_id,
      record_kind: body.kind,
      record_id: body.id,
      verdict: body.verdict,
      chosen_by: actor.personId,
      chosen_at: now,
    });
    const after = await openPerson(request, params.id);
    return after.ok ? answer({ view: { matches: [...after.matches] }, seen: after.seen }) : after;
  },
};

async function openErasure(asked: Asked, id: string) {
  const opened = await openPerson(asked, id);
  if (!opened.ok || opened.request.kind === 'erasure') return opened;
  return refused({ code: 'notForThisRequest' }, opened.seen[0]);
}

async function shown(asked: Asked, opened: OpenedPerson, reach: ErasureReach) {
  const { about, relation, seen } = opened;
  const request = await privacyRequestView(asked.tx, opened.request, relation, asked.now);
  const head = { request, role: about?.role ?? null, name: about?.name ?? null };
  if (about === null) {
    return answer({
      view: { ...head, refusal: refusalOfReach(reach, nobody), goes: nothing, pieces: [] },
      seen,
    });
  }
  const plan = await personPlan(asked, about, opened, reach);
  return answer({
    view: { ...head, refusal: plan.refusal, goes: await goesOf(asked, plan), pieces: piecesOf(plan) },
    seen,
  });
}

const nobody = {
  about: null,
  isErased: false,
  undecidedPieces: 0,
  undecidedMatches: 0,
  promiseOpen: false,
};
const nothing = { cases: 0, callsEmptied: 0, callsErased: 0, consents: 0, corrections: 0, mails: 0 };

async function goesOf({ tx }: Asked, { places }: PersonPlan): Promise<PersonErasure['goes']> {
  const { rows, cases, own, loose } = places;
  const ids = rows.map(({ id }) => id);
  const calls = [...own, ...loose].map(({ id }) => id);
  const consents = await tx.selectFrom('case_consent').select('id').where('involved_id', 'in', ids).execute();
  const corrections = await tx
    .selectFrom('involved_correction')
    .select('id')
    .where('involved_id', 'in', ids)
    .execute();
  const mails =
    calls.length === 0
      ? []
      : await tx.selectFrom('mail').select('id').where('contact_id', 'in', calls).execute();
  return {
    cases: cases.length,
    callsEmptied: own.length,
    callsErased: loose.length,
    consents: consents.length,
    corrections: corrections.length,
    mails: mails.length,
  };
}

function piecesOf({ pieces, choices, places }: PersonPlan): PersonErasure['pieces'] {
  return pieces.map((found) => {
    const [{ key, text }] = found;
    const chosen = choices.get(key);
    return {
      key,
      tables: [...new Set(found.map(({ part }) => part.table))],
      isTheirs: found.every(({ kind }) => kind === 'said'),
      excerpt: excerptOf(text, placesOf(text, places.marks)),
      choice: chosen?.choice ?? null,
      reason: chosen?.reason ?? null,
    };
  });
}
