import { Link } from '@tanstack/react-router';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ReferralList } from './ReferralList.tsx';
import './knowledge.css';

export function ReferralsPage() {
  useDocumentTitle('Adressen');
  return (
    <div className="s-knowledge">
      <PageTitle aside={<Link to="/kennisbank">Alle onderwerpen</Link>}>
        Adressen om naar te verwijzen
      </PageTitle>
      <Panel>
        <ReferralList />
      </Panel>
    </div>
  );
}
