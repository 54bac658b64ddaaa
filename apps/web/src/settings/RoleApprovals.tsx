import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { referenceQuery } from '../api/reference.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { nearMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { sayNames } from '../texts/say-names.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import { grantInWords } from './grant-in-words.ts';
import './settings.css';

/** Roles that open files, for accounts of less than a day old: a second person gives them. Without any there is nothing here. */
export function RoleApprovals() {
  const { data } = useQuery(queryOf(api.listAskedRoles, {}));
  const reference = useQuery(referenceQuery);
  const client = useQueryClient();
  const approve = useFreshSend(api.approveRoles, {
    onSuccess: () => {
      announce('De rol is gegeven.');
      void client.invalidateQueries({ queryKey: keyOf(api.listAskedRoles) });
      void client.invalidateQueries({ queryKey: keyOf(api.listPeople) });
    },
  });
  const asked = data?.asked ?? [];
  if (asked.length === 0) return null;
  return (
    <Panel title="Rollen die wachten op een tweede persoon">
      {approve.failure !== null && <InlineError>{errorText(approve.failure)}</InlineError>}
      <ul className="s-resets" aria-label="Rollen die wachten">
        {asked.map(({ person, grants, askedBy, askedAt, mayApprove }) => (
          <li key={person.id} className="s-resets__line">
            <span>
              <strong>{person.name}</strong>:{' '}
              {grants
                .map((one) =>
                  grantInWords(one, reference.data?.desks ?? [], reference.data?.region.swvs ?? []),
                )
                .join(', ')}
              .{' '}
              <span className="s-quiet">
                Gevraagd door {sayNames(askedBy)}, {nearMoment(askedAt)}.
              </span>
            </span>
            {mayApprove && (
              <Button
                type="button"
                size="xsmall"
                variant="secondary"
                aria-label={`Geef deze rol aan ${person.name}`}
                loading={approve.isPending}
                onClick={() => approve.mutate({ params: { id: person.id }, body: {} })}
              >
                Geef deze rol
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="s-quiet">
        Een account van nog geen dag oud krijgt geen dossiers te zien op het woord van één persoon. Ga na of
        deze collega echt bij u werkt.
      </p>
    </Panel>
  );
}
