import type { api } from '@steunpunt/contract';
import type { Authority, InvolvedRole } from '@steunpunt/domain/case/case-words';
import type { CallRequest } from '../../api/call.ts';
import type { Involved } from './PersonLine.tsx';

type PersonBody = CallRequest<typeof api.addInvolved>['body'];

/** Somebody as typed. */
export type PersonDraft = {
  readonly role: InvolvedRole;
  readonly authority: Authority;
  readonly name: string;
  readonly age: string;
  readonly organisation: string;
  readonly number: string;
  readonly mail: string;
  readonly noContactVia: string;
};

export function draftOfPerson(person: Involved | null): PersonDraft {
  return {
    role: person?.role ?? 'mother',
    authority: person?.authority ?? 'unknown',
    name: person?.name ?? '',
    age: person?.age == null ? '' : String(person.age),
    organisation: person?.organisation ?? '',
    number: person?.numberDisplay ?? person?.number ?? '',
    mail: person?.mail ?? '',
    noContactVia: person?.noContactVia ?? '',
  };
}

type ReadPerson =
  | { readonly ok: true; readonly body: PersonBody }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** What was typed as the contract wants it, or what still has to be mended. A number is read by the server. */
export function readPerson(draft: PersonDraft): ReadPerson {
  const mail = draft.mail.trim();
  const age = draft.age.trim();
  const errors = {
    ...(draft.name.trim() === '' && draft.organisation.trim() === ''
      ? { name: 'Schrijf een naam op, of de organisatie.' }
      : {}),
    ...(mail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)
      ? { mail: 'Schrijf een e-mailadres, zoals naam@school.nl.' }
      : {}),
    ...(age !== '' && !(/^\d{1,3}$/.test(age) && Number(age) <= 120)
      ? { age: 'Schrijf de leeftijd als een getal, zoals 12.' }
      : {}),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    body: {
      role: draft.role,
      authority: draft.authority,
      name: written(draft.name),
      age: age === '' ? null : Number(age),
      organisation: written(draft.organisation),
      number: written(draft.number),
      mail: written(draft.mail),
      noContactVia: written(draft.noContactVia),
    },
  };
}

function written(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
