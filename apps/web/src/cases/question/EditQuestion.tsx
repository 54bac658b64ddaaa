import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { TwoVersions } from '../../ui/TwoVersions.tsx';
import { StepErrors } from '../../workflow/StepModal.tsx';
import { TextWarnings } from '../composer/TextWarnings.tsx';
import { useCaseSend } from '../use-case-send.ts';
import { questionNames, type WhichQuestion } from './question-names.ts';
import { useKeptQuestion } from './use-kept-question.ts';

type EditQuestionProps = {
  readonly file: CaseView;
  readonly which: WhichQuestion;
  readonly onClose: () => void;
};

/**
 * Changes one question on the text that was there when it began. When only something else in the case changed meanwhile it
 * is saved all the same; when this text changed, both stand side by side first.
 */
export function EditQuestion({ file, which, onClose }: EditQuestionProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const now = file.question?.[which] ?? null;
  const [from, setFrom] = useState(now?.text ?? '');
  const [typed, setTyped] = useState(from);
  const [comparing, setComparing] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const kept = useKeptQuestion(file.id, which);
  const leave = () => {
    kept.forget();
    onClose();
  };
  const save = useCaseSend(api.saveQuestions, file.id, { said: 'De vraag is bewaard.', onDone: leave });
  // What was typed before a reload comes back, with the text that it began on.
  const { begun } = kept;
  useEffect(() => {
    if (begun === undefined) return;
    setTyped(begun.text);
    setFrom(begun.from);
  }, [begun]);
  useEffect(() => field.current?.focus(), []);

  const isChangedElsewhere = (now?.text ?? '') !== from;
  const conflict = comparing && isChangedElsewhere ? now : null;
  const sentVersion = useRef(file.version);
  const send = (version: number) => {
    sentVersion.current = version;
    save.mutate({ params: { id: file.id }, body: { [which]: typed.trim() }, version });
  };

  // After a stale answer the newer case comes in: this text untouched, then it is sent again; changed, then both are shown.
  const isStale = isProblem(save.error, 'staleVersion');
  const goOn = useRef(() => {});
  useEffect(() => {
    goOn.current = () => (isChangedElsewhere ? setComparing(true) : send(file.version));
  });
  useEffect(() => {
    if (isStale && file.version > sentVersion.current) goOn.current();
  }, [isStale, file.version]);

  useEffect(() => {
    if (comparing) document.getElementById(`${id}-two`)?.focus();
  }, [comparing, id]);
  const goOnWith = (text: string, theirs: string) => {
    setTyped(text);
    setFrom(theirs);
    kept.keep({ from: theirs, text });
    setComparing(false);
    save.reset();
    field.current?.focus();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: Record<string, string> =
      typed.trim() === '' ? { [`${id}-text`]: 'Schrijf de vraag op, of laat haar zoals zij was.' } : {};
    setErrors(found);
    if (Object.keys(found).length > 0 || save.isPending) return;
    if (isChangedElsewhere) setComparing(true);
    else send(file.version);
  };
  const type = (text: string) => {
    setTyped(text);
    kept.keep({ from, text });
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      {conflict === null && <StepErrors errors={errors} failure={isStale ? null : save.error} />}
      <Textarea
        ref={field}
        id={`${id}-text`}
        size="small"
        label={questionNames[which]}
        hideLabel
        minRows={2}
        value={typed}
        error={errors[`${id}-text`]}
        onChange={(event) => type(event.target.value)}
      />
      <TextWarnings text={typed} people={file.people} onMask={(mask) => type(mask(typed))} />
      {conflict !== null && (
        <TwoVersions
          key={conflict.text}
          id={`${id}-two`}
          mine={typed}
          theirs={conflict.text}
          onUseMine={() => goOnWith(typed, conflict.text)}
          onLeaveTheirs={leave}
          onJoin={() => goOnWith(`${conflict.text}\n\n${typed}`, conflict.text)}
        />
      )}
      <div className="s-row">
        <Button type="submit" size="small" loading={save.isPending}>
          Bewaar
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={leave}>
          Laat zoals het was
        </Button>
      </div>
    </form>
  );
}
