import type { api } from '@steunpunt/contract';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { ConsentRefusal } from '@steunpunt/domain/case/consent';
import { findContact } from '../contacts/contact-repository.ts';
import { openRecord } from '../contacts/open-record.ts';
import type { Db } from '../db/tables.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { findCase } from './case-repository.ts';
import { type DraftPlace, type DraftRow, draftsOf, dropDraft, isOwn, keepDraft } from './draft-repository.ts';
import { healthRefusalOfCase } from './health-repository.ts';
import { openCaseRecord } from './open-case-record.ts';
import type { Asked } from './take-step.ts';

/** @source quality plan, nothing lost: a draft stays its writer's for seven days, also when they lose the case */
const daysKept = 7;

export function draftsKeptSince(now: Instant): Instant {
  return addMinutes(now, -daysKept * 24 * 60);
}

export const getDraft: Handlers<typeof api.getDraft> = {
  handle: async ({ tx, actor, now, params }) => {
    const isShown = (await healthRefusalOf(tx, params)) === null;
    const drafts = isShown ? await draftsOf(tx, params, actor.personId, draftsKeptSince(now)) : [];
    const nameOf = await namesOfPeople(tx);
    return answer({
      view: {
        drafts: drafts.map((row) => ({
          place: row.place,
          recordId: row.record_id,
          text: row.text,
          savedAt: row.saved_at,
          fromName: isOwn(row) ? null : nameOf(row.writer_id),
        })),
      },
      seen: [],
    });
  },
};

/** Begun by whoever may see the record; gone on with also by who lost it since. */
export const saveDraft: Handlers<typeof api.saveDraft> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const { personId } = actor;
    const own = await ownDraft(request, params);
    if (own === undefined && !(await maySeeRecord(request, params))) return notFound();
    const noHealth = body.text === '' ? null : await healthRefusalOf(tx, params);
    if (noHealth !== null) return refused(noHealth);
    if (body.text === '') await dropDraft(tx, params, { personId, writerId: personId });
    else {
      await keepDraft(tx, {
        place: params.place,
        record_id: params.recordId,
        person_id: personId,
        writer_id: personId,
        text: body.text,
        saved_at: now,
      });
      await dropTakenOver(request, params, body.text);
    }
    return answer({ view: { savedAt: now }, seen: [] });
  },
};

/** What is half written about health is kept and shown by the same consent as what is written. */
async function healthRefusalOf(tx: Db, { place, recordId }: DraftPlace): Promise<ConsentRefusal | null> {
  return place === 'caseHealth' ? healthRefusalOfCase(tx, recordId) : null;
}

/** What was given on and stands in one's own text now has arrived: it is not offered again. */
async function dropTakenOver({ tx, actor, now }: Asked, params: DraftPlace, text: string): Promise<void> {
  const { personId } = actor;
  const given = await draftsOf(tx, params, personId, draftsKeptSince(now));
  for (const draft of given) {
    if (isOwn(draft) || !text.includes(draft.text)) continue;
    await dropDraft(tx, params, { personId, writerId: draft.writer_id });
  }
}

export const giveDraftOn: Handlers<typeof api.giveDraftOn> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const { personId } = actor;
    const own = await ownDraft(request, params);
    if (own === undefined) return refused({ code: 'noDraft' });
    const owner = await ownerOf(tx, params);
    if (owner === undefined || owner === personId) return refused({ code: 'noOwner' });
    const earlier = (await draftsOf(tx, params, owner, draftsKeptSince(now))).find(
      ({ writer_id }) => writer_id === personId,
    );
    const text = earlier === undefined ? own.text : `${earlier.text}\n\n${own.text}`;
    await keepDraft(tx, { ...own, person_id: owner, text, saved_at: now });
    await dropDraft(tx, params, { personId, writerId: personId });
    const signal = { topic: 'cases', id: params.recordId, version: 1, audience: { person: owner } } as const;
    return answer({ view: {}, seen: [], id: params.recordId, live: [signal] });
  },
  again: async ({ id }) => answer({ view: {}, seen: [], id }),
};

async function ownDraft({ tx, actor, now }: Asked, params: DraftPlace): Promise<DraftRow | undefined> {
  return (await draftsOf(tx, params, actor.personId, draftsKeptSince(now))).find(isOwn);
}

/** A decision of the second triage is about a case or about a contact that is in none. */
async function maySeeRecord({ tx, actor, now }: Asked, { place, recordId }: DraftPlace): Promise<boolean> {
  if ((await openCaseRecord(tx, actor, recordId, now)).ok) return true;
  return place === 'decision' && (await openRecord(tx, actor, recordId, 'see', now)).ok;
}

async function ownerOf(db: Db, { recordId }: DraftPlace): Promise<string | undefined> {
  const record = (await findCase(db, recordId)) ?? (await findContact(db, recordId));
  return record?.owner_id ?? undefined;
}
