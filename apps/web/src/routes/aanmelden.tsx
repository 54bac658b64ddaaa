import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { SignInPage } from '../session/SignInPage.tsx';

export const Route = createFileRoute('/aanmelden')({ component: SignIn });

function SignIn() {
  const navigate = useNavigate();
  return <SignInPage onSignedIn={() => void navigate({ to: '/', replace: true })} />;
}
