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
        {...placeOf(about)}
        className={classNames('s-menu__item', 's-notifications__line', isNew && 's-notifications__line--new')}
        onClick={onOpen}
      >
        <span className="s-notifications__words">
          <span className="s-notifications__who">
            {isNew && <span className="s-notifications__new">Nieuw</span>}{' '}
            {about.callerName ?? recordNames[about.kind]} · {about.number}
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

const recordNames = { contact: 'Gesprek', case: 'Zaak', referral: 'Zaak' } as const;

/** What waits for an answer stands above the list of cases. */
function placeOf({ kind, id }: NotificationView['about']) {
  if (kind === 'contact') return { to: '/gesprekken/$id', params: { id } } as const;
  return kind === 'case' ? ({ to: '/zaken/$id', params: { id } } as const) : ({ to: '/zaken' } as const);
}
