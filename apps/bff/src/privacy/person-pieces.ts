import { correctedFieldNames } from '@steunpunt/domain/case/corrected-person';
import type { AccessPart, PieceOwner } from '@steunpunt/domain/privacy/access-file';
import type { AccessWhat, Piece } from '@steunpunt/domain/privacy/compile-access-file';
import type { FieldClass } from '@steunpunt/domain/privacy/field-classes';
import type { CaseRow } from '../cases/case-record.ts';
import { correctionsIn } from '../cases/correction-repository.ts';
import type { InvolvedRow } from '../cases/involved-repository.ts';
import type { Db } from '../db/tables.ts';

/** A piece without a date or a heading; none when there is nothing in it. */
export function detail(
  part: AccessPart,
  owner: PieceOwner,
  fieldClass: FieldClass,
  what: AccessWhat,
  text: string | number | null,
): Piece[] {
  if (text === null || text === '') return [];
  return [{ part, owner, fieldClass, what, at: null, label: null, text: String(text) }];
}

/** Who asks, and the child; of everybody else in the case only that something is left out. */
export function piecesOfPerson(file: CaseRow, about: InvolvedRow, involved: readonly InvolvedRow[]): Piece[] {
  const child = about.role === 'pupil' ? 'self' : 'child';
  return [
    ...detailsOf(about, 'self'),
    ...involved
      .filter(({ id, role }) => id !== about.id && role !== 'pupil')
      .flatMap((other) => detailsOf(other, 'other')),
    ...detail('child', child, 'F2', 'name', file.child_name),
    ...detail('child', child, 'F2', 'age', file.child_age),
    ...detail('child', child, 'F2', 'group', file.child_group),
    ...detail('child', child, 'F2', 'school', file.school_name),
    ...detail('child', child, 'F2', 'place', file.place),
  ];
}

/** What was corrected of who asks, with what stood there before. */
export async function correctionPieces(db: Db, about: InvolvedRow): Promise<Piece[]> {
  return (await correctionsIn(db, about.case_id, about.id)).map(({ at, field, before_text, after_text }) => ({
    part: 'person',
    owner: 'self',
    fieldClass: 'F2',
    what: 'correction',
    at,
    label: correctedFieldNames[field],
    text: `${before_text ?? 'niets'} → ${after_text ?? 'niets'}`,
  }));
}

function detailsOf(row: InvolvedRow, owner: PieceOwner): Piece[] {
  return [
    ...detail('person', owner, 'F2', 'name', row.name),
    ...detail('person', owner, 'F1', 'role', row.role),
    ...detail('person', owner, 'F2', 'age', row.age),
    ...detail('person', owner, 'F1', 'number', row.number),
    ...detail('person', owner, 'F1', 'mail', row.mail),
    ...detail('person', owner, 'F2', 'organisation', row.organisation),
    ...detail('person', owner, 'F1', 'noContactVia', row.no_contact_via),
  ];
}
