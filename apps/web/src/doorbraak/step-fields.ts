import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { openArrangements } from '@steunpunt/domain/doorbraak/doorbraak';
import { pauseReasons, planValues, teamRoles } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import type { DoorbraakStep } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import {
  doorbraakOutcomeLabels,
  doorbraakPauseLabels,
  escalationLabels,
  planValueLabels,
  teamRoleLabels,
} from '@steunpunt/domain/doorbraak/doorbraak-words';
import { escalationLevels } from '@steunpunt/domain/doorbraak/escalation-ladder';
import { criterionLabels } from '@steunpunt/domain/second-triage/criterion-labels';
import { doorbraakCriteria } from '@steunpunt/domain/second-triage/second-triage-words';
import { choice, type StepField } from '../workflow/step-field.ts';

const yesNo = { yes: 'Ja', no: 'Nee' } as const;
const long = (name: string, label: string, hint?: string): StepField => ({
  name,
  label,
  kind: 'long',
  ...(hint !== undefined && { hint }),
});

/** What each step asks before it is taken; nothing: only whether it is meant. */
export function fieldsOf(step: DoorbraakStep, doorbraak: DoorbraakView): readonly StepField[] {
  switch (step) {
    case 'judgeCriteria':
      return [
        choice('criterion', 'Welk kenmerk?', doorbraakCriteria, criterionLabels),
        { name: 'met', label: 'Is dat zo?', kind: 'yesNo' },
        long('reason', 'Waaraan ziet u dat?'),
      ];
    case 'recordConsent':
      return [choice('answer', 'Wat zegt het gezin?', ['yes', 'no'], yesNo)];
    case 'doNotStart':
      return [long('reason', 'Waarom niet?')];
    case 'addMember':
      return [
        people('personId', 'Wie?', doorbraak.candidates),
        choice('role', 'In welke rol?', teamRoles, teamRoleLabels),
      ];
    case 'removeMember':
      return [people('personId', 'Wie?', doorbraak.team)];
    case 'recordWish':
      return [
        choice('whose', 'Wie zegt dit?', ['pupil', 'parents'], {
          pupil: 'De leerling',
          parents: 'De ouders',
        }),
        long('text', 'Wat willen zij, in hun eigen woorden?', 'Schrijf het op zoals het is gezegd.'),
      ];
    case 'recordWork':
      return [
        { name: 'who', label: 'Wie?', kind: 'text', hint: 'Bijvoorbeeld leerplicht of de school.' },
        long('text', 'Wat doet die nu?'),
      ];
    case 'recordObstacle':
      return [
        long('text', 'Waar zit het vast?'),
        { name: 'rule', label: 'Door welke regel of afspraak?', kind: 'text' },
      ];
    case 'planTable':
    case 'callTableAgain':
      return [{ name: 'on', label: 'Op welke dag?', kind: 'day' }];
    case 'invite':
      return [
        { name: 'name', label: 'Naam', kind: 'text' },
        { name: 'organisation', label: 'Van welke organisatie?', kind: 'text' },
        { name: 'mandate', label: 'Mag deze persoon daar beslissen?', kind: 'yesNo' },
      ];
    case 'holdTable':
      return [{ ...people('came', 'Wie waren er?', doorbraak.invited), kind: 'several' }];
    case 'addArrangement':
      return [
        long('what', 'Wat is de afspraak?'),
        people('ownerId', 'Wie doet het?', [...doorbraak.invited, ...doorbraak.team]),
        { name: 'dueOn', label: 'Wanneer is het klaar?', kind: 'day' },
        { name: 'needsParents', label: 'Moeten de ouders het ermee eens zijn?', kind: 'yesNo' },
        {
          name: 'parentsAgree',
          label: 'Zijn de ouders het eens?',
          kind: 'yesNo',
          when: { field: 'needsParents', is: ['yes'] },
        },
      ];
    case 'removeArrangement':
      return [arrangements(doorbraak)];
    case 'recordAgreement':
      return [arrangements(doorbraak), { name: 'agree', label: 'Zijn de ouders het eens?', kind: 'yesNo' }];
    case 'checkValues':
      return [
        choice('value', 'Welke waarde?', planValues, planValueLabels),
        long('text', 'Hoe weegt u dat?'),
      ];
    case 'approve':
      return [long('reason', 'Wat is het besluit, en waarom?')];
    case 'sendBack':
      return [long('reason', 'Wat moet anders?')];
    case 'followUp':
      return openArrangements(doorbraak).flatMap(reviewFields);
    case 'escalate':
      return [
        {
          name: 'level',
          label: 'Welk niveau?',
          kind: 'choice',
          choices: escalationLevels.map((level) => ({
            value: String(level),
            label: `${level}: ${escalationLabels[level]}`,
          })),
        },
        { name: 'whom', label: 'Aan wie vraagt u het?', kind: 'text' },
        long('question', 'Wat is de vraag?'),
      ];
    case 'settleEscalation':
      return [long('decision', 'Wat is er besloten?'), long('reason', 'Waarom?')];
    case 'pause':
      return [choice('reason', 'Waarom?', pauseReasons, doorbraakPauseLabels)];
    case 'stop':
      return [{ name: 'byFamily', label: 'Stopt het gezin zelf?', kind: 'yesNo' }];
    case 'addSignal':
      return [long('text', 'Wat moet anders in de regio?', 'Zonder namen: dit gaat over meer kinderen.')];
    case 'close':
      return [
        choice('outcome', 'Hoe is het afgelopen?', doorbraak.outcomes, doorbraakOutcomeLabels),
        long('evaluation', 'Wat werkte, en wat niet?'),
      ];
    case 'startTest':
    case 'accept':
    case 'declareTie':
    case 'startFacts':
    case 'submitPlan':
    case 'resume':
    case 'endFollowUp':
      return [];
  }
}

function people(
  name: string,
  label: string,
  choices: readonly { readonly id: string; readonly name: string }[],
): StepField {
  return { name, label, kind: 'choice', choices: choices.map((one) => ({ value: one.id, label: one.name })) };
}

function arrangements({ arrangements: all }: DoorbraakView): StepField {
  const choices = all.map(({ id, what }) => ({ value: id, label: what }));
  return { name: 'arrangementId', label: 'Welke afspraak?', kind: 'choice', choices };
}

/** Each open arrangement is looked at on its own; a reason belongs to what is not done. */
function reviewFields({ id, what }: { readonly id: string; readonly what?: string }): StepField[] {
  const state = `state-${id}`;
  return [
    choice(state, `Hoe staat het met: ${what ?? 'deze afspraak'}`, ['done', 'late', 'changed', 'dropped'], {
      done: 'Klaar',
      late: 'Te laat',
      changed: 'Anders afgesproken',
      dropped: 'Vervallen',
    }),
    {
      name: `dueOn-${id}`,
      label: 'Wanneer is het nu klaar?',
      kind: 'day',
      when: { field: state, is: ['late', 'changed'] },
    },
    { ...long(`reason-${id}`, 'Waarom?'), when: { field: state, is: ['late', 'changed', 'dropped'] } },
  ];
}
