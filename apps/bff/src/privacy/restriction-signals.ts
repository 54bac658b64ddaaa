import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { CaseRow } from '../cases/case-record.ts';
import { caseSignals } from '../cases/case-signals.ts';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import type { Db } from '../db/tables.ts';
import { helpFollows } from '../help/help-in-step-repository.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { tellTables } from '../second-triage/telling-repository.ts';

/**
 * Tells everybody who sees the case or anything of it that a restriction begins or ends: its contacts with their call-backs, the
 * agendas it is on, and what came from it. Those records stay as they are; with the next version every screen asks.
 */
export async function restrictionSignals(
  tx: Db,
  file: CaseRow,
  { by, now }: { readonly by: string; readonly now: Instant },
): Promise<LiveSignal[]> {
  const ofCase = await caseSignals(tx, file, now);
  const onAgendas = ofCase
    .filter(({ topic }) => topic === 'cases')
    .map((signal) => ({ ...signal, topic: 'secondTriage' as const }));
  const ofContacts: LiveSignal[] = [];
  for (const contact of await contactsOfCase(tx, file.id)) {
    ofContacts.push(...(await contactSignals(tx, contact, now)));
  }
  return [
    ...ofCase,
    ...onAgendas,
    ...ofContacts.map((signal) => ({ ...signal, version: signal.version + 1 })),
    ...(await tellTables(tx, { kind: 'case', id: file.id }, now)),
    ...(await helpFollows(tx, { caseId: file.id }, { by, now })),
  ];
}
