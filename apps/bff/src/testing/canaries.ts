import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { FieldClass } from '@steunpunt/domain/privacy/field-classes';
import type { Told } from '../demo/usual-answers.ts';
import { displayOf } from '../reference/phone-number.ts';
import { answersOfCall, type SavedCall } from './proof-contacts.ts';

/** A text that is nowhere else in the world. Where it turns up, the field it was planted in has been shown. */
export type Canary = {
  /** All the ways in which the app writes it. */
  readonly texts: readonly string[];
  readonly fieldClass: Exclude<FieldClass, 'F5'>;
  /** The caller's own question, which the team may see of F3. */
  readonly isQuestion: boolean;
  readonly field: string;
};

/** What a nest of canaries was planted in. */
export type Nest = { readonly name: string; readonly canaries: readonly Canary[] };

type Planted = {
  readonly saved: SavedCall;
  /** For advice about safety, and for choosing another route than the protocol; each only when asked for. */
  readonly note: string;
  readonly reason: string;
  readonly nest: Nest;
};

type Extra = { readonly told?: Told | undefined; readonly note?: boolean; readonly reason?: boolean };

/** Answers, notes and typing with a canary in every field of free text. Each `place` gives others. */
export function plantedCall(name: string, place: number, extra: Extra = {}): Planted {
  const canaries: Canary[] = [];
  const plant = (fieldClass: Canary['fieldClass'], field: string) => {
    const text = `kanarie${fieldClass}x${name}x${field}`.toLowerCase();
    canaries.push({ texts: [text], fieldClass, field, isQuestion: field === 'question' });
    return text;
  };
  const phone = `+316900${String(10_000 + place)}`;
  canaries.push({
    texts: [phone, displayOf(phone)],
    fieldClass: 'F1',
    field: 'phone',
    isQuestion: false,
  });
  const answers = answersOfCall({
    callBackNumber: { number: phone },
    callerName: plant('F1', 'callerName'),
    callBackMail: `${plant('F1', 'mail')}@voorbeeld.nl`,
    callBackTimes: plant('F1', 'times'),
    language: 'interpreter',
    interpreterLanguage: plant('F1', 'language'),
    childName: plant('F2', 'childName'),
    childGroup: plant('F2', 'childGroup'),
    school: { schoolId: null, name: plant('F2', 'school'), place: 'Waterdam', swv: null },
    place: { postcode4: null, place: plant('F2', 'place'), po: null, vo: null },
    question: plant('F3', 'question'),
    hope: plant('F3', 'hope'),
    readBack: plant('F3', 'readBack'),
    consentHealth: 'yes',
    healthDetails: plant('F4', 'health'),
    ...extra.told,
  });
  const saved = {
    answers: {
      ...answers,
      tried: { notAsked: plant('F3', 'tried') },
      misconduct: { notAsked: plant('F4', 'misconduct') },
    } as Answers,
    notepad: plant('F3', 'notepad'),
    typing: { informationOrSolution: plant('F3', 'typing') },
  };
  const note = extra.note === true ? plant('F4', 'safetyNote') : '';
  const reason = extra.reason === true ? plant('F3', 'deviation') : '';
  const sent = JSON.stringify([saved, note, reason]);
  const isSent = ({ texts }: Canary) => texts.some((text) => sent.includes(text));
  return { saved, note, reason, nest: { name, canaries: canaries.filter(isSent) } };
}

/** The canaries that sing in this text. */
export function canariesIn(text: string, nests: readonly Nest[]): { nest: Nest; canary: Canary }[] {
  const folded = text.toLowerCase();
  return nests.flatMap((nest) =>
    nest.canaries
      .filter(({ texts }) => texts.some((one) => folded.includes(one)))
      .map((canary) => ({ nest, canary })),
  );
}
