import { api } from '@steunpunt/contract';
import { type CallAnswer, call } from './call.ts';
import { onOnlineChange } from './online.ts';
import { onSessionChange } from './session-watch.ts';

type Drafts = CallAnswer<typeof api.getDraft>['drafts'];
export type Draft = Drafts[number];
export type DraftPlace = Draft['place'];

export type DraftState = {
  readonly text: string;
  /** What stands on the server, and since when; null while nothing is known of it. */
  readonly savedAt: string | null;
  readonly saving: boolean;
  /** True when the last save did not reach the server. */
  readonly failed: boolean;
  readonly loaded: boolean;
  /** What colleagues gave on. */
  readonly given: readonly Draft[];
};

const saveAfter = 800;
const tryAgainAfter = 2_000;

/**
 * Keeps what is being typed on the server: at most a second after the first unsaved key, one save in flight, and again when
 * the line or the session is back. What was typed before the kept text came is put under it, so nothing is lost.
 */
export class DraftKeeper {
  readonly #where: { readonly place: DraftPlace; readonly recordId: string };
  readonly #listeners = new Set<() => void>();
  #state: DraftState = {
    text: '',
    savedAt: null,
    saving: false,
    failed: false,
    loaded: false,
    given: [],
  };
  /** What the server has. */
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(place: DraftPlace, recordId: string) {
    this.#where = { place, recordId };
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts to keep; answers how to stop, which saves what is unsaved once more. */
  readonly start = (): (() => void) => {
    this.#stopped = false;
    void this.load();
    const again = () => void (this.#state.loaded ? this.#save() : this.load());
    const stopOnline = onOnlineChange((online) => online && again());
    const stopSession = onSessionChange((change) => change === 'regained' && again());
    const hide = () => document.visibilityState === 'hidden' && void this.#save();
    const warn = (event: BeforeUnloadEvent) => {
      if (this.#state.text !== this.#kept) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', warn);
    return () => {
      stopOnline();
      stopSession();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', warn);
      this.#stopped = true;
      void this.#save();
    };
  };

  readonly load = async (): Promise<void> => {
    try {
      const { drafts } = await call(api.getDraft, { params: this.#where });
      const own = drafts.find(({ fromName }) => fromName === null);
      const given = drafts.filter(({ fromName }) => fromName !== null);
      if (this.#state.loaded) return this.#change({ given });
      this.#kept = own?.text ?? '';
      const typed = this.#state.text;
      const text = [this.#kept, typed].filter((part) => part !== '').join('\n\n');
      this.#change({ text, given, loaded: true, failed: false, savedAt: own?.savedAt ?? null });
      if (text !== this.#kept) this.#soon(saveAfter);
    } catch {
      if (this.#state.text !== '') this.#change({ failed: true });
      if (!this.#stopped) this.#timer = setTimeout(() => void this.load(), tryAgainAfter);
    }
  };

  readonly edit = (text: string): void => {
    if (text === this.#state.text) return;
    this.#change({ text });
    if (this.#state.loaded) this.#soon(saveAfter);
  };

  /** Forgets the text, here and on the server: it stands in the file now. */
  readonly clear = (): void => {
    this.#change({ text: '' });
    void this.#save();
  };

  /** Saves what is unsaved now; answers whether the server has it all. */
  readonly saveNow = async (): Promise<boolean> => {
    await this.#save();
    return this.#state.text === this.#kept;
  };

  /** The text went to somebody else on the server: it is no longer here. */
  readonly leave = (): void => {
    this.#kept = '';
    this.#change({ text: '', savedAt: null });
  };

  #soon(wait: number): void {
    if (this.#timer !== undefined || this.#state.saving) return;
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { text, saving, loaded } = this.#state;
    if (saving || !loaded || text === this.#kept) return;
    this.#change({ saving: true });
    try {
      const { savedAt } = await call(api.saveDraft, { params: this.#where, body: { text } });
      this.#kept = text;
      this.#change({ saving: false, failed: false, savedAt });
      if (this.#state.text !== text) this.#stopped ? await this.#save() : this.#soon(saveAfter);
    } catch {
      this.#change({ saving: false, failed: true });
      if (!this.#stopped) this.#soon(tryAgainAfter);
    }
  }

  #change(part: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}
