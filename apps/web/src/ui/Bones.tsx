import { Skeleton } from '@navikt/ds-react/Skeleton';
import './states.css';

const widths = ['62%', '48%', '71%', '55%', '66%', '44%'];

/** The shape of what is coming. `label` says what is being fetched. */
export function Bones({ rows = 6, label }: { readonly rows?: number; readonly label: string }) {
  return (
    <div className="s-bones" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones are all alike and never move
        <Skeleton key={row} variant="text" width={widths[row % widths.length] ?? '60%'} />
      ))}
    </div>
  );
}
