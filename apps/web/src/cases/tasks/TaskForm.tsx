import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { sayDate } from '@steunpunt/domain/calendar';
import { type FormEvent, useId, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { Locked } from '../../ui/Locked.tsx';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { StepErrors } from '../../workflow/StepModal.tsx';
import { lockOf } from '../locks.ts';
import { useCaseSend } from '../use-case-send.ts';
import { useTaskOwners } from '../use-colleagues.ts';
import { readDue } from './read-due.ts';

/** Something to do, by whom and by when. */
export function TaskForm({ file, onDone }: { readonly file: CaseView; readonly onDone?: () => void }) {
  const id = useId();
  const { person } = useSession();
  const owners = useTaskOwners(file);
  const [what, setWhat] = useState('');
  const [ownerId, setOwnerId] = useState(
    owners.some(({ id: one }) => one === person.id) ? person.id : (file.owner?.id ?? ''),
  );
  const [due, setDue] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const add = useCaseSend(api.addTask, file.id, {
    said: 'De taak staat erbij.',
    onDone: () => {
      setWhat('');
      setDue('');
      onDone?.();
    },
  });
  const dueOn = readDue(due);

  const lock = lockOf(file, 'addTask');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      ...(what.trim() === '' ? { [`${id}-what`]: 'Schrijf wat er moet gebeuren.' } : {}),
      ...(dueOn === null ? { [`${id}-due`]: 'Schrijf een dag vanaf vandaag, zoals 24 nov of dinsdag.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0 || dueOn === null || lock !== null || add.isPending) return;
    add.mutate({ params: { id: file.id }, body: { what: what.trim(), ownerId, dueOn } });
  };

  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <StepErrors errors={errors} failure={add.error} fieldIds={{ what: `${id}-what`, dueOn: `${id}-due` }} />
      <TextField
        id={`${id}-what`}
        size="small"
        label="Wat moet er gebeuren?"
        autoComplete="off"
        maxLength={200}
        value={what}
        error={errors[`${id}-what`]}
        onChange={(event) => setWhat(event.target.value)}
      />
      <NumberWarning text={what} onMask={(mask) => setWhat(mask(what))} />
      <div className="s-row">
        <Select
          size="small"
          label="Wie doet het?"
          value={ownerId}
          onChange={(event) => setOwnerId(event.target.value)}
        >
          {owners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <TextField
          id={`${id}-due`}
          size="small"
          label="Wanneer klaar?"
          autoComplete="off"
          description={dueOn === null ? 'zoals 24 nov of dinsdag' : sayDate(dueOn)}
          value={due}
          error={errors[`${id}-due`]}
          onChange={(event) => setDue(event.target.value)}
        />
        {lock === null ? (
          <Button type="submit" size="small" loading={add.isPending}>
            Voeg toe
          </Button>
        ) : (
          <Locked name="Voeg toe" reason={lock} />
        )}
      </div>
    </form>
  );
}
