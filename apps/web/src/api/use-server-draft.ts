import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftPlace, type DraftState } from './draft-keeper.ts';

export type ServerDraft = DraftState & Pick<DraftKeeper, 'edit' | 'clear' | 'load' | 'saveNow' | 'leave'>;

/** A text that is kept on the server while it is typed: it survives a reload, signing out, and a record that went to a colleague. */
export function useServerDraft(place: DraftPlace, recordId: string): ServerDraft {
  const [keeper] = useState(() => new DraftKeeper(place, recordId));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => keeper.start(), [keeper]);
  const { edit, clear, load, saveNow, leave } = keeper;
  return { ...state, edit, clear, load, saveNow, leave };
}
