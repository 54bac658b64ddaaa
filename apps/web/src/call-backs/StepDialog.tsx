import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { CallBackStepName } from '@steunpunt/domain/call-back/steps';
import { AskLeadDialog, GiveUpDialog, TryAgainDialog, WriteDialog } from './DecisionDialogs.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { NumberDialog } from './NumberDialog.tsx';
import { ReleaseDialog, ResumeDialog, WithdrawDialog } from './PlainDialogs.tsx';
import { SuspendDialog } from './SuspendDialog.tsx';
import { TellLateDialog } from './TellLateDialog.tsx';

export type StepDialogProps = {
  readonly callBack: CallBackView;
  readonly onClose: () => void;
  /** The contact was given away: there is nothing left to look at. */
  readonly onGone: () => void;
  /** It was decided to write to the caller: now there is a letter to send. */
  readonly onWrite?: (() => void) | undefined;
};

const dialogs = {
  tellLate: TellLateDialog,
  suspend: SuspendDialog,
  resume: ResumeDialog,
  extend: ExtendDialog,
  handOver: HandOverDialog,
  release: ReleaseDialog,
  changeNumber: NumberDialog,
  write: WriteDialog,
  tryAgain: TryAgainDialog,
  giveUp: GiveUpDialog,
  askLead: AskLeadDialog,
  withdraw: WithdrawDialog,
} as const satisfies Partial<Record<CallBackStepName, (props: StepDialogProps) => unknown>>;

/** The dialog of a step. Speaking and missing have the call panel. */
export function StepDialog({ step, ...props }: StepDialogProps & { readonly step: CallBackStepName }) {
  if (step === 'speak' || step === 'miss') return null;
  const Dialog = dialogs[step];
  return <Dialog {...props} />;
}
