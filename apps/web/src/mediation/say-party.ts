import type { PartyView } from '@steunpunt/contract/mediations';
import { partyKindLabels } from '@steunpunt/domain/mediation/mediation-words';

/** "Ilse van Rijn, ouder". */
export function sayParty({ name, kind }: Pick<PartyView, 'name' | 'kind'>): string {
  return name === null ? partyKindLabels[kind] : `${name}, ${partyKindLabels[kind]}`;
}
