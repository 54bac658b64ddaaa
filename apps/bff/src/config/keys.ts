/** The secrets of the installation. Never in the database, its backups or a log. */
export type Keys = {
  /** Signs the session cookie. */
  readonly cookie: string;
  /** Hashes request bodies, e-mail addresses and sources, so that their hashes cannot be guessed from the file. */
  readonly hash: string;
  /** Wraps the keys of the mediators' notes. */
  readonly wrap: string;
};
