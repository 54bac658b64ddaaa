import type { MediationStepBody, MediationView } from '@steunpunt/contract/mediations';
import { authorities } from '@steunpunt/domain/case/case-words';
import { appointmentKinds, type evaluationAnswers, stoppers } from '@steunpunt/domain/mediation/mediation';
import { pauseReasons } from '@steunpunt/domain/mediation/mediation-stages';
import type { MediationStep } from '@steunpunt/domain/mediation/mediation-steps';
import {
  appointmentKindLabels,
  consentStageLabels,
  evaluationLabels,
  mediationOutcomeLabels,
  partyKindLabels,
  pauseReasonLabels,
  stopperLabels,
  suitabilityLabels,
} from '@steunpunt/domain/mediation/mediation-words';
import { consentStages, partyKinds } from '@steunpunt/domain/mediation/parties';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import { giveBackReasons } from '@steunpunt/domain/pool/pool-steps';
import { giveBackReasonLabels } from '@steunpunt/domain/pool/pool-words';
import { typedDate } from '../texts/typed-dates.ts';
import { choice, type StepField } from '../workflow/step-field.ts';
import { readTime } from '../workflow/typed-moment.ts';
import { sayAppointment } from './say-appointment.ts';
import { sayParty } from './say-party.ts';

export type AskedStep = Exclude<MediationStep, 'pick' | 'assign'>;

/** What each step asks before it is taken; nothing: only whether it is meant. */
export function fieldsOf(
  step: AskedStep,
  mediation: MediationView,
  mediators: readonly { readonly id: string; readonly name: string }[],
): readonly StepField[] {
  const party: StepField = {
    name: 'partyId',
    label: 'Met wie?',
    kind: 'choice',
    choices: mediation.parties.map((one) => ({ value: one.id, label: sayParty(one) })),
  };
  const on: StepField = { name: 'on', label: 'Op welke dag?', kind: 'date' };
  switch (step) {
    case 'addParty':
      return addPartyFields;
    case 'changeParty':
      return [{ ...party, label: 'Wie?' }, ...changePartyFields(mediation)];
    case 'recordConsent':
      return [
        { ...party, label: 'Wie?' },
        choice('consent', 'Waarvoor?', consentStages, consentStageLabels),
        choice('answer', 'Wat is het antwoord?', ['yes', 'no'], { yes: 'Ja', no: 'Nee' }),
      ];
    case 'judgeSuitability':
      return [
        choice('criterion', 'Welke vraag?', suitabilityCriteria, suitabilityLabels),
        choice('answer', 'Wat is het antwoord?', ['yes', 'no', 'unknown'], {
          yes: 'Ja',
          no: 'Nee',
          unknown: 'Weet niet',
        }),
      ];
    case 'offer':
      return [{ name: 'board', label: 'Schoolbestuur, als u het weet', kind: 'text', optional: true }];
    case 'doNotStart':
      return [choice('outcome', 'Waarom niet?', notStarted, mediationOutcomeLabels)];
    case 'giveBack':
      return [choice('reason', 'Waarom?', giveBackReasons, giveBackReasonLabels)];
    case 'holdIntake':
      return [party, on];
    case 'sign':
      return [{ ...party, label: 'Wie tekende?' }, on];
    case 'addOtherPresent':
      return [
        { name: 'secrecySigned', label: 'Heeft die persoon voor geheimhouding getekend?', kind: 'yesNo' },
      ];
    case 'holdTalk':
      return [on];
    case 'planAppointment':
      return [
        choice('kind', 'Wat voor afspraak?', appointmentKinds, appointmentKindLabels),
        { ...party, optional: true, label: 'Met wie? Leeg: met iedereen' },
        { name: 'on', label: 'Op welke dag?', kind: 'day' },
        { name: 'time', label: 'Hoe laat?', kind: 'time' },
      ];
    case 'cancelAppointment':
      return [
        {
          name: 'appointmentId',
          label: 'Welke afspraak?',
          kind: 'choice',
          choices: mediation.appointments.map((one) => ({ value: one.id, label: sayAppointment(one) })),
        },
      ];
    case 'recordTime':
      return [{ name: 'minutes', label: 'Hoeveel minuten?', kind: 'number' }];
    case 'shareSettlement':
      return [
        { name: 'inWriting', label: 'Ging iedereen op papier akkoord met delen?', kind: 'yesNo' },
        { name: 'text', label: 'Wat zijn de afspraken?', kind: 'long' },
      ];
    case 'finishAftercare':
      return [
        question('agreementsHold', evaluationLabels.agreementsHold),
        question('contact', evaluationLabels.contact),
        question('wouldDoAgain', evaluationLabels.wouldDoAgain),
      ];
    case 'settle':
      return [{ name: 'wholly', label: 'Zijn er afspraken over alles?', kind: 'yesNo' }];
    case 'stop':
      return [choice('stoppedBy', 'Wie stopt?', stoppers, stopperLabels)];
    case 'pause':
      return [choice('reason', 'Waarom?', pauseReasons, pauseReasonLabels)];
    case 'close':
      return [choice('outcome', 'Wat is de uitkomst?', mediation.outcomes, mediationOutcomeLabels)];
    case 'addMediator':
      return [
        {
          name: 'mediatorId',
          label: 'Welke mediator?',
          kind: 'choice',
          choices: mediators
            .filter(({ id }) => !mediation.mediators.some((mediator) => mediator.id === id))
            .map(({ id, name }) => ({ value: id, label: name })),
        },
      ];
    case 'startSuitability':
    case 'replaceMediator':
    case 'startIntakes':
    case 'prepareAgreement':
    case 'startTalks':
    case 'applySafetyProtocol':
    case 'resume':
    case 'startAftercare':
      return [];
  }
}

