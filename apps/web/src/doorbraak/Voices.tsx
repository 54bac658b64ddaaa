import type { DoorbraakView, WrittenView } from '@steunpunt/contract/doorbraaks';
import { dayOf } from '../texts/dates.ts';
import { Panel, PanelSection } from '../ui/Panel.tsx';

/** What pupil and parents want in their own words, who does what, and where it is stuck. */
export function Voices({ doorbraak: { wishes, work, obstacles } }: { readonly doorbraak: DoorbraakView }) {
  return (
    <Panel flush>
      <PanelSection title="Wat de leerling wil" level={2}>
        <Wish wish={wishes.pupil} />
      </PanelSection>
      <PanelSection title="Wat de ouders willen" level={2}>
        <Wish wish={wishes.parents} />
      </PanelSection>
      <PanelSection title="Wie doet wat" level={2}>
        <Lines lines={work} empty="Dat staat er nog niet." />
      </PanelSection>
      <PanelSection title="Waar het vastzit, en door welke regel" level={2}>
        <Lines lines={obstacles} empty="Dat staat er nog niet." />
      </PanelSection>
    </Panel>
  );
}

function Wish({ wish }: { readonly wish: WrittenView | null }) {
  if (wish === null) return <p className="s-quiet">Nog niet gevraagd.</p>;
  return (
    <figure className="d-wish">
      <blockquote className="d-wish__words">{wish.text}</blockquote>
      <figcaption className="s-quiet s-small">
        opgeschreven door {wish.writtenBy}, {dayOf(wish.writtenAt)}
      </figcaption>
    </figure>
  );
}

function Lines({ lines, empty }: { readonly lines: readonly WrittenView[]; readonly empty: string }) {
  if (lines.length === 0) return <p className="s-quiet">{empty}</p>;
  return (
    <ul className="s-list d-lines">
      {lines.map(({ id, label, text }) => (
        <li key={id}>
          <strong>{label}</strong>: {text}
        </li>
      ))}
    </ul>
  );
}
