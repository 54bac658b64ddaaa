import type { ColumnClass } from '@steunpunt/domain/privacy/field-classes';

/** Says of each column of a table what it holds; leaving one out does not compile. */
export type ColumnClasses<Table> = { readonly [Column in keyof Table & string]-?: ColumnClass };
