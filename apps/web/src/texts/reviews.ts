import type { ReviewView } from '@steunpunt/contract/reviews';
import type { ReviewOutcome } from '@steunpunt/domain/review/review';
import type { ReviewRule } from '@steunpunt/domain/review/review-rules';

export const reviewRuleNames: Readonly<Record<ReviewRule, string>> = {
  breakGlass: 'Noodtoegang',
  ownName: 'Eigen achternaam',
  colleagueName: 'Achternaam van een collega',
  manyRecords: 'Veel dossiers in korte tijd',
  sample: 'Steekproef',
  factorReset: 'Herstel van een account',
  roleGiven: 'Rol gegeven',
};

/** What happened, in one sentence. */
const sentences: Readonly<Record<ReviewRule, (review: ReviewView) => string>> = {
  breakGlass: () => 'Opende een zaak met noodtoegang.',
  ownName: () => 'Bekeek een dossier met iemand die dezelfde achternaam heeft.',
  colleagueName: () => 'Bekeek een dossier met de achternaam van een collega erin.',
  manyRecords: ({ records }) => `Bekeek ${records} verschillende dossiers in een uur. Zo veel valt op.`,
  sample: () => 'Bekeek een dossier. Dit is toeval: een deel van wat wordt bekeken, komt hier.',
  factorReset: () => 'Vroeg herstel aan van een account, of toonde de link.',
  roleGiven: () => 'Gaf of veranderde de rollen van een collega.',
};

export function reviewSentence(review: ReviewView): string {
  return sentences[review.rule](review);
}

export const reviewOutcomeNames: Readonly<Record<ReviewOutcome, string>> = {
  fine: 'In orde: het hoorde bij het werk',
  spoken: 'Besproken met de collega',
  breach: 'Gaat verder als mogelijk datalek',
};
