import { TextField } from '@navikt/ds-react/TextField';
import type { FieldErrors } from './StepModal.tsx';
import type { MomentDraft } from './typed-moment.ts';

type MomentFieldsProps = {
  readonly ids: { readonly date: string; readonly time: string };
  readonly label: string;
  readonly draft: MomentDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: MomentDraft) => void;
};

export function MomentFields({ ids, label, draft, errors, onChange }: MomentFieldsProps) {
  return (
    <div className="s-row s-row--top">
      <TextField
        id={ids.date}
        size="small"
        label={label}
        description="Zoals dinsdag of 24-11"
        htmlSize={16}
        autoComplete="off"
        value={draft.date}
        error={errors[ids.date]}
        onChange={(event) => onChange({ ...draft, date: event.target.value })}
      />
      <TextField
        id={ids.time}
        size="small"
        label="Tijd"
        description="Zoals 9.30"
        htmlSize={8}
        autoComplete="off"
        value={draft.time}
        error={errors[ids.time]}
        onChange={(event) => onChange({ ...draft, time: event.target.value })}
      />
    </div>
  );
}
