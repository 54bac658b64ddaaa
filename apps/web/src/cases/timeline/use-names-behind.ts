import type { CaseView } from '@steunpunt/contract/cases';
import { useReference, useSwvName } from '../../api/reference.ts';
import { involvedRoleNames } from '../../texts/case-words.ts';
import type { NamesBehind } from './timeline-words.ts';

/** The names this page knows: swv's, colleagues, and who is involved in the case. */
export function useNamesBehind({ people }: CaseView): NamesBehind {
  const swv = useSwvName();
  const colleagues = useReference()?.colleagues ?? [];
  return {
    swv,
    colleague: (id) => colleagues.find((one) => one.id === id)?.name,
    involved: (id) => {
      const person = (people ?? []).find((one) => one.id === id);
      return person === undefined ? undefined : (person.name ?? involvedRoleNames[person.role]);
    },
  };
}
