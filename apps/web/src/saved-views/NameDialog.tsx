import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { SavedList, SavedView } from '@steunpunt/contract/saved-views';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { NumberWarning } from '../workflow/NumberWarning.tsx';
import { type FieldErrors, StepModal } from '../workflow/StepModal.tsx';

type NameDialogProps = {
  readonly list: SavedList;
  readonly filters: Readonly<Record<string, string>>;
  /** Gets another name; null: the filters are kept under a new one. */
  readonly view: SavedView | null;
  readonly onClose: () => void;
};

const fieldId = 'naam-van-de-weergave';

export function NameDialog({ list, filters, view, onClose }: NameDialogProps) {
  const client = useQueryClient();
  const [name, setName] = useState(view?.name ?? '');
  const [errors, setErrors] = useState<FieldErrors>({});
  const done = {
    onSuccess: (all: { views: SavedView[] }) => {
      client.setQueryData(keyOf(api.listSavedViews, {}), all);
      announce('De weergave is bewaard.');
      onClose();
    },
  };
  const save = useSend(api.saveView, done);
  const rename = useSend(api.renameView, done);
  const submit = () => {
    const wanted = name.trim();
    if (wanted === '') return setErrors({ [fieldId]: 'Geef de weergave een naam.' });
    setErrors({});
    if (view === null) save.mutate({ body: { list, name: wanted, filters: { ...filters } } });
    else rename.mutate({ params: { id: view.id }, body: { name: wanted } });
  };
  return (
    <StepModal
      title={view === null ? 'Bewaar deze weergave' : 'Hernoem de weergave'}
      submitText="Bewaar"
      busy={save.isPending || rename.isPending}
      errors={errors}
      failure={save.error ?? rename.error}
      fieldIds={{ name: fieldId }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={fieldId}
        label="Naam"
        description="Alleen u ziet deze naam. Schrijf er geen namen van mensen in."
        maxLength={40}
        value={name}
        error={errors[fieldId]}
        onChange={(event) => setName(event.target.value)}
      />
      <NumberWarning text={name} onMask={(mask) => setName(mask(name))} />
    </StepModal>
  );
}
