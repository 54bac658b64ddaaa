import { readFileSync } from 'node:fs';
import { ListProblem } from './list-problem.ts';

const reasonOf: Readonly<Record<string, string>> = {
  ENOENT: 'is er niet. Controleer de naam en de map.',
  EISDIR: 'is een map. Noem het bestand met de lijst.',
  EACCES: 'mag niet worden gelezen. Geef leesrechten.',
  EPERM: 'mag niet worden gelezen. Geef leesrechten.',
};

/** The bytes of a list. Throws ListProblem when the file cannot be read. */
export function readListFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
    throw new ListProblem(`${path} ${reasonOf[code] ?? 'kan niet worden gelezen.'}`);
  }
}
