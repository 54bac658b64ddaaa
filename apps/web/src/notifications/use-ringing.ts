import { api } from '@steunpunt/contract';
import { notificationRules } from '@steunpunt/domain/notifications/notification-kinds';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { queryOf } from '../api/query-keys.ts';
import { noticeTexts, notificationText } from '../texts/notifications.ts';
import { announce } from '../ui/announce.ts';
import { ring, showOnDesktop } from './ring.ts';

type Newest = CallAnswer<typeof api.countNotifications>['newest'];

/** Says that something new came, once; rings and shows it on the desktop when the person allowed that. */
export function useRinging(newest: Newest | undefined): void {
  const settings = useQuery(queryOf(api.getNotificationSettings, {})).data;
  const heardUntil = useRef<string | null>(null);
  const allowed = useRef(settings);
  useEffect(() => {
    allowed.current = settings;
  });
  useEffect(() => {
    if (newest === undefined) return;
    const before = heardUntil.current;
    heardUntil.current = newest !== null && newest.at > (before ?? '') ? newest.at : (before ?? '');
    // What was there when the page opened is no news.
    if (before === null || newest === null || newest.at <= before) return;
    announce(`Nieuwe melding. ${notificationText(newest.kind, null)}`);
    if (!notificationRules[newest.kind].rings) return;
    void onceInThisBrowser(newest.id, () => {
      if (allowed.current?.sound === true) ring();
      if (allowed.current?.desktop === true) showOnDesktop(noticeTexts[newest.kind], newest.id);
    });
  }, [newest]);
}

const otherTabsHearWithin = 3_000;

/** Of all tabs that hear of it at about the same time, one rings. */
async function onceInThisBrowser(id: string, ringNow: () => void): Promise<void> {
  await navigator.locks.request(`steunpunt-melding-${id}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    ringNow();
    await new Promise((done) => setTimeout(done, otherTabsHearWithin));
  });
}
