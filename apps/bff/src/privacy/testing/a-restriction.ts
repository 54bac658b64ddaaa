import type { CasePrivacyView, PrivacyRequestView } from '@steunpunt/contract/privacy';
import type { PrivacyRequestKind, PrivacyRequestState } from '@steunpunt/domain/privacy/privacy-requests';
import { newId } from '../../db/new-id.ts';
import type { Tx } from '../../db/tx.ts';
import type { TestAnswer, TestClient } from '../../testing/test-client.ts';
import { addPrivacyRequest } from '../privacy-request-repository.ts';

type Asked = { readonly kind: PrivacyRequestKind; readonly state: PrivacyRequestState };

/** A request as it is kept. */
export async function keepPrivacyRequest(
  tx: Tx,
  caseId: string,
  by: string,
  { kind, state }: Asked,
): Promise<void> {
  await addPrivacyRequest(tx, {
    id: newId(),
    version: 1,
    case_id: caseId,
    case_number: caseId,
    swv: null,
    kind,
    state,
    about_id: null,
    about_role: null,
    asked_on: '2026-09-01',
    due_on: '2026-10-01',
    extended: 0,
    note: null,
    ground: null,
    reason: null,
    registered_by: by,
    registered_at: '2026-09-01T08:00:00.000Z',
    decided_on: null,
    decided_by: null,
  });
}

/** Asked of a case and granted by its lead. */
export async function grant(
  lead: TestClient,
  caseId: string,
  kind: 'restriction' | 'correction',
): Promise<PrivacyRequestView> {
  const body = { kind, aboutId: null, askedOn: '2026-09-01', note: null };
  const { requests } = good<CasePrivacyView>(
    await lead.send('POST', `/cases/${caseId}/privacy-requests`, { body }),
  );
  const asked = requests.find((one) => one.kind === kind && one.state === 'open');
  const ground = kind === 'restriction' ? 'accuracyContested' : null;
  return step(lead, asked?.id ?? '', 1, { step: 'grant', ground, reason: null });
}

/** A case that its lead restricts; lifting it ends it. */
export async function restrict(lead: TestClient, caseId: string): Promise<{ lift: () => Promise<void> }> {
  const { id, version } = await grant(lead, caseId, 'restriction');
  return {
    lift: async () => {
      await step(lead, id, version, { step: 'lift', ground: null, reason: 'De gegevens kloppen nu' });
    },
  };
}

async function step(lead: TestClient, id: string, version: number, body: object) {
  return good<PrivacyRequestView>(
    await lead.send('POST', `/privacy-requests/${id}/steps`, { version, body }),
  );
}

function good<Body>({ status, body }: TestAnswer): Body {
  if (status >= 300) throw new Error(`Expected a good answer, got ${status}: ${JSON.stringify(body)}`);
  return body as Body;
}
