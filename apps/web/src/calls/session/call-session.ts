import type { CallView } from '@steunpunt/contract/calls';
import type { Answer, QuestionId } from '@steunpunt/domain/belscript/answers';
import { newKey } from '../../api/call.ts';
import { onOnlineChange } from '../../api/online.ts';
import { problemOf } from '../../api/problem.ts';
import { onSessionChange } from '../../api/session-watch.ts';
import { now } from '../../texts/dates.ts';
import { type Field, type FieldValue, recordOf } from './call-record.ts';
import type { Advised, CallServer, Finish } from './call-server.ts';
import { acknowledged, departed, edited, failed, rebased, startState } from './save-state.ts';
import {
  type Access,
  type ClosingChoices,
  noChoices,
  type SessionState,
  type Spot,
  type Trouble,
} from './session-state.ts';

/** A text is on its way to the server so long after its first unsaved key; with the answer that stays under a second. */
const savesAfter = 500;
const retriesAfter = [500, 1_000, 2_000, 4_000] as const;

/**
 * One running call: what stands on the screen, and the one line along which it reaches the server. On that line everything
 * goes in order, one at a time: advice that was given, what was filled in, and at last the end of the call.
 */
export class CallSession {
  #state: SessionState;
  readonly #server: CallServer;
  readonly #listeners = new Set<() => void>();
  readonly #stops: readonly (() => void)[];
  #working = false;
  #closed = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake: (() => void) | undefined;
  #endKey = newKey();

  constructor(view: CallView, server: CallServer, access: Access) {
    this.#server = server;
    this.#state = {
      id: view.id,
      save: startState(recordOf(view), view.version, view.savedAt),
      ...this.#factsOf(view),
      lastTransfer: null,
      advice: [],
      trouble: null,
      access,
      spot: { page: view.place?.page ?? 'questions', current: null, visited: [], triedToEnd: false },
      choices: choicesOf(view),
      ending: null,
      endRefused: null,
      ended: null,
    };
    this.#stops = [
      onOnlineChange((online) => online && this.#hurry()),
      onSessionChange((change) => change === 'regained' && this.#hurry()),
    ];
  }

