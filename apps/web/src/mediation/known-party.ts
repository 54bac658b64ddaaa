import type { MediationView } from '@steunpunt/contract/mediations';
import type { Filled } from '../workflow/step-field.ts';

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

/** What is known of the party that was chosen to be put right: what nobody touches stays as it is. */
export function knownOfParty(partyId: string, { parties }: MediationView): Filled {
  const party = parties.find(({ id }) => id === partyId);
  if (party === undefined) return { partyId };
  const { name, numberDisplay, mail, authority, takesPart, mandate } = party;
  return {
    partyId,
    name: name ?? '',
    number: numberDisplay ?? '',
    mail: mail ?? '',
    authority,
    takesPart: yesNo(takesPart),
    mandate: yesNo(mandate),
  };
}
