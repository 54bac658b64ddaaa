import type { SettingChangeView } from '@steunpunt/contract/oversight';
import { nearMoment } from '../texts/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';

type SettingChangesProps = {
  readonly changes: readonly SettingChangeView[];
  /** What was changed, and a number of it in words. */
  readonly nameOf: (what: string) => string;
  readonly say: (what: string, amount: number) => string;
};

/** Who changed what, and why: the newest first. */
export function SettingChanges({ changes, nameOf, say }: SettingChangesProps) {
  return (
    <Panel title="Wat is er veranderd">
      {changes.length === 0 && (
        <EmptyState title="Er is nog niets veranderd">
          Elke wijziging blijft hier staan, met de reden.
        </EmptyState>
      )}
      <ul className="s-list s-oversight__list">
        {changes.map(({ at, by, what, before, after, reason }) => (
          <li key={at + what}>
            <p>
              {nameOf(what)}: van {say(what, before)} naar {say(what, after)}
            </p>
            <p className="s-quiet s-small">
              {by}, {nearMoment(at)}
              {reason !== null && `. ${reason}`}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
