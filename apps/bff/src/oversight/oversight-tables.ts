import type { ColumnClasses } from '../db/column-classes.ts';

/** The two sets of settings that a privacy officer has; each has versions of its own. */
export const oversightTopics = ['retention', 'reviews'] as const;

/** A change of a setting: what was there, what came, by whom and why. The reason can be emptied. */
export type OversightChangeTable = {
  id: string;
  topic: (typeof oversightTopics)[number];
  version: number;
  at: string;
  person_id: string;
  what: string;
  before: number;
  after: number;
  reason: string | null;
};

export const oversightChangeColumns = {
  id: 'none',
  topic: 'none',
  version: 'none',
  at: 'none',
  person_id: 'staff',
  what: 'none',
  before: 'none',
  after: 'none',
  reason: 'staff',
} as const satisfies ColumnClasses<OversightChangeTable>;
