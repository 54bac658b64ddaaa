import { caseStates } from '../case/case-words.ts';
import { contactStates } from '../contact/contact-state.ts';
import { markdownTable } from '../markdown-table.ts';
import { type Role, roleNames, roles } from '../people/roles.ts';
import { caseAccess } from './case-access.ts';
import { contactAccess, type FieldGroup } from './contact-access.ts';
import { contactActionLabels, contactStateLabels, relationLabels } from './print-access.ts';
import { caseActionLabels, caseRelationLabels, caseStateLabels } from './print-case-access.ts';
import { casePairs, contactPairs } from './role-relations.ts';

const head = ['Rol', 'Relatie', 'Stand', 'Mag', 'Gegevens'] as const;

/** Role, relation, state and action with the field classes of a contact and a case, as parts of a page in Dutch. */
export function printRecordMatrix(): string[] {
  return [
    '## Contact',
    printedMatrix(
      contactPairs().map(([role, relation]) => ({
        who: [roleNames[role], relationLabels[relation]],
        cells: contactStates.map((state) => {
          const { actions, fields } = contactAccess[relation][state];
          return cell(
            contactStateLabels[state],
            actions.map((action) => contactActionLabels[action]),
            fields,
          );
        }),
      })),
    ),
    withoutRelation(contactPairs()),
    '## Zaak',
    printedMatrix(
      casePairs().map(([role, relation]) => ({
        who: [roleNames[role], caseRelationLabels[relation]],
        cells: caseStates.map((state) => {
          const { actions, fields } = caseAccess[relation][state];
          return cell(
            caseStateLabels[state],
            actions.map((action) => caseActionLabels[action]),
            fields,
          );
        }),
      })),
    ),
    withoutRelation(casePairs()),
  ];
}

type Cell = { readonly state: string; readonly may: string; readonly fields: string };
type MatrixRow = { readonly who: readonly [string, string]; readonly cells: readonly Cell[] };

/** One line for the states in which the same holds. */
export function printedMatrix(rows: readonly MatrixRow[]): string {
  const lines = rows.flatMap(({ who, cells }) => {
    const same = new Map<string, Cell[]>();
    for (const one of cells) same.set(one.may + one.fields, [...(same.get(one.may + one.fields) ?? []), one]);
    return [...same.values()].map((together) => [
      ...who,
      together.length === cells.length ? 'elke stand' : together.map(({ state }) => state).join(', '),
      together[0]?.may ?? '',
      together[0]?.fields ?? '',
    ]);
  });
  return markdownTable(head, lines);
}

export function withoutRelation(pairs: readonly (readonly [Role, string])[]): string {
  const nothing = roles.filter((role) => pairs.every(([one]) => one !== role)).map((role) => roleNames[role]);
  return nothing.length === 0
    ? 'Elke rol kan een relatie hebben.'
    : `Zonder relatie, en dus zonder inhoud: ${nothing.join(', ')}.`;
}

function cell(state: string, actions: readonly string[], fields: readonly FieldGroup[]): Cell {
  const shown = fields.filter((field) => !(field === 'question' && fields.includes('F3')));
  const names = shown.map((field) =>
    field === 'question' ? 'de vraag' : field === 'card' ? 'de kaart' : field,
  );
  return { state, may: actions.join(', ') || '–', fields: names.join(' ') || '–' };
}
