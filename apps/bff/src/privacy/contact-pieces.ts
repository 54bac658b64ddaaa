import { givenValue, questionIds } from '@steunpunt/domain/belscript/answers';
import type { PieceOwner } from '@steunpunt/domain/privacy/access-file';
import type { Piece } from '@steunpunt/domain/privacy/compile-access-file';
import { questionClasses } from '@steunpunt/domain/privacy/question-classes';
import { healthRefusalOfContact } from '../cases/health-repository.ts';
import type { InvolvedRow } from '../cases/involved-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactParts } from '../contacts/contact-repository.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { contactsOfFamily } from './family-repository.ts';

export type Askers = {
  readonly about: InvolvedRow;
  readonly involved: readonly InvolvedRow[];
  readonly child: string | null;
  /** Calls that were said to be theirs, by their ids. */
  readonly own: readonly string[];
};

/** Answers about a worry for the safety of the child. */
const safetyQuestions = ['safety', 'safetyKind'];

/** Every contact in the case: of one's own everything, of another's that it was there. */
export async function piecesOfContacts(db: Db, caseId: string, askers: Askers): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const contact of await contactsOfFamily(db, caseId)) {
    const isTheirs = isCaller(contact, askers) || askers.own.includes(contact.id);
    pieces.push(...(await piecesOfContact(db, contact, isTheirs ? 'self' : 'other', askers)));
  }
  return pieces;
}

/** One contact, of whoever it is. */
export async function piecesOfContact(
  db: Db,
  contact: ContactRow,
  owner: PieceOwner,
  askers: Pick<Askers, 'about'>,
): Promise<Piece[]> {
  return [
    { ...plain, owner, fieldClass: 'F0', what: 'contact', at: contact.registered_at, text: contact.number },
    ...(await answersOf(db, contact, owner, askers)),
    ...(await followedBy(db, contact, owner)),
    ...(await mailsOf(db, contact, owner)),
  ];
}

const plain = { part: 'contacts', label: null } as const;

/** The caller is who asks: by number, mail address or name; a name alone does when nobody else in the case has it. */
export function isCaller(
  { caller, caller_name, phone, mail }: ContactRow,
  { about, involved }: Pick<Askers, 'about' | 'involved'>,
): boolean {
  if (caller === 'pupil' && about.role !== 'pupil') return false;
  if (phone !== null && phone === about.number)
    return isOnlyOne('number', phone, involved) || sameName(caller_name, about.name);
  if (mail !== null && mail === about.mail)
    return isOnlyOne('mail', mail, involved) || sameName(caller_name, about.name);
  return sameName(caller_name, about.name);
}

/** Parents can share a number: then the name says who called. */
function isOnlyOne(key: 'number' | 'mail', value: string, involved: readonly InvolvedRow[]): boolean {
  return involved.filter((one) => one[key] === value).length === 1;
}

function sameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}

async function answersOf(
  db: Db,
  contact: ContactRow,
  owner: PieceOwner,
  { about }: Pick<Askers, 'about'>,
): Promise<Piece[]> {
  const parts = await contactParts(db, contact);
  const at = contact.registered_at;
  const noHealth = (await healthRefusalOfContact(db, contact, parts.answers)) !== null;
  const isSafe = givenValue(parts.answers, 'safety') === 'safe';
  const child: PieceOwner = about.role === 'pupil' ? 'self' : 'child';
  const lines = parts.lines.map(({ questionId, label, answer }): Piece => {
    const known = questionIds.find((id) => id === questionId);
    const fieldClass = known === undefined ? 'F3' : questionClasses[known];
    const ofChild = owner === 'self' && fieldClass === 'F2' ? child : owner;
    const isWorry = safetyQuestions.includes(questionId) && !isSafe;
    const isHidden = questionId === 'healthDetails' && noHealth;
    const whose = isHidden ? 'noConsent' : isWorry ? 'safety' : ofChild;
    return { ...plain, owner: whose, fieldClass, what: 'answer', at, label, text: answer };
  });
  const advised = parts.safetyLog.map(
    ({ at: advisedAt, note }): Piece => ({
      ...plain,
      owner: 'safety',
      fieldClass: 'F4',
      what: 'safetyAdvice',
      at: advisedAt,
      text: note,
    }),
  );
  const told = parts.told.map(
    ({ at: toldAt, title }): Piece => ({
      ...plain,
      owner,
      fieldClass: 'F3',
      what: 'told',
      at: toldAt,
      text: title,
    }),
  );
  const notepad: Piece[] =
    contact.notepad === ''
      ? []
      : [{ ...plain, owner, fieldClass: 'F3', what: 'notepad', at, text: contact.notepad }];
  return [...lines, ...notepad, ...told, ...advised];
}

/** What was promised, tried, and corrected since. */
async function followedBy(db: Db, { id, registered_at }: ContactRow, owner: PieceOwner): Promise<Piece[]> {
  const promise = await db
    .selectFrom('promise')
    .select('until_at')
    .where('contact_id', '=', id)
    .executeTakeFirst();
  const attempts = await db
    .selectFrom('call_back_attempt')
    .selectAll()
    .where('contact_id', '=', id)
    .orderBy('at')
    .execute();
  const steps = await db
    .selectFrom('call_back_step')
    .selectAll()
    .where('contact_id', '=', id)
    .orderBy('at')
    .execute();
  const corrections = await db
    .selectFrom('contact_correction')
    .selectAll()
    .where('contact_id', '=', id)
    .orderBy('at')
    .execute();
  const pauses = await db
    .selectFrom('contact_pause_end')
    .selectAll()
    .where('contact_id', '=', id)
    .orderBy('at')
    .execute();
  const said = { ...plain, owner, fieldClass: 'F3' } as const;
  return [
    ...(promise === undefined
      ? []
      : [
          {
            ...plain,
            owner,
            fieldClass: 'F0',
            what: 'promise',
            at: registered_at,
            text: promise.until_at,
          } as const,
        ]),
    ...attempts.map(({ at, note }): Piece => ({ ...said, what: 'attempt', at, text: note })),
    ...steps
      .filter(({ reason }) => reason !== null)
      .map(({ at, reason }): Piece => ({ ...said, what: 'callBackStep', at, text: reason })),
    ...corrections.flatMap(({ at, reason, changes }): Piece[] => [
      { ...said, what: 'correction', at, text: reason },
      ...fromStored<Change[]>(changes).map(
        ({ label, before, after }): Piece => ({
          ...said,
          fieldClass: 'F4',
          what: 'correction',
          at,
          label,
          text: `${before ?? ''} → ${after ?? ''}`,
        }),
      ),
    ]),
    ...pauses.map(
      ({ at, decision }): Piece => ({ ...said, owner: 'family', what: 'reason', at, text: decision }),
    ),
  ];
}

type Change = { readonly label: string; readonly before: string | null; readonly after: string | null };

/** Mails went to the caller of a contact; what was in one goes when it is sent. */
async function mailsOf(db: Db, { id }: ContactRow, owner: PieceOwner): Promise<Piece[]> {
  const mails = await db.selectFrom('mail').selectAll().where('contact_id', '=', id).orderBy('at').execute();
  return mails.map(
    ({ at, title, body }): Piece => ({
      part: 'mails',
      owner,
      fieldClass: body === null ? 'F3' : 'F4',
      what: 'sentMail',
      at,
      label: title,
      text: body,
    }),
  );
}
