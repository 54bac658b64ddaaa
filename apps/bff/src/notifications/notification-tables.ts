import type { NotifiedRecord } from '@steunpunt/contract/notifications';
import type { NotificationKind } from '@steunpunt/domain/notifications/notification-kinds';
import type { ColumnClasses } from '../db/column-classes.ts';

/** That a person was told of something: codes, ids and moments, never a name or a text. */
export type NotificationTable = {
  id: string;
  person_id: string;
  kind: NotificationKind;
  record_kind: NotifiedRecord;
  record_id: string;
  /** What makes it happen once: the version of the record, or the moment that was promised. */
  occasion: string;
  at: string;
  read_at: string | null;
};

export const notificationColumns = {
  id: 'none',
  person_id: 'staff',
  kind: 'none',
  record_kind: 'none',
  record_id: 'none',
  occasion: 'none',
  at: 'none',
  read_at: 'staff',
} as const satisfies ColumnClasses<NotificationTable>;

/** What a person allowed; without a row nothing. */
export type NotificationSettingTable = { person_id: string; sound: number; desktop: number; mail: number };

export const notificationSettingColumns = {
  person_id: 'staff',
  sound: 'staff',
  desktop: 'staff',
  mail: 'staff',
} as const satisfies ColumnClasses<NotificationSettingTable>;
