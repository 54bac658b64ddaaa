import type { NotifiedRecord } from '@steunpunt/contract/notifications';
import type { NotificationKind } from '@steunpunt/domain/notifications/notification-kinds';
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** Where the record of a query and its occasion stand: columns of the query around it. */
type Told = { readonly kind: NotifiedRecord; readonly id: string; readonly occasion: string };

/** Whether anybody was told of this occasion before. */
export function wasToldOf(what: NotificationKind, { kind, id, occasion }: Told): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, never>();
  return eb.exists(
    eb
      .selectFrom('notification')
      .select('notification.id')
      .where('notification.record_kind', '=', kind)
      .where('notification.record_id', '=', sql.ref<string>(id))
      .where('notification.occasion', '=', sql.ref<string>(occasion))
      .where('notification.kind', '=', what),
  );
}
