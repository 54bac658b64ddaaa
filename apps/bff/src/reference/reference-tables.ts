import type { Sector, SwvKind } from '@steunpunt/domain/reference/sectors';
import type { ColumnClasses } from '../db/column-classes.ts';

/** The region of this installation: one row, with id `region`. */
export type RegionTable = {
  id: string;
  name: string;
  scenario: number;
  version: number;
  /** Working days within which a held question is decided, and from U2 up. */
  decision_days: number;
  decision_days_urgent: number;
};

export const regionColumns = {
  id: 'none',
  name: 'none',
  scenario: 'none',
  version: 'none',
  decision_days: 'none',
  decision_days_urgent: 'none',
} as const satisfies ColumnClasses<RegionTable>;

/** The swv's of the region. */
export type SwvTable = { code: string; name: string; kind: SwvKind; position: number };

export const swvColumns = {
  code: 'none',
  name: 'none',
  kind: 'none',
  position: 'none',
} as const satisfies ColumnClasses<SwvTable>;

export type SchoolHolidayTable = {
  id: string;
  first_day: string;
  last_day: string;
  name: string;
  /** The steunpunt works on in it. */
  works_on: number;
};

export const schoolHolidayColumns = {
  id: 'none',
  first_day: 'none',
  last_day: 'none',
  name: 'none',
  works_on: 'none',
} as const satisfies ColumnClasses<SchoolHolidayTable>;

/** Hours and closures are JSON in the contract's shape. */
export type DeskTable = {
  id: string;
  name: string;
  greeting: string;
  swv: string | null;
  phone_hours: string;
  office_hours: string;
  closures: string;
  call_back_days: number;
  /** Office minutes in which a caller is not tried again. */
  rest_minutes: number;
  attempts_before_decision: number;
  /** Office minutes before the end of a promise at which it warns. */
  warn_minutes: number;
  version: number;
};

export const deskColumns = {
  id: 'none',
  name: 'none',
  greeting: 'none',
  swv: 'none',
  phone_hours: 'none',
  office_hours: 'none',
  closures: 'none',
  call_back_days: 'none',
  rest_minutes: 'none',
  attempts_before_decision: 'none',
  warn_minutes: 'none',
  version: 'none',
} as const satisfies ColumnClasses<DeskTable>;

/** A school location. `search_words` is what is typed to find it: folded name, place and municipality. */
export type SchoolTable = {
  id: string;
  name: string;
  place: string | null;
  postcode: string | null;
  sector: Sector | null;
  swv: string | null;
  search_words: string;
};

export const schoolColumns = {
  id: 'none',
  name: 'none',
  place: 'none',
  postcode: 'none',
  sector: 'none',
  swv: 'none',
  search_words: 'none',
} as const satisfies ColumnClasses<SchoolTable>;

/** Four digits of a postcode with the swv's found there. */
export type AreaTable = {
  postcode4: string;
  place: string;
  po: string | null;
  vo: string | null;
  search_words: string;
};

export const areaColumns = {
  postcode4: 'none',
  place: 'none',
  po: 'none',
  vo: 'none',
  search_words: 'none',
} as const satisfies ColumnClasses<AreaTable>;

/** Published call scripts as data; a published one is never changed. */
export type BelscriptVersionTable = { version: string; script: string; published_at: string };

export const belscriptVersionColumns = {
  version: 'none',
  script: 'none',
  published_at: 'none',
} as const satisfies ColumnClasses<BelscriptVersionTable>;
