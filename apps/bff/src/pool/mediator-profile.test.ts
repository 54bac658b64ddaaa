import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aMediator, good, poolOf } from './testing/a-pool.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

describe('the profile', () => {
  test('is appointed by a lead or administrator, and kept up by the mediator', async () => {
    const wim = await region.signInAs({ name: 'Wim Smal', role: 'mediator' });
    const appointment = {
      reach: 'region',
      register: 'mfn',
      registerNumber: '77110',
      registerValidUntil: '2027-01-31',
      training: 'Onderwijsmediation',
      employer: { kind: 'municipality', name: 'Haarlemmermeer' },
    };
    const appointed = await region.staff.petra.send('PUT', `/mediators/${wim.personId}`, {
      body: appointment,
    });
    expect(good(appointed)).toMatchObject({ name: 'Wim Smal', complete: true, mostOpen: 3, sectors: [] });
    const { profile } = await poolOf(wim);
    const body = {
      sectors: ['po'],
      parts: ['PO2710'],
      languages: ['Engels'],
      mostOpen: 2,
      absences: [{ from: '2026-12-21', to: '2027-01-01' }],
      excludedSchools: ['ZZ02'],
      excludedBoards: ['Stichting De Zilverberk', 'stichting de zilverberk'],
      excludedPersons: ['Anke Smit'],
    };
    const saved = await wim.send('PUT', '/pool/profile', { version: profile?.version ?? 0, body });
    expect(good(saved)).toMatchObject({
      ...body,
      excludedBoards: ['stichting de zilverberk'],
      excludedSchoolNames: ['Basisschool Het Zilverspoor'],
    });
    expect((await wim.send('PUT', '/pool/profile', { version: profile?.version ?? 0, body })).status).toBe(
      412,
    );
  });

  test('keeps whom a mediator knows from leads and administrators', async () => {
    await aMediator(region, { excludedPersons: ['Anke Smit'], excludedBoards: ['Zilverberk'] });
    const text = JSON.stringify(good(await region.staff.els.send('GET', '/mediators')));
    expect(text).toContain('Pieter Koster');
    expect(text).not.toContain('Anke');
    expect(text).not.toContain('Zilverberk');
  });

  test('does not take periods that end before they begin, or an swv of elsewhere', async () => {
    const pieter = await aMediator(region);
    const { profile } = await poolOf(pieter);
    const { personId: _, version, name: __, excludedSchoolNames: ___, ...rest } = profile ?? { version: 0 };
    const { reach, register, registerNumber, registerValidUntil, training, employer, ...own } =
      rest as Record<string, unknown>;
    const body = { ...own, absences: [{ from: '2026-12-21', to: '2026-12-20' }] };
    expect((await pieter.send('PUT', '/pool/profile', { version, body })).status).toBe(400);
    const appointment = { reach, register, registerNumber, registerValidUntil, training };
    const elsewhere = { ...appointment, employer: { kind: 'swv', swv: 'PO3006' } };
    const backward = { ...appointment, employer: { kind: 'hired', from: '2026-02-01', until: '2026-01-01' } };
    for (const wrong of [elsewhere, backward]) {
      const answer = await region.staff.els.send('PUT', `/mediators/${pieter.personId}`, { body: wrong });
      expect(answer.status).toBe(400);
    }
    expect(employer).toMatchObject({ kind: 'hired' });
  });
});
