import type { MediationView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { appointmentKindLabels } from '@steunpunt/domain/mediation/mediation-words';

type Appointment = MediationView['appointments'][number];

/** "Intake, ma 30 nov 15:00". */
export function sayAppointment({ kind, on, time }: Omit<Appointment, 'id' | 'partyId'>): string {
  return `${appointmentKindLabels[kind]}, ${sayDateShort(on as LocalDate)} ${time}`;
}
