import { PadlockLockedIcon } from '@navikt/aksel-icons';
import type { ItemView } from '@steunpunt/contract/second-triage';
import { type DecisionRoute, decisionRoutes } from '@steunpunt/domain/second-triage/second-triage-words';
import { classNames } from '../ui/class-names.ts';
import { type DecisionDraft, refusalNow } from './decision-draft.ts';
import { routeHints, routeNames, whyNot } from './triage-words.ts';

type RouteOptionsProps = {
  readonly id: string;
  readonly item: ItemView;
  readonly draft: DecisionDraft;
  readonly error: string | undefined;
  readonly onChoose: (route: DecisionRoute) => void;
};

/** What can be decided, a digit each; what cannot be decided now stays in its place and says why. */
export function RouteOptions({ id, item, draft, error, onChoose }: RouteOptionsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out with its legend
    <div id={id} role="group" tabIndex={-1} aria-label="Wat besluiten we?" className="t-options">
      {error !== undefined && <p className="t-error">{error}</p>}
      {decisionRoutes.map((route, index) => {
        const refusal = refusalNow(item, route, draft.criteria);
        if (refusal !== null) {
          return (
            <p key={route} className="t-option t-option--refused">
              <PadlockLockedIcon aria-hidden className="t-option__lock" />
              <span>
                <span className="t-option__name">{routeNames[route]}</span>
                <span className="t-meta">{whyNot(refusal)}</span>
              </span>
            </p>
          );
        }
        const chosen = draft.route === route;
        return (
          <button
            key={route}
            type="button"
            className={classNames('t-option', chosen && 't-option--chosen')}
            aria-pressed={chosen}
            onClick={() => onChoose(route)}
          >
            <span className="t-option__key" aria-hidden>
              {index + 1}
            </span>
            <span>
              <span className="t-option__name">{routeNames[route]}</span>
              <span className="t-meta">{routeHints[route]}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
