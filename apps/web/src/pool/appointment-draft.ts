import type { MediatorRow } from '@steunpunt/contract/pool';
import type { EmployerKind, MediatorRegister, PoolReach } from '@steunpunt/domain/pool/mediator';
import { dateInField, typedDate } from '../texts/typed-dates.ts';

/** The appointment of a mediator as it is typed. */
export type AppointmentDraft = {
  readonly reach: PoolReach;
  readonly register: MediatorRegister;
  readonly registerNumber: string;
  readonly registerValidUntil: string;
  readonly training: string;
  readonly employerKind: EmployerKind;
  readonly swv: string;
  readonly municipality: string;
  readonly from: string;
  readonly until: string;
};

export function appointmentDraftOf({ employer, complete, ...mediator }: MediatorRow): AppointmentDraft {
  return {
    reach: mediator.reach,
    register: mediator.register,
    registerNumber: mediator.registerNumber,
    registerValidUntil: complete ? dateInField(mediator.registerValidUntil) : '',
    training: mediator.training,
    employerKind: complete ? employer.kind : 'hired',
    swv: employer.kind === 'swv' ? employer.swv : '',
    municipality: employer.kind === 'municipality' ? employer.name : '',
    from: employer.kind === 'hired' ? dateInField(employer.from) : '',
    until: employer.kind === 'hired' ? dateInField(employer.until) : '',
  };
}

/** What the server is asked to keep, or what has to be mended first, by the id of its field. */
export function readAppointment(draft: AppointmentDraft) {
  const errors: Record<string, string> = {};
  if (draft.registerNumber.trim() === '') errors['registerNumber'] = 'Vul het nummer in.';
  const registerValidUntil = typedDate(draft.registerValidUntil);
  const [from, until] = [typedDate(draft.from), typedDate(draft.until)];
  if (registerValidUntil === null)
    errors['registerValidUntil'] = 'Schrijf tot wanneer de registratie geldt, zoals 31-12-2027.';
  if (draft.employerKind === 'swv' && draft.swv === '') errors['swv'] = 'Kies een samenwerkingsverband.';
  if (draft.employerKind === 'municipality' && draft.municipality.trim() === '')
    errors['municipality'] = 'Vul de gemeente in.';
  if (draft.employerKind === 'hired' && from === null)
    errors['from'] = 'Schrijf de eerste dag, zoals 1-1-2027.';
  if (draft.employerKind === 'hired' && (until === null || (from !== null && until < from)))
    errors['until'] = 'Schrijf een laatste dag die niet voor de eerste ligt.';
  if (Object.keys(errors).length > 0 || registerValidUntil === null) return { errors, body: null };
  const { reach, register, registerNumber, training } = draft;
  return {
    errors,
    body: {
      reach,
      register,
      registerNumber: registerNumber.trim(),
      registerValidUntil,
      training: training.trim(),
      employer: employerOf(draft, from ?? '', until ?? ''),
    },
  };
}

function employerOf({ employerKind, swv, municipality }: AppointmentDraft, from: string, until: string) {
  switch (employerKind) {
    case 'swv':
      return { kind: employerKind, swv };
    case 'municipality':
      return { kind: employerKind, name: municipality.trim() };
    case 'hired':
      return { kind: employerKind, from, until };
  }
}
