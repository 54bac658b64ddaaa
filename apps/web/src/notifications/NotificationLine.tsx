import type { NotificationView } from '@steunpunt/contract/notifications';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { Link } from '@tanstack/react-router';
import { useSession } from '../api/session.ts';
import { fullMoment, nearDay, nearMoment } from '../texts/dates.ts';
import { notificationText } from '../texts/notifications.ts';
import { classNames } from '../ui/class-names.ts';

type NotificationLineProps = {
  readonly notification: NotificationView;
  readonly onOpen: () => void;
};

export function NotificationLine({ notification, onOpen }: NotificationLineProps) {
  const { kind, at, readAt, about } = notification;
  const isNew = readAt === null;
  const isOwn = useSession().person.id === about.id;
  return (
    <li>
      <Link
        {...placeOf(about, kind, isOwn)}
        className={classNames('s-menu__item', 's-notifications__line', isNew && 's-notifications__line--new')}
        onClick={onOpen}
      >
        <span className="s-notifications__words">
          <span className="s-notifications__who">
            {isNew && <span className="s-notifications__new">Nieuw</span>} {whoOf(about)}
          </span>
          <span>
            {about.kind === 'person' && isOwn
              ? 'Een beheerder vroeg herstel aan voor uw account. Klopt dat?'
              : notificationText(kind, untilOf(about))}
          </span>
        </span>
        <time dateTime={at} title={fullMoment(at)} className="s-notifications__at">
          {nearMoment(at)}
        </time>
      </Link>
    </li>
  );
}

type About = NotificationView['about'];

const recordNames = {
  contact: 'Gesprek',
  case: 'Zaak',
  referral: 'Zaak',
  mediation: 'Mediation',
  doorbraak: 'Doorbraak',
} as const;

/** What waits for an answer stands above the list of cases. */
function placeOf(about: About, kind: NotificationView['kind'], isOwn: boolean) {
  switch (about.kind) {
    case 'contact':
      return { to: '/gesprekken/$id', params: { id: about.id } } as const;
    case 'case':
      return { to: '/zaken/$id', params: { id: about.id } } as const;
    case 'referral':
      return { to: '/zaken' } as const;
    case 'mediation':
      return { to: '/mediation/$mediationId', params: { mediationId: about.id } } as const;
    case 'doorbraak':
      return { to: '/doorbraak/$doorbraakId', params: { doorbraakId: about.id } } as const;
    case 'person':
      return isOwn
        ? ({ to: '/mijn-account' } as const)
        : ({ to: '/beheer', search: { deel: 'mensen' } } as const);
    case 'oversight':
      return { to: oversightPlaces[kind] ?? '/toezicht' } as const;
  }
}

const oversightPlaces: Partial<
  Record<NotificationView['kind'], '/toezicht/verzoeken' | '/toezicht/bewaren'>
> = {
  privacyAsked: '/toezicht/verzoeken',
  privacyTermNear: '/toezicht/verzoeken',
  privacyTermLate: '/toezicht/verzoeken',
  reportWaits: '/toezicht/bewaren',
};

/** A promise or term with its time; a request by its day. */
function untilOf(about: About): string | null {
  if (about.kind === 'person') return null;
  if (about.kind !== 'oversight') return about.until;
  return about.dueOn === null ? null : nearDay(about.dueOn as LocalDate);
}

function whoOf(about: About): string {
  if (about.kind === 'oversight') return about.number === null ? 'Toezicht' : `Zaak · ${about.number}`;
  return about.kind === 'person'
    ? about.name
    : `${about.callerName ?? recordNames[about.kind]} · ${about.number}`;
}
