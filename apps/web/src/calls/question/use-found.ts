import { api } from '@steunpunt/contract';
import type { AnswerValue } from '@steunpunt/domain/belscript/answers';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { queryOf } from '../../api/query-keys.ts';

export type FoundPlace = {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly value: AnswerValue<'school'> | AnswerValue<'place'>;
};

/** What the school list said of the schools found so far, to propose the kind of school. */
const sectors = new Map<string, Sector>();

export function sectorOfSchool(schoolId: string | null): Sector | undefined {
  return schoolId === null ? undefined : sectors.get(schoolId);
}

const typingPause = 150;

/** Schools or places whose name begins like what is typed, from the server; thirty at most. */
export function useFound(kind: 'school' | 'place', typed: string) {
  const search = useSettled(typed.trim(), typingPause);
  const enabled = search.length >= 2;
  const schools = useQuery({
    ...queryOf(api.findSchools, { query: { search } }),
    enabled: enabled && kind === 'school',
    placeholderData: keepPreviousData,
    select: schoolsFound,
  });
  const areas = useQuery({
    ...queryOf(api.findAreas, { query: { search } }),
    enabled: enabled && kind === 'place',
    placeholderData: keepPreviousData,
    select: areasFound,
  });
  const query = kind === 'school' ? schools : areas;
  return {
    found: enabled ? (query.data ?? []) : [],
    searching: typed.trim().length >= 2 && (search !== typed.trim() || query.isFetching),
    failed: query.isError,
  };
}

function schoolsFound({ schools }: CallAnswer<typeof api.findSchools>): readonly FoundPlace[] {
  for (const { id, sector } of schools) if (sector !== null) sectors.set(id, sector);
  return schools.map(({ id, name, place, swv }) => ({
    key: id,
    label: name,
    detail: [place, swv].filter((part) => part !== null).join(' · '),
    value: { schoolId: id, name, place, swv },
  }));
}

function areasFound({ areas }: CallAnswer<typeof api.findAreas>): readonly FoundPlace[] {
  return areas.map(({ postcode4, place, po, vo }) => ({
    key: `${postcode4 ?? ''}-${place}`,
    label: [postcode4, place].filter((part) => part !== null).join(' '),
    detail: [po, vo].filter((part) => part !== null).join(' · '),
    value: { postcode4, place, po, vo },
  }));
}

function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
