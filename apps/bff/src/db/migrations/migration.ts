import type { Dialect } from '../dialects.ts';

/** What a migration has to work with: SQL in the words both databases know, or of the one named by `dialect`. */
export type Schema = {
  readonly dialect: Dialect;
  readonly run: (...statements: readonly string[]) => Promise<void>;
};

/** Forward only, in one transaction, never edited after it landed. */
export type Migration = { readonly name: string; readonly up: (schema: Schema) => Promise<void> };
