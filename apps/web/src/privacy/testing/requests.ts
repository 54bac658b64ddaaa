import type { PrivacyRequestView } from '@steunpunt/contract/privacy';
import type { PrivacyStep } from '@steunpunt/domain/privacy/privacy-requests';

export const steps = (open: readonly PrivacyStep[], code = 'requestDecided'): PrivacyRequestView['steps'] =>
  (['grant', 'refuse', 'extend', 'withdraw', 'lift'] as const).map((step) => ({
    step,
    refusal: open.includes(step) ? null : { code: step === 'lift' ? 'notForThisRequest' : code },
  }));

/** Of a mother about her case, open. */
export const request = (more: Partial<PrivacyRequestView> = {}): PrivacyRequestView => ({
  id: 'request-1',
  version: 1,
  kind: 'access',
  state: 'open',
  caseId: 'case-1',
  caseNumber: '2026-0412',
  swv: 'PO2710',
  aboutId: 'ilse',
  aboutRole: 'mother',
  askedOn: '2026-11-20',
  dueOn: '2026-12-21',
  isExtended: false,
  note: null,
  ground: null,
  reach: null,
  reason: null,
  decidedOn: null,
  decidedBy: null,
  steps: steps(['grant', 'refuse', 'extend', 'withdraw']),
  ...more,
});
