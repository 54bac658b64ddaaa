import type { Belscript } from './belscript.ts';
import { belscript20261 } from './belscript-2026-1.ts';

/** Every published version, oldest first: a contact is always read with the version it was taken with. */
export const belscriptVersions: readonly Belscript[] = [belscript20261];

/** The version new contacts start with. */
export const currentBelscript: Belscript = belscript20261;

/** The published version with this name; undefined when there is none. */
export function belscriptOf(version: string): Belscript | undefined {
  return belscriptVersions.find((script) => script.version === version);
}
