import { api } from '@steunpunt/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallAnswer, call } from '../api/call.ts';
import { UnreachableError } from '../api/problem.ts';

type NotesView = CallAnswer<typeof api.getMediationNotes>;

const savesAfter = 1_000;
const triesAgainAfter = 3_000;

/**
 * Notes that are saved while they are typed: at most a second after the first unsaved key, one save in flight, and what was
 * typed stays on the screen whatever the server says.
 */
export function useNotes(id: string, notes: NotesView) {
  const [text, setShown] = useState(notes.text);
  const [kept, setKept] = useState({ version: notes.version, savedAt: notes.savedAt, text: notes.text });
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(text);
  const state = useRef({ version: notes.version, text: notes.text, saving: false });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async () => {
    timer.current = undefined;
    if (state.current.saving || latest.current === state.current.text) return;
    state.current.saving = true;
    const sent = latest.current;
    try {
      const saved = await call(api.saveMediationNotes, {
        params: { id },
        body: { version: state.current.version, text: sent },
      });
      state.current = { version: saved.version, text: sent, saving: false };
      setKept({ version: saved.version, savedAt: saved.savedAt, text: sent });
      setError(null);
      if (latest.current !== sent) timer.current = setTimeout(() => void save(), savesAfter);
    } catch (failure) {
      state.current.saving = false;
      setError(failure);
      if (failure instanceof UnreachableError) timer.current = setTimeout(() => void save(), triesAgainAfter);
    }
  }, [id]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void save();
    },
    [save],
  );

  const setText = (typed: string) => {
    latest.current = typed;
    setShown(typed);
    timer.current ??= setTimeout(() => void save(), savesAfter);
  };
  return { text, setText, savedAt: kept.savedAt, unsaved: text !== kept.text, error: error as Error | null };
}
