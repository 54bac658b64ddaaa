import type { api } from '@steunpunt/contract';
import { accessFileSchema } from '@steunpunt/contract/privacy';
import { type Asking, whyNotAboutChild } from '@steunpunt/domain/privacy/access-file';
import {
  type CompiledFile,
  compileAccessFile,
  joinFiles,
  type Known,
  type Piece,
} from '@steunpunt/domain/privacy/compile-access-file';
import type { CaseRow } from '../cases/case-record.ts';
import { caseById } from '../cases/case-repository.ts';
import { type InvolvedRow, involvedIn } from '../cases/involved-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import { answer, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { piecesOfCase } from './case-pieces.ts';
import { type Askers, piecesOfContact, piecesOfContacts } from './contact-pieces.ts';
import { contactsOfFamily } from './family-repository.ts';
import { namedInHelp, piecesOfHelp } from './help-pieces.ts';
import { openPerson, placesIn } from './open-person.ts';
import { correctionPieces, piecesOfPerson } from './person-pieces.ts';
import type { PersonPlaces } from './person-places.ts';

/**
 * Everything that is kept of the person who asked for access, as it is handed over: of their case, and of the cases and calls
 * that were said to be of the same person.
 */
export const getAccessFile: Handlers<typeof api.getAccessFile> = {
  handle: async (request) => {
    const { tx, now, params } = request;
    const opened = await openPerson(request, params.id);
    if (!opened.ok) return opened;
    const { request: row, file, about, seen } = opened;
    if (row.kind !== 'access' || about === null) return refused({ code: 'notForThisRequest' }, seen[0]);
    const places = await placesIn(request, about, opened);
    const files: CompiledFile[] = [];
    const moreCases: string[] = [];
    for (const one of places.rows) {
      const its = await caseById(tx, one.case_id);
      const isFirst = one.id === about.id;
      files.push(await fileIn(tx, its, one, places, isFirst ? looseOf(places) : []));
      if (!isFirst) moreCases.push(its.number);
    }
    const { parts, leftOut } = joinFiles(files);
    const calls = [...places.own, ...places.loose].map(({ id }) => id);
    const given = [file.id, ...places.cases, ...calls];
    return answer({
      view: {
        schema: accessFileSchema,
        madeAt: now,
        caseNumber: file.number,
        moreCases,
        about: { role: about.role, name: about.name },
        parts: parts.map(({ part, items }) => ({ part, items: [...items] })),
        leftOut: [...leftOut],
      },
      seen: seen.filter(({ id }) => given.includes(id)),
      purpose: 'access',
    });
  },
};

/** Calls in a case in which they do not stand themselves, and in no case: handed over with the case of the request. */
function looseOf({ own, loose, rows }: PersonPlaces): ContactRow[] {
  return [...own.filter(({ case_id }) => !rows.some((row) => row.case_id === case_id)), ...loose];
}

async function fileIn(
  tx: Db,
  file: CaseRow,
  about: InvolvedRow,
  { own, loose }: PersonPlaces,
  more: readonly ContactRow[],
): Promise<CompiledFile> {
  const asking: Asking = { role: about.role, authority: about.authority, childAge: file.child_age };
  const askers: Askers = {
    about,
    involved: await involvedIn(tx, file.id),
    child: file.child_name,
    own: [...own, ...loose].map(({ id }) => id),
  };
  const pieces = await piecesAbout(tx, file, askers);
  const family = (await contactsOfFamily(tx, file.id)).map(({ id }) => id);
  for (const contact of more.filter(({ id }) => !family.includes(id))) {
    pieces.push(...(await piecesOfContact(tx, contact, 'self', askers)));
  }
  return compileAccessFile(pieces, await knownIn(tx, file, askers, asking));
}

async function piecesAbout(tx: Db, file: CaseRow, askers: Askers): Promise<Piece[]> {
  const { about, involved } = askers;
  return [
    ...piecesOfPerson(file, about, involved),
    ...(await correctionPieces(tx, about)),
    ...(await piecesOfContacts(tx, file.id, askers)),
    ...(await piecesOfCase(tx, file, askers)),
    ...(await piecesOfHelp(tx, file.id, about)),
  ];
}

/** Who is meant by "own" and who are the others, wherever in the case they are named. */
async function knownIn(tx: Db, file: CaseRow, askers: Askers, asking: Asking): Promise<Known> {
  const { about, involved } = askers;
  const contacts = await contactsOfFamily(tx, file.id);
  const named = contacts.map((contact) => ({
    id: contact.id,
    name: contact.caller_name,
    number: contact.phone,
    mail: contact.mail,
  }));
  const ownCalls = named.filter(({ id }) => askers.own.includes(id));
  const child = { name: file.child_name, number: null, mail: null };
  const own = [about, ...ownCalls, ...(whyNotAboutChild(asking) === null ? [child] : [])];
  // A mediation can have the school as a party: its name is nobody's.
  const ownNames = [...own.map(({ name }) => name), file.school_name];
  const isOwn = ({ name }: { readonly name: string | null }) => ownNames.includes(name);
  const pupils = involved.filter(({ role }) => role === 'pupil');
  const others = [
    ...involved.filter(({ id }) => id !== about.id),
    ...named,
    ...(await namedInHelp(tx, file.id)),
  ];
  return {
    asking,
    own: own.includes(child) ? [...own, ...pupils] : own,
    others: others.filter((one) => !isOwn(one)),
  };
}
