import type { api } from '@steunpunt/contract';
import { maySeeReaders } from '@steunpunt/domain/access/readers';
import { readersOfRecords } from '../audit/readers-repository.ts';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openCaseRecord } from './open-case-record.ts';

/** The file is the case with the contacts in it: whoever answered the phone is among its readers. */
export const caseReaders: Handlers<typeof api.caseReaders> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openCaseRecord(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { seen, decision } = opened;
    if (!maySeeReaders(decision.relation)) return { ok: false, problem: 'notAllowed', about: seen };
    const nameOf = await namesOfPeople(tx);
    const contacts = await contactsOfCase(tx, params.id);
    const records = contacts.map(({ id }) => ({ kind: 'contact', id }));
    const readers = await readersOfRecords(tx, [{ kind: 'case', id: params.id }, ...records]);
    return answer({
      view: { readers: readers.map((reader) => ({ ...reader, name: nameOf(reader.personId) })) },
      seen: [seen],
    });
  },
};
