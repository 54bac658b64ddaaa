import { expect, test } from 'vitest';
import { isTest, repositoryFiles, textOf } from './source-files.ts';

/** Fields in which nothing about a family is written: how many of them a file has, and why. */
const withoutWarning: Readonly<Record<string, readonly [fields: number, why: string]>> = {
  'absences/AbsenceDialog.tsx': [1, 'dates'],
  'break-glass/GlassPage.tsx': [1, 'the number of a case'],
  'call-backs/NumberDialog.tsx': [1, 'a telephone number, which has nine digits too'],
  'call-backs/SuspendDialog.tsx': [1, 'a date'],
  'calls/known/FittingItems.tsx': [1, 'looks for a knowledge item'],
  'calls/question/ArrivalLine.tsx': [2, 'a day and a time'],
  'calls/question/MomentFields.tsx': [3, 'a day, a time and a box to tick'],
  'calls/question/OptionList.tsx': [1, 'looks for an option'],
  'calls/question/PhoneAnswer.tsx': [1, 'a telephone number, which has nine digits too'],
  'calls/question/TypedAnswer.tsx': [1, 'the same answer on one line: both stand above one warning'],
  'cases/composer/EntryForm.tsx': [1, 'minutes'],
  'cases/from-contact/FindSamePerson.tsx': [1, 'looks for a call'],
  'cases/steps/CloseDialog.tsx': [1, 'two texts above one warning about both'],
  'cases/tasks/TaskForm.tsx': [1, 'a day'],
  'cases/tasks/TaskLine.tsx': [1, 'a box to tick'],
  'cases/timeline/CorrectEntry.tsx': [1, 'minutes'],
  'contacts/correction/AnswerField.tsx': [3, 'a day and a time; two kinds of text share one warning'],
  'frame/KeysHelp.tsx': [1, 'a box to tick'],
  'knowledge/KnowledgePage.tsx': [1, 'looks for a knowledge item'],
  'notifications/NotificationSettings.tsx': [1, 'a box to tick'],
  'oversight/ChangeNumberDialog.tsx': [1, 'a number of days or cases'],
  'pool/AbsenceRows.tsx': [2, 'dates'],
  'pool/AppointmentDialog.tsx': [1, 'a day and a time'],
  'pool/ProfileDialog.tsx': [1, 'how many cases'],
  'pool/SchoolMarks.tsx': [1, 'looks for a school'],
  'privacy/AskDialog.tsx': [1, 'a date'],
  'privacy/HoldDialog.tsx': [1, 'a date'],
  'search/SearchDialog.tsx': [1, 'looks for something; is kept nowhere'],
  'second-triage/PlanMeeting.tsx': [2, 'a day and a time'],
  'second-triage/TermField.tsx': [2, 'a day and a time'],
  'session/ChoosePassword.tsx': [4, 'signing in'],
  'session/CodeField.tsx': [1, 'signing in'],
  'session/PasswordStep.tsx': [2, 'signing in'],
  'session/ResetPage.tsx': [1, 'signing in'],
  'session/account/AddAuthenticator.tsx': [1, 'signing in'],
  'session/account/AddPasskey.tsx': [1, 'the name of a device of one’s own'],
  'session/account/PasswordPanel.tsx': [1, 'signing in'],
  'settings/DeciderPanel.tsx': [1, 'the function of a colleague'],
  'settings/DeskForm.tsx': [5, 'the desk: its name, address, hours and days'],
  'settings/InvitePerson.tsx': [2, 'name and address of a colleague'],
  'settings/PeriodRows.tsx': [3, 'the name and days of a holiday'],
  'settings/PersonForm.tsx': [1, 'the name of a colleague'],
  'settings/RegionForm.tsx': [4, 'the region: its name, swv’s and holidays'],
  'workflow/AskedFields.tsx': [1, 'dates, numbers and addresses; texts are drawn by OpenText'],
  'workflow/MomentFields.tsx': [2, 'a day and a time'],
  'workflow/OpenText.tsx': [1, 'the same text on one line: both stand above one warning'],
  'workflow/StepFields.tsx': [1, 'working days'],
};

const field = /<(?:Textarea|TextField|Search|textarea|input)(?=\s)/g;
const warning = /<(?:WritingWarnings|NumberWarning|TextWarnings)(?=\s)/g;

const root = 'apps/web/src/';
const counted = repositoryFiles()
  .filter((path) => path.startsWith(root) && path.endsWith('.tsx') && !isTest(path))
  .map((path) => {
    const text = textOf(path);
    const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
    return { path: path.slice(root.length), fields: count(field), warnings: count(warning) };
  });
const exceptedIn = (path: string) => withoutWarning[path]?.[0] ?? 0;

test('under every field in which somebody writes freely stands the warning about a citizen service number', () => {
  const bare = counted.filter(({ path, fields, warnings }) => fields > warnings + exceptedIn(path));
  expect(bare).toEqual([]);
});

test('a field listed as without the warning is still there', () => {
  const outdated = Object.keys(withoutWarning).filter((path) => {
    const file = counted.find((one) => one.path === path);
    return file === undefined || file.fields !== file.warnings + exceptedIn(path);
  });
  expect(outdated).toEqual([]);
});
