import type { CaseView } from '@steunpunt/contract/cases';
import { useEffect, useId, useRef, useState } from 'react';
import { dayOf } from '../../texts/dates.ts';
import { GapChip } from '../../ui/GapChip.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { lockOf } from '../locks.ts';
import { EditQuestion } from './EditQuestion.tsx';
import { questionNames, type WhichQuestion } from './question-names.ts';

/** One question, editable in place; the focus goes back to where it came from. */
export function QuestionText({ file, which }: { readonly file: CaseView; readonly which: WhichQuestion }) {
  const titleId = useId();
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const text = file.question?.[which] ?? null;
  const lock = lockOf(file, 'saveQuestions');
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <section className={`s-question s-question--${which}`} aria-labelledby={titleId}>
      <div className="s-panel__head">
        <h2 id={titleId} className="s-panel__title">
          {questionNames[which]}
        </h2>
        {!editing && text !== null && (
          <span className="s-question__when">
            {dayOf(text.at)}, {text.by}
          </span>
        )}
        {!editing && lock === null && text !== null && (
          <LinkButton
            ref={change}
            aria-label={`Wijzig: ${questionNames[which]}`}
            onClick={() => setEditing(true)}
          >
            Wijzig
          </LinkButton>
        )}
        {!editing && lock !== null && <Locked name="Wijzig" reason={lock} />}
      </div>
      {editing && <EditQuestion file={file} which={which} onClose={() => setEditing(false)} />}
      {!editing && text !== null && (
        <p className="s-question__text">{which === 'first' ? `“${text.text}”` : text.text}</p>
      )}
      {!editing && text === null && lock === null && (
        <GapChip onClick={() => setEditing(true)}>
          {which === 'first' ? 'Schrijf de vraag op' : 'Schrijf de vraag eronder op'}
        </GapChip>
      )}
    </section>
  );
}
