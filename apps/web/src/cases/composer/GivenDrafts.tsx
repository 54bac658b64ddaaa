import { Button } from '@navikt/ds-react/Button';
import type { ServerDraft } from '../../api/use-server-draft.ts';
import { nearMoment } from '../../texts/dates.ts';
import { announce } from '../../ui/announce.ts';

/** What colleagues had half written here and gave on; it goes under one's own text, nothing is replaced. */
export function GivenDrafts({ note }: { readonly note: ServerDraft }) {
  const open = note.given.filter(({ text }) => !note.text.includes(text));
  if (open.length === 0) return null;
  return (
    <ul className="s-list s-given">
      {open.map(({ text, savedAt, fromName }) => (
        <li key={`${fromName} ${savedAt}`} className="s-given__draft">
          <p className="s-quiet s-small">
            Half geschreven door {fromName}, {nearMoment(savedAt)}, en aan u doorgegeven
          </p>
          <p className="s-given__text">{text}</p>
          <Button
            type="button"
            size="xsmall"
            variant="secondary"
            onClick={() => {
              note.edit([note.text, text].filter((part) => part !== '').join('\n\n'));
              announce('De tekst staat nu bij die van u.');
            }}
          >
            Neem over
          </Button>
        </li>
      ))}
    </ul>
  );
}
