import { columnClasses } from '../db/columns.ts';
import type { Db } from '../db/tables.ts';
import { type Canary, canariesIn, type Nest } from './canaries.ts';
import { existenceField } from './canary-world.ts';

/**
 * The classes that a column of a class may hold: answers and corrections of every class stand together in F4, parents and
 * pupil of a case in F2.
 */
const holdable: Readonly<Record<string, readonly Canary['fieldClass'][]>> = {
  F1: ['F1'],
  F2: ['F1', 'F2'],
  F3: ['F3'],
  F4: ['F1', 'F2', 'F3', 'F4'],
};

/** Every canary that stands in a column of another class than its own. An id may stand anywhere. */
export async function misplacedCanaries(db: Db, nests: readonly Nest[]): Promise<string[]> {
  const misplaced = new Set<string>();
  for (const [table, columns] of Object.entries(columnClasses)) {
    const rows = await db
      .selectFrom(table as 'contact')
      .selectAll()
      .execute();
    for (const [column, columnClass] of Object.entries(columns)) {
      const values = rows.map((row) => String(row[column as keyof typeof row]));
      for (const { nest, canary } of canariesIn(values.join('\n'), nests)) {
        if (canary.field === existenceField || holdable[columnClass]?.includes(canary.fieldClass)) continue;
        misplaced.add(
          `${table}.${column} (${columnClass}): ${nest.name}, ${canary.fieldClass} ${canary.field}`,
        );
      }
    }
  }
  return [...misplaced];
}
