import { useState } from 'react';
import * as z from 'zod/mini';
import { useServerDraft } from '../../api/use-server-draft.ts';
import type { WhichQuestion } from './question-names.ts';

/** A question while it is changed, with the text that it began on. */
type Begun = { readonly from: string; readonly text: string };

const keptText = z.strictObject({ which: z.enum(['first', 'under']), from: z.string(), text: z.string() });

/** Keeps on the server what is typed in one question of a case, for its writer. Of two questions the last one typed is kept. */
export function useKeptQuestion(caseId: string, which: WhichQuestion) {
  const draft = useServerDraft('caseQuestion', caseId);
  const [touched, setTouched] = useState(false);
  const [begun, setBegun] = useState<Begun>();
  const found = draft.loaded && !touched && begun === undefined ? readKept(draft.text) : undefined;
  if (found?.which === which) setBegun({ from: found.from, text: found.text });
  return {
    /** What was typed here before, once it is known. */
    begun: touched ? undefined : begun,
    keep: (now: Begun) => {
      setTouched(true);
      if (draft.loaded) draft.edit(JSON.stringify({ which, ...now }));
    },
    forget: () => draft.clear(),
  };
}

function readKept(text: string): z.infer<typeof keptText> | undefined {
  try {
    const read = keptText.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
