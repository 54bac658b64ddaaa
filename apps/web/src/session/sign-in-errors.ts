export type SignInErrors = { readonly email?: string; readonly password?: string };

/** What is missing before the server need be asked. */
export function signInErrors(email: string, password: string): SignInErrors {
  return {
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? {}
      : { email: 'Vul uw e-mailadres in, zoals naam@swv.nl.' }),
    ...(password === '' ? { password: 'Vul uw wachtwoord in.' } : {}),
  };
}
