import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { AbsenceView } from '@steunpunt/contract/absences';
import { isLocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { absenceReasonNames } from '../texts/absences.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';

export function AbsenceLine({ absence }: { readonly absence: AbsenceView }) {
  const { id, version, name, firstDay, lastDay, coverName, reason, mayEnd } = absence;
  const client = useQueryClient();
  const end = useSend(api.endAbsence, {
    onSuccess: () => announce(`De afwezigheid van ${name} is beëindigd.`),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(api.listAbsences) }),
  });
  return (
    <li>
      <span>
        <strong>{name}</strong> {sayDays(firstDay, lastDay)}
        {reason !== null && `, ${absenceReasonNames[reason].toLocaleLowerCase('nl')}`}.{' '}
        {coverName === null ? 'Niemand vervangt.' : `${coverName} vervangt.`}
      </span>
      {mayEnd && (
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          loading={end.isPending}
          aria-label={`Beëindig de afwezigheid van ${name}`}
          onClick={() => end.mutate({ params: { id }, version, body: {} })}
        >
          Beëindig
        </Button>
      )}
      {end.isError && <InlineError>{errorText(end.error)}</InlineError>}
    </li>
  );
}

function sayDays(first: string, last: string): string {
  if (!isLocalDate(first) || !isLocalDate(last)) return '';
  return first === last ? sayDateShort(first) : `${sayDateShort(first)} t/m ${sayDateShort(last)}`;
}
