import type { api } from '@steunpunt/contract';
import { maySeeReaders } from '@steunpunt/domain/access/readers';
import { readersOfRecord } from '../audit/readers-repository.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openCaseRecord } from './open-case-record.ts';

export const caseReaders: Handlers<typeof api.caseReaders> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openCaseRecord(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { seen, decision } = opened;
    if (!maySeeReaders(decision.relation)) return { ok: false, problem: 'notAllowed', about: seen };
    const nameOf = await namesOfPeople(tx);
    const readers = await readersOfRecord(tx, 'case', params.id);
    return answer({
      view: { readers: readers.map((reader) => ({ ...reader, name: nameOf(reader.personId) })) },
      seen: [seen],
    });
  },
};
