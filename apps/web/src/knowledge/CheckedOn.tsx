import { isLocalDate, sayDateWithYear } from '@steunpunt/domain/calendar';

/** When a text or number was last compared with its source. */
export function CheckedOn({ date }: { readonly date: string }) {
  return <span>nagekeken op {isLocalDate(date) ? sayDateWithYear(date).replace(/^\S+ /, '') : date}</span>;
}
