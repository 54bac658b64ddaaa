import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { ReviewView } from '@steunpunt/contract/reviews';
import { type ReviewOutcome, reviewOutcomes } from '@steunpunt/domain/review/review';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { nearMoment } from '../texts/dates.ts';
import { reviewOutcomeNames, reviewRuleNames, reviewSentence } from '../texts/reviews.ts';
import { announce } from '../ui/announce.ts';
import { NumberWarning } from '../workflow/NumberWarning.tsx';
import { StepModal } from '../workflow/StepModal.tsx';

type ReviewDialogProps = { readonly review: ReviewView; readonly onClose: () => void };

/** What came of looking back, with a note where it was not simply in order. */
export function ReviewDialog({ review, onClose }: ReviewDialogProps) {
  const id = useId();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<ReviewOutcome | null>(null);
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useSend(api.decideReview, {
    onSuccess: () => {
      announce('Het is bewaard.');
      void client.invalidateQueries({ queryKey: keyOf(api.listReviews) });
      onClose();
    },
  });
  const submit = () => {
    const text = note.trim();
    const found = errorsOf(id, outcome, text);
    setErrors(found);
    if (outcome === null || Object.keys(found).length > 0) return;
    const body = { outcome, note: text === '' ? null : text };
    send.mutate({ params: { id: review.id }, version: review.version, body });
  };
  return (
    <StepModal
      title={`${reviewRuleNames[review.rule]}: wat is de uitkomst?`}
      intro={
        <p>
          {review.person.name}, {nearMoment(review.at)}. {reviewSentence(review)}
        </p>
      }
      submitText="Bewaar de uitkomst"
      errors={errors}
      failure={send.error}
      fieldIds={{ note: `${id}-note` }}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        id={`${id}-outcome`}
        tabIndex={-1}
        size="small"
        legend="Uitkomst"
        value={outcome ?? ''}
        error={errors[`${id}-outcome`]}
        onChange={(value: string) => setOutcome(reviewOutcomes.find((one) => one === value) ?? null)}
      >
        {reviewOutcomes.map((one) => (
          <Radio key={one} value={one}>
            {reviewOutcomeNames[one]}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        id={`${id}-note`}
        size="small"
        label={outcome === 'fine' ? 'Toelichting (hoeft niet)' : 'Toelichting'}
        description="Schrijf niets over het gezin of het kind."
        minRows={2}
        maxLength={500}
        value={note}
        error={errors[`${id}-note`]}
        onChange={(event) => setNote(event.target.value)}
      />
      <NumberWarning text={note} onMask={(mask) => setNote(mask(note))} />
    </StepModal>
  );
}

function errorsOf(id: string, outcome: ReviewOutcome | null, note: string): Record<string, string> {
  if (outcome === null) return { [`${id}-outcome`]: 'Kies een uitkomst.' };
  if (note.length < 5 && (outcome !== 'fine' || note !== ''))
    return { [`${id}-note`]: 'Schrijf in een paar woorden wat er is gedaan.' };
  return {};
}
