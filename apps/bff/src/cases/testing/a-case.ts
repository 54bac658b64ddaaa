import type { CaseView } from '@steunpunt/contract/cases';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { TestAnswer, TestClient } from '../../testing/test-client.ts';
import { aContact, commonAnswers, type WorkingRegion } from '../../testing/working-region.ts';

export type Who = keyof WorkingRegion['staff'];

/** The view of an answer that must be good. */
export function caseOf(answer: TestAnswer): CaseView {
  if (answer.status >= 300) throw new Error(`No case: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as CaseView;
}

/** A case that this person made of a new contact. */
export async function aCase(
  region: WorkingRegion,
  who: Who = 'marloes',
  answers: Answers = commonAnswers,
): Promise<CaseView> {
  const contactId = await aContact(region, answers);
  return caseOf(await region.staff[who].send('POST', `/contacts/${contactId}/case`));
}

export async function seenCase(client: TestClient, id: string): Promise<CaseView> {
  return caseOf(await client.send('GET', `/cases/${id}`));
}

/** Everybody in the case was called back. */
export async function keepPromises({ database, clock }: WorkingRegion): Promise<void> {
  await database.unitOfWork.run('change', (tx) =>
    tx.updateTable('promise').set({ kept_at: clock.now() }).where('kept_at', 'is', null).execute(),
  );
}

export function refusalOf(answer: TestAnswer): unknown {
  return (answer.body as { refusal?: unknown }).refusal;
}
