import { Link } from '@tanstack/react-router';
import { Panel } from '../ui/Panel.tsx';
import './privacy.css';

/** On the case page: the way to what was asked about the data in it. */
export function PrivacyPanel({ caseId }: { readonly caseId: string }) {
  return (
    <Panel>
      <Link to="/zaken/$id/privacy" params={{ id: caseId }} className="s-privacy__link">
        Inzage, wissen, beperking en bezwaar
      </Link>
    </Panel>
  );
}
