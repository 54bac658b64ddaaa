import { Button } from '@navikt/ds-react/Button';
import type { ReviewView } from '@steunpunt/contract/reviews';
import { isLocalDate } from '@steunpunt/domain/calendar';
import { roleNames } from '@steunpunt/domain/people/roles';
import { fullMoment, nearDay, nearMoment } from '../texts/dates.ts';
import { reviewOutcomeNames, reviewRuleNames, reviewSentence } from '../texts/reviews.ts';
import { readerRelationNames } from '../texts/words.ts';
import { Locked } from '../ui/Locked.tsx';
import { Mark } from '../ui/Mark.tsx';

type ReviewLineProps = { readonly review: ReviewView; readonly onJudge: () => void };

/** One thing to look back on: what, who, which number, and what came of it. */
export function ReviewLine({ review, onJudge }: ReviewLineProps) {
  const { rule, person, at, refusal } = review;
  return (
    <li className="s-review">
      <div className="s-review__what">
        <Mark tone={rule === 'breakGlass' ? 'danger' : 'neutral'}>{reviewRuleNames[rule]}</Mark>
        <p>
          <strong>{person.name}</strong>
          <span className="s-quiet">{standing(review)}</span>
        </p>
        <p>{reviewSentence(review)}</p>
        {review.reason !== null && <p>Reden: {review.reason}</p>}
        <p className="s-quiet s-small">
          <time dateTime={at} title={fullMoment(at)}>
            {nearMoment(at)}
          </time>
          {recordText(review)}
        </p>
      </div>
      <div className="s-review__then">
        {review.reviewedBy === null ? <Due review={review} /> : <Done review={review} />}
        {refusal === null && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            aria-label={`Rond af: ${reviewRuleNames[rule]}, ${person.name}, ${nearMoment(at)}`}
            onClick={onJudge}
          >
            Rond af
          </Button>
        )}
        {refusal?.code === 'ownReview' && review.reviewedBy === null && (
          <Locked name="Rond af" reason="gaat over uzelf" />
        )}
      </div>
    </li>
  );
}

function Due({ review: { dueOn, overdue } }: { readonly review: ReviewView }) {
  const day = isLocalDate(dueOn) ? nearDay(dueOn) : dueOn;
  return overdue ? (
    <Mark tone="danger">Te laat: moest {day}</Mark>
  ) : (
    <span className="s-small">uiterlijk {day}</span>
  );
}

function Done({ review }: { readonly review: ReviewView }) {
  const { outcome, note, reviewedBy, reviewedAt } = review;
  return (
    <div className="s-small">
      <p>{outcome !== null && reviewOutcomeNames[outcome]}</p>
      {note !== null && <p>{note}</p>}
      <p className="s-quiet">
        {reviewedBy}
        {reviewedAt !== null && `, ${nearMoment(reviewedAt)}`}
      </p>
    </div>
  );
}

function standing({ role, relation }: ReviewView): string {
  const known = Object.entries(readerRelationNames).find(([name]) => name === relation)?.[1];
  const words = [role && roleNames[role].toLocaleLowerCase('nl'), known].filter((word) => word != null);
  return words.length === 0 ? '' : `, ${words.join(', ')}`;
}

function recordText({ record }: ReviewView): string {
  if (record === null) return '';
  if (record.kind === 'person') return `, account van ${record.name}`;
  const name = record.kind === 'case' ? 'zaak' : 'gesprek';
  return record.number === null ? `, ${name} bestaat niet meer` : `, ${name} ${record.number}`;
}
