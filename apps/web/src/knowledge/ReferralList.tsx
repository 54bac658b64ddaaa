import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { CheckedOn } from './CheckedOn.tsx';

/** Addresses to refer to, with number, hours and how sure they are; all of them, or the named ones. */
export function ReferralList({ ids }: { readonly ids?: readonly string[] }) {
  const addresses = useQuery({ ...queryOf(api.listReferrals, {}), staleTime: 10 * 60_000 });
  if (addresses.isPending) return <Bones rows={3} label="De adressen worden opgehaald" />;
  if (addresses.isError) {
    return (
      <ErrorState title="De adressen konden niet worden opgehaald" onRetry={() => void addresses.refetch()}>
        {errorText(addresses.error)}
      </ErrorState>
    );
  }
  const shown = addresses.data.addresses.filter(({ id }) => ids === undefined || ids.includes(id));
  return (
    <ul className="s-list s-referrals">
      {shown.map((address) => (
        <li key={address.id} className="s-referrals__line">
          <p className="s-referrals__name">
            {address.name}{' '}
            {address.phone !== null && address.phoneUri !== null && (
              <a href={address.phoneUri}>{address.phone}</a>
            )}
          </p>
          <p>{address.forWhat}</p>
          <p className="s-quiet s-small">
            {[address.hours, address.costs].filter((part) => part !== null).map((part) => `${part} · `)}
            {address.certainty === 'unverified' ? (
              <Mark tone="promise">nog nakijken</Mark>
            ) : (
              <CheckedOn date={address.checkedOn} />
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
