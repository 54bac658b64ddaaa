import type { RetentionTermsView } from '@steunpunt/contract/oversight';
import {
  type RetentionKind,
  retentionWords,
  sayTerm,
  termOf,
} from '@steunpunt/domain/privacy/retention-terms';
import type { ReviewSetting } from '@steunpunt/domain/review/review-settings';

type Term = RetentionTermsView['terms'][number];

export const unitNames: Readonly<Record<Term['unit'], string>> = {
  months: 'maanden',
  weeks: 'weken',
  days: 'dagen',
};

export const reviewSettingNames: Readonly<Record<ReviewSetting, string>> = {
  manyRecordsAnHour: 'Veel dossiers in een uur',
  samplePercent: 'Steekproef',
  workingDays: 'Tijd om terug te kijken',
};

export const reviewSettingMeanings: Readonly<Record<ReviewSetting, string>> = {
  manyRecordsAnHour: 'Wie in één uur meer verschillende dossiers opent dan dit, komt op de lijst.',
  samplePercent: 'Zo veel procent van wat wordt bekeken, komt zomaar op de lijst.',
  workingDays: 'Binnen zo veel werkdagen kijkt u terug. Daarna is het te laat.',
};

const settingUnits: Readonly<Record<ReviewSetting, string>> = {
  manyRecordsAnHour: 'dossiers',
  samplePercent: 'procent',
  workingDays: 'werkdagen',
};

export function saySetting(name: ReviewSetting, amount: number): string {
  return `${amount} ${amount === 1 && name === 'workingDays' ? 'werkdag' : settingUnits[name]}`;
}

/** "1 jaar", "30 dagen". */
export function sayAmount({ unit }: Pick<Term, 'unit'>, amount: number): string {
  return sayTerm(termOf(unit, amount));
}

export function isUsual({ amount, usual }: Term): boolean {
  return amount === usual;
}

export function termName(kind: RetentionKind): string {
  return retentionWords[kind].what;
}

/** How many go, in words; of what a job of its own deletes every day there is no number. */
export function sayWouldGo(count: number | null): string {
  if (count === null) return 'Wat voorbij is, gaat elke dag vanzelf weg.';
  if (count === 0) return 'Nu is niets voorbij deze termijn.';
  return count === 1
    ? 'Nu is 1 dossier voorbij deze termijn.'
    : `Nu zijn ${count} dossiers voorbij deze termijn.`;
}
