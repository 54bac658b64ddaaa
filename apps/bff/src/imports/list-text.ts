import { ListProblem } from './list-problem.ts';

/**
 * The text of a list: UTF-8 with or without its mark, otherwise Windows-1252, as spreadsheets and DUO write it.
 * Throws ListProblem for something that is no text, such as a spreadsheet.
 */
export function listText(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (text.includes('\0')) {
    throw new ListProblem(
      'Dit bestand is geen tekst. Sla de lijst in het rekenblad op als "CSV UTF-8" en probeer het opnieuw.',
    );
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
