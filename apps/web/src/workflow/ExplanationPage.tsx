import { Button } from '@navikt/ds-react/Button';
import type { ExplainedStage } from '@steunpunt/domain/workflow/explain-stages';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import './explanation.css';

type ExplanationPageProps = {
  readonly title: string;
  readonly intro: string;
  readonly stages: readonly ExplainedStage[];
};

/** A workflow on one page that a family can read, drawn from the table that server and screen follow. */
export function ExplanationPage({ title, intro, stages }: ExplanationPageProps) {
  useDocumentTitle(title);
  return (
    <article className="s-explanation">
      <PageTitle
        meta={intro}
        aside={
          <Button type="button" size="small" className="s-explanation__print" onClick={() => window.print()}>
            Druk af
          </Button>
        }
      >
        {title}
      </PageTitle>
      <ol className="s-list s-explanation__stages">
        {stages.map(({ name, sentence, by, workingDays }) => (
          <li key={name} className="s-explanation__stage">
            <h2 className="s-explanation__name">{name}</h2>
            <p>{sentence}</p>
            {by.length > 0 && (
              <p className="s-quiet s-small">
                Verder door: {by.join(', ')}
                {workingDays !== null && `. Binnen ${workingDays} werkdagen`}
              </p>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}
