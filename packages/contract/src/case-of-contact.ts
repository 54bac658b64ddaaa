import * as z from 'zod/mini';
import { adds, reads } from './case-kinds.ts';
import { withReason } from './case-steps.ts';
import { caseProposal } from './cases.ts';
import { endpoint } from './endpoint.ts';
import { byId, id, nothing, shortText } from './shapes.ts';

export const caseProposals = endpoint({
  ...reads,
  path: '/contacts/{id}/case-proposals',
  summary: 'Cases that may be of the same family, by number, mail, or child and school',
  audit: { kind: 'search', what: 'case' },
  carries: ['F0', 'F1', 'F2'],
  params: byId,
  view: z.strictObject({ cases: z.array(caseProposal) }),
});

export const openCase = endpoint({
  ...adds,
  path: '/contacts/{id}/case',
  summary: 'Make a case of a contact; refused with `alreadyInCase`',
});

export const joinCase = endpoint({
  ...adds,
  path: '/contacts/{id}/join-case',
  summary:
    'Put a contact into a running case of the same family; refused with `alreadyInCase` or `caseClosed`',
  body: z.strictObject({ caseId: id }),
});

/** The contact stands on its own again; a case that was made of it and holds nothing else goes. */
export const leaveCase = endpoint({
  ...adds,
  path: '/contacts/{id}/leave-case',
  summary: 'Undo opening or joining, with a reason; refused with `notInCase` or `caseInUse`',
  body: withReason,
  view: nothing,
});

export const joinContacts = endpoint({
  ...adds,
  path: '/contacts/{id}/same-person',
  summary: 'Say that another contact is of the same person; refused with `sameContact`',
  audit: { kind: 'change', what: 'contact' },
  carries: ['F0'],
  body: z.strictObject({ contactId: id }),
  view: nothing,
});

export const partContacts = endpoint({
  ...adds,
  path: '/contacts/{id}/not-same-person',
  summary: 'Undo that two contacts are of the same person, with a reason',
  audit: { kind: 'change', what: 'contact' },
  carries: ['F0'],
  body: z.strictObject({ contactId: id, reason: shortText }),
  view: nothing,
});
