import type { ContactView } from '@steunpunt/contract/contacts';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Mark } from '../ui/Mark.tsx';
import { Panel } from '../ui/Panel.tsx';

/** The question in the caller's own words, and what was hoped for under it. */
export function ContactQuestion({
  contact: { story, nature, moreNatures },
}: {
  readonly contact: ContactView;
}) {
  const natures = [nature, ...moreNatures].filter((code) => code !== null);
  return (
    <Panel
      title="De vraag"
      aside={
        <span className="s-marks">
          {natures.map((code) => (
            <Mark key={code}>
              {code} {natureLabels[code]}
            </Mark>
          ))}
        </span>
      }
    >
      {story?.question ? (
        <p className="s-contact__said">“{story.question}”</p>
      ) : (
        <p className="s-quiet">De vraag is niet opgeschreven.</p>
      )}
      {story?.hope && (
        <div className="s-contact__hope">
          <h3 className="s-contact__small-title">Wat de beller hoopt</h3>
          <p>{story.hope}</p>
        </div>
      )}
      {story !== null && story.notepad !== '' && (
        <>
          <h3 className="s-contact__small-title">Kladblok</h3>
          <p className="s-contact__text">{story.notepad}</p>
        </>
      )}
      {story?.readBack && (
        <>
          <h3 className="s-contact__small-title">Voorgelezen</h3>
          <p className="s-contact__text">{story.readBack}</p>
        </>
      )}
    </Panel>
  );
}
