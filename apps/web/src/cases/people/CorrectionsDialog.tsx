import { api } from '@steunpunt/contract';
import type { PersonCorrection } from '@steunpunt/contract/case-endpoints';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import { correctedFieldNames } from '@steunpunt/domain/case/corrected-person';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/query-keys.ts';
import { authorityNames, involvedRoleNames } from '../../texts/case-words.ts';
import { fullMoment } from '../../texts/dates.ts';
import { errorText } from '../../texts/error-text.ts';
import { Bones } from '../../ui/Bones.tsx';
import { InlineError } from '../../ui/InlineError.tsx';
import { Modal } from '../../ui/Modal.tsx';
import type { Involved } from './PersonLine.tsx';

type CorrectionsDialogProps = {
  readonly caseId: string;
  readonly person: Involved;
  readonly onClose: () => void;
};

/** What stood with somebody before it was corrected, and after: who did it, when, and whether it was asked. */
export function CorrectionsDialog({ caseId, person, onClose }: CorrectionsDialogProps) {
  const { data, error } = useQuery({
    ...queryOf(api.listPersonCorrections, { params: { id: caseId, involvedId: person.id } }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Modal title={`Wat is verbeterd bij ${person.name ?? involvedRoleNames[person.role]}`} onClose={onClose}>
      {error !== null && <InlineError>{errorText(error)}</InlineError>}
      {data === undefined && error === null && <Bones rows={3} label="De verbeteringen worden opgehaald" />}
      <ul className="s-list s-people__corrections">
        {data?.corrections.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{correctedFieldNames[one.field]}</strong>: {sayValue(one.field, one.before)}
              <span aria-hidden> → </span>
              <span className="aksel-sr-only">werd</span> {sayValue(one.field, one.after)}
            </p>
            <p className="s-quiet s-small">
              {fullMoment(one.at)}, {one.by}.{' '}
              {one.askedOn === null
                ? 'Niet op verzoek.'
                : `Op verzoek van ${sayDate(one.askedOn as LocalDate)}.`}
            </p>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function sayValue(field: PersonCorrection['field'], value: string | null): string {
  if (value === null) return 'niets';
  const names: Readonly<Record<string, string>> =
    field === 'role' ? involvedRoleNames : field === 'authority' ? authorityNames : {};
  return names[value] ?? value;
}
