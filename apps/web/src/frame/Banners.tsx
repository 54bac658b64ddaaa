import { ArrowsCirclepathIcon, CloudSlashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useOnline } from '../api/online.ts';
import { useOutdated } from '../api/version-watch.ts';

/** What everybody has to know now. It appears without moving the focus and is read aloud. */
export function Banners() {
  const online = useOnline();
  const outdated = useOutdated();
  return (
    <div role="status">
      {!online && (
        <div className="s-banner">
          <CloudSlashIcon aria-hidden />
          <p className="s-banner__text">
            <strong>Geen verbinding.</strong> Ga gerust door met typen: we bewaren alles zodra de verbinding
            terug is. Laat dit tabblad zolang open.
          </p>
        </div>
      )}
      {outdated && (
        <div className="s-banner">
          <ArrowsCirclepathIcon aria-hidden />
          <p className="s-banner__text">
            Er is een nieuwe versie van het steunpunt. Rond eerst af waar u mee bezig bent.
          </p>
          <Button type="button" size="small" variant="secondary" onClick={() => window.location.reload()}>
            Laad opnieuw
          </Button>
        </div>
      )}
    </div>
  );
}
