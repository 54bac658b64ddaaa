import type { Answers } from '@steunpunt/domain/belscript/answers';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { finishedAnswers, type Told } from '../demo/usual-answers.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

export type Kept = { readonly id: string; readonly version: number };

/** A parent who looks for help at a school of the swv here: promised to the team of that swv. */
export const toldHere: Told = {
  callBackNumber: { number: '+31612345678' },
  caller: 'parent',
  callerName: 'Noor Vermeer',
  childName: 'Sam',
  childAge: 8,
  sector: 'po',
  school: { schoolId: '01AB00', name: 'De Beuk', place: 'Waterdam', swv: 'PO9901' },
  question: 'Hoe krijgt Sam meer hulp in de klas?',
  nature: 'A04',
  informationOrSolution: 'solution',
};

export function answersOfCall(told: Told = {}): Answers {
  return finishedAnswers(currentBelscript, { ...toldHere, ...told });
}

export async function startedCall(client: TestClient, deskId = 'desk-here'): Promise<Kept> {
  return kept(await client.send('POST', '/calls', { body: { channel: 'phone', deskId } }));
}

/** A call with answers, saved and still running. */
export async function runningCall(client: TestClient, more: SavedCall = {}): Promise<Kept> {
  const { deskId, answers = answersOfCall(), ...rest } = more;
  const { id, version } = await startedCall(client, deskId);
  const saved = await client.send('PATCH', `/calls/${id}`, { version, body: { answers, ...rest } });
  return { id, version: versionOf(saved) };
}

export type SavedCall = {
  readonly deskId?: string;
  readonly answers?: Answers;
  readonly notepad?: string;
  readonly typing?: Readonly<Record<string, string>>;
};

export const plainCompletion = {
  deviation: null,
  offerAccepted: true,
  swv: null,
  promisedPersonId: null,
  minutes: 9,
};

/** A contact that came out of a completed call. */
export async function registeredContact(
  client: TestClient,
  more: SavedCall = {},
  completion: Partial<typeof plainCompletion> | Record<string, unknown> = {},
): Promise<Kept> {
  const call = await runningCall(client, more);
  const answer = await client.send('POST', `/calls/${call.id}/complete`, {
    version: call.version,
    body: { ...plainCompletion, ...completion },
  });
  return contactOf(answer);
}

/** The contact that an answer names; throws with the answer when it names none. */
export function contactOf(answer: TestAnswer): Kept {
  const { contactId, version } = bodyOf(answer);
  return { id: String(contactId), version: Number(version) };
}

export function kept(answer: TestAnswer): Kept {
  const { id, version } = bodyOf(answer);
  return { id: String(id), version: Number(version) };
}

function versionOf(answer: TestAnswer): number {
  return Number(bodyOf(answer)['version']);
}

function bodyOf({ status, body }: TestAnswer): Record<string, unknown> {
  if (status >= 300) throw new Error(`Expected a good answer, got ${status}: ${JSON.stringify(body)}`);
  return body as Record<string, unknown>;
}
