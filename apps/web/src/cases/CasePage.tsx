import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../api/problem.ts';
import { queryOf } from '../api/query-keys.ts';
import { useServerDraft } from '../api/use-server-draft.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { Composer } from './composer/Composer.tsx';
import { CallFamily } from './head/CallFamily.tsx';
import { CaseHead } from './head/CaseHead.tsx';
import { MoreMenu } from './head/MoreMenu.tsx';
import { People } from './people/People.tsx';
import { Questions } from './question/Questions.tsx';
import { Referrals } from './referrals/Referrals.tsx';
import { Course } from './steps/Course.tsx';
import { Support } from './support/Support.tsx';
import { Tasks } from './tasks/Tasks.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import './case-page.css';

type CasePageProps = {
  readonly id: string;
  /** Parts of other areas that belong on a case; the route puts them in. */
  readonly callBack?: (file: CaseView) => { readonly action: ReactNode; readonly attempt: ReactNode } | null;
  readonly below?: (file: CaseView) => ReactNode;
  readonly above?: (file: CaseView) => ReactNode;
};

export function CasePage({ id, callBack, below, above }: CasePageProps) {
  useDocumentTitle('Zaak');
  const found = useQuery(queryOf(api.getCase, { params: { id } }));
  const note = useServerDraft('caseNote', id);
  const isGone = isProblem(found.error, 'notFound');
  const file = isGone ? null : (found.data ?? null);

  if (file === null && !(isGone && (note.text !== '' || found.data !== undefined))) {
    if (isGone) {
      return (
        <>
          <PageTitle>Deze zaak is er niet</PageTitle>
          <EmptyState title="U kunt deze zaak niet zien">
            Misschien is zij van een collega. Kijk in uw zaken of in de werkvoorraad.
          </EmptyState>
        </>
      );
    }
    if (found.isError) {
      return (
        <ErrorState title="De zaak kon niet worden opgehaald" onRetry={() => void found.refetch()}>
          {errorText(found.error)}
        </ErrorState>
      );
    }
    return (
      <Panel>
        <Bones label="De zaak wordt opgehaald" />
      </Panel>
    );
  }

  const parts = file === null ? null : callBack?.(file);
  return (
    <article className="s-case">
      {file === null ? (
        <PageTitle meta="Wat u nog niet in het dossier had gezet, staat hier. Alleen u ziet het.">
          Deze zaak is nu van iemand anders
        </PageTitle>
      ) : (
        <CaseHead
          file={file}
          action={parts?.action ?? <CallFamily file={file} />}
          menu={<MoreMenu file={file} />}
        />
      )}
      {file !== null && above?.(file)}
      <div className="s-case__columns">
        <div className="s-stack s-case__left">
          {(file === null || mayWrite(file) || note.text !== '') && (
            <Composer file={file} caseId={id} note={note} attempt={parts?.attempt ?? null} />
          )}
          {file !== null && <Timeline file={file} />}
        </div>
        {file !== null && (
          <div className="s-stack">
            <Questions file={file} />
            <Panel flush>
              <People file={file} />
              <Course file={file} />
              <Tasks file={file} />
              <Referrals file={file} />
              <Support file={file} />
            </Panel>
            {below?.(file)}
          </div>
        )}
      </div>
    </article>
  );
}

/** Team and guests read only what they need to take it or to judge; the composer is for who works on the case. */
function mayWrite({ relation }: CaseView): boolean {
  return relation === 'owner' || relation === 'coworker' || relation === 'lead';
}
