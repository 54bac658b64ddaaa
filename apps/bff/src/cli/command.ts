/** What a command has of the world around it. */
export type CommandWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder it was started in. */
  readonly folder: string;
  /** A line of the answer. */
  readonly print: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
  /** Aborted on Ctrl+C. */
  readonly stop: AbortSignal;
};

export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

export type Command = {
  /** As it is typed, such as `audit verify`. */
  readonly words: string;
  /** Its arguments in the help, such as `BESTAND`; empty when it has none. */
  readonly arguments: string;
  /** One line of Dutch for the help. */
  readonly help: string;
  /** Answers the exit code. */
  readonly run: (args: readonly string[], world: CommandWorld) => Promise<number>;
};
