import { demoMail, demoStaff, type StaffKey } from '@steunpunt/bff/demo/demo-staff';
import { homeAt } from '@steunpunt/bff/demo/demo-story';
import { finishedAnswers, type Told } from '@steunpunt/bff/demo/usual-answers';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { type ApiClient, signedIn } from '../load/api-client.ts';
import type { RunningApp } from './start-app.ts';

export type Person = ApiClient & { readonly id: string };

type Reference = {
  readonly desks: readonly { readonly id: string }[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
};

/** Somebody of the demo who asks the API what their page would ask. */
export async function personOf(app: RunningApp, key: StaffKey): Promise<Person> {
  const name = demoStaff(1).find((person) => person.key === key)?.name ?? '';
  const client = await signedIn(app.baseURL, demoMail(name), app.password);
  const { colleagues } = await client.ask<Reference>('GET', '/reference');
  return { ...client, id: colleagues.find((colleague) => colleague.name === name)?.id ?? '' };
}

/**
 * A call as the desk registers it; answers the id of its contact. For the tests of what comes after: that calls come here
 * from the screen, `vignettes.e2e.ts` shows.
 */
export async function registeredCall(app: RunningApp, told: Told): Promise<string> {
  const sandra = await personOf(app, 'sandra');
  const { desks } = await sandra.ask<Reference>('GET', '/reference');
  const body = { channel: 'phone', deskId: desks[0]?.id };
  const { id, version } = await sandra.ask<{ id: string; version: number }>('POST', '/calls', { body });
  const answers = finishedAnswers(currentBelscript, told);
  const saved = await sandra.ask<{ version: number }>('PATCH', `/calls/${id}`, {
    version,
    body: { answers },
  });
  const completion = { deviation: null, offerAccepted: false, swv: null, promisedPersonId: null, minutes: 6 };
  const done = await sandra.ask<{ contactId: string }>('POST', `/calls/${id}/complete`, {
    version: saved.version,
    body: completion,
  });
  return done.contactId;
}

/** What the parent of a pupil of a primary school in Hoofddorp tells, who is promised a call back by the team there. */
export function parentSays(callerName: string, number: `+31${string}`): Told {
  return {
    caller: 'parent',
    callerName,
    callBackNumber: { number },
    sector: 'po',
    ...homeAt('2132'),
    childAge: 8,
    question: 'Krijgt op school te weinig hulp bij rekenen.',
    nature: 'A04',
  };
}
