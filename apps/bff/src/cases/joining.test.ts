import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, caseOf, refusalOf, seenCase, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const reason = 'Het blijkt een ander gezin te zijn';
const post = (who: Who, path: string, body: unknown) => region.staff[who].send('POST', path, { body });
const proposals = async (who: Who, contactId: string) =>
  (
    (await region.staff[who].send('GET', `/contacts/${contactId}/case-proposals`)).body as {
      cases: unknown[];
    }
  ).cases;
const contactOf = (id: string) =>
  region.database.read.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Another parent of the same child: other name and number. */
const otherParent: Answers = {
  ...commonAnswers,
  callBackNumber: { value: { number: '+31687654321' } },
  callerName: { value: 'Daan van Rijn' },
  childName: { value: 'TIJN' },
};
const stranger: Answers = { ...otherParent, childName: { value: 'Sara' } };

describe('running cases that may be of the same family', () => {
  test('are found by number and by child and school, in any notation, for who may see them', async () => {
    const made = await aCase(region);
    const sameCaller = await aContact(region);
    await region.staff.marloes.send('POST', `/contacts/${sameCaller}/take`);
    expect(await proposals('marloes', sameCaller)).toMatchObject([
      { caseId: made.id, number: made.number, by: ['number', 'childAndSchool'], childName: 'Tijn' },
    ]);
    const sameChild = await aContact(region, otherParent);
    expect(await proposals('els', sameChild)).toMatchObject([{ caseId: made.id, by: ['childAndSchool'] }]);
  });

  test('are nothing at all for whoever may not see the case, nor when nothing matches', async () => {
    const made = await aCase(region);
    const again = await aContact(region);
    expect(await proposals('bram', again)).toEqual([]);
    expect(await proposals('els', await aContact(region, stranger))).toEqual([]);
    expect(await proposals('els', made.contacts[0]?.id ?? '')).toEqual([]);
  });

  test('are found by somebody who stands in the case, and by contacts of the same person', async () => {
    const made = await aCase(region);
    const body = {
      role: 'father',
      authority: 'both',
      name: 'Daan',
      age: null,
      organisation: null,
      number: '06 87654321',
      mail: null,
      noContactVia: null,
    };
    await post('marloes', `/cases/${made.id}/people`, body);
    const fathers = await aContact(region, stranger);
    expect(await proposals('els', fathers)).toMatchObject([{ caseId: made.id, by: ['number'] }]);
    const mailOnly: Answers = { ...stranger, callBackNumber: { value: { number: '+31611111111' } } };
    const third = await aContact(region, mailOnly);
    await post('els', `/contacts/${third}/same-person`, { contactId: made.contacts[0]?.id });
    expect(await proposals('els', third)).toMatchObject([{ caseId: made.id, by: ['samePerson'] }]);
  });
});

describe('joining a running case', () => {
  test('gives the contact the owner of the case and counts its minutes; nothing is merged', async () => {
    const made = await aCase(region);
    const contactId = await aContact(region, otherParent);
    const joined = caseOf(await post('els', `/contacts/${contactId}/join-case`, { caseId: made.id }));
    expect(joined.contacts.map(({ id }) => id)).toContain(contactId);
    expect(joined).toMatchObject({ minutes: 12, owner: { name: 'Marloes Hendriks' } });
    expect(joined.people).toHaveLength(2);
    expect((await contactOf(contactId)).owner_id).toBe(region.staff.marloes.personId);
    const contact = await region.staff.marloes.send('GET', `/contacts/${contactId}`);
    expect(contact.body).toMatchObject({ case: { id: made.id, number: made.number } });
    const twice = await post('els', `/contacts/${contactId}/join-case`, { caseId: made.id });
    expect(refusalOf(twice)).toEqual({ code: 'alreadyInCase' });
  });

  test('takes the case from an owner whom the new caller doubts', async () => {
    const made = await aCase(region);
    const doubting: Answers = {
      ...otherParent,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [region.staff.marloes.personId] },
    };
    const contactId = await aContact(region, doubting);
    const joined = caseOf(await post('els', `/contacts/${contactId}/join-case`, { caseId: made.id }));
    expect(joined).toMatchObject({ owner: null, onJointAgenda: true });
    expect((await region.staff.marloes.send('GET', `/cases/${made.id}`)).status).toBe(404);
    expect((await region.staff.marloes.send('GET', '/cases')).body).toMatchObject({ count: 0 });
  });

  test('of a held contact brings the case before the second triage', async () => {
    const made = await aCase(region);
    const deviation = { first: 'hold', reason: 'Eerst samen bespreken' };
    const contactId = await aContact(region, otherParent, { deviation });
    const joined = caseOf(await post('els', `/contacts/${contactId}/join-case`, { caseId: made.id }));
    expect(joined.state).toBe('held');
  });

  test('is not for who may see only one of the two', async () => {
    const made = await aCase(region);
    const contactId = await aContact(region, otherParent);
    expect((await post('bram', `/contacts/${contactId}/join-case`, { caseId: made.id })).status).toBe(404);
    expect((await post('els', `/contacts/${contactId}/join-case`, { caseId: 'nowhere' })).status).toBe(404);
  });
});

