import type { CaseView } from '@steunpunt/contract/cases';
import { useReference } from '../api/reference.ts';

export type Colleague = { readonly id: string; readonly name: string };

/** Who can work on a case of this swv: its contact persons and leads, by name. */
export function useColleaguesOf(swv: string | null): readonly Colleague[] {
  return useColleagues(swv, ['contactPerson', 'lead']);
}

/** Who can have a task in a case: whoever sees it. */
export function useTaskOwners({ owner, coworkers, swv }: CaseView): readonly Colleague[] {
  const leads = useColleagues(swv, ['lead']);
  const seen = new Map(
    [...(owner === null ? [] : [owner]), ...coworkers, ...leads].map((one) => [one.id, one]),
  );
  return [...seen.values()];
}

function useColleagues(swv: string | null, roles: readonly string[]): readonly Colleague[] {
  const colleagues = useReference()?.colleagues ?? [];
  return colleagues
    .filter((one) => one.roles.some((role) => roles.includes(role)))
    .filter(({ swvs }) => swv === null || swvs.some((one) => one === swv))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}
