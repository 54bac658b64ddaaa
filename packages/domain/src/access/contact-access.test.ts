import { expect, test } from 'vitest';
import { contactStates } from '../contact/contact-state.ts';
import { contactAccess } from './contact-access.ts';
import { relations } from './relation.ts';

/** The table as a privacy officer reads it: one line a cell. */
const golden = `
blocked promised: - | -
blocked held: - | -
blocked paused: - | -
blocked closed: - | -
blocked noCase: - | -
owner promised: see card correct | F0 F1 F2 F3 F4 question card
owner held: see card correct | F0 F1 F2 F3 F4 question card
owner paused: see card correct | F0 F1 F2 F3 F4 question card
owner closed: see card correct | F0 F1 F2 F3 F4 question card
owner noCase: see card correct | F0 F1 F2 F3 F4 question card
coworker promised: see card correct | F0 F1 F2 F3 F4 question card
coworker held: see card correct | F0 F1 F2 F3 F4 question card
coworker paused: see card correct | F0 F1 F2 F3 F4 question card
coworker closed: see card correct | F0 F1 F2 F3 F4 question card
coworker noCase: see card correct | F0 F1 F2 F3 F4 question card
lead promised: see card take correct | F0 F1 F2 F3 F4 question card
lead held: see card take correct | F0 F1 F2 F3 F4 question card
lead paused: see card correct | F0 F1 F2 F3 F4 question card
lead closed: see card correct | F0 F1 F2 F3 F4 question card
lead noCase: see card correct | F0 F1 F2 F3 F4 question card
helper promised: see | F0 F1 F2 F3 F4 question
helper held: see | F0 F1 F2 F3 F4 question
helper paused: see | F0 F1 F2 F3 F4 question
helper closed: see | F0 F1 F2 F3 F4 question
helper noCase: - | -
glass promised: see | F0 F1 F2 F3 F4 question
glass held: see | F0 F1 F2 F3 F4 question
glass paused: see | F0 F1 F2 F3 F4 question
glass closed: see | F0 F1 F2 F3 F4 question
glass noCase: - | -
team promised: see card take | F0 F1 question card
team held: card | card
team paused: card | card
team closed: card | card
team noCase: card | card
safety promised: see | F0 F1 F2 F3 F4 question
safety held: see | F0 F1 F2 F3 F4 question
safety paused: see | F0 F1 F2 F3 F4 question
safety closed: see | F0 F1 F2 F3 F4 question
safety noCase: see | F0 F1 F2 F3 F4 question
desk promised: see card correct | F0 F1 F2 F3 question card
desk held: see card correct | F0 F1 F2 F3 question card
desk paused: see card correct | F0 F1 F2 F3 question card
desk closed: see card correct | F0 F1 F2 F3 question card
desk noCase: see card correct | F0 F1 F2 F3 question card
guest promised: see card | F0 question card
guest held: see card | F0 question card
guest paused: see card | F0 question card
guest closed: see card | F0 question card
guest noCase: card | card
callerCard promised: card | card
callerCard held: card | card
callerCard paused: card | card
callerCard closed: card | card
callerCard noCase: card | card
none promised: - | -
none held: - | -
none paused: - | -
none closed: - | -
none noCase: - | -
`.trim();

test('each relation may do and see in each state what the privacy officer reads here', () => {
  const lines = relations.flatMap((relation) =>
    contactStates.map((state) => {
      const { actions, fields } = contactAccess[relation][state];
      return `${relation} ${state}: ${actions.join(' ') || '-'} | ${fields.join(' ') || '-'}`;
    }),
  );
  expect(lines).toEqual(golden.split('\n'));
});
