import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { requestedDoorbraak } from '@steunpunt/domain/doorbraak/doorbraak';
import { doorbraakRefusalOf } from '@steunpunt/domain/doorbraak/doorbraak-refusals';
import { planValues } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { doorbraakStepNames, relationFor } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import { doorbraakCriteria } from '@steunpunt/domain/second-triage/second-triage-words';

const day = '2026-11-24' as const;
const room = {
  id: 'room',
  ownerId: 'school',
  dueOn: '2026-12-01' as const,
  needsParents: true,
  parentsAgree: true,
};

/** A doorbraak in follow-up: one arrangement is late, one is done. */
export function aDoorbraakView(relations: DoorbraakView['relations']): DoorbraakView {
  const known = {
    ...requestedDoorbraak(day),
    stage: 'followUp' as const,
    consent: 'yes' as const,
    team: [{ personId: 'noor', role: 'director' as const, conflicted: false }],
    arrangements: [
      { ...room, state: 'late' as const },
      { ...room, id: 'taxi', state: 'done' as const },
    ],
  };
  return {
    id: 'd-1',
    version: 7,
    number: 'D-2026-003',
    relations,
    swv: 'VO2709',
    sector: 'vo',
    nature: 'A07',
    urgency: 'U2',
    stage: 'followUp',
    stageSince: day,
    until: '2026-12-08T16:00:00.000Z',
    late: false,
    paused: null,
    steps: doorbraakStepNames.map((step) => ({
      step,
      refusal: doorbraakRefusalOf(step, known, relationFor(step, relations)),
    })),
    childName: 'Yara',
    childAge: 14,
    schoolName: 'Het Lage Land College',
    criteria: doorbraakCriteria.map((criterion) => ({ criterion, met: true, reason: null })),
    consent: 'yes',
    consentOn: day,
    team: [{ id: 'noor', name: 'Noor Visser', role: 'director', conflicted: false }],
    candidates: [],
    wishes: {
      pupil: {
        id: 'w-1',
        label: null,
        text: 'Ik wil weer leren.',
        writtenBy: 'Noor Visser',
        writtenAt: '2026-11-24T09:00:00.000Z',
      },
      parents: null,
    },
    work: [],
    obstacles: [],
    tables: [{ id: 't-1', on: day, held: true, came: ['school'] }],
    latestTable: '2026-12-08',
    invited: [
      { id: 'school', name: 'Mevrouw De Groot', organisation: 'School', mandate: true, came: true },
      { id: 'care', name: 'De heer Pol', organisation: 'Jeugdhulp', mandate: false, came: false },
    ],
    arrangements: [
      {
        ...room,
        what: 'Een rustige plek',
        ownerName: 'Mevrouw De Groot',
        state: 'late',
        reviews: [{ on: day, state: 'late', dueOn: '2026-12-01', reason: 'Het lokaal is niet klaar.' }],
      },
      { ...room, id: 'taxi', what: 'Vervoer', ownerName: 'De heer Pol', state: 'done', reviews: [] },
    ],
    values: planValues.map((value) => ({ value, text: 'Dat past.' })),
    decisions: [],
    decider: { id: 'annelies', name: 'Annelies de Wit', position: 'wethouder' },
    escalations: [],
    nextLevel: 1,
    signals: [],
    outcomes: [],
    outcome: null,
    evaluation: null,
    contactId: null,
  };
}
