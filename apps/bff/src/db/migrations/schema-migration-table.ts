import type { ColumnClasses } from '../column-classes.ts';

export type SchemaMigrationTable = { name: string; applied_at: string };

export const schemaMigrationColumns = {
  name: 'none',
  applied_at: 'none',
} as const satisfies ColumnClasses<SchemaMigrationTable>;
