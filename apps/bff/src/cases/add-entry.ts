import type { api } from '@steunpunt/contract';
import { consentRefusalOf, purposeOfContactWith } from '@steunpunt/domain/case/consent';
import { newId } from '../db/new-id.ts';
import { invalid, notFound, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { saidInCase } from './consents-of-case.ts';
import { addEntryRow, changeEntryRow, findEntry } from './entry-repository.ts';
import { healthRefusalOfCase } from './health-repository.ts';
import { openForStep } from './open-case-record.ts';

export const addEntry: Handlers<typeof api.addEntry> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForStep(tx, actor, params.id, 'addEntry', now);
    if (!opened.ok) return opened;
    const { withId = null, kind, text, minutes } = body;
    if (withId !== null) {
      const { people, said } = await saidInCase(tx, params.id);
      const person = people.find(({ id }) => id === withId);
      if (person === undefined) return invalid([{ path: 'withId', code: 'unknownValue' }]);
      const purpose = purposeOfContactWith(person.role);
      const refusal = purpose === null ? null : consentRefusalOf(purpose, people, said);
      if (refusal !== null) return refused(refusal, opened.seen);
    }
    const isHealth = kind === 'health';
    const noHealth = isHealth ? await healthRefusalOfCase(tx, params.id) : null;
    if (noHealth !== null) return refused(noHealth, opened.seen);
    await addEntryRow(tx, {
      id: newId(),
      case_id: params.id,
      version: 1,
      kind,
      text: isHealth ? '' : text,
      health_text: isHealth ? text : null,
      minutes,
      with_id: withId,
      written_by: actor.personId,
      written_at: now,
      changed_at: null,
    });
    return changedCase(request, opened);
  },
  again: (request) => shownCase(request, request.id),
};

export const changeEntry: Handlers<typeof api.changeEntry> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openForStep(tx, actor, params.id, 'changeEntry', now);
    if (!opened.ok) return opened;
    const entry = await findEntry(tx, params.id, params.entryId);
    if (entry === undefined) return notFound(opened.seen);
    if (entry.written_by !== actor.personId) return refused({ code: 'onlyWriter' }, opened.seen);
    if (entry.version !== expectedVersion) return stale(entry.version, opened.seen);
    const noHealth = entry.kind === 'health' ? await healthRefusalOfCase(tx, params.id) : null;
    if (noHealth !== null) return refused(noHealth, opened.seen);
    if (!(await changeEntryRow(tx, entry, { ...body, at: now }))) return stale(entry.version, opened.seen);
    const facts = { entry: entry.id };
    await journalCase(tx, {
      record: opened.row,
      event: 'entryChanged',
      personId: actor.personId,
      now,
      facts,
    });
    return changedCase(request, opened);
  },
};
