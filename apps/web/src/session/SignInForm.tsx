import type { SessionView, SignInStep } from '@steunpunt/contract/session';
import type { Role } from '@steunpunt/domain/people/roles';
import { lazy, Suspense, useState } from 'react';
import { Bones } from '../ui/Bones.tsx';
import { CodeStep } from './CodeStep.tsx';
import { PasswordStep } from './PasswordStep.tsx';

// Needed once by everybody, and never by most who sign in.
const EnrolStep = lazy(() => import('./EnrolStep.tsx').then((step) => ({ default: step.EnrolStep })));

type SignInFormProps = {
  /** The role to act in; without it the person's first. */
  readonly role?: Role;
  readonly submitText?: string;
  /** Over a page that must not be lost. */
  readonly staysHere?: boolean;
  /** Why signing in begins here again. */
  readonly notice?: string;
  readonly onSignedIn: (session: SessionView) => void;
};

/** Password first, then whatever the server asks besides it. */
export function SignInForm({
  role,
  submitText = 'Meld aan',
  staysHere = true,
  notice,
  onSignedIn,
}: SignInFormProps) {
  const [step, setStep] = useState<SignInStep | null>(null);
  const [ended, setEnded] = useState(false);
  const beginAgain = (tooLate: boolean) => {
    setEnded(tooLate);
    setStep(null);
  };
  if (step === null) {
    return (
      <PasswordStep
        role={role}
        submitText={submitText}
        staysHere={staysHere}
        notice={ended ? 'Dat duurde te lang. Meld u opnieuw aan.' : (notice ?? null)}
        onAnswer={(answer) => ('next' in answer ? setStep(answer) : onSignedIn(answer))}
      />
    );
  }
  if (step.next === 'enrolment') {
    return (
      <Suspense fallback={<Bones rows={3} label="De volgende stap wordt geopend" />}>
        <EnrolStep submitText={submitText} onBack={beginAgain} onSignedIn={onSignedIn} />
      </Suspense>
    );
  }
  return <CodeStep ways={step.ways} submitText={submitText} onBack={beginAgain} onSignedIn={onSignedIn} />;
}
