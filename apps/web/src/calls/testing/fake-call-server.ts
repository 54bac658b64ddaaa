import type { CallView } from '@steunpunt/contract/calls';
import { mergedAnswers } from '@steunpunt/domain/contact/kept-answers';
import { ProblemError, UnreachableError } from '../../api/problem.ts';
import type { CallServer } from '../session/call-server.ts';
import type { Patch } from '../session/patch.ts';
import { aCall } from './a-call.ts';

/** What becomes of one request: carried out, lost on the way there, or carried out while the answer is lost. */
export type Fate = { readonly how: 'ok' | 'lostRequest' | 'lostAnswer'; readonly milliseconds: number };

const prompt: Fate = { how: 'ok', milliseconds: 20 };

/** The server as a call sees it, behind a line that does what the test says. */
export class FakeCallServer implements CallServer {
  view: CallView;
  readonly saves: { readonly at: number; readonly patch: Patch }[] = [];
  readonly finishes: string[] = [];
  readonly advised: string[] = [];
  readonly #fates: Fate[];
  readonly #keys = new Set<string>();
  #isCut = false;

  constructor(view: CallView = aCall(), fates: readonly Fate[] = []) {
    this.view = view;
    this.#fates = [...fates];
  }

  readonly read: CallServer['read'] = () => this.#travel(() => this.view);

  readonly save: CallServer['save'] = (_id, patch, version) =>
    this.#travel(() => {
      this.#refuseWhenStale(version);
      this.saves.push({ at: Date.now(), patch });
      this.#change({
        answers: mergedAnswers(this.view.answers, patch.answers, patch.cleared ?? []),
        ...(patch.typing === undefined ? {} : { typing: patch.typing as CallView['typing'] }),
        ...(patch.notepad === undefined ? {} : { notepad: patch.notepad }),
        ...(patch.place === undefined ? {} : { place: patch.place }),
        ...(patch.choices === undefined ? {} : { choices: patch.choices }),
      });
      const { savedAt, waitingSince, waitedSeconds } = this.view;
      return { version: this.view.version, savedAt, waitingSince, waitedSeconds };
    });

  readonly advise: CallServer['advise'] = (_id, { advised, note }, key) =>
    this.#travel(() => {
      if (!this.#keys.has(key)) {
        this.#keys.add(key);
        this.advised.push(advised);
        const line = { at: this.view.savedAt, by: 'Sandra Vermeulen', advised, note };
        this.#change({ safetyLog: [...this.view.safetyLog, line] });
      }
      return this.view;
    });

  readonly finish: CallServer['finish'] = (_id, finish, version, key) =>
    this.#travel(() => {
      if (finish.kind === 'complete' && !this.#keys.has(key)) this.#refuseWhenStale(version);
      if (!this.#keys.has(key)) this.finishes.push(finish.kind);
      this.#keys.add(key);
      return { contactId: 'contact1', number: '2026-0007', version: 1 };
    });

  /** From now on nothing arrives, until the line is mended. */
  cut(): void {
    this.#isCut = true;
  }

  mend(): void {
    this.#isCut = false;
  }

  /** Somebody else writes at the end of the notepad. */
  writeFromElsewhere(text: string): void {
    this.#change({ notepad: this.view.notepad + text });
  }

  #change(part: Partial<CallView>): void {
    const second = String(this.view.version % 60).padStart(2, '0');
    this.view = {
      ...this.view,
      ...part,
      version: this.view.version + 1,
      savedAt: `2026-11-19T09:00:${second}.000Z`,
    };
  }

  #refuseWhenStale(version: number): void {
    if (version === this.view.version) return;
    throw new ProblemError({ type: 'about:blank', title: 'stale', status: 412, code: 'staleVersion' });
  }

  async #travel<Result>(act: () => Result): Promise<Result> {
    const { how, milliseconds } = this.#fates.shift() ?? prompt;
    await new Promise((resolve) => setTimeout(resolve, milliseconds / 2));
    if (how === 'lostRequest' || this.#isCut) throw new UnreachableError();
    const result = act();
    await new Promise((resolve) => setTimeout(resolve, milliseconds / 2));
    if (how === 'lostAnswer') throw new UnreachableError();
    return result;
  }
}
