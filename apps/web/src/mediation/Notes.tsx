import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { MediationView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { notesKeptWeeks } from '@steunpunt/domain/mediation/mediation-terms';
import { pauseReasonLabels } from '@steunpunt/domain/mediation/mediation-words';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { queryOf } from '../api/query-keys.ts';
import { clockTimeWithSeconds } from '../texts/dates.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { WritingWarnings } from '../workflow/WritingWarnings.tsx';
import { useNotes } from './use-notes.ts';

/** The compartment only the mediators of this mediation open. No other panel has this ground. */
export function Notes({ mediation }: { readonly mediation: MediationView }) {
  const titleId = useId();
  const read = useQuery({
    ...queryOf(api.getMediationNotes, { params: { id: mediation.id } }),
    staleTime: Infinity,
  });
  return (
    <section className="m-notes" aria-labelledby={titleId}>
      <div className="m-notes__head">
        <PadlockLockedIcon aria-hidden />
        <h2 id={titleId} className="m-notes__title">
          Uw eigen aantekeningen
        </h2>
        <span className="m-notes__mark">
          {mediation.mediators.length > 1 ? 'Alleen de mediators lezen dit' : 'Alleen u leest dit'}
        </span>
      </div>
      <p>
        Dit hoort niet bij het dossier. Het swv, de leidinggevende en de beheerder kunnen er niet bij.{' '}
        {sayDestroyed(mediation)}
      </p>
      {read.isError && <InlineError>{errorText(read.error)}</InlineError>}
      {read.data !== undefined && (
        <Writing key={mediation.id} id={mediation.id} notes={read.data} mediation={mediation} />
      )}
    </section>
  );
}

function sayDestroyed({ notesDestroyedOn }: MediationView): string {
  return notesDestroyedOn === null
    ? `Het wordt vernietigd ${notesKeptWeeks} weken na afsluiting.`
    : `Het wordt vernietigd op ${sayDate(notesDestroyedOn as LocalDate)}.`;
}

type WritingProps = {
  readonly id: string;
  readonly notes: CallAnswer<typeof api.getMediationNotes>;
  readonly mediation: MediationView;
};

function Writing({ id, notes, mediation }: WritingProps) {
  const { text, setText, savedAt, unsaved, error } = useNotes(id, notes);
  return (
    <>
      <Textarea
        hideLabel
        label="Uw eigen aantekeningen"
        minRows={4}
        value={text}
        readOnly={mediation.closedOn !== null || mediation.paused === 'restricted'}
        onChange={({ target }) => setText(target.value)}
      />
      <WritingWarnings text={text} onMask={(mask) => setText(mask(text))} />
      {mediation.paused === 'restricted' && (
        <p>{pauseReasonLabels.restricted}. U kunt dit lezen, en er niets bij schrijven.</p>
      )}
      {error !== null && <InlineError>{errorText(error)}</InlineError>}
      <p className="m-notes__foot">
        <span>{sayReceipt(unsaved, savedAt)}</span>
        <span>Noem hier geen namen van anderen als dat niet hoeft</span>
      </p>
    </>
  );
}

function sayReceipt(unsaved: boolean, savedAt: string | null): string {
  if (unsaved) return 'niet bewaard';
  return savedAt === null ? '' : `bewaard ${clockTimeWithSeconds(savedAt)}`;
}
