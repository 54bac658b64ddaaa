import type { CaseView } from '@steunpunt/contract/cases';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, caseOf, refusalOf, seenCase, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const open = (who: Who, contactId: string, key?: string) =>
  region.staff[who].send('POST', `/contacts/${contactId}/case`, key === undefined ? {} : { key });
const contactOf = async (id: string) =>
  region.database.read.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('making a case of a contact', () => {
  test('gives it a number, the contact and its question, and makes whoever opens it the owner of both', async () => {
    const contactId = await aContact(region);
    const opened = await open('marloes', contactId);
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({
      number: '2026-0001',
      state: 'followUp',
      owner: { name: 'Marloes Hendriks' },
      relation: 'owner',
      swv: 'PO2710',
      child: { name: 'Tijn', age: 7, school: 'Basisschool De Wolkentuin' },
      question: {
        first: { text: 'Er is geen hulp in de klas. Wie denkt met ons mee?', by: 'Sandra Vermeulen' },
        under: null,
      },
      contacts: [{ id: contactId }],
      minutes: 6,
      trail: [{ swv: 'PO2710', by: 'Marloes Hendriks', reason: null }],
      supportAskedOn: '2026-09-15',
      promise: { contactId, by: 'contactPerson' },
    });
    const contact = await contactOf(contactId);
    expect(contact).toMatchObject({
      case_id: (opened.body as CaseView).id,
      owner_id: region.staff.marloes.personId,
    });
  });

  test('brings along whom the call told of, with what the caller agreed to', async () => {
    const answers: Answers = { ...commonAnswers, consentSchool: { value: 'no' } };
    const { people } = await aCase(region, 'marloes', answers);
    expect(people).toMatchObject([
      {
        role: 'parent',
        authority: 'both',
        name: 'Ilse van Rijn',
        numberDisplay: '06 12 34 56 78',
        consents: [
          { purpose: 'recording', given: true, recordedBy: 'Sandra Vermeulen' },
          { purpose: 'contactSchool', given: false },
        ],
      },
      { role: 'pupil', name: 'Tijn', age: 7, consents: [] },
    ]);
  });

  test('leaves a contact that somebody has with them when a lead opens it', async () => {
    const contactId = await aContact(region);
    await region.staff.bram.send('POST', `/contacts/${contactId}/take`);
    const { body } = await open('els', contactId);
    expect(body).toMatchObject({ owner: { name: 'Bram Kuiper' }, relation: 'lead' });
  });

  test('is refused when it is in a case already', async () => {
    const { contacts } = await aCase(region);
    const again = await open('marloes', contacts[0]?.id ?? '');
    expect([again.status, refusalOf(again)]).toEqual([409, { code: 'alreadyInCase' }]);
  });

  test('twice with one key is one case', async () => {
    const contactId = await aContact(region);
    const first = await open('marloes', contactId, 'one-key-for-two-clicks');
    const second = await open('marloes', contactId, 'one-key-for-two-clicks');
    expect((second.body as CaseView).id).toBe((first.body as CaseView).id);
    expect(await region.database.read.selectFrom('case_file').selectAll().execute()).toHaveLength(1);
  });

  test('by two people at once makes one case', async () => {
    const contactId = await aContact(region);
    const answers = await Promise.all([open('marloes', contactId), open('bram', contactId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
  });

  test('is not for the desk, another swv, nor whoever is doubted', async () => {
    const contactId = await aContact(region);
    expect((await open('sandra', contactId)).status).toBe(403);
    expect((await open('joris', contactId)).status).toBe(404);
    const doubting: Answers = {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [region.staff.marloes.personId] },
    };
    expect((await open('marloes', await aContact(region, doubting))).status).toBe(404);
  });
});

describe('seeing a case', () => {
  test('is for its owner and its leads; colleagues, other swv’s and other roles find nothing', async () => {
    const { id } = await aCase(region);
    const statuses = async (who: Who) => (await region.staff[who].send('GET', `/cases/${id}`)).status;
    expect(await statuses('marloes')).toBe(200);
    expect(await statuses('els')).toBe(200);
    expect(await statuses('bram')).toBe(404);
    expect(await statuses('joris')).toBe(404);
    expect(await statuses('annelies')).toBe(404);
    for (const who of ['sandra', 'petra', 'thijs'] as const) expect(await statuses(who)).toBe(403);
  });

  test('shows the team of a case that nobody has the caller and the question, not the child', async () => {
    const { id } = await aCase(region);
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('case_file').set({ owner_id: null }).where('id', '=', id).execute(),
    );
    const seen = await seenCase(region.staff.bram, id);
    expect(seen).toMatchObject({ relation: 'team', child: null, people: null, tasks: null, support: null });
    expect(seen.question?.first?.text).toContain('Er is geen hulp');
    expect(seen.question?.under).toBeNull();
  });

  test('brings its coworkers to the contacts in it, to read and nothing more', async () => {
    const { id, version, contacts } = await aCase(region);
    const { marloes, bram } = region.staff;
    const contactId = contacts[0]?.id ?? '';
    const seen = () => bram.send('GET', `/contacts/${contactId}`);
    const name = async (personIds: string[], on: number) =>
      caseOf(await marloes.send('PATCH', `/cases/${id}/coworkers`, { version: on, body: { personIds } }));
    expect((await seen()).status).toBe(404);
    const named = await name([bram.personId], version);
    expect((await seen()).body).toMatchObject({
      relation: 'helper',
      may: [],
      child: { name: 'Tijn' },
      contactDetails: { callerName: 'Ilse van Rijn' },
    });
    const body = { result: 'spoken', minutes: 3, note: null, next: null };
    const spoken = await bram.send('POST', `/contacts/${contactId}/call-back/attempts`, { body });
    expect(refusalOf(spoken)).toMatchObject({ code: 'promiseOfOthers' });
    await name([], named.version);
    expect((await seen()).status).toBe(404);
  });
});
