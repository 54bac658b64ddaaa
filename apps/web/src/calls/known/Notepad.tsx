import { useId, useRef } from 'react';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { Receipt } from '../../ui/Receipt.tsx';
import { useKey } from '../../ui/use-key.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { useCall } from '../call-context.ts';
import { receiptOf } from '../session/session-state.ts';
import { useSessionState } from '../session/use-session-state.ts';
import './notepad.css';

/** Always there; Alt+K goes to it from anywhere, and Escape back to the question. */
export function Notepad({ onLeave }: { readonly onLeave: () => void }) {
  const { session, readOnly } = useCall();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const notepad = useSessionState(session, ({ save }) => save.local.notepad);
  const receipt = JSON.parse(
    useSessionState(session, (state) => JSON.stringify(receiptOf(state, 'notepad'))),
  );
  useKey({ key: 'k', alt: true }, () => field.current?.focus());
  return (
    <PanelSection
      className="c-notepad-panel"
      level={2}
      title={<label htmlFor={id}>Kladblok</label>}
      aside={receipt.kind === 'none' ? <KeyCap>Alt K</KeyCap> : <Receipt state={receipt} />}
    >
      <textarea
        ref={field}
        id={id}
        className="c-field c-notepad"
        value={notepad}
        readOnly={readOnly}
        maxLength={20_000}
        rows={3}
        onChange={(event) => session.edit('notepad', event.target.value, 'soon')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      {!readOnly && (
        <NumberWarning text={notepad} onMask={(mask) => session.edit('notepad', mask(notepad), 'soon')} />
      )}
    </PanelSection>
  );
}
