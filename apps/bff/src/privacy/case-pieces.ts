import { overviewByRole } from '@steunpunt/domain/access/reader-overview';
import { consentWordings, currentWording } from '@steunpunt/domain/case/consent-wordings';
import { roleNames } from '@steunpunt/domain/people/roles';
import type { PieceOwner } from '@steunpunt/domain/privacy/access-file';
import type { Piece } from '@steunpunt/domain/privacy/compile-access-file';
import { readersOfRecords } from '../audit/readers-repository.ts';
import type { CaseRow } from '../cases/case-record.ts';
import { healthRefusalOfCase } from '../cases/health-repository.ts';
import { type ConsentRow, consentsOf, type InvolvedRow } from '../cases/involved-repository.ts';
import { referralsOfCase } from '../cases/referral-repository.ts';
import { trailOfCase } from '../cases/trail-repository.ts';
import { supportOfCase, tasksOfCase } from '../cases/work-repository.ts';
import type { Db } from '../db/tables.ts';
import { type Askers, isCaller } from './contact-pieces.ts';
import { contactsOfFamily, fileOfFamily } from './family-repository.ts';
import { privacyRequestsOfCase } from './privacy-request-repository.ts';

const family = { owner: 'family', fieldClass: 'F3', label: null } as const;

/** The case itself and everything written down in it. */
export async function piecesOfCase(db: Db, file: CaseRow, askers: Askers): Promise<Piece[]> {
  const { about } = askers;
  return [
    ...questionsOf(file, await ownerOfQuestion(db, file, askers)),
    ...(await entriesOf(db, file.id, about)),
    ...(await consentPieces(db, file.id, about)),
    ...(await workOf(db, file.id)),
    ...(await decisionsOf(db, file.id)),
    ...(await requestsOf(db, file.id, about)),
    ...(await readersOf(db, file.id)),
  ];
}

/** The first question is that of whoever asked it, as long as it stands as it was asked. */
async function ownerOfQuestion(db: Db, file: CaseRow, askers: Askers): Promise<PieceOwner> {
  const contacts = await contactsOfFamily(db, file.id);
  const asked = contacts.filter(({ question }) => question !== null && question === file.question_first);
  if (asked.length === 0) return 'family';
  return asked.some((contact) => isCaller(contact, askers) || askers.own.includes(contact.id))
    ? 'self'
    : 'other';
}

function questionsOf(file: CaseRow, ownerOfFirst: PieceOwner): Piece[] {
  const text = (what: Piece['what'], at: string | null, said: string | null): Piece[] =>
    said === null ? [] : [{ ...family, part: 'case', what, at, text: said }];
  return [
    { ...family, fieldClass: 'F0', part: 'case', what: 'opened', at: file.opened_at, text: null },
    ...text('question', file.question_first_at, file.question_first).map((piece) => ({
      ...piece,
      owner: ownerOfFirst,
    })),
    ...text('questionUnder', file.question_under_at, file.question_under),
    ...text('pauseReason', null, file.pause_reason),
    ...(file.closed_at === null
      ? []
      : [
          {
            ...family,
            fieldClass: 'F0',
            part: 'case',
            what: 'closed',
            at: file.closed_at,
            text: null,
          } as const,
        ]),
    ...text('handling', file.closed_at, file.handling),
    ...text('toldAtEnd', file.closed_at, file.told),
  ];
}

