import type { CaseView } from '@steunpunt/contract/cases';
import { mayAskPrivacy, maySeeReaders } from '@steunpunt/domain/access/readers';
import { InvolvementPanel } from '../../../involvement/InvolvementPanel.tsx';
import { PrivacyPanel } from '../../../privacy/PrivacyPanel.tsx';
import { ReadersPanel } from '../../../readers/ReadersPanel.tsx';

type AroundCaseProps = { readonly file: CaseView; readonly onGone: () => void };

/** What is about the file itself rather than about the family: who is tied to it, who read it, and privacy requests. */
export function AroundCase({ file, onGone }: AroundCaseProps) {
  return (
    <>
      <InvolvementPanel record={{ kind: 'case', id: file.id }} onGone={onGone} />
      {mayAskPrivacy(file.relation) && <PrivacyPanel caseId={file.id} />}
      {maySeeReaders(file.relation) && <ReadersPanel of="case" id={file.id} />}
    </>
  );
}