describe('leaving a case', () => {
  test('undoes joining: the contact stands on its own, with the owner it has', async () => {
    const made = await aCase(region);
    const contactId = await aContact(region, otherParent);
    await post('els', `/contacts/${contactId}/join-case`, { caseId: made.id });
    expect((await post('marloes', `/contacts/${contactId}/leave-case`, { reason })).status).toBe(200);
    expect(await contactOf(contactId)).toMatchObject({
      case_id: null,
      owner_id: region.staff.marloes.personId,
    });
    expect((await seenCase(region.staff.marloes, made.id)).contacts).toHaveLength(1);
    const twice = await post('marloes', `/contacts/${contactId}/leave-case`, { reason });
    expect(refusalOf(twice)).toEqual({ code: 'notInCase' });
  });

  test('undoes opening: a case in which nothing was done goes', async () => {
    const made = await aCase(region);
    const contactId = made.contacts[0]?.id ?? '';
    expect((await post('marloes', `/contacts/${contactId}/leave-case`, { reason })).status).toBe(200);
    expect((await region.staff.marloes.send('GET', `/cases/${made.id}`)).status).toBe(404);
    const again = caseOf(await post('marloes', `/contacts/${contactId}/case`, {}));
    expect(again.number).toBe('2026-0002');
  });

  test('is refused to the last contact of a case in which somebody worked', async () => {
    const made = await aCase(region);
    await post('marloes', `/cases/${made.id}/entries`, { kind: 'note', text: 'Gebeld', minutes: 5 });
    const answer = await post('marloes', `/contacts/${made.contacts[0]?.id}/leave-case`, { reason });
    expect(refusalOf(answer)).toEqual({ code: 'caseInUse' });
  });
});

describe('two contacts of one person', () => {
  test('are joined and parted again, each time for both', async () => {
    const [one, two, three] = [
      await aContact(region),
      await aContact(region),
      await aContact(region, stranger),
    ];
    const same = (id: string, contactId: string) => post('els', `/contacts/${id}/same-person`, { contactId });
    expect((await same(one, two)).status).toBe(200);
    expect((await same(two, three)).status).toBe(200);
    const seen = async (id: string) =>
      (
        (await region.staff.els.send('GET', `/contacts/${id}`)).body as { samePerson: { id: string }[] }
      ).samePerson
        .map((other) => other.id)
        .sort();
    expect(await seen(one)).toEqual([two, three].sort());
    expect(refusalOf(await same(one, three))).toEqual({ code: 'sameContact' });
    expect(refusalOf(await same(one, one))).toEqual({ code: 'sameContact' });
    const part = (id: string, contactId: string) =>
      post('els', `/contacts/${id}/not-same-person`, { contactId, reason });
    expect((await part(one, two)).status).toBe(200);
    expect([await seen(one), await seen(two)]).toEqual([[], [three]]);
    expect(refusalOf(await part(one, two))).toEqual({ code: 'notSamePerson' });
    await part(two, three);
    expect(await seen(three)).toEqual([]);
  });

  test('are shown only as far as one may see them', async () => {
    const [one, two] = [await aContact(region), await aContact(region)];
    await post('els', `/contacts/${one}/same-person`, { contactId: two });
    await region.staff.bram.send('POST', `/contacts/${two}/take`);
    const seen = await region.staff.marloes.send('GET', `/contacts/${one}`);
    expect(seen.body).toMatchObject({ samePerson: [] });
  });
});
