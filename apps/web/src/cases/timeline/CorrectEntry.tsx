import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { CaseView, TimelineItem } from '@steunpunt/contract/cases';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { TwoVersions } from '../../ui/TwoVersions.tsx';
import { StepErrors } from '../../workflow/StepModal.tsx';
import { timelineKey } from '../case-queries.ts';
import { readMinutes } from '../composer/minutes.ts';
import { TextWarnings } from '../composer/TextWarnings.tsx';
import { useCaseSend } from '../use-case-send.ts';

type CorrectEntryProps = {
  readonly file: CaseView;
  readonly entry: NonNullable<TimelineItem['entry']>;
  /** As it stands on the server now; a newer text arrives here when it was changed elsewhere. */
  readonly text: string;
  readonly minutes: number;
  readonly onClose: () => void;
};

/** Corrects what one wrote oneself. Changed elsewhere meanwhile: both texts, and the writer chooses. */
export function CorrectEntry({ file, entry, text, minutes, onClose }: CorrectEntryProps) {
  const id = useId();
  const client = useQueryClient();
  const [from, setFrom] = useState({ text, version: entry.version });
  const [typed, setTyped] = useState(text);
  const [typedMinutes, setTypedMinutes] = useState(String(minutes));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useCaseSend(api.changeEntry, file.id, { said: 'De verbetering is bewaard.', onDone: onClose });
  const isStale = isProblem(save.error, 'staleVersion');
  const other = isStale && entry.version > from.version && text !== from.text ? text : null;

  const goOnWith = (chosen: string, theirs: string) => {
    setTyped(chosen);
    setFrom({ text: theirs, version: entry.version });
    save.reset();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readMinutes(typedMinutes);
    const found = {
      ...(typed.trim() === '' ? { [`${id}-text`]: 'Schrijf iets op, of laat de tekst zoals hij was.' } : {}),
      ...(read === null ? { [`${id}-minutes`]: 'Schrijf de minuten als een getal, zoals 15.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0 || read === null || save.isPending) return;
    const version = isStale && other === null ? entry.version : from.version;
    save.mutate(
      {
        params: { id: file.id, entryId: entry.id },
        body: { text: typed.trim(), minutes: read },
        version,
      },
      {
        onError: (error) => {
          if (isProblem(error, 'staleVersion'))
            void client.invalidateQueries({ queryKey: timelineKey(file.id) });
        },
      },
    );
  };
  return (
    <form className="s-form s-timeline__correct" noValidate onSubmit={submit}>
      {other === null && <StepErrors errors={errors} failure={save.error} />}
      <Textarea
        id={`${id}-text`}
        size="small"
        label="Verbeter de tekst"
        description="Wat er eerst stond blijft bewaard."
        minRows={2}
        value={typed}
        error={errors[`${id}-text`]}
        onChange={(event) => setTyped(event.target.value)}
      />
      <TextWarnings text={typed} people={file.people} onMask={(mask) => setTyped(mask(typed))} />
      {other !== null && (
        <TwoVersions
          key={other}
          id={`${id}-two`}
          mine={typed}
          theirs={other}
          onUseMine={() => goOnWith(typed, other)}
          onLeaveTheirs={onClose}
          onJoin={() => goOnWith(`${other}\n\n${typed}`, other)}
        />
      )}
      <div className="s-row">
        <TextField
          id={`${id}-minutes`}
          size="small"
          label="Minuten"
          htmlSize={4}
          inputMode="numeric"
          autoComplete="off"
          value={typedMinutes}
          error={errors[`${id}-minutes`]}
          onChange={(event) => setTypedMinutes(event.target.value)}
        />
        <Button type="submit" size="small" loading={save.isPending}>
          Bewaar
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          Laat zoals het was
        </Button>
      </div>
    </form>
  );
}
