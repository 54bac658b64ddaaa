import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { MediatorRow } from '@steunpunt/contract/pool';
import { employerKinds, mediatorRegisters, poolReaches } from '@steunpunt/domain/pool/mediator';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useReference } from '../api/reference.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { OpenText } from '../workflow/OpenText.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { type AppointmentDraft, appointmentDraftOf, readAppointment } from './appointment-draft.ts';
import { employerNames, reachNames, registerNames, staffRead } from './mediator-words.ts';

/** Register, employer and reach of a mediator; the rest they keep up themselves. */
export function AppointmentDialog({
  mediator,
  onClose,
}: {
  readonly mediator: MediatorRow;
  readonly onClose: () => void;
}) {
  const client = useQueryClient();
  const swvs = useReference()?.region.swvs ?? [];
  const [draft, setDraft] = useState(() => appointmentDraftOf(mediator));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useSend(api.saveMediator, {
    onSuccess: () => {
      announce('De mediator is bewaard.');
      onClose();
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keyOf(api.listMediators) });
      void client.invalidateQueries({ queryKey: keyOf(api.listOffers) });
    },
  });
  const change = (changes: Partial<AppointmentDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = () => {
    const read = readAppointment(draft);
    setErrors(read.errors);
    if (read.body !== null) save.mutate({ params: { id: mediator.personId }, body: read.body });
  };
  const field = (name: keyof AppointmentDraft, label: string) => (
    <TextField
      id={name}
      size="small"
      label={label}
      value={draft[name]}
      error={errors[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
  const openField = (name: 'training' | 'municipality', label: string) => (
    <OpenText
      id={name}
      label={label}
      readBy={staffRead}
      value={draft[name]}
      error={errors[name]}
      onChange={(text) => change({ [name]: text })}
    />
  );
  return (
    <StepModal
      title={mediator.name}
      submitText="Bewaar"
      errors={errors}
      failure={save.error}
      busy={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        size="small"
        label="Register"
        value={draft.register}
        onChange={({ target }) =>
          change({ register: mediatorRegisters.find((one) => one === target.value) ?? 'other' })
        }
      >
        {mediatorRegisters.map((register) => (
          <option key={register} value={register}>
            {registerNames[register]}
          </option>
        ))}
      </Select>
      {field('registerNumber', 'Nummer in het register')}
      {field('registerValidUntil', 'Geldig tot en met')}
      {openField('training', 'Opleiding')}
      <Select
        size="small"
        label="Werkgever"
        value={draft.employerKind}
        onChange={({ target }) =>
          change({ employerKind: employerKinds.find((one) => one === target.value) ?? 'hired' })
        }
      >
        {employerKinds.map((kind) => (
          <option key={kind} value={kind}>
            {employerNames[kind]}
          </option>
        ))}
      </Select>
      {draft.employerKind === 'swv' && (
        <Select
          id="swv"
          size="small"
          label="Samenwerkingsverband"
          value={draft.swv}
          error={errors['swv']}
          onChange={({ target }) => change({ swv: target.value })}
        >
          <option value="">Kies een samenwerkingsverband</option>
          {swvs.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {draft.employerKind === 'municipality' && openField('municipality', 'Gemeente')}
      {draft.employerKind === 'hired' && field('from', 'Contract vanaf')}
      {draft.employerKind === 'hired' && field('until', 'Contract tot en met')}
      <Select
        size="small"
        label="Welke zaken ziet deze mediator?"
        value={draft.reach}
        onChange={({ target }) =>
          change({ reach: poolReaches.find((one) => one === target.value) ?? 'region' })
        }
      >
        {poolReaches.map((reach) => (
          <option key={reach} value={reach}>
            {reachNames[reach]}
          </option>
        ))}
      </Select>
    </StepModal>
  );
}
