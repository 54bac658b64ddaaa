import type { CallView } from '@steunpunt/contract/calls';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestAnswer } from '../testing/test-client.ts';
import {
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';

/** How many pages of four kB are left when the disk is about to be full: every point at which it can fill up. */
const room = process.env['PROOFS'] === 'full' ? 60 : 8;

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

/** The pages the writing connection may still add; SQLite then says what it says when a disk is full. */
async function leaveRoomFor(pages: number): Promise<void> {
  await region.database.unitOfWork.run('change', async (tx) => {
    const ask = async (sql: string) => {
      const [row] = (await tx.executeQuery<Record<string, number>>(CompiledQuery.raw(sql))).rows;
      return Object.values(row ?? {})[0] ?? 0;
    };
    await ask(`pragma max_page_count = ${(await ask('pragma page_count')) + pages}`);
  });
}

const putAway = (id: string) =>
  region.staff.sandra.send('POST', `/calls/${id}/no-case`, { body: { outcome: 'test' } });

/** Every no but that there are four calls already, because putting one away was a no. */
function refusedOf(asked: readonly TestAnswer[]): readonly TestAnswer[] {
  return asked.filter((answer) => !isYes(answer) && answer.status !== 409);
}

const isYes = ({ status }: TestAnswer) => status === 200 || status === 201;

test.each(Array.from({ length: room }, (_, pages) => pages))(
  'with room for %i pages every answer is a yes that is kept or a no that says so, and with room again it goes on',
  async (pages) => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const asked: TestAnswer[] = [];
    let version = call.version;
    let notepad = '';
    let contactId: string | undefined;
    await leaveRoomFor(pages);
    for (let round = 1; refusedOf(asked).length < 4 && round < 500; round += 1) {
      const text = `${round} ${'Zij belt vanuit de auto. '.repeat(round % 150)}`;
      const saved = await sandra.send('PATCH', `/calls/${call.id}`, { version, body: { notepad: text } });
      const other = await sandra.send('POST', '/calls', {
        body: { channel: 'phone', deskId: region.deskId },
      });
      asked.push(saved, other);
      if (isYes(other)) asked.push(await putAway((other.body as CallView).id));
      if (!isYes(saved)) continue;
      version = (saved.body as CallView).version;
      notepad = text;
    }
    const body = { deviation: null, offerAccepted: null, swv: null, promisedPersonId: null, minutes: 3 };
    const completed = await sandra.send('POST', `/calls/${call.id}/complete`, { version, body });
    asked.push(completed);
    if (isYes(completed)) contactId = (completed.body as { contactId: string }).contactId;

    expect(refusedOf(asked).length).toBeGreaterThan(0);
    for (const answer of refusedOf(asked)) {
      expect([answer.status, answer.body]).toMatchObject([503, { code: 'unavailable' }]);
    }

    await leaveRoomFor(1_000_000);
    if (contactId === undefined) {
      const kept = (await sandra.send('GET', `/calls/${call.id}`)).body as CallView;
      expect([kept.version, kept.notepad]).toEqual([version, notepad]);
      expect(kept.answers).toEqual(commonAnswers);
      expect(isYes(await sandra.send('POST', `/calls/${call.id}/complete`, { version, body }))).toBe(true);
    } else expect((await sandra.send('GET', `/contacts/${contactId}`)).status).toBe(200);
  },
);
