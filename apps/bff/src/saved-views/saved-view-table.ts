import type { SavedList } from '@steunpunt/contract/saved-views';
import type { ColumnClasses } from '../db/column-classes.ts';

/** `filters` is a JSON record of codes. */
export type SavedViewTable = {
  id: string;
  person_id: string;
  list: SavedList;
  name: string;
  filters: string;
};

export const savedViewColumns = {
  id: 'none',
  person_id: 'staff',
  list: 'none',
  name: 'staff',
  filters: 'staff',
} as const satisfies ColumnClasses<SavedViewTable>;
