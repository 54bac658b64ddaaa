import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { belscriptQuery } from '../../api/belscript.ts';
import { errorText } from '../../texts/error-text.ts';
import { Bones } from '../../ui/Bones.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { AnswerField } from './AnswerField.tsx';
import { draftOf } from './answer-draft.ts';
import { readDraft } from './read-draft.ts';
import { useCorrection } from './use-correction.ts';

type CorrectAnswerProps = {
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

type Errors = { readonly question?: string; readonly answer?: string; readonly reason?: string };

function CorrectionForm({
  contact,
  script,
  questionId,
  onClose,
}: CorrectAnswerProps & { readonly script: Belscript }) {
  const answers = contact.story?.answers ?? {};
  const [chosen, setChosen] = useState(questionId);
  const [draft, setDraft] = useState(() => draftOf(answers, (questionId ?? 'question') as QuestionId));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const correction = useCorrection(contact, onClose);
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const question = script.questions.find((one) => one.id === chosen);
  const wrong = Object.entries(errors);

  useEffect(() => {
    if (Object.keys(errors).length > 0 || correction.isError) summary.current?.focus();
  }, [errors, correction.isError]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (correction.isPending) return;
    const read = question === undefined ? null : await readDraft(question, draft);
    const found: Errors = {
      ...(question === undefined ? { question: 'Kies een vraag.' } : {}),
      ...(read !== null && !read.ok ? { answer: read.error } : {}),
      ...(reason.trim().length < 5 ? { reason: 'Schrijf in een paar woorden waarom.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length === 0 && read?.ok) correction.send(read.answers, reason.trim());
  };

  return (
    <form className="s-form" noValidate onSubmit={(event) => void submit(event)}>
      {(wrong.length > 0 || correction.isError) && (
        <ErrorSummary ref={summary} size="small">
          {wrong.map(([field, text]) => (
            <ErrorSummary.Item key={field} href={`#${id}-${field}`}>
              {text}
            </ErrorSummary.Item>
          ))}
          {wrong.length === 0 && correction.isError && (
            <ErrorSummary.Item href={`#${id}-answer`}>{errorText(correction.error)}</ErrorSummary.Item>
          )}
        </ErrorSummary>
      )}
      {questionId === null && (
        <Select
          id={`${id}-question`}
          size="small"
          label="Welke vraag?"
          value={chosen ?? ''}
          error={errors.question}
          onChange={(event) => {
            setChosen(event.target.value);
            setDraft(draftOf(answers, event.target.value as QuestionId));
          }}
        >
          <option value="" disabled>
            Kies een vraag
          </option>
          {script.questions
            .filter((one) => answers[one.id] === undefined)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
        </Select>
      )}
      {question !== undefined && (
        <>
          <AnswerField
            id={`${id}-answer`}
            question={question}
            draft={draft}
            error={errors.answer}
            onChange={setDraft}
          />
          {question.unknownMeans !== null && (
            <Checkbox
              size="small"
              checked={draft.unknown}
              onChange={(event) => setDraft({ ...draft, unknown: event.target.checked })}
            >
              De beller weet het niet
            </Checkbox>
          )}
        </>
      )}
      <Textarea
        id={`${id}-reason`}
        size="small"
        label="Waarom verandert u dit?"
        description="De reden blijft erbij staan."
        minRows={2}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="s-row">
        <Button type="submit" size="small" loading={correction.isPending}>
          Bewaar de verbetering
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          Laat zoals het was
        </Button>
      </div>
    </form>
  );
}
