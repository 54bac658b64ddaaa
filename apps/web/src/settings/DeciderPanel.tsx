import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { type Colleague, canDecide, readDecider } from './decider-draft.ts';
import { FormErrors } from './FormErrors.tsx';

type Decider = CallAnswer<typeof api.getDoorbraakSettings>['decider'];
type DeciderPanelProps = { readonly colleagues: readonly Colleague[] };

/** Who decides about a doorbraak in this region. Until somebody is appointed, no plan can be decided on. */
export function DeciderPanel({ colleagues }: DeciderPanelProps) {
  const settings = useQuery(queryOf(api.getDoorbraakSettings, {}));
  return (
    <Panel title="Wie beslist over een doorbraak">
      {settings.isPending && <Bones rows={2} label="De beslisser wordt opgehaald" />}
      {settings.isError && (
        <ErrorState title="De beslisser kon niet worden opgehaald" onRetry={() => void settings.refetch()}>
          {errorText(settings.error)}
        </ErrorState>
      )}
      {settings.isSuccess && <DeciderForm decider={settings.data.decider} colleagues={colleagues} />}
    </Panel>
  );
}

function DeciderForm({ decider, colleagues }: DeciderPanelProps & { readonly decider: Decider }) {
  const id = useId();
  const client = useQueryClient();
  const choices = colleagues.filter(canDecide);
  const stillWorks = choices.some((one) => one.id === decider?.personId);
  const [personId, setPersonId] = useState(stillWorks ? (decider?.personId ?? '') : '');
  const [position, setPosition] = useState(decider?.position ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useSend(api.saveDoorbraakSettings, {
    onSuccess: (saved) => {
      client.setQueryData(keyOf(api.getDoorbraakSettings, {}), saved);
      announce(saved.decider === null ? 'Er is nu geen beslisser.' : 'De beslisser is bewaard.');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDecider({ personId, position });
    setErrors(read.ok ? {} : { [`${id}-position`]: read.error });
    if (read.ok && !save.isPending) save.mutate({ body: { decider: read.decider } });
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      <FormErrors errors={errors} failure={save.error} />
      <p>{sayDecider(decider, stillWorks)}</p>
      <Select
        id={`${id}-person`}
        size="small"
        label="Wie beslist?"
        description="Een contactpersoon, leidinggevende of mediator. Deze persoon ziet een doorbraak pas als het plan klaar is."
        value={personId}
        onChange={({ target }) => setPersonId(target.value)}
      >
        <option value="">Niemand</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      {personId !== '' && (
        <TextField
          id={`${id}-position`}
          size="small"
          label="Functie"
          description="Zo staat het bij het besluit, bijvoorbeeld: bestuurder van het samenwerkingsverband."
          maxLength={120}
          value={position}
          error={errors[`${id}-position`]}
          onChange={({ target }) => setPosition(target.value)}
        />
      )}
      <Button type="submit" size="small" loading={save.isPending}>
        Bewaar wie beslist
      </Button>
    </form>
  );
}

function sayDecider(decider: Decider, stillWorks: boolean): string {
  if (decider === null) return 'Er is niemand aangewezen. Zo kan niemand een plan goedkeuren.';
  return stillWorks
    ? `Nu beslist ${decider.name}, ${decider.position}.`
    : `${decider.name} kan niet meer beslissen. Wijs iemand anders aan.`;
}
