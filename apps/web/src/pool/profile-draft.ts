import type { ProfileView } from '@steunpunt/contract/pool';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import { dateInField, typedDate } from '../texts/typed-dates.ts';

export type AbsenceDraft = { readonly key: string; readonly from: string; readonly to: string };
export type SchoolMark = { readonly id: string; readonly name: string };

/** A profile as it is typed. */
export type ProfileDraft = {
  readonly sectors: readonly Sector[];
  readonly parts: readonly string[];
  readonly languages: string;
  readonly mostOpen: string;
  readonly absences: readonly AbsenceDraft[];
  readonly schools: readonly SchoolMark[];
  readonly boards: string;
  readonly persons: string;
};

export function draftOf(profile: ProfileView): ProfileDraft {
  return {
    sectors: profile.sectors,
    parts: profile.parts,
    languages: profile.languages.join(', '),
    mostOpen: String(profile.mostOpen),
    absences: profile.absences.map(({ from, to }) => ({
      key: from,
      from: dateInField(from),
      to: dateInField(to),
    })),
    schools: profile.excludedSchools.map((id, index) => ({
      id,
      name: profile.excludedSchoolNames[index] ?? id,
    })),
    boards: profile.excludedBoards.join('\n'),
    persons: profile.excludedPersons.join('\n'),
  };
}

/** What the server is asked to keep, or what has to be mended first, by the id of its field. */
export function readProfile(draft: ProfileDraft) {
  const errors: Record<string, string> = {};
  const mostOpen = Number(draft.mostOpen.trim());
  if (!Number.isInteger(mostOpen) || draft.mostOpen.trim() === '' || mostOpen < 0 || mostOpen > 10)
    errors['plekken'] = 'Vul een getal van 0 tot en met 10 in.';
  const absences = draft.absences.flatMap(({ from, to }) => {
    const [first, last] = [typedDate(from, 'future'), typedDate(to, 'future')];
    return first === null || last === null || last < first ? [] : [{ from: first, to: last }];
  });
  if (absences.length < draft.absences.length)
    errors['afwezig'] = 'Schrijf bij elke periode een eerste en een laatste dag, zoals 24-12-2026.';
  if (Object.keys(errors).length > 0) return { errors, body: null };
  return {
    errors,
    body: {
      sectors: [...draft.sectors],
      parts: [...draft.parts],
      languages: listOf(draft.languages, ','),
      mostOpen,
      absences,
      excludedSchools: draft.schools.map(({ id }) => id),
      excludedBoards: listOf(draft.boards, '\n'),
      excludedPersons: listOf(draft.persons, '\n'),
    },
  };
}

function listOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
