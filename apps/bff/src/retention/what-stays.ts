import { belongings } from './belongings.ts';

/** What tells of a record after it is gone; lists and what is kept of staff alone tell of nobody who asks. */
const proofs = ['journal', 'audit_row', 'retention_line', 'anonymous_twin'] as const;

/** What stays after erasing, and why. */
export const stayingTables: readonly { table: string; why: string }[] = [
  ...proofs.map((table) => ({ table, why: belongings[table].stays })),
  { table: 'privacy_request', why: 'dat dit is gevraagd, wanneer, en wat is besloten; de teksten gaan mee' },
];
