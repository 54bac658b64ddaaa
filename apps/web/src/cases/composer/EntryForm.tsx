import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { type EntryKind, entryKinds } from '@steunpunt/domain/case/case-words';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { ServerDraft } from '../../api/use-server-draft.ts';
import { entryKindNames } from '../../texts/case-words.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { StepErrors } from '../../workflow/StepModal.tsx';
import { lockOf } from '../locks.ts';
import { sayFailure } from '../say-failure.ts';
import { useCaseSend } from '../use-case-send.ts';
import { readMinutes } from './minutes.ts';
import { Readers } from './Readers.tsx';
import { TextWarnings } from './TextWarnings.tsx';
import { WithWhom } from './WithWhom.tsx';

type EntryFormProps = {
  readonly file: CaseView | null;
  readonly caseId: string;
  readonly note: ServerDraft;
  readonly kind: 'note' | 'mail' | 'health';
};

const longest = 4000;

const labels = {
  note: 'Notitie',
  mail: 'Mail die is verstuurd of gekregen',
  health: 'Notitie over gezondheid',
} as const;

/** A text with what it was and the minutes it took. Ctrl+Enter puts it in the file. */
export function EntryForm({ file, caseId, note, kind }: EntryFormProps) {
  const id = useId();
  const [chosenKind, setKind] = useState<EntryKind>('note');
  const [withId, setWithId] = useState('');
  const [minutes, setMinutes] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const add = useCaseSend(api.addEntry, caseId, { said: 'Het staat in het dossier.' });

  const actualKind = kind === 'note' ? chosenKind : kind;
  const isContact = actualKind !== 'note' && actualKind !== 'health';

  const lock = file === null ? null : lockOf(file, 'addEntry');

  const submit = async () => {
    if (file === null || lock !== null || add.isPending) return;
    const text = note.text.trim();
    const read = readMinutes(minutes);
    const found = {
      ...(text === '' ? { [`${id}-text`]: 'Schrijf eerst iets op.' } : {}),
      ...(text.length > longest ? { [`${id}-text`]: `Houd de tekst onder de ${longest} tekens.` } : {}),
      ...(read === null ? { [`${id}-minutes`]: 'Schrijf de minuten als een getal, zoals 15.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0 || read === null) return;
    const body = {
      kind: actualKind,
      text,
      minutes: read,
      withId: isContact && withId !== '' ? withId : null,
    };
    await add.mutateAsync({ params: { id: caseId }, body }).then(
      () => {
        note.clear();
        setMinutes('');
        setWithId('');
      },
      () => undefined,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };

  return (
    <form
      className="s-composer__form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <StepErrors errors={errors} failure={add.error} say={sayFailure} />
      <Textarea
        id={`${id}-text`}
        size="small"
        label={labels[kind]}
        hideLabel={kind === 'note'}
        minRows={2}
        maxRows={14}
        value={note.text}
        error={errors[`${id}-text`]}
        onChange={(event) => note.edit(event.target.value)}
      />
      {file !== null && (
        <TextWarnings text={note.text} people={file.people} onMask={(mask) => note.edit(mask(note.text))} />
      )}
      <div className="s-composer__foot">
        {file !== null && <Readers file={file} />}
        {file !== null && (
          <div className="s-composer__send">
            {kind === 'note' && (
              <Select
                size="small"
                label="Wat was het?"
                hideLabel
                value={chosenKind}
                onChange={(event) => setKind(entryKinds.find((one) => one === event.target.value) ?? 'note')}
              >
                {entryKinds
                  .filter((one) => one !== 'mail' && one !== 'health')
                  .map((one) => (
                    <option key={one} value={one}>
                      {entryKindNames[one]}
                    </option>
                  ))}
              </Select>
            )}
            {isContact && <WithWhom people={file.people} value={withId} onChange={setWithId} />}
            <div className="s-composer__minutes">
              <TextField
                id={`${id}-minutes`}
                size="small"
                label="Minuten"
                hideLabel
                inputMode="numeric"
                htmlSize={3}
                autoComplete="off"
                value={minutes}
                error={errors[`${id}-minutes`] !== undefined}
                onChange={(event) => setMinutes(event.target.value)}
              />
              <span aria-hidden>minuten</span>
            </div>
            <span className="s-composer__key" aria-hidden>
              <KeyCap>Ctrl Enter</KeyCap>
            </span>
            {lock === null ? (
              <Button type="submit" size="small" loading={add.isPending}>
                Zet in dossier
              </Button>
            ) : (
              <Locked name="Zet in dossier" reason={lock} />
            )}
          </div>
        )}
      </div>
    </form>
  );
}
