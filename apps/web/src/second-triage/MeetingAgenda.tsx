import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { MeetingView } from '@steunpunt/contract/second-triage';
import { isLocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { now } from '../texts/dates.ts';
import { classNames } from '../ui/class-names.ts';
import { Mark } from '../ui/Mark.tsx';
import { Panel } from '../ui/Panel.tsx';
import { aboutOfItem, nameOfItem } from './item-words.ts';

type Item = MeetingView['items'][number];
type MeetingAgendaProps = {
  readonly items: readonly Item[];
  readonly current: string;
  readonly onItem: (itemId: string) => void;
};

/** The items in the order of their promises, with what is done. */
export function MeetingAgenda({ items, current, onItem }: MeetingAgendaProps) {
  const place = items.findIndex(({ itemId }) => itemId === current) + 1;
  return (
    <Panel
      title="Agenda"
      aside={
        <span className="s-quiet s-small">
          {place} van {items.length}
        </span>
      }
      className="t-agenda"
    >
      <ol className="s-list t-agenda__list">
        {items.map((item, index) => (
          <li key={item.itemId}>
            <button
              type="button"
              className={classNames('t-agenda__item', item.itemId === current && 't-agenda__item--now')}
              aria-current={item.itemId === current ? 'true' : undefined}
              onClick={() => onItem(item.itemId)}
            >
              {item.decidedHere ? (
                <CheckmarkIcon title="Besloten" className="t-agenda__tick" />
              ) : (
                <span className="t-agenda__number">{index + 1}</span>
              )}
              <span className="t-agenda__words">
                <span className="t-agenda__name">{nameOfItem(item)}</span>
                <span className="t-meta">{aboutOfItem(item)}</span>
                {item.isRestricted && (
                  <span className="s-marks">
                    <Mark tone="danger">beperking</Mark>
                  </span>
                )}
              </span>
              <PromiseDay promise={item.promise} />
            </button>
          </li>
        ))}
      </ol>
      <p className="t-meta">Oudste belofte eerst</p>
    </Panel>
  );
}

function PromiseDay({ promise }: { readonly promise: Item['promise'] }) {
  if (promise === null || !isLocalDate(promise.untilDate)) return null;
  const isLate = promise.until < now();
  return (
    <span className={classNames('t-agenda__day', isLate && 't-agenda__day--late')}>
      {isLate && <span className="aksel-sr-only">te laat, </span>}
      {sayDateShort(promise.untilDate)}
    </span>
  );
}
