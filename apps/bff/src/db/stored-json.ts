/** What a JSON column of ours holds. Only for text that this program wrote with `stored`. */
export function fromStored<Value>(text: string): Value {
  return JSON.parse(text) as Value;
}

export function stored(value: unknown): string {
  return JSON.stringify(value);
}

/** 0/1 columns for yes and no. */
export function bit(value: boolean): number {
  return value ? 1 : 0;
}