/** What was written down: a talk with somebody else is theirs. What it said before it was corrected counts too. */
async function entriesOf(db: Db, caseId: string, about: InvolvedRow): Promise<Piece[]> {
  const entries = await db
    .selectFrom('case_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  const before = await db
    .selectFrom('case_entry_version')
    .innerJoin('case_entry', 'case_entry.id', 'case_entry_version.entry_id')
    .select(['entry_id', 'case_entry_version.text', 'case_entry_version.health_text', 'until_at'])
    .where('case_id', '=', caseId)
    .orderBy('until_at')
    .execute();
  const noHealth = (await healthRefusalOfCase(db, caseId)) !== null;
  return entries.flatMap((entry): Piece[] => {
    const isHealth = entry.kind === 'health';
    const whose: PieceOwner =
      entry.with_id === null ? 'family' : entry.with_id === about.id ? 'self' : 'other';
    const owner = isHealth && noHealth ? 'noConsent' : whose;
    const one = { ...family, owner, fieldClass: isHealth ? 'F4' : 'F3', part: 'notes' } as const;
    return [
      { ...one, what: 'entry', at: entry.written_at, text: entry.health_text ?? entry.text },
      ...before
        .filter(({ entry_id }) => entry_id === entry.id)
        .map(
          ({ until_at, text, health_text }): Piece => ({
            ...one,
            what: 'entryBefore',
            at: until_at,
            text: health_text ?? text,
          }),
        ),
    ];
  });
}

async function consentPieces(db: Db, caseId: string, about: InvolvedRow): Promise<Piece[]> {
  return (await consentsOf(db, caseId)).flatMap((consent): Piece[] => {
    const owner: PieceOwner = consent.involved_id === about.id ? 'self' : 'other';
    const one = {
      part: 'consents',
      owner,
      fieldClass: 'F1',
      label: asRead(consent),
      text: null,
    } as const;
    return [
      { ...one, what: consent.given === 1 ? 'consentYes' : 'consentNo', at: consent.at },
      ...(consent.withdrawn_at === null
        ? []
        : [{ ...one, what: 'consentWithdrawn', at: consent.withdrawn_at } as const]),
    ];
  });
}

/** As it was read aloud; an answer in the first call was asked in the words of the belscript. */
function asRead({ purpose, wording }: ConsentRow): string {
  const read = consentWordings[purpose].find(({ version }) => version === wording);
  return (read ?? currentWording(purpose)).text;
}

async function workOf(db: Db, caseId: string): Promise<Piece[]> {
  const tasks = await tasksOfCase(db, caseId);
  const referrals = await referralsOfCase(db, caseId);
  const support = await supportOfCase(db, caseId);
  return [
    ...tasks.map(
      ({ made_at, what }): Piece => ({ ...family, part: 'tasks', what: 'task', at: made_at, text: what }),
    ),
    ...referrals.flatMap(({ proposed_at, outside, reason, answer, answered_at }): Piece[] => [
      { ...family, part: 'referrals', what: 'referral', at: proposed_at, label: outside, text: reason },
      ...(answer === null
        ? []
        : [{ ...family, part: 'referrals', what: 'referralAnswer', at: answered_at, text: answer } as const]),
    ]),
    ...support.map(({ at, note }): Piece => ({ ...family, part: 'case', what: 'support', at, text: note })),
  ];
}

/** What was decided about it, which swv had it, and the reasons that were given with steps. */
async function decisionsOf(db: Db, caseId: string): Promise<Piece[]> {
  const { contacts, cases } = await fileOfFamily(db, caseId);
  const decided = await db
    .selectFrom('triage_decision')
    .selectAll()
    .where('record_id', 'in', [...contacts, ...cases])
    .orderBy('decided_at')
    .execute();
  const reasons = await db
    .selectFrom('journal_text')
    .innerJoin('journal', 'journal.id', 'journal_text.journal_id')
    .select(['journal.at', 'journal_text.text'])
    .where('journal_text.record_id', 'in', [...contacts, ...cases])
    .orderBy('journal.id')
    .execute();
  const one = { ...family, part: 'decisions' } as const;
  return [
    ...decided.flatMap(({ decided_at, reason, tell_what, outside }): Piece[] => [
      { ...one, what: 'decision', at: decided_at, label: outside, text: reason },
      { ...one, what: 'toldDecision', at: decided_at, text: tell_what },
    ]),
    ...reasons.map(({ at, text }): Piece => ({ ...one, what: 'reason', at, text })),
    ...(await trailOfCase(db, caseId)).map(
      ({ from_at, swv, reason }): Piece => ({
        ...one,
        fieldClass: reason === null ? 'F0' : 'F3',
        what: 'swv',
        at: from_at,
        label: reason,
        text: swv,
      }),
    ),
  ];
}

async function requestsOf(db: Db, caseId: string, about: InvolvedRow): Promise<Piece[]> {
  return (await privacyRequestsOfCase(db, caseId)).flatMap(
    ({ about_id, asked_on, note, reason }): Piece[] => {
      const owner: PieceOwner = about_id === null ? 'family' : about_id === about.id ? 'self' : 'other';
      return [note, reason].flatMap((text) =>
        text === null
          ? []
          : [{ ...family, owner, part: 'requests', what: 'request', at: asked_on, text } as const],
      );
    },
  );
}

/** Who of the steunpunt saw the case or a contact in it, by role. */
async function readersOf(db: Db, caseId: string): Promise<Piece[]> {
  const { contacts } = await fileOfFamily(db, caseId);
  const records = [{ kind: 'case', id: caseId }, ...contacts.map((id) => ({ kind: 'contact', id }))];
  return overviewByRole(await readersOfRecords(db, records)).map(
    ({ role, people, reads, changes, lastAt }): Piece => ({
      part: 'readers',
      owner: 'family',
      fieldClass: 'F0',
      what: 'reader',
      at: lastAt,
      label: role === null ? null : roleNames[role],
      text: `${people === 1 ? '1 medewerker' : `${people} medewerkers`}, ${reads} keer gezien, ${changes} keer gewijzigd`,
    }),
  );
}
