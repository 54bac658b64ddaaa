import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { type ReviewSetting, reviewSettingBounds } from '@steunpunt/domain/review/review-settings';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { errorText } from '../texts/error-text.ts';
import { reviewSettingMeanings, reviewSettingNames, saySetting } from '../texts/oversight.ts';
import { announce } from '../ui/announce.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ChangeNumberDialog } from './ChangeNumberDialog.tsx';
import { OversightTabs } from './OversightTabs.tsx';
import { SettingChanges } from './SettingChanges.tsx';
import './oversight.css';

const names = Object.keys(reviewSettingBounds) as readonly ReviewSetting[];
const settingOf = (what: string) => names.find((name) => name === what);

/** What decides which views are looked back on, and by when. */
export function RulesPage() {
  useDocumentTitle('Toezicht: regels');
  const client = useQueryClient();
  const { data, isError, error, refetch } = useQuery(queryOf(api.getReviewSettings, {}));
  const [changing, setChanging] = useState<ReviewSetting | null>(null);
  const change = useFreshSend(api.changeReviewSetting, {
    onSuccess: () => {
      announce('De regel is veranderd.');
      void client.invalidateQueries({ queryKey: keyOf(api.getReviewSettings) });
      setChanging(null);
    },
  });
  return (
    <div className="s-oversight">
      <PageTitle meta="Wanneer komt iets op de lijst om op terug te kijken? Noodtoegang komt er altijd op.">
        Toezicht
      </PageTitle>
      <OversightTabs />
      {isError && (
        <ErrorState title="De regels konden niet worden opgehaald" onRetry={() => void refetch()}>
          {errorText(error)}
        </ErrorState>
      )}
      {!isError && data === undefined && <Bones label="De regels worden opgehaald" />}
      {data !== undefined && (
        <>
          <Panel title="Regels">
            <ul className="s-list s-oversight__list" aria-label="Regels">
              {names.map((name) => (
                <li key={name} className="s-oversight__setting">
                  <div className="s-oversight__what">
                    <strong>{reviewSettingNames[name]}</strong>
                    <span>{saySetting(name, data.values[name])}</span>
                    <span className="s-quiet s-small">{reviewSettingMeanings[name]}</span>
                  </div>
                  <div className="s-oversight__now">
                    <span className="s-quiet s-small">
                      Gebruikelijk is {saySetting(name, reviewSettingBounds[name].usual)}
                    </span>
                    <Button
                      size="small"
                      variant="secondary"
                      aria-label={`Verander: ${reviewSettingNames[name]}`}
                      onClick={() => setChanging(name)}
                    >
                      Verander
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          </Panel>
          <SettingChanges
            changes={data.changes}
            nameOf={(what) => reviewSettingNames[settingOf(what) ?? 'samplePercent']}
            say={(what, amount) => saySetting(settingOf(what) ?? 'samplePercent', amount)}
          />
        </>
      )}
      {data !== undefined && changing !== null && (
        <ChangeNumberDialog
          title={reviewSettingNames[changing]}
          label={reviewSettingMeanings[changing]}
          from={data.values[changing]}
          least={reviewSettingBounds[changing].least}
          most={reviewSettingBounds[changing].most}
          busy={change.isPending}
          failure={change.failure}
          onChange={(amount, reason) =>
            change.mutate({ params: { name: changing }, version: data.version, body: { amount, reason } })
          }
          onClose={() => setChanging(null)}
        />
      )}
    </div>
  );
}
