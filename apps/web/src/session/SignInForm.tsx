import type { SessionView, SignInStep } from '@steunpunt/contract/session';
import type { Role } from '@steunpunt/domain/people/roles';
import { type ComponentType, Suspense, useState } from 'react';
import { Bones } from '../ui/Bones.tsx';
import { CodeStep } from './CodeStep.tsx';
import { PasswordStep } from './PasswordStep.tsx';

export type Enrol = ComponentType<{
  readonly submitText: string;
  readonly onBack: (tooLate: boolean) => void;
  readonly onSignedIn: (session: SessionView) => void;
}>;

type SignInFormProps = {
  /** The role to act in; without it the person's first. */
  readonly role?: Role;
  readonly submitText?: string;
  /** Over a page that must not be lost. */
  readonly staysHere?: boolean;
  /** Couples the first phone. Over a page nobody needs it but who lost every factor meanwhile. */
  readonly enrol?: Enrol;
  /** Why signing in begins here again. */
  readonly notice?: string;
  readonly onSignedIn: (session: SessionView) => void;
};

/** Password first, then whatever the server asks besides it. */
export function SignInForm({
  role,
  submitText = 'Meld aan',
  staysHere = true,
  enrol: EnrolStep,
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
  if (step.next === 'enrolment' && EnrolStep === undefined) {
    return (
      <p>
        Uw telefoon of sleutel werkt niet meer. <a href="/aanmelden">Koppel eerst een telefoon</a>. Wat u
        typte, is bewaard.
      </p>
    );
  }
  if (step.next === 'enrolment' && EnrolStep !== undefined) {
    return (
      <Suspense fallback={<Bones rows={3} label="De volgende stap wordt geopend" />}>
        <EnrolStep submitText={submitText} onBack={beginAgain} onSignedIn={onSignedIn} />
      </Suspense>
    );
  }
  return <CodeStep ways={step.ways} submitText={submitText} onBack={beginAgain} onSignedIn={onSignedIn} />;
}
