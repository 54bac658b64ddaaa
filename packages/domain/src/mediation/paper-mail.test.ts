import { expect, test } from 'vitest';
import { type PaperFacts, paperOf } from './mediation-papers.ts';
import { paperKinds } from './paper-kinds.ts';
import { mailOfPaper, type PaperMailFacts, refusalOfPaperMail } from './paper-mail.ts';

const mediation: PaperFacts = {
  number: 'M-2026-018',
  stage: 'picked',
  until: '2026-12-08T16:00:00.000Z',
  mediators: [{ name: 'Pieter Koster' }],
  parties: [
    { name: 'Ilse van Rijn', decides: true },
    { name: 'De Wolkentuin', decides: true },
  ],
  outcome: null,
  closedOn: null,
  aftercareFrom: null,
  notesDestroyedOn: null,
};
const reader = { name: 'Ilse van Rijn', isPupil: false, desk: 'Steunpunt Waterdam' };
const mailed = (kind: (typeof paperKinds)[number]) =>
  mailOfPaper(paperOf(kind, mediation, { name: reader.name }), reader);

test('a paper is mailed with the words it has when printed, the promised date among them', () => {
  const { subject, text } = mailed('invitation');
  expect(subject).toBe('Uitnodiging voor een gesprek met de mediator');
  expect(text).toMatch(/^Beste Ilse van Rijn,\n\n/);
  expect(text).toContain('De mediator spreekt u uiterlijk dinsdag 8 december.');
  expect(text).toContain('\n- Mediation is vrijwillig.');
  expect(text).toMatch(/Steunpunt Waterdam$/);
  for (const kind of paperKinds) expect(mailed(kind).text).not.toMatch(/undefined|null|\n{3}/);
});

test('what is to be signed says that it is signed on paper', () => {
  expect(mailed('agreement').text).toContain('U tekent dit op papier');
  expect(mailed('whatItIs').text).not.toContain('tekent dit');
});

const fine: PaperMailFacts = {
  isSetUp: true,
  deskAllows: true,
  paused: null,
  address: 'ilse@voorbeeld.nl',
  noContactVia: null,
  consent: true,
};
test.each([
  [{}, undefined],
  [{ noContactVia: 'het werk' }, undefined],
  [{ isSetUp: false }, 'mailNotSetUp'],
  [{ deskAllows: false }, 'mailNotAllowedByDesk'],
  [{ paused: 'procedure' }, 'paperWhilePaused'],
  [{ paused: 'restricted' }, 'restricted'],
  [{ paused: 'restricted', isSetUp: false, deskAllows: false }, 'restricted'],
  [{ address: null }, 'partyWithoutMail'],
  [{ address: 'ilse@voorbeeld.nl, tom@voorbeeld.nl' }, 'partyWithoutMail'],
  [{ noContactVia: 'E-mail: vader leest mee' }, 'partyNotByMail'],
  [{ noContactVia: 'Ilse@Voorbeeld.nl' }, 'partyNotByMail'],
  [{ consent: false }, 'partyConsentNeeded'],
] as const)('with %j the answer is %s', (changes, code) => {
  expect(refusalOfPaperMail({ ...fine, ...changes })?.code).toBe(code);
});
