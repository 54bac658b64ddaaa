import { BellIcon } from '@navikt/aksel-icons';
import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { sayCount } from '../texts/counts.ts';
import { Menu } from '../ui/Menu.tsx';
import { NotificationPanel } from './NotificationPanel.tsx';
import { useRinging } from './use-ringing.ts';
import './notifications.css';

/** The own notifications behind a bell with the number that is unread. */
export function Bell() {
  const { data } = useQuery(queryOf(api.countNotifications, {}));
  const unread = data?.unread ?? 0;
  useRinging(data?.newest);
  return (
    <Menu
      label={unread === 0 ? 'Meldingen' : `Meldingen: ${sayCount(unread)} nieuw`}
      buttonClassName="s-bar__menu s-bell"
      button={
        <>
          <BellIcon aria-hidden className="s-bell__icon" />
          {unread > 0 && <span className="s-bell__count">{sayCount(unread)}</span>}
        </>
      }
    >
      {(close) => <NotificationPanel close={close} />}
    </Menu>
  );
}
