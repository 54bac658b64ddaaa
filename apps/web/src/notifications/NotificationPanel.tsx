import { api } from '@steunpunt/contract';
import type { NotificationView } from '@steunpunt/contract/notifications';
import { infiniteQueryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type CallAnswer, call } from '../api/call.ts';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { NotificationLine } from './NotificationLine.tsx';
import { NotificationSettings } from './NotificationSettings.tsx';

const pages = infiniteQueryOptions({
  queryKey: [api.listNotifications.path, 'pages'],
  queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.listNotifications>> =>
    call(api.listNotifications, { query: { cursor: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** The newest notifications, with what the person allows under them. */
export function NotificationPanel({ close }: { readonly close: () => void }) {
  const list = useInfiniteQuery(pages);
  const client = useQueryClient();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: keyOf(api.countNotifications) });
    void client.invalidateQueries({ queryKey: keyOf(api.listNotifications) });
  };
  const read = useSend(api.readNotification, { onSuccess: refresh });
  const readAll = useSend(api.readAllNotifications, {
    onSuccess: refresh,
    onError: (error) => announce(errorText(error)),
  });
  const shown = list.data?.pages.flatMap((page) => page.notifications) ?? [];
  const newest = shown[0];
  const root = useFocusWhenThere(list.isSuccess);

  return (
    <div ref={root} className="s-notifications">
      <div className="s-notifications__head">
        <h2 className="s-notifications__title">Meldingen</h2>
        {newest !== undefined && (list.data?.pages[0]?.unread ?? 0) > 0 && (
          <button
            type="button"
            className="s-notifications__all"
            onClick={() => readAll.mutate({ body: { until: newest.at } })}
          >
            Alles gelezen
          </button>
        )}
      </div>
      {list.isPending && <Bones rows={3} label="De meldingen worden opgehaald" />}
      {list.isError && list.data === undefined && (
        <ErrorState title="De meldingen konden niet worden opgehaald" onRetry={() => void list.refetch()}>
          {errorText(list.error)}
        </ErrorState>
      )}
      {list.isSuccess && shown.length === 0 && (
        <EmptyState title="Er zijn geen meldingen">
          Hier ziet u het als iets van u wordt, of als een belofte bijna afloopt.
        </EmptyState>
      )}
      <Lines
        notifications={shown}
        onOpen={({ id, readAt }) => {
          close();
          if (readAt === null) read.mutate({ params: { id } });
        }}
      />
      {list.hasNextPage && (
        <button type="button" className="s-menu__item" onClick={() => void list.fetchNextPage()}>
          Toon meer
        </button>
      )}
      <NotificationSettings />
    </div>
  );
}

type LinesProps = {
  readonly notifications: readonly NotificationView[];
  readonly onOpen: (notification: NotificationView) => void;
};

function Lines({ notifications, onOpen }: LinesProps) {
  if (notifications.length === 0) return null;
  return (
    <ul className="s-list s-notifications__list">
      {notifications.map((notification) => (
        <NotificationLine
          key={notification.id}
          notification={notification}
          onOpen={() => onOpen(notification)}
        />
      ))}
    </ul>
  );
}

/** The menu opens before its lines are there: the first of them gets the focus that waits for it. */
function useFocusWhenThere(isThere: boolean) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const inside = root.current?.contains(document.activeElement) === true;
    if (isThere && !inside) root.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [isThere]);
  return root;
}
