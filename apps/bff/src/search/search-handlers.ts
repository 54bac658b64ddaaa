import type { api } from '@steunpunt/contract';
import type { FoundContact } from '@steunpunt/contract/search';
import { decideRow, seenRow } from '../contacts/row-access.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { displayOf } from '../reference/phone-number.ts';
import { swvsOfRegion } from '../reference/region-repository.ts';
import { schoolsMatching } from '../reference/school-repository.ts';
import { findContacts, findNearContacts, type Hit } from './find-contacts.ts';

const mostContacts = 8;
const mostNear = 5;
const mostSchools = 5;

export const search: Handlers<typeof api.search> = {
  handle: async ({ tx, actor, now, body }) => {
    const hits = await findContacts({ tx, actor, now }, body.text, mostContacts + 1);
    const near = await findNearContacts({ tx, actor, now }, body.text, hits, mostNear);
    const region = (await swvsOfRegion(tx)).map(({ code }) => code);
    const schools = await schoolsMatching(tx, body.text, region);
    const contacts = hits.slice(0, mostContacts);
    return answer({
      view: {
        contacts: contacts.map(viewOf),
        more: hits.length > mostContacts,
        near: near.map(viewOf),
        schools: schools.slice(0, mostSchools),
      },
      seen: [...contacts, ...near].map(({ contact }) => seenRow(contact, decideRow(actor, contact, now))),
      filter: { text: true },
    });
  },
};

function viewOf({ contact, field, shown }: Hit): FoundContact {
  return {
    id: contact.id,
    number: contact.number,
    arrivedAt: contact.arrived_at,
    state: contact.state,
    nature: contact.nature,
    foundIn: field,
    callerName: shown.callerName,
    phoneDisplay: shown.phone === null ? null : displayOf(shown.phone),
    childName: shown.childName,
    school: shown.school,
  };
}
