/**
 * How sensitive a column or field is. Every column of personal data carries one.
 * F0 swv, sector, nature, urgency, state, month · F1 contact details of the caller · F2 identity of the child ·
 * F3 story, notes, answers · F4 health, youth care, safety · F5 a mediator's confidential notes.
 */
export const fieldClasses = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** What a column holds: a field class, `staff` for the staff's own details, or `none` with nothing personal. */
export type ColumnClass = FieldClass | 'staff' | 'none';