function question<Answer extends string>(
  name: keyof typeof evaluationAnswers,
  said: { readonly question: string; readonly answers: Readonly<Record<Answer, string>> },
): StepField {
  return choice(name, said.question, Object.keys(said.answers) as Answer[], said.answers);
}

const notStarted = ['unsuitable', 'referred', 'parentWithdrew', 'schoolWithdrew', 'pupilWithdrew'] as const;

const authorityLabels: Readonly<Record<(typeof authorities)[number], string>> = {
  both: 'Ja, samen met de andere ouder',
  alone: 'Ja, alleen',
  guardian: 'Ja, als voogd',
  none: 'Nee',
  self: 'Leerling van 16 jaar of ouder',
  unknown: 'Weet niet',
};

const addPartyFields: readonly StepField[] = [
  choice('kind', 'Wie?', partyKinds, partyKindLabels),
  { name: 'name', label: 'Naam', kind: 'text' },
  { name: 'number', label: 'Telefoonnummer', kind: 'phone', optional: true },
  { name: 'mail', label: 'E-mailadres', kind: 'mail', optional: true },
  {
    ...choice(
      'authority',
      'Heeft deze ouder gezag?',
      authorities.filter((one) => one !== 'self'),
      authorityLabels,
    ),
    when: { field: 'kind', is: ['parent'] },
  },
  { name: 'age', label: 'Leeftijd', kind: 'number', when: { field: 'kind', is: ['pupil'] } },
  {
    name: 'takesPart',
    label: 'Doet de leerling zelf mee?',
    kind: 'yesNo',
    when: { field: 'kind', is: ['pupil'] },
  },
  {
    name: 'mandate',
    label: 'Mag deze persoon namens school beslissen?',
    kind: 'yesNo',
    when: { field: 'kind', is: ['school'] },
  },
];

/** What can be put right depends on who it is; the kind itself stays. */
function changePartyFields({ parties }: MediationView): readonly StepField[] {
  return addPartyFields
    .filter(({ name }) => name !== 'kind' && name !== 'age')
    .map(({ when, ...field }) =>
      when === undefined
        ? field
        : {
            ...field,
            when: {
              field: 'partyId',
              is: parties.filter(({ kind }) => when.is.includes(kind)).map(({ id }) => id),
            },
          },
    );
}

/** The body of a step from what was filled in. Only for values in which nothing is missing. */
export function bodyOf(step: AskedStep, values: Readonly<Record<string, string>>): MediationStepBody {
  if (step === 'addParty') {
    const { kind = '', name = '', number = '', mail = '', authority = 'none', age = '' } = values;
    return {
      step,
      kind: partyKinds.find((one) => one === kind) ?? 'parent',
      authority: kind === 'pupil' ? 'self' : (authorities.find((one) => one === authority) ?? 'unknown'),
      age: age === '' ? null : Number(age),
      takesPart: values['takesPart'] !== 'no',
      mandate: values['mandate'] === 'yes',
      name,
      number: number.trim() === '' ? null : number,
      mail: mail.trim() === '' ? null : mail.trim(),
    };
  }
  if (step === 'changeParty') {
    const { partyId = '', name = '', number = '', mail = '' } = values;
    return {
      step,
      partyId,
      authority: authorities.find((one) => one === values['authority']) ?? 'none',
      takesPart: values['takesPart'] !== 'no',
      mandate: values['mandate'] !== 'no',
      name,
      number: number.trim() === '' ? null : number,
      mail: mail.trim() === '' ? null : mail.trim(),
    };
  }
  if (step === 'offer') return { step, board: values['board']?.trim() || null };
  if (step === 'planAppointment') {
    const { kind = '', partyId = '', on = '', time = '' } = values;
    const day = typedDate(on, 'future') ?? '';
    return {
      step,
      kind: appointmentKinds.find((one) => one === kind) ?? 'talk',
      partyId: partyId === '' ? null : partyId,
      on: day,
      time: readTime(time) ?? '',
    };
  }
  if (step === 'recordTime') return { step, minutes: Number(values['minutes']) };
  if (step === 'shareSettlement') {
    return { step, inWriting: values['inWriting'] === 'yes', text: values['text'] ?? '' };
  }
  if (step === 'finishAftercare') return { step, evaluation: values } as unknown as MediationStepBody;
  if (step === 'settle') return { step, wholly: values['wholly'] === 'yes' };
  if (step === 'addOtherPresent') return { step, secrecySigned: values['secrecySigned'] === 'yes' };
  const on = values['on'] === undefined ? null : typedDate(values['on'], 'past');
  return { step, ...values, ...(on !== null && { on }) } as MediationStepBody;
}
