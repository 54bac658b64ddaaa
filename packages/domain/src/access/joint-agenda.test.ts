import { expect, test } from 'vitest';
import { type AgendaFacts, goesToJointAgenda } from './joint-agenda.ts';

const facts: AgendaFacts = { doubted: true, doubtedPersons: ['marloes'], leadsOfSwv: ['els', 'karim'] };

test('a doubt about a contact person stays with the swv while it has two leads', () => {
  expect(goesToJointAgenda(facts)).toBe(false);
});

test.each([
  ['the whole steunpunt is doubted', { doubtedPersons: [] }],
  ['one of two leads is doubted', { doubtedPersons: ['karim'] }],
  ['every lead is doubted', { doubtedPersons: ['karim', 'marloes', 'els'] }],
  ['there is only one lead', { leadsOfSwv: ['els'] }],
  ['the only lead is doubted', { leadsOfSwv: ['els'], doubtedPersons: ['els'] }],
  ['the swv is unknown or has no lead', { leadsOfSwv: [] }],
])('the leads decide together when %s', (_, changes) => {
  expect(goesToJointAgenda({ ...facts, ...changes })).toBe(true);
});

test('a doubt about the lead of another swv alone stays with the own swv', () => {
  expect(goesToJointAgenda({ ...facts, doubtedPersons: ['annelies'] })).toBe(false);
});

test('a doubt that no longer counts shares nothing, unless nobody could see the contact', () => {
  const gone = { ...facts, doubted: false };
  expect(goesToJointAgenda({ ...gone, doubtedPersons: [], leadsOfSwv: ['els'] })).toBe(false);
  expect(goesToJointAgenda({ ...gone, doubtedPersons: [], leadsOfSwv: [] })).toBe(false);
  expect(goesToJointAgenda({ ...gone, leadsOfSwv: ['els'] })).toBe(false);
  expect(goesToJointAgenda({ ...gone, doubtedPersons: ['els'] })).toBe(false);
  expect(goesToJointAgenda({ ...gone, doubtedPersons: ['els'], leadsOfSwv: ['els'] })).toBe(true);
});
