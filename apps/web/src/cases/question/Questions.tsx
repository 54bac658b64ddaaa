import type { CaseView } from '@steunpunt/contract/cases';
import { Panel } from '../../ui/Panel.tsx';
import { QuestionText } from './QuestionText.tsx';
import './question.css';

/** The question as it was asked and the question under it, together and each its own. */
export function Questions({ file }: { readonly file: CaseView }) {
  if (file.question === null) return null;
  return (
    <Panel className="s-questions">
      <QuestionText file={file} which="first" />
      <QuestionText file={file} which="under" />
    </Panel>
  );
}
