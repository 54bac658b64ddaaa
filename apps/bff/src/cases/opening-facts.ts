import type { OpeningFacts } from '@steunpunt/domain/case/case-opening';
import type { OpenedRecord } from '../contacts/open-record.ts';

/** How a contact stands that may come into a case. */
export function openingFactsOf({ contact, decision }: OpenedRecord): OpeningFacts {
  return {
    state: contact.state,
    ownerId: contact.owner_id,
    inCase: contact.case_id !== null,
    relation: decision.relation,
    mayTake: contact.owner_id === null && decision.actions.includes('take'),
  };
}
