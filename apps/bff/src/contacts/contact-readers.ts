import type { api } from '@steunpunt/contract';
import { maySeeReaders } from '@steunpunt/domain/access/readers';
import { readersOfRecords } from '../audit/readers-repository.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openRecord } from './open-record.ts';

export const contactReaders: Handlers<typeof api.contactReaders> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { seen, decision } = opened;
    if (!maySeeReaders(decision.relation)) return { ok: false, problem: 'notAllowed', about: seen };
    const nameOf = await namesOfPeople(tx);
    const readers = await readersOfRecords(tx, [{ kind: 'contact', id: params.id }]);
    return answer({
      view: { readers: readers.map((reader) => ({ ...reader, name: nameOf(reader.personId) })) },
      seen: [seen],
    });
  },
};
