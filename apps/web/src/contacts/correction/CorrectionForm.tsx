import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Belscript, Question } from '@steunpunt/domain/belscript/belscript';
import { describeAnswer } from '@steunpunt/domain/belscript/describe-answer';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { isProblem, problemOf } from '../../api/problem.ts';
import { useReference } from '../../api/reference.ts';
import { errorText } from '../../texts/error-text.ts';
import { fieldErrorText } from '../../texts/field-errors.ts';
import { TwoVersions } from '../../ui/TwoVersions.tsx';
import { useClash } from '../../ui/use-clash.ts';
import { WritingWarnings } from '../../workflow/WritingWarnings.tsx';
import { AnswerField } from './AnswerField.tsx';
import { type AnswerDraft, draftOf } from './answer-draft.ts';
import { draftInWords } from './draft-in-words.ts';
import { readDraft } from './read-draft.ts';
import { useCorrection } from './use-correction.ts';

type CorrectionFormProps = {
  readonly contact: ContactView;
  readonly script: Belscript;
  readonly questionId: string | null;
  readonly onClose: () => void;
};

type Errors = {
  readonly question?: string;
  readonly versions?: string;
  readonly answer?: string;
  readonly reason?: string;
};

/** The answer, the reason, and what a colleague made of the same answer in the meantime. */
export function CorrectionForm({ contact, script, questionId, onClose }: CorrectionFormProps) {
  const answers = contact.story?.answers ?? {};
  const [chosen, setChosen] = useState(questionId);
  const [draft, setDraft] = useState(() => draftOf(answers, (questionId ?? 'question') as QuestionId));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const correction = useCorrection(contact, onClose);
  const nameOf = useNameOfPerson();
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const question = script.questions.find((one) => one.id === chosen);
  const clash = useClash(chosen === null ? undefined : answers[chosen as QuestionId], chosen ?? '');
  const [beforeJoin, setBeforeJoin] = useState<AnswerDraft | null>(null);
  const wrong = Object.entries(errors);
  const theirs = question === undefined ? '' : (describeAnswer(script, answers, question.id, nameOf) ?? '');

  useEffect(() => {
    if (Object.keys(errors).length > 0 || correction.isError) summary.current?.focus();
  }, [errors, correction.isError]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (correction.isPending) return;
    const read = question === undefined ? null : await readDraft(question, draft);
    const found: Errors = {
      ...(question === undefined ? { question: 'Kies een vraag.' } : {}),
      ...(clash.open ? { versions: 'Kies eerst wat er moet staan.' } : {}),
      ...(read !== null && !read.ok ? { answer: read.error } : {}),
      ...(reason.trim().length < 5 ? { reason: 'Schrijf in een paar woorden waarom.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length === 0 && read?.ok) correction.send(read.answers, reason.trim());
  };

  const use = (next: AnswerDraft) => {
    setDraft(next);
    clash.settle();
    setErrors({});
    correction.forgetError();
    requestAnimationFrame(() => document.getElementById(`${id}-answer`)?.focus());
  };
  const join = ({ kind }: Question) => {
    const mine = beforeJoin ?? draft;
    setBeforeJoin(mine);
    use({ ...mine, unknown: false, text: [theirs, mine.text.trim()].join(kind === 'text' ? ' / ' : '\n') });
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
            <ErrorSummary.Item href={`#${id}-${clash.open ? 'versions' : 'answer'}`}>
              {failureText(correction.error, clash.open)}
            </ErrorSummary.Item>
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
            .filter((one) => answers[one.id] === undefined || one.id === chosen)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
        </Select>
      )}
      {question !== undefined && (
        <>
          {clash.clashes && (
            <TwoVersions
              key={theirs}
              id={`${id}-versions`}
              mine={draftInWords(question, draft, nameOf)}
              theirs={theirs}
              onUseMine={() => use(beforeJoin ?? draft)}
              onLeaveTheirs={onClose}
              {...(isText(question) && { onJoin: () => join(question) })}
            />
          )}
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
      <WritingWarnings text={reason} onMask={(mask) => setReason(mask(reason))} />
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

function isText({ kind }: Question): boolean {
  return kind === 'text' || kind === 'longText' || kind === 'readBack';
}

/** A colleague who changed another answer stands in nobody's way: saving again is enough. */
function failureText(error: unknown, clashes: boolean): string {
  const [field] = problemOf(error)?.errors ?? [];
  if (field !== undefined) return fieldErrorText(field);
  if (!isProblem(error, 'staleVersion')) return errorText(error);
  return clashes
    ? 'Een collega heeft dit antwoord net veranderd. Kies wat er moet staan.'
    : 'Een collega veranderde net iets anders in dit gesprek. Uw tekst staat er nog: bewaar hem opnieuw.';
}

function useNameOfPerson(): (id: string) => string {
  const colleagues = useReference()?.colleagues ?? [];
  return (id) => colleagues.find((one) => one.id === id)?.name ?? id;
}
