import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../api/query-keys.ts';
import { firstStepNames, flagNames, furtherStepNames } from '../texts/words.ts';
import { Mark } from '../ui/Mark.tsx';
import { Panel, PanelSection } from '../ui/Panel.tsx';

/** The route that was chosen, with every reason and where it comes from. */
export function ContactRoute({ contact }: { readonly contact: ContactView }) {
  const { first, further, reasons, flags, story } = contact;
  if (first === null) return null;
  return (
    <Panel flush>
      <PanelSection title="De route" level={2}>
        <p className="s-contact__route">{firstStepNames[first]}</p>
        {further.length > 0 && (
          <ul className="s-contact__further">
            {further.map((step) => (
              <li key={step}>{furtherStepNames[step]}</li>
            ))}
          </ul>
        )}
        <Referrals ids={contact.referrals} />
        {flags.length > 0 && (
          <p className="s-marks">
            {flags.map((flag) => (
              <Mark key={flag} tone="promise">
                {flagNames[flag]}
              </Mark>
            ))}
          </p>
        )}
        {story?.deviationReason && (
          <p className="s-contact__text">
            <strong>Afgeweken van het protocol:</strong> {story.deviationReason}
          </p>
        )}
      </PanelSection>
      {reasons.length > 0 && (
        <PanelSection title="Waarom deze route" level={2}>
          <ol className="s-contact__reasons">
            {reasons.map(({ rule, text, source }) => (
              <li key={rule}>
                {text}
                <span className="s-contact__source">{source}</span>
              </li>
            ))}
          </ol>
        </PanelSection>
      )}
    </Panel>
  );
}

function Referrals({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useQuery({ ...queryOf(api.listReferrals, {}), enabled: ids.length > 0 });
  const named = data?.addresses.filter(({ id }) => ids.includes(id)) ?? [];
  if (named.length === 0) return null;
  return (
    <ul className="s-contact__further">
      {named.map(({ id, name, phone, phoneUri }) => (
        <li key={id}>
          {name}
          {phone !== null && phoneUri !== null && (
            <>
              : <a href={phoneUri}>{phone}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
