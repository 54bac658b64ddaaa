import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How people sign in at their own organisation: an OpenID Connect provider that asks for a second factor. */
export type OrganisationSignIn = z.infer<typeof shape>;

const text = z.string().check(z.minLength(1), z.maxLength(500));
const shape = z.strictObject({
  /** As the sign-in page names it. */
  name: z.string().check(z.minLength(2), z.maxLength(40)),
  /** The issuer; its discovery document lies at the usual place below it. */
  issuer: z.string().check(z.maxLength(500), z.regex(/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/)),
  clientId: text,
  clientSecret: text,
  /** The claim of the ID token that says that a second factor was shown, and the values that mean so. */
  secondFactor: z.strictObject({
    claim: z.enum(['amr', 'acr']),
    values: z.array(text).check(z.minLength(1)),
  }),
});

/** The file is not there or not readable as such; the message says what to do. */
export class OrganisationFileProblem extends Error {}

export function readOrganisationFile(path: string): OrganisationSignIn {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new OrganisationFileProblem(
      `OIDC_FILE ${path} is er niet of is beschadigd: het moet een JSON-object zijn met name, issuer, clientId, clientSecret en secondFactor. Zie docs/operations.md.`,
    );
  }
}
