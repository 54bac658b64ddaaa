import type { api } from '@steunpunt/contract';
import { accessFileSchema } from '@steunpunt/contract/privacy';
import { type Asking, whyNotAboutChild } from '@steunpunt/domain/privacy/access-file';
import { compileAccessFile, type Known, type Piece } from '@steunpunt/domain/privacy/compile-access-file';
import type { CaseRow } from '../cases/case-record.ts';
import { findInvolved, type InvolvedRow, involvedIn } from '../cases/involved-repository.ts';
import type { Db } from '../db/tables.ts';
import { answer, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { piecesOfCase } from './case-pieces.ts';
import { type Askers, piecesOfContacts } from './contact-pieces.ts';
import { contactsOfFamily } from './family-repository.ts';
import { namedInHelp, piecesOfHelp } from './help-pieces.ts';
import { openRequest } from './open-for-privacy.ts';
import { piecesOfPerson } from './person-pieces.ts';

/** Everything that is kept of the person who asked for access, as it is handed over. One row in the audit log. */
export const getAccessFile: Handlers<typeof api.getAccessFile> = {
  handle: async (request) => {
    const { tx, now, params } = request;
    const opened = await openRequest(request, params.id);
    if (!opened.ok) return opened;
    const { request: row, file, seen } = opened;
    const about = row.about_id === null ? undefined : await findInvolved(tx, file.id, row.about_id);
    if (row.kind !== 'access' || about === undefined) return refused({ code: 'notForThisRequest' }, seen);
    const asking: Asking = { role: about.role, authority: about.authority, childAge: file.child_age };
    const pieces = await piecesAbout(tx, file, about);
    const compiled = compileAccessFile(pieces, await knownIn(tx, file, about, asking));
    return answer({
      view: {
        schema: accessFileSchema,
        madeAt: now,
        caseNumber: file.number,
        about: { role: about.role, name: about.name },
        parts: compiled.parts.map(({ part, items }) => ({ part, items: [...items] })),
        leftOut: [...compiled.leftOut],
      },
      seen: [seen],
      purpose: 'access',
    });
  },
};

async function piecesAbout(tx: Db, file: CaseRow, about: InvolvedRow): Promise<Piece[]> {
  const askers: Askers = { about, involved: await involvedIn(tx, file.id), child: file.child_name };
  return [
    ...piecesOfPerson(file, about, askers.involved),
    ...(await piecesOfContacts(tx, file.id, askers)),
    ...(await piecesOfCase(tx, file, askers)),
    ...(await piecesOfHelp(tx, file.id, about)),
  ];
}

/** Who is meant by "own" and who are the others, wherever in the case they are named. */
async function knownIn(tx: Db, file: CaseRow, about: InvolvedRow, asking: Asking): Promise<Known> {
  const callers = (await contactsOfFamily(tx, file.id)).map(({ caller_name, phone, mail }) => ({
    name: caller_name,
    number: phone,
    mail,
  }));
  const child = { name: file.child_name, number: null, mail: null };
  const own = whyNotAboutChild(asking) === null ? [about, child] : [about];
  const involved = await involvedIn(tx, file.id);
  // A mediation can have the school as a party: its name is nobody's.
  const ownNames = [...own.map(({ name }) => name), file.school_name];
  const isOwn = ({ name }: { readonly name: string | null }) => ownNames.includes(name);
  const pupils = involved.filter(({ role }) => role === 'pupil');
  const others = [
    ...involved.filter(({ id }) => id !== about.id),
    ...callers,
    ...(await namedInHelp(tx, file.id)),
  ];
  return {
    asking,
    own: own.length > 1 ? [...own, ...pupils] : own,
    others: others.filter((one) => !isOwn(one)),
  };
}
