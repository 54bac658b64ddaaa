import { api } from '@steunpunt/contract';
import type { CaseView, TimelineItem } from '@steunpunt/contract/cases';
import { aCase, aTimeline, aTimelineItem } from './case-builders.ts';
import type { FakeServer } from './fake-server.ts';
import { signedInServer } from './visit.tsx';

/** A server with one case, somebody who looks at it alone, and nothing half written. */
export function caseServer(
  file: CaseView = aCase(),
  items: readonly TimelineItem[] = [aTimelineItem()],
): FakeServer {
  return signedInServer()
    .answer(api.getCase, file)
    .answer(api.caseTimeline, aTimeline(items))
    .answer(api.lookAtCase, { lookers: [] })
    .answer(api.getDraft, { drafts: [] })
    .answer(api.saveDraft, { savedAt: '2026-11-23T13:03:22.000Z' });
}
