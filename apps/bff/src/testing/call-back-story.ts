import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { aContact, commonAnswers, keepSignedIn, type WorkingRegion } from './working-region.ts';

type Name = keyof WorkingRegion['staff'];
type Asked = { readonly status: number; readonly body: unknown };

/** A reason that is long enough. */
export const reason = 'Afgesproken met het team';

/** What people do with a call-back in the tests of the server. `region` is the one of the test that runs. */
export function callBackStory(region: () => WorkingRegion) {
  const staff = (who: Name) => region().staff[who];
  const view = async (id: string, who: Name = 'marloes') =>
    (await staff(who).send('GET', `/contacts/${id}/call-back`)).body as CallBackView;
  return {
    view,
    /** Tuesday ten o'clock, promised for Thursday five o'clock; Marloes took it. */
    taken: async (answers: Answers = commonAnswers): Promise<string> => {
      const id = await aContact(region(), answers);
      const { status } = await staff('marloes').send('POST', `/contacts/${id}/take`);
      if (status !== 200) throw new Error(`Not taken: ${status}`);
      return id;
    },
    /** A step, on the version that is there now unless another is named. */
    ask: async (
      who: Name,
      id: string,
      path: string,
      body: Record<string, unknown>,
      version?: number,
    ): Promise<Asked> => {
      const read = version ?? (await view(id, who)).version;
      return staff(who).send('POST', `/contacts/${id}/call-back/${path}`, { version: read, body });
    },
    tryToCall: (id: string, result: string, who: Name = 'marloes', more = {}): Promise<Asked> =>
      staff(who).send('POST', `/contacts/${id}/call-back/attempts`, { body: attempt(result, more) }),
    moveTo: async (instant: string): Promise<void> => {
      region().clock.set(instant);
      await keepSignedIn(region());
    },
  };
}

export function attempt(result: string, more: Record<string, unknown> = {}) {
  return { result, minutes: 4, note: null, next: null, ...more };
}

export function refusalIn({ body }: { readonly body: unknown }): string | undefined {
  return (body as { refusal?: { code: string } }).refusal?.code;
}
