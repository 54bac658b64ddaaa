import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { ProfileView } from '@steunpunt/contract/pool';
import { sectorLabels, sectors } from '@steunpunt/domain/reference/sectors';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { NumberWarning } from '../workflow/NumberWarning.tsx';
import { OpenText } from '../workflow/OpenText.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { AbsenceRows } from './AbsenceRows.tsx';
import { useParts } from './part-names.ts';
import { draftOf, type ProfileDraft, readProfile } from './profile-draft.ts';
import { SchoolMarks } from './SchoolMarks.tsx';

/** What one takes, when one is away, and whom one knows. Register and employer are kept up by the lead. */
export function ProfileDialog({
  profile,
  onClose,
}: {
  readonly profile: ProfileView;
  readonly onClose: () => void;
}) {
  const client = useQueryClient();
  const parts = useParts();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useSend(api.saveOwnProfile, {
    onSuccess: () => {
      announce('Uw profiel is bewaard.');
      onClose();
    },
    onSettled: () => void client.invalidateQueries({ queryKey: keyOf(api.getPool) }),
  });
  const change = (changes: Partial<ProfileDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = () => {
    const read = readProfile(draft);
    setErrors(read.errors);
    if (read.body !== null) save.mutate({ version: profile.version, body: read.body });
  };
  return (
    <StepModal
      title="Uw profiel"
      submitText="Bewaar profiel"
      errors={errors}
      failure={save.error}
      busy={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <CheckboxGroup
        size="small"
        legend="In welke sectoren werkt u?"
        value={[...draft.sectors]}
        onChange={(values: ProfileDraft['sectors']) => change({ sectors: values })}
      >
        {sectors.map((sector) => (
          <Checkbox key={sector} value={sector}>
            {sectorLabels[sector]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <CheckboxGroup
        size="small"
        legend="In welk deel van de regio werkt u het liefst?"
        value={[...draft.parts]}
        onChange={(values: string[]) => change({ parts: values })}
      >
        {parts.map(({ code, name }) => (
          <Checkbox key={code} value={code}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <OpenText
        label="Welke talen spreekt u, naast Nederlands?"
        hint="Met een komma ertussen."
        readBy="de poule gebruikt dit"
        value={draft.languages}
        onChange={(languages) => change({ languages })}
      />
      <TextField
        id="plekken"
        size="small"
        inputMode="numeric"
        label="Hoeveel zaken tegelijk?"
        value={draft.mostOpen}
        error={errors['plekken']}
        onChange={({ target }) => change({ mostOpen: target.value })}
      />
      <AbsenceRows
        absences={draft.absences}
        error={errors['afwezig']}
        onChange={(absences) => change({ absences })}
      />
      <p className="s-quiet s-small">
        Zaken met een school, bestuur of persoon hieronder ziet u nooit. Niemand anders kan deze namen lezen.
      </p>
      <SchoolMarks schools={draft.schools} onChange={(schools) => change({ schools })} />
      <Textarea
        size="small"
        minRows={2}
        label="Bij welke schoolbesturen hebt u een band?"
        description="Elk op een eigen regel."
        value={draft.boards}
        onChange={({ target }) => change({ boards: target.value })}
      />
      <NumberWarning text={draft.boards} onMask={(mask) => change({ boards: mask(draft.boards) })} />
      <Textarea
        size="small"
        minRows={2}
        label="Welke personen kent u?"
        description="Voor- en achternaam, elk op een eigen regel."
        value={draft.persons}
        onChange={({ target }) => change({ persons: target.value })}
      />
      <NumberWarning text={draft.persons} onMask={(mask) => change({ persons: mask(draft.persons) })} />
    </StepModal>
  );
}
