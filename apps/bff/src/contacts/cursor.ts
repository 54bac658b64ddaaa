/** Where a page of a list ends: the sort key and the id of its last row. */
export type Place = { readonly key: string; readonly id: string };

export function cursorOf({ key, id }: Place): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** Undefined when the text is no cursor of ours. */
export function placeOfCursor(cursor: string): Place | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
    const [key, id] = parsed;
    return isPlainText(key) && isPlainText(id) ? { key, id } : undefined;
  } catch {
    return undefined;
  }
}

function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value);
}
