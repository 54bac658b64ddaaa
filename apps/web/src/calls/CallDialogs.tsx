import { Suspense } from 'react';
import { ConnectDialog, NoCaseDialog } from './later.ts';
import { SafetyPanel } from './safety/SafetyPanel.tsx';

export type OpenDialog = 'danger' | 'connect' | 'noCase' | null;

type CallDialogsProps = {
  readonly open: OpenDialog;
  readonly onClose: () => void;
  readonly onOpen: (dialog: OpenDialog) => void;
};

/** What lies over the call. Danger comes with the page itself: it may not wait for a download. */
export function CallDialogs({ open, onClose, onOpen }: CallDialogsProps) {
  if (open === 'danger') return <SafetyPanel onClose={onClose} onConnect={() => onOpen('connect')} />;
  return (
    <Suspense fallback={null}>
      {open === 'noCase' && <NoCaseDialog onClose={onClose} />}
      {open === 'connect' && <ConnectDialog onClose={onClose} />}
    </Suspense>
  );
}
