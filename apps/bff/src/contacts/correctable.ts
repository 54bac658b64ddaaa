import { refusalOfCorrecting } from '@steunpunt/domain/privacy/restriction';
import type { Db } from '../db/tables.ts';
import { correctionGranted, isRestricted } from '../privacy/privacy-request-repository.ts';
import type { ContactRow } from './contact-record.ts';

/** Why the answers of this contact cannot be corrected now, whoever asks; null when they can. */
export async function whyNotCorrect(db: Db, { case_id }: Pick<ContactRow, 'case_id'>) {
  if (case_id === null) return null;
  return refusalOfCorrecting({
    isRestricted: await isRestricted(db, case_id),
    correctionGranted: await correctionGranted(db, case_id),
  });
}
