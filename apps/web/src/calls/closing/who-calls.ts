import type { CallBack } from '@steunpunt/domain/contact/call-back';
import type { Outcome } from '@steunpunt/domain/triage/outcome';
import { swvName } from '../known/route-words.ts';
import type { Reference } from '../reference/desk-calendar-of.ts';

/** Who keeps the promise, as the caller hears it. */
export function whoCalls(
  by: CallBack['by'],
  personId: string | null,
  swv: string | null,
  reference: Reference,
): string {
  const person = reference.colleagues.find(({ id }) => id === personId);
  if (person !== undefined) return person.name;
  switch (by) {
    case 'contactPerson':
      return swv === null ? 'Een contactpersoon' : `Een contactpersoon van ${swvName(reference.region, swv)}`;
    case 'lead':
      return 'Een leidinggevende';
    case 'desk':
      return 'Iemand van ons aanmeldpunt';
    case 'safetyOfficer':
      return 'Onze aandachtsfunctionaris';
  }
}

/** Whose name may be given to the caller: contact persons of the responsible swv who are not doubted. */
export function whoMayBeNamed({ promise }: Outcome, swv: string | null, reference: Reference) {
  if (promise?.by !== 'contactPerson' || swv === null) return [];
  return reference.colleagues.filter(
    ({ id, roles, swvs }) =>
      roles.includes('contactPerson') && swvs.includes(swv) && !promise.not.includes(id),
  );
}
