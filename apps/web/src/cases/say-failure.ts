import { consentPurposes } from '@steunpunt/domain/case/case-words';
import { refusalOf } from '../api/problem.ts';
import { consentNames } from '../texts/case-words.ts';
import { errorText } from '../texts/error-text.ts';

const fromWhom: Readonly<Record<string, string>> = {
  parent: 'een ouder met gezag',
  pupil: 'de leerling',
  anybody: 'het gezin',
};

/** What went wrong in a case, in words; a consent that is missing is named, with whom to ask. */
export function sayFailure(error: unknown): string {
  const refusal = refusalOf(error);
  const purpose = consentPurposes.find((one) => one === refusal?.['purpose']);
  if (purpose === undefined) return errorText(error);
  const name = consentNames[purpose].toLocaleLowerCase('nl');
  if (refusal?.code === 'consentNeeded') {
    const whom = fromWhom[String(refusal['from'])] ?? 'het gezin';
    return `Eerst is toestemming nodig van ${whom}: ${name}. Vraag die, en schrijf het antwoord op.`;
  }
  if (refusal?.code === 'authorityConflict') {
    return `De ouders beslissen samen en zijn het niet eens: ${name}. Leg de zaak stil, zodat een leidinggevende beslist.`;
  }
  return errorText(error);
}
