import { describe, expect, test } from 'vitest';
import { asInstant } from '../calendar/instant.ts';
import type { Role } from '../people/roles.ts';
import { overviewByRole } from './reader-overview.ts';
import { maySeeReaders } from './readers.ts';
import { relations } from './relation.ts';

test('only owner and lead look back on who saw a record', () => {
  expect(relations.filter(maySeeReaders)).toEqual(['owner', 'lead']);
});

describe('the overview that is handed out', () => {
  const at = (hour: number) => asInstant(`2026-09-01T${String(hour).padStart(2, '0')}:00:00.000Z`);
  const reader = (personId: string, role: Role, reads: number, changes: number, hour: number) => ({
    personId,
    name: `Naam van ${personId}`,
    role,
    reads,
    changes,
    lastAt: at(hour),
  });

  test('adds up by role, the latest first, and names nobody', () => {
    const overview = overviewByRole([
      reader('sandra', 'desk', 1, 1, 9),
      reader('marloes', 'contactPerson', 5, 2, 8),
      reader('marloes', 'contactPerson', 3, 0, 12),
      reader('bram', 'contactPerson', 1, 0, 7),
    ]);
    expect(overview).toEqual([
      { role: 'contactPerson', people: 2, reads: 9, changes: 2, lastAt: at(12) },
      { role: 'desk', people: 1, reads: 1, changes: 1, lastAt: at(9) },
    ]);
    expect(JSON.stringify(overview)).not.toMatch(/marloes|bram|sandra/);
  });

  test('leaves out whoever was only refused', () => {
    expect(overviewByRole([reader('joris', 'contactPerson', 0, 0, 9)])).toEqual([]);
  });
});
