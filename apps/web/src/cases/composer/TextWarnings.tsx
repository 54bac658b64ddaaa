import type { CaseView } from '@steunpunt/contract/cases';
import { WritingWarnings } from '../../workflow/WritingWarnings.tsx';
import { whyNoHealth } from '../people/consents.ts';

type TextWarningsProps = {
  readonly text: string;
  readonly people: CaseView['people'];
  readonly onMask: (mask: (text: string) => string) => void;
};

/** What to watch for while writing: no health without a yes, and never a citizen service number. */
export function TextWarnings({ text, people, onMask }: TextWarningsProps) {
  return (
    <WritingWarnings text={text} onMask={onMask}>
      {people !== null && whyNoHealth(people) !== null && (
        <p className="s-warnings__line">Schrijf niets over gezondheid: daar is geen toestemming voor.</p>
      )}
    </WritingWarnings>
  );
}
