import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { addPerson } from '../auth/add-person.ts';
import { aCaseRow } from '../cases/testing/case-rows.ts';
import { aContactRow } from '../testing/contact-rows.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { addHold } from './hold-repository.ts';
import { reportRetention, retentionDay, runRetention } from './run-retention.ts';

const now = asInstant('2026-11-24T10:00:00.000Z');
const nextDay = asInstant('2026-11-25T10:00:00.000Z');

describe.each(dialects)('on %s', (dialect) => {
  let database: OpenTestDatabase;
  let personId: string;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    personId = await database.unitOfWork.run('change', async (tx) => {
      const grants = [{ role: 'desk', swv: null, deskId: null }] as const;
      const id = await addPerson(tx, { name: 'Sandra', email: 'sandra@voorbeeld.nl', grants }, now);
      const plain = { registered_by: id, state: 'closed' } as const;
      const caseRow = { opened_by: id, state: 'closed', opened_at: '2022-10-01T10:00:00.000Z' } as const;
      await tx
        .insertInto('case_file')
        .values([
          aCaseRow({ ...caseRow, id: 'case-old', closed_at: '2023-11-24T10:00:00.000Z', result: 'referred' }),
          aCaseRow({ ...caseRow, id: 'case-young', closed_at: '2023-11-25T10:00:00.000Z' }),
          aCaseRow({ ...caseRow, id: 'case-held', closed_at: '2022-11-24T10:00:00.000Z' }),
          aCaseRow({ ...caseRow, id: 'case-open', state: 'followUp' }),
        ])
        .execute();
      await tx
        .insertInto('contact')
        .values([
          aContactRow({ ...plain, id: 'info-old', registered_at: '2026-08-24T10:00:00.000Z' }),
          aContactRow({ ...plain, id: 'info-young', registered_at: '2026-08-25T10:00:00.000Z' }),
          aContactRow({
            ...plain,
            id: 'named-old',
            caller_name: 'Ilse van Rijn',
            registered_at: '2025-11-24T10:00:00.000Z',
            nature: 'A04',
            minutes: 7,
          }),
          aContactRow({
            ...plain,
            id: 'named-young',
            phone: '+31612345678',
            registered_at: '2026-01-01T10:00:00.000Z',
          }),
          aContactRow({ ...plain, id: 'held', state: 'held', registered_at: '2020-01-01T10:00:00.000Z' }),
          aContactRow({
            ...plain,
            id: 'in-old',
            case_id: 'case-old',
            registered_at: '2022-10-01T10:00:00.000Z',
          }),
          aContactRow({
            ...plain,
            id: 'in-open',
            case_id: 'case-open',
            registered_at: '2020-01-01T10:00:00.000Z',
          }),
        ])
        .execute();
      await addHold(tx, aHold('case', 'case-held', id));
      return id;
    });
  });
  afterEach(() => database.close());

  const aHold = (recordKind: 'contact' | 'case', recordId: string, by: string) => ({
    id: `hold-${recordId}`,
    record_kind: recordKind,
    record_id: recordId,
    ground: 'complaint' as const,
    reason: 'Er loopt een klacht bij de commissie.',
    until_on: '2027-01-31',
    set_by: by,
    set_at: now,
    ended_on: null,
    ended_by: null,
  });
  const idsIn = async (table: 'contact' | 'case_file') =>
    (await database.read.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);

  test('the report names what is over and deletes nothing; the run deletes exactly that, with proof', async () => {
    const report = await reportRetention(database, now);
    expect(report.lines.map(({ id, kind }) => [id, kind])).toEqual([
      ['case-old', 'closedCase'],
      ['named-old', 'contactWithoutCase'],
      ['info-old', 'informationContact'],
    ]);
    expect(await idsIn('contact')).toHaveLength(7);

    const done = await runRetention(database, now);
    expect(done?.lines.map(({ outcome }) => outcome)).toEqual(['erased', 'erased', 'erased']);
    expect(await idsIn('contact')).toEqual(['held', 'in-open', 'info-young', 'named-young']);
    expect(await idsIn('case_file')).toEqual(['case-held', 'case-open', 'case-young']);
    expect(await runRetention(database, now)).toBeUndefined();

    const twins = await database.read.selectFrom('anonymous_twin').selectAll().orderBy('month').execute();
    expect(twins.map(({ record_kind, month, outcome }) => [record_kind, month, outcome])).toEqual([
      ['case', '2022-10', 'referred'],
      ['contact', '2026-09', null],
      ['contact', '2026-09', null],
      ['contact', '2026-09', null],
    ]);
    expect(twins.filter(({ nature, minutes }) => nature === 'A04' && minutes === 7)).toHaveLength(1);
    const audit = await database.read
      .selectFrom('audit_row')
      .select(['kind', 'what', 'record_id', 'person_id'])
      .orderBy('record_id')
      .execute();
    expect(audit).toEqual(
      ['case-old', 'info-old', 'named-old'].map((id) => ({
        kind: 'job',
        what: 'retention',
        record_id: id,
        person_id: null,
      })),
    );
    expect((await verifyAudit(database.read)).defects).toEqual([]);
  });

  test('what was held or touched after the report stays, and so does what the report did not name', async () => {
    await reportRetention(database, now);
    await database.unitOfWork.run('change', async (tx) => {
      await addHold(tx, aHold('contact', 'named-old', personId));
      await tx.updateTable('case_file').set({ state: 'followUp' }).where('id', '=', 'case-old').execute();
    });
    const later = await runRetention(database, nextDay);
    expect(later?.lines.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['case-old', 'stayed'],
      ['named-old', 'stayed'],
      ['info-old', 'erased'],
    ]);
    // Over a day later, and not in the report.
    expect(await idsIn('contact')).toContain('info-young');
    expect(await idsIn('case_file')).toContain('case-young');
  });

  test('a hold on a contact keeps the case it is in, until its last day', async () => {
    await database.unitOfWork.run('change', (tx) => addHold(tx, aHold('contact', 'in-old', personId)));
    expect((await reportRetention(database, now)).lines.map(({ id }) => id)).not.toContain('case-old');
    const after = asInstant('2027-02-01T10:00:00.000Z');
    const ids = (await reportRetention(database, after)).lines.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['case-old', 'case-held']));
  });

  test('by itself it reports first and deletes a day later', async () => {
    await retentionDay(database, now);
    await retentionDay(database, asInstant('2026-11-25T09:59:00.000Z'));
    expect(await idsIn('contact')).toContain('info-old');
    await retentionDay(database, nextDay);
    expect(await idsIn('contact')).not.toContain('info-old');
    // The next report is there already.
    expect(await idsIn('contact')).toContain('info-young');
  });

  test('of a case whose consent to health ended, only what it says about health goes, at the end of its own term', async () => {
    const entry = { minutes: 1, with_id: null, written_by: personId, changed_at: null, version: 1 };
    const written = { case_id: 'case-open', written_at: '2026-10-01T10:00:00.000Z' };
    await database.unitOfWork.run('change', async (tx) => {
      const stopped = { health_stopped_at: '2026-10-25T10:00:00.000Z' };
      await tx.updateTable('case_file').set(stopped).where('id', 'in', ['case-open', 'case-young']).execute();
      await tx
        .insertInto('case_entry')
        .values([
          { ...entry, ...written, id: 'e1', kind: 'health', text: '', health_text: 'Astma' },
          { ...entry, ...written, id: 'e2', kind: 'note', text: 'Gebeld', health_text: null },
        ])
        .execute();
      const before = { version: 1, text: '', health_text: 'Astma?', minutes: 1, until_at: now };
      await tx
        .insertInto('case_entry_version')
        .values({ ...before, entry_id: 'e1' })
        .execute();
      await tx.updateTable('contact').set({ has_health: 1 }).where('id', '=', 'in-open').execute();
      const line = (questionId: string) => ({ questionId, asked: 'Hoe?', label: 'Hoe', answer: 'Zo' });
      await tx
        .insertInto('contact_answers')
        .values({
          contact_id: 'in-open',
          answers: JSON.stringify({ hope: { value: 'Rust' }, healthDetails: { value: 'Astma' } }),
          lines: JSON.stringify([line('hope'), line('healthDetails')]),
        })
        .execute();
    });
    expect((await reportRetention(database, asInstant('2026-11-23T22:00:00.000Z'))).lines).not.toContainEqual(
      expect.objectContaining({ kind: 'withdrawnHealth' }),
    );
    await reportRetention(database, now);
    const done = await runRetention(database, now);
    expect(done?.lines.filter(({ kind }) => kind === 'withdrawnHealth')).toEqual([
      { recordKind: 'case', id: 'case-open', kind: 'withdrawnHealth', outcome: 'erased' },
    ]);
    const texts = await database.read
      .selectFrom('case_entry')
      .select(['text', 'health_text'])
      .orderBy('id')
      .execute();
    expect(texts).toEqual([
      { text: '', health_text: null },
      { text: 'Gebeld', health_text: null },
    ]);
    const versions = await database.read.selectFrom('case_entry_version').select('health_text').execute();
    expect(versions).toEqual([{ health_text: null }]);
    const told = await database.read.selectFrom('contact_answers').selectAll().execute();
    expect(JSON.stringify(told)).toMatch(/Rust/);
    expect(JSON.stringify(told)).not.toMatch(/Astma|healthDetails/);
    expect(await idsIn('case_file')).toContain('case-open');
  });

  test('a region may keep a kind for another time', async () => {
    await database.unitOfWork.run('change', (tx) =>
      tx
        .insertInto('retention_term')
        .values({ kind: 'contactWithoutCase', months: 24, weeks: null, days: null })
        .execute(),
    );
    const ids = (await reportRetention(database, now)).lines.map(({ id }) => id);
    expect(ids).toEqual(['case-old', 'info-old']);
  });
});
