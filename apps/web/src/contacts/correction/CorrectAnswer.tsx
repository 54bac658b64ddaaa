import type { ContactView } from '@steunpunt/contract/contacts';
import { useQuery } from '@tanstack/react-query';
import { belscriptQuery } from '../../api/belscript.ts';
import { errorText } from '../../texts/error-text.ts';
import { Bones } from '../../ui/Bones.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';

export type CorrectAnswerProps = {
  readonly contact: ContactView;
  /** Null: the person first chooses which question gets an answer. */
  readonly questionId: string | null;
  readonly onClose: () => void;
};

/** Corrects one answer, with a reason; what was there before stays in the history. */
export function CorrectAnswer({ contact, questionId, onClose }: CorrectAnswerProps) {
  const version = contact.belscriptVersion;
  const script = useQuery(belscriptQuery(version));
  return (
    <Modal title={questionId === null ? 'Voeg een antwoord toe' : 'Verbeter een antwoord'} onClose={onClose}>
      {script.isPending && <Bones rows={4} label="De vraag wordt opgehaald" />}
      {script.isError && (
        <ErrorState title="De vraag kon niet worden opgehaald">{errorText(script.error)}</ErrorState>
      )}
      {script.data !== undefined && (
        <CorrectionForm contact={contact} script={script.data} questionId={questionId} onClose={onClose} />
      )}
    </Modal>
  );
}
