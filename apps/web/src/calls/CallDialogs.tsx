import { lazy, Suspense } from 'react';
import { SafetyPanel } from './safety/SafetyPanel.tsx';

export type OpenDialog = 'danger' | 'connect' | 'noCase' | null;

const NoCaseDialog = lazy(() =>
  import('./closing/NoCaseDialog.tsx').then(({ NoCaseDialog: component }) => ({ default: component })),
);
const ConnectDialog = lazy(() =>
  import('./transfer/ConnectDialog.tsx').then(({ ConnectDialog: component }) => ({ default: component })),
);

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
