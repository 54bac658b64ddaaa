import type { PieceOwner } from '@steunpunt/domain/privacy/access-file';
import type { Piece } from '@steunpunt/domain/privacy/compile-access-file';
import type { Named } from '@steunpunt/domain/privacy/mask-others';
import type { InvolvedRow } from '../cases/involved-repository.ts';
import type { Db } from '../db/tables.ts';
import { orNone, partsOfFile } from '../retention/file-parts-repository.ts';
import { fileOfFamily } from './family-repository.ts';

/** Mediations and doorbraken that came from the case: that they were there, what was agreed, and what was written down. */
export async function piecesOfHelp(db: Db, caseId: string, about: InvolvedRow): Promise<Piece[]> {
  const parts = await partsOfFile(db, await fileOfFamily(db, caseId));
  return [
    ...(await mediationPieces(db, parts.mediation, about)),
    ...(await doorbraakPieces(db, parts.doorbraak, about)),
  ];
}

/** Everybody else who is named in them. */
export async function namedInHelp(db: Db, caseId: string): Promise<Named[]> {
  const parts = await partsOfFile(db, await fileOfFamily(db, caseId));
  const parties = await db
    .selectFrom('mediation_party')
    .select(['name', 'phone', 'mail'])
    .where('mediation_id', 'in', orNone(parts.mediation))
    .execute();
  const invited = await db
    .selectFrom('doorbraak_invited')
    .select('name')
    .where('doorbraak_id', 'in', orNone(parts.doorbraak))
    .execute();
  return [
    ...parties.map(({ name, phone, mail }) => ({ name, number: phone, mail })),
    ...invited.map(({ name }) => ({ name, number: null, mail: null })),
  ];
}

async function mediationPieces(db: Db, ids: readonly string[], about: InvolvedRow): Promise<Piece[]> {
  const one = { part: 'mediation', owner: 'family', label: null } as const;
  const mediations = await db.selectFrom('mediation').selectAll().where('id', 'in', orNone(ids)).execute();
  const parties = await db
    .selectFrom('mediation_party')
    .selectAll()
    .where('mediation_id', 'in', orNone(ids))
    .execute();
  const mails = await db
    .selectFrom('mail')
    .selectAll()
    .where('mediation_id', 'in', orNone(ids))
    .orderBy('at')
    .execute();
  const notes = await db
    .selectFrom('mediation_note')
    .select('saved_at')
    .where('mediation_id', 'in', orNone(ids))
    .execute();
  return [
    ...mediations.flatMap(({ number, stage_at, settlement }): Piece[] => [
      { ...one, fieldClass: 'F0', what: 'mediation', at: stage_at, text: number },
      ...(settlement === null
        ? []
        : [{ ...one, fieldClass: 'F3', what: 'settlement', at: null, text: settlement } as const]),
    ]),
    ...parties.flatMap(({ id, name, phone, mail, intake_on }): Piece[] => {
      const isAbout = name !== null && name === about.name;
      const owner: PieceOwner = isAbout ? 'self' : 'other';
      const party = { ...one, owner, at: null } as const;
      return [
        ...(name === null ? [] : [{ ...party, fieldClass: 'F2', what: 'name', text: name } as const]),
        ...(phone === null ? [] : [{ ...party, fieldClass: 'F1', what: 'number', text: phone } as const]),
        ...(mail === null ? [] : [{ ...party, fieldClass: 'F1', what: 'mail', text: mail } as const]),
        ...mails
          .filter(({ party_id }) => party_id === id)
          .map(
            ({ at, title, body }): Piece => ({
              part: 'mails',
              owner,
              fieldClass: 'F3',
              what: 'sentMail',
              at,
              label: title,
              text: body,
            }),
          ),
        ...(intake_on === null || !isAbout
          ? []
          : [{ ...party, fieldClass: 'F0', what: 'appointment', at: intake_on, text: null } as const]),
      ];
    }),
    ...notes.map(
      ({ saved_at }): Piece => ({
        ...one,
        owner: 'mediator',
        fieldClass: 'F5',
        what: 'mediatorNotes',
        at: saved_at,
        text: null,
      }),
    ),
  ];
}

async function doorbraakPieces(db: Db, ids: readonly string[], about: InvolvedRow): Promise<Piece[]> {
  const one = { part: 'doorbraak', owner: 'family', fieldClass: 'F3', label: null } as const;
  const rows = await db.selectFrom('doorbraak').selectAll().where('id', 'in', orNone(ids)).execute();
  const texts = await db
    .selectFrom('doorbraak_text')
    .selectAll()
    .where('doorbraak_id', 'in', orNone(ids))
    .orderBy('written_at')
    .execute();
  const invited = await db
    .selectFrom('doorbraak_invited')
    .selectAll()
    .where('doorbraak_id', 'in', orNone(ids))
    .execute();
  const arrangements = await db
    .selectFrom('doorbraak_arrangement')
    .selectAll()
    .where('doorbraak_id', 'in', orNone(ids))
    .orderBy('position')
    .execute();
  const escalations = await db
    .selectFrom('doorbraak_escalation')
    .selectAll()
    .where('doorbraak_id', 'in', orNone(ids))
    .orderBy('position')
    .execute();
  return [
    ...rows.map(
      ({ number, stage_since }): Piece => ({
        ...one,
        fieldClass: 'F0',
        what: 'doorbraak',
        at: stage_since,
        text: number,
      }),
    ),
    ...texts.map(({ kind, written_at, label, text }): Piece => {
      // The pupil's own wish is the pupil's, that of the parents is not told to the pupil as theirs.
      const owner: PieceOwner = kind === 'wishPupil' && about.role === 'pupil' ? 'self' : 'family';
      return { ...one, owner, what: 'doorbraakText', at: written_at, label, text };
    }),
    ...invited.map(
      ({ name, organisation }): Piece => ({
        ...one,
        owner: 'other',
        what: 'invited',
        at: null,
        text: `${name}, ${organisation}`,
      }),
    ),
    ...arrangements.map(
      ({ what, due_on }): Piece => ({ ...one, what: 'arrangement', at: due_on, text: what }),
    ),
    ...escalations.map(
      ({ asked_on, question, decision, reason }): Piece => ({
        ...one,
        what: 'escalation',
        at: asked_on,
        label: question,
        text: [decision, reason].filter((said) => said !== null).join('\n') || null,
      }),
    ),
  ];
}