  get state(): SessionState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes one field. A text is saved within a second, a choice at once. */
  edit(field: Field, value: FieldValue, when: 'soon' | 'now' = 'now'): void {
    if (this.#state.access !== 'here' || this.#state.ended !== null) return;
    const save = edited(this.#state.save, field, value);
    if (save === this.#state.save) return;
    this.#change({ save, ...(field === 'place' ? {} : { endRefused: null }) });
    this.#start(when === 'now' ? 0 : savesAfter);
  }

  answer(id: QuestionId, answer: Answer<QuestionId> | undefined): void {
    this.edit(`answer:${id}`, answer);
  }

  /** The place is kept with the call once the desk goes on from the question with which it opened. */
  goTo(spot: Partial<Spot>): void {
    const before = this.#state.spot;
    this.#change({ spot: { ...before, ...spot } });
    const { page, current } = this.#state.spot;
    if (before.current !== null) this.edit('place', { page, questionId: current }, 'soon');
  }

  choose(choices: Partial<ClosingChoices>): void {
    this.edit('choices', { ...this.#state.choices, ...choices }, 'soon');
  }

  keepTransfer(lastTransfer: SessionState['lastTransfer']): void {
    this.#change({ lastTransfer });
  }

  /** Keeps that something was advised or that somebody was told; the time is the server's. */
  advise(advised: Advised): void {
    if (this.#state.access !== 'here' || this.#state.ended !== null) return;
    const pending = { ...advised, key: newKey(), at: now() };
    this.#change({ advice: [...this.#state.advice, pending] });
    this.#start(0);
  }

  /** Ends the call once everything before it is saved. Pressed twice it still ends once. */
  end(finish: Finish): void {
    if (this.#state.ending !== null || this.#state.ended !== null || this.#state.access !== 'here') return;
    this.#endKey = newKey();
    this.#change({ ending: finish, endRefused: null });
    this.#hurry();
    this.#start(0);
  }

  /** Takes over what the server has; what is unsaved here stays on top. */
  adopt(view: CallView): void {
    const { save } = this.#state;
    if (save.inFlight !== null || view.version < save.version) return;
    this.#change({ save: rebased(save, recordOf(view), view.version, view.savedAt), ...this.#factsOf(view) });
  }

  /** The lock came or went; with it this tab may write again, from what the server has by then. */
  async setAccess(access: Access): Promise<void> {
    if (access === 'here' && this.#state.access === 'elsewhere') {
      try {
        this.adopt(await this.#server.read(this.#state.id));
      } catch (error) {
        if (problemOf(error)?.code === 'notFound') return this.noteGone();
      }
    }
    if (!this.#closed) this.#change({ access });
  }

  /** The call was ended somewhere else. */
  noteGone(): void {
    if (this.#state.ended === null) this.#change({ trouble: 'gone' });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
    this.#wake?.();
  }

  #start(delay: number): void {
    if (this.#working || this.#closed) return;
    if (delay === 0) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      // After the key press has done all it does: the answer and the next question go in one save.
      queueMicrotask(() => void this.#work());
    } else if (this.#timer === undefined) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        void this.#work();
      }, delay);
    }
  }

  #hurry(): void {
    this.#failures = 0;
    this.#wake?.();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (!this.#closed) {
      const sent = await this.#sendNext();
      if (sent === 'nothing' || sent === 'stop') break;
      if (sent === 'sent' && this.#state.ending === null && this.#state.save.dirty.size > 0) {
        await this.#pause(savesAfter / 2);
      }
      if (sent === 'retry') {
        await this.#pause(retriesAfter[Math.min(this.#failures, retriesAfter.length) - 1] ?? 500);
      }
    }
    this.#working = false;
  }

  async #sendNext(): Promise<'sent' | 'nothing' | 'retry' | 'stop'> {
    const send = this.#nextStep();
    if (send === null) return 'nothing';
    try {
      await send();
      this.#failures = 0;
      this.#change({ trouble: null });
      return 'sent';
    } catch (error) {
      return this.#afterFailure(error);
    }
  }

  #nextStep(): (() => Promise<void>) | null {
    const { id, advice, ending, ended, save } = this.#state;
    const first = advice[0];
    if (ended !== null) return null;
    if (first !== undefined) {
      const { key, at: _, ...advised } = first;
      return async () => {
        const view = await this.#server.advise(id, advised, key);
        this.#change({ advice: this.#state.advice.filter((one) => one !== first) });
        this.adopt(view);
      };
    }
    const going = departed(save);
    if (going !== null) {
      this.#change({ save: going.state });
      return async () => {
        const { version, savedAt, ...waits } = await this.#server.save(id, going.patch, going.state.version);
        this.#change({ save: acknowledged(this.#state.save, version, savedAt), ...waits });
      };
    }
    if (ending === null) return null;
    return async () => {
      const finished = await this.#server.finish(id, ending, this.#state.save.version, this.#endKey);
      this.#change({ ending: null, ended: { ...finished, finish: ending } });
    };
  }

  async #afterFailure(error: unknown): Promise<'retry' | 'stop'> {
    const problem = problemOf(error);
    this.#change({ save: failed(this.#state.save) });
    this.#failures += 1;
    if (problem?.code === 'staleVersion') return this.#readAgain();
    const trouble = troubleOf(problem?.code, problem?.status);
    const givesUp = trouble === 'refused' || trouble === 'gone';
    const isEnd = this.#state.ending !== null && this.#state.save.dirty.size === 0;
    if (givesUp && isEnd) {
      this.#change({ ending: null, endRefused: problem ?? null });
      return 'stop';
    }
    this.#change({ trouble, ...(givesUp ? { ending: null } : {}) });
    return givesUp ? 'stop' : 'retry';
  }

  async #readAgain(): Promise<'retry' | 'stop'> {
    try {
      this.adopt(await this.#server.read(this.#state.id));
      return 'retry';
    } catch (error) {
      const problem = problemOf(error);
      const trouble = troubleOf(problem?.code, problem?.status);
      this.#change({ trouble });
      return trouble === 'gone' ? 'stop' : 'retry';
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, milliseconds);
      const wake = done.bind(this);
      this.#wake = wake;
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
    });
  }

  #factsOf(view: CallView) {
    const { deskId, belscriptVersion, startedAt, waitingSince, waitedSeconds, transferId, safetyLog } = view;
    return { deskId, belscriptVersion, startedAt, waitingSince, waitedSeconds, transferId, safetyLog };
  }

  #change(part: Partial<SessionState>): void {
    const choices = part.save === undefined ? {} : { choices: choicesOf(part.save.local) };
    this.#state = { ...this.#state, ...choices, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}

function choicesOf({ choices }: Pick<CallView, 'choices'>): ClosingChoices {
  return choices ?? noChoices;
}

function troubleOf(code: string | undefined, status: number | undefined): Trouble {
  if (code === 'notSignedIn') return 'signedOut';
  if (code === 'notFound') return 'gone';
  if (status !== undefined && status >= 400 && status < 500 && status !== 429) return 'refused';
  return 'unreachable';
}
