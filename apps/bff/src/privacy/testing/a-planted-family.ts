import type { CaseView } from '@steunpunt/contract/cases';
import type { CasePrivacyView, PrivacyRequestView } from '@steunpunt/contract/privacy';
import type { PrivacyRequestKind } from '@steunpunt/domain/privacy/privacy-requests';
import { caseOf } from '../../cases/testing/a-case.ts';
import type { TestAnswer } from '../../testing/test-client.ts';
import { aContact, commonAnswers, type WorkingRegion } from '../../testing/working-region.ts';

/** Texts that stand nowhere else in the world, by whose they are. */
export const canaries = {
  mother: {
    name: 'Kanariemoeder Ilse',
    number: '+31612000001',
    mail: 'kanariemoeder@voorbeeld.nl',
    question: 'kanarie-moedervraag: wie denkt er mee?',
    hope: 'kanarie-moederhoop',
    talk: 'kanarie-moedergesprek',
  },
  child: { name: 'Kanariekind Tijn', group: 'kanariegroep 4' },
  family: { note: 'kanarie-notitie', under: 'kanarie-ondervraag', task: 'kanarie-taak' },
  father: {
    name: 'Kanarievader Peter',
    number: '+31687000002',
    mail: 'kanarievader@voorbeeld.nl',
    question: 'kanarie-vadervraag',
    talk: 'kanarie-vadergesprek',
  },
  teacher: { name: 'Kanariejuf Wilma', number: '+31201234567' },
} as const;

/** A case with two parents who both called, a teacher, and something of each written down everywhere. */
export async function aPlantedFamily(region: WorkingRegion): Promise<CaseView> {
  const { mother, father, child, teacher, family } = canaries;
  const { marloes } = region.staff;
  const answers = {
    ...commonAnswers,
    childName: { value: child.name },
    childGroup: { value: child.group },
  } as const;
  const first = await aContact(region, {
    ...answers,
    callerName: { value: mother.name },
    callBackNumber: { value: { number: mother.number } },
    callBackMail: { value: mother.mail },
    question: { value: mother.question },
    hope: { value: mother.hope },
  });
  const second = await aContact(region, {
    ...answers,
    callerName: { value: father.name },
    callBackNumber: { value: { number: father.number } },
    callBackMail: { value: father.mail },
    question: { value: father.question },
  });
  const opened = caseOf(await marloes.send('POST', `/contacts/${first}/case`));
  const about = `/cases/${opened.id}`;
  const send = async (method: string, path: string, body: unknown, version?: number) =>
    caseOf(
      await marloes.send(method as 'POST', `${about}${path}`, {
        body,
        ...(version !== undefined && { version }),
      }),
    );
  await marloes.send('POST', `/contacts/${second}/join-case`, { body: { caseId: opened.id } });
  const person = { authority: 'both', age: null, organisation: null, noContactVia: null };
  await send('POST', '/people', {
    ...person,
    role: 'father',
    name: father.name,
    number: father.number,
    mail: father.mail,
  });
  const peopled = await send('POST', '/people', {
    ...person,
    role: 'school',
    authority: 'none',
    name: teacher.name,
    number: teacher.number,
    mail: null,
  });
  const idOf = (name: string) => peopled.people?.find((one) => one.name === name)?.id ?? '';
  const note = `${family.note}: ${father.name} en ${teacher.name} zijn het niet eens. Bel 06-87000002 of ${father.mail}.`;
  await send('POST', '/entries', { kind: 'note', text: note, minutes: 5 });
  await send('POST', '/entries', { kind: 'phone', text: father.talk, minutes: 5, withId: idOf(father.name) });
  await send('POST', '/entries', { kind: 'phone', text: mother.talk, minutes: 5, withId: idOf(mother.name) });
  const dueOn = '2026-09-10';
  await send('POST', '/tasks', {
    what: `${family.task}: ${teacher.name} bellen`,
    ownerId: marloes.personId,
    dueOn,
  });
  const now = await marloes.send('GET', about);
  return send('PATCH', '/questions', { under: family.under }, caseOf(now).version);
}

export const personNamed = (view: CaseView, name: string): string =>
  view.people?.find((one) => one.name === name)?.id ?? '';

/** What this person asks, written down by the owner of the case. */
export async function aRequest(
  { staff }: WorkingRegion,
  caseId: string,
  kind: PrivacyRequestKind,
  aboutId: string | null = null,
): Promise<PrivacyRequestView> {
  const body = { kind, aboutId, askedOn: '2026-08-31', note: null };
  const answer = await staff.marloes.send('POST', `/cases/${caseId}/privacy-requests`, { body });
  const [request] = privacyOf(answer).requests;
  if (request === undefined) throw new Error('Nothing was asked.');
  return request;
}

export function privacyOf(answer: TestAnswer): CasePrivacyView {
  if (answer.status >= 300) throw new Error(`No privacy: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as CasePrivacyView;
}
