import type { api } from '@steunpunt/contract';
import type { FoundCase, FoundContact } from '@steunpunt/contract/search';
import { project } from '@steunpunt/domain/access/decide';
import { seenCaseRow } from '../cases/case-row-access.ts';
import { decideRow, seenRow } from '../contacts/row-access.ts';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import { swvsOfRegion } from '../reference/region-repository.ts';
import { schoolsMatching } from '../reference/school-repository.ts';
import { type CaseHit, findCases, findNearCases } from './find-cases.ts';
import { findContacts, findNearContacts, type Hit } from './find-contacts.ts';

const mostContacts = 8;
const mostCases = 5;
const mostNear = 5;
const mostSchools = 5;

export const search: Handlers<typeof api.search> = {
  handle: async ({ tx, actor, now, body }) => {
    const hits = await findContacts({ tx, actor, now }, body.text, mostContacts + 1);
    const caseHits = await findCases({ tx, actor, now }, body.text, mostCases + 1);
    const nearCases = await findNearCases({ tx, actor, now }, body.text, caseHits, mostNear);
    const near = await findNearContacts({ tx, actor, now }, body.text, hits, mostNear);
    const region = (await swvsOfRegion(tx)).map(({ code }) => code);
    const schools = await schoolsMatching(tx, body.text, region);
    const nameOf = await namesOfPeople(tx);
    const contacts = hits.slice(0, mostContacts);
    const cases = caseHits.slice(0, mostCases);
    return answer({
      view: {
        cases: cases.map((hit) => viewOfCase(hit, nameOf)),
        nearCases: nearCases.map((hit) => viewOfCase(hit, nameOf)),
        contacts: contacts.map(viewOf),
        more: hits.length > mostContacts || caseHits.length > mostCases,
        near: near.map(viewOf),
        schools: schools.slice(0, mostSchools),
      },
      seen: [
        ...[...cases, ...nearCases].map(({ row, decision }) => seenCaseRow(row, decision)),
        ...[...contacts, ...near].map(({ contact }) => seenRow(contact, decideRow(actor, contact, now))),
      ],
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

function viewOfCase(
  { row, decision, field, shown, person }: CaseHit,
  nameOf: (id: string) => string,
): FoundCase {
  const { F1: callerName } = project(decision, { F1: row.caller_name });
  return {
    id: row.id,
    number: row.number,
    openedAt: row.opened_at,
    state: row.state,
    nature: row.nature,
    foundIn: field,
    ownerName: row.owner_id === null ? null : nameOf(row.owner_id),
    callerName,
    phoneDisplay: shown.phone === null ? null : displayOf(shown.phone),
    personName: person,
    childName: shown.childName,
    school: shown.school,
  };
}
