import type { ContactView } from '@steunpunt/contract/contacts';
import { sectorLabels } from '@steunpunt/domain/reference/sectors';
import { Fact, FactList } from '../ui/FactList.tsx';
import { Panel, PanelSection } from '../ui/Panel.tsx';
import { PhoneNumber } from '../ui/PhoneNumber.tsx';

/** Caller and child, as far as this person may see them. */
export function ContactPeople({ contact }: { readonly contact: ContactView }) {
  const { contactDetails: caller, child } = contact;
  if (caller === null && child === null) return null;
  return (
    <Panel flush>
      {caller !== null && (
        <PanelSection title="Beller" level={2}>
          <FactList>
            <Known label="Naam" value={caller.callerName} />
            <Known label="Wie" value={caller.caller} />
            {caller.number !== null && (
              <Fact label="Nummer">
                <PhoneNumber number={caller.number} display={caller.numberDisplay ?? caller.number} />
              </Fact>
            )}
            <Known label="E-mail" value={caller.mail} />
            <Known label="Bereik via" value={caller.callBackChannel} />
            <Known label="Wanneer" value={caller.times} />
            <Known
              label="Voicemail"
              value={caller.voicemail === null ? null : caller.voicemail ? 'mag' : 'liever niet'}
            />
            <Known label="Taal" value={caller.language} />
          </FactList>
        </PanelSection>
      )}
      {child !== null && (
        <PanelSection title="Kind en school" level={2}>
          <FactList>
            <Known label="Naam" value={child.name} />
            <Known label="Leeftijd" value={child.age === null ? null : `${child.age} jaar`} />
            <Known label="Groep of klas" value={child.group} />
            <Known label="School" value={child.school} />
            <Known label="Soort" value={contact.sector === null ? null : sectorLabels[contact.sector]} />
            <Known label="Woont in" value={child.place} />
          </FactList>
        </PanelSection>
      )}
    </Panel>
  );
}

function Known({ label, value }: { readonly label: string; readonly value: string | null }) {
  return value === null || value === '' ? null : <Fact label={label}>{value}</Fact>;
}
