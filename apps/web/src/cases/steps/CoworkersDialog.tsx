import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { useState } from 'react';
import { StepModal } from '../../workflow/StepModal.tsx';
import { useCaseSend } from '../use-case-send.ts';
import { useColleaguesOf } from '../use-colleagues.ts';

/** Who works on the case beside its owner: they read and write in it. */
export function CoworkersDialog({
  file,
  onClose,
}: {
  readonly file: CaseView;
  readonly onClose: () => void;
}) {
  const colleagues = useColleaguesOf(file.swv).filter((one) => one.id !== file.owner?.id);
  const [chosen, setChosen] = useState<readonly string[]>(file.coworkers.map(({ id }) => id));
  const send = useCaseSend(api.nameCoworkers, file.id, { said: 'De keuze is bewaard.', onDone: onClose });
  return (
    <StepModal
      title="Wie werkt mee?"
      submitText="Bewaar"
      errors={{}}
      failure={send.error}
      busy={send.isPending}
      onSubmit={() =>
        send.mutate({ params: { id: file.id }, body: { personIds: [...chosen] }, version: file.version })
      }
      onClose={onClose}
    >
      <CheckboxGroup
        size="small"
        legend="Collega’s"
        description="Zij lezen alles en schrijven mee."
        value={[...chosen]}
        onChange={(value: string[]) => setChosen(value)}
      >
        {colleagues.map(({ id, name }) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </StepModal>
  );
}
