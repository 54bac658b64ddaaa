import { apiPath } from '@steunpunt/contract/headers';
import type { signInAtOrganisation as endpoint } from '@steunpunt/contract/session';
import { roles } from '@steunpunt/domain/people/roles';
import type { Context, Hono } from 'hono';
import { emptyStateCookie, organisationCallback } from '../auth/organisation-check.ts';
import { emptyStepCookie, endStepsOf } from '../auth/sign-in-step.ts';
import { browserOf } from '../http/browser-of.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { sessionOf } from '../http/door.ts';
import type { CeremonyRequest, CeremonyResult } from '../http/mount-ceremony.ts';
import { finishSignIn, refuseSignIn } from './finish-sign-in.ts';
import { roleFor } from './role-for.ts';

/** Where the browser goes to sign in at the own organisation. */
export async function signInAtOrganisation(
  { organisation }: Deps,
  { body }: CeremonyRequest<typeof endpoint>,
): Promise<CeremonyResult<typeof endpoint>> {
  if (organisation === undefined) return { ok: false, problem: 'notFound' };
  const { address, setCookie } = await organisation.begin(body.role);
  return { ok: true, view: { address }, setCookie };
}

/**
 * The provider sends the browser back here: a navigation from another site, without any header of ours. What stands in for
 * them is the state cookie, which was set on this page's own request.
 */
export function mountOrganisationCallback(app: Hono, deps: Deps): void {
  app.get(`${apiPath}${organisationCallback}`, async (context) => {
    try {
      return await comeBack(context, deps);
    } catch (failure) {
      deps.log.error({ endpoint: organisationCallback, ...describeFailure(failure) }, 'ceremony failed');
      return redirect('/aanmelden?organisatie=mislukt', [emptyStateCookie]);
    }
  });
}

async function comeBack(context: Context, deps: Deps): Promise<Response> {
  const { organisation, database, clock } = deps;
  const now = clock();
  const cookies = context.req.header('cookie') ?? '';
  const back = await organisation?.personBack(context.req.query(), cookies);
  const wanted = roles.find((role) => role === back?.role);
  const role = back === undefined ? undefined : await roleFor(database.read, back.personId, wanted);
  if (back === undefined || role === undefined) {
    await refuseSignIn(deps, 'signInFailed', now);
    return redirect('/aanmelden?organisatie=mislukt', [emptyStateCookie]);
  }
  const { personId } = back;
  const old = await sessionOf(context.req.raw, deps, now);
  const made = await database.unitOfWork.run('change', async (tx) => {
    await endStepsOf(tx, personId);
    return finishSignIn(tx, deps, { personId, role, browser: browserOf(context), old }, now);
  });
  return redirect('/', [made.setCookie, emptyStateCookie, emptyStepCookie]);
}

function redirect(location: string, setCookie: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of setCookie) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
