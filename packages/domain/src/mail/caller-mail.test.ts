import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import {
  type CallerMailFacts,
  isOneAddress,
  mailOfAppointment,
  mailOfGetInTouch,
  mailOfItem,
  refusalOfCallerMail,
  waitAfter,
} from './caller-mail.ts';

const parent = { name: 'mevrouw Van Rijn', isPupil: false, desk: 'Steunpunt Waterland' };
const moment = {
  personName: 'Marloes Hendriks',
  date: '2026-11-24' as LocalDate,
  time: '17:00' as LocalTime,
};

describe('what is mailed', () => {
  test('the appointment says who calls and when, and not about what', () => {
    expect(mailOfAppointment({ ...moment, agreed: false }, parent)).toEqual({
      subject: 'Onze afspraak',
      text: [
        'Beste mevrouw Van Rijn,',
        'Marloes Hendriks belt u uiterlijk dinsdag 24 november vóór 17.00 uur.',
        'Kunt u dan niet, of is het niet meer nodig? Laat het ons weten.',
        'Met vriendelijke groet,\nSteunpunt Waterland',
      ].join('\n\n'),
    });
  });

  test('an agreed moment is named as such, and nobody by name when nobody was promised', () => {
    const { text } = mailOfAppointment(
      { ...moment, personName: null, agreed: true },
      { ...parent, name: null },
    );
    expect(text).toContain('Beste lezer,');
    expect(text).toContain('Iemand van ons belt u op dinsdag 24 november om 17.00 uur.');
  });

  test('after calls in vain the caller is asked to get in touch, and not about what', () => {
    expect(mailOfGetInTouch(parent)).toMatchObject({
      subject: 'Neemt u contact met ons op?',
      text: expect.stringMatching(/^Beste mevrouw Van Rijn,\n\nWij hebben u een paar keer gebeld/),
    });
  });

  test('a pupil is written to with "je"', () => {
    const pupil = { ...parent, name: 'Sam', isPupil: true };
    for (const mail of [
      mailOfAppointment({ ...moment, agreed: false }, pupil),
      mailOfItem({ title: 'Schorsing', text: 'Uitleg.' }, pupil),
      mailOfGetInTouch(pupil),
    ]) {
      expect(mail.text).toMatch(/^Hallo Sam,/);
      expect(mail.text).not.toMatch(/\b[Uu]\b/);
    }
  });

  test('a title with a line break becomes one line: no other header can begin in it', () => {
    const { subject } = mailOfItem({ title: 'Uitleg\r\nBcc: iemand@voorbeeld.nl\u2028x', text: '' }, parent);
    expect(subject).toBe('Uitleg Bcc: iemand@voorbeeld.nl x');
  });
});

describe('a mail is refused', () => {
  const facts: CallerMailFacts = {
    kind: 'appointment',
    isSetUp: true,
    deskAllows: true,
    address: 'ilse@voorbeeld.nl',
    consent: true,
    hasAppointment: true,
  };
  test('not, when everything is there', () => {
    expect(refusalOfCallerMail(facts)).toBeNull();
    expect(refusalOfCallerMail({ ...facts, kind: 'knowledgeItem', hasAppointment: false })).toBeNull();
  });

  test.each([
    [{ isSetUp: false }, 'mailNotSetUp'],
    [{ deskAllows: false }, 'mailNotAllowedByDesk'],
    [{ address: null }, 'noMailAddress'],
    [{ address: 'a@b.nl, c@d.nl' }, 'noMailAddress'],
    [{ hasAppointment: false }, 'noAppointment'],
    [{ consent: false }, 'mailConsentNeeded'],
    [{ consent: false, kind: 'knowledgeItem' }, 'mailConsentNeeded'],
  ] as const)('with %j as %s', (change, code) => {
    expect(refusalOfCallerMail({ ...facts, ...change })).toEqual({ code });
  });
});

test.each([
  'a@b.nl\r\nBcc: c@d.nl',
  'a@b.nl,c@d.nl',
  'a b@c.nl',
  '<a@b.nl>',
  '"a"@b.nl',
  'a@b',
  '@b.nl',
  'a@b@c.nl',
])('%j is not one address', (address) => {
  expect(isOneAddress(address)).toBe(false);
});

test('every try waits longer than the one before, and after seven it is over', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((tries) => waitAfter(tries) ?? 0);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waitAfter(8)).toBeNull();
});
