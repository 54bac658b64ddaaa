import { Link } from '@tanstack/react-router';
import { ViewTabs } from '../ui/ViewTabs.tsx';

/** The pages of the privacy officer. */
export function OversightTabs() {
  return (
    <ViewTabs label="Toezicht">
      <Link to="/toezicht" activeOptions={{ exact: true }}>
        Terugkijken
      </Link>
      <Link to="/toezicht/verzoeken">Verzoeken</Link>
      <Link to="/toezicht/bewaren">Bewaartermijnen</Link>
      <Link to="/toezicht/regels">Regels</Link>
    </ViewTabs>
  );
}
