import type { AbsenceReason } from '@steunpunt/domain/people/absence';

/** Why somebody is away, as little as planning needs. */
export const absenceReasonNames: Readonly<Record<AbsenceReason, string>> = {
  leave: 'Vrij',
  elsewhere: 'Werkt ergens anders',
  unplanned: 'Onverwacht afwezig',
};
