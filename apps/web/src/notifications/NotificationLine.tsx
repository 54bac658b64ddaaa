import type { NotificationView } from '@steunpunt/contract/notifications';
import { Link } from '@tanstack/react-router';
import { fullMoment, nearMoment } from '../texts/dates.ts';
import { notificationText } from '../texts/notifications.ts';
import { classNames } from '../ui/class-names.ts';

type NotificationLineProps = {
  readonly notification: NotificationView;
  readonly onOpen: () => void;
};

export function NotificationLine({ notification, onOpen }: NotificationLineProps) {
  const { kind, at, readAt, about } = notification;
  const isNew = readAt === null;
  return (
    <li>
      <Link
        to="/gesprekken/$id"
        params={{ id: about.id }}
        className={classNames('s-menu__item', 's-notifications__line', isNew && 's-notifications__line--new')}
        onClick={onOpen}
      >
        <span className="s-notifications__words">
          <span className="s-notifications__who">
            {isNew && <span className="s-notifications__new">Nieuw</span>} {about.callerName ?? 'Gesprek'} ·{' '}
            {about.number}
          </span>
          <span>{notificationText(kind, about.until)}</span>
        </span>
        <time dateTime={at} title={fullMoment(at)} className="s-notifications__at">
          {nearMoment(at)}
        </time>
      </Link>
    </li>
  );
}
