import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { MediationView, PartyView } from '@steunpunt/contract/mediations';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { consentStageLabels, partyKindLabels } from '@steunpunt/domain/mediation/mediation-words';
import { type ConsentStage, consentStages } from '@steunpunt/domain/mediation/parties';
import { Panel } from '../ui/Panel.tsx';

/** Who says yes, per stage: everybody who decides, apart. */
export function ConsentTable({ mediation }: { readonly mediation: MediationView }) {
  const deciding = mediation.parties.filter(({ decides }) => decides);
  const others = mediation.parties.filter(({ decides }) => !decides);
  return (
    <Panel title="Wie zegt ja, per stap">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="m-scroll" aria-label="Tabel van wie ja zegt" tabIndex={0}>
        <table className="m-consents">
          <thead>
            <tr>
              <td />
              {deciding.map((party) => (
                <th key={party.id} scope="col">
                  <span className="m-consents__kind">{partyKindLabels[party.kind]}</span>
                  <span className="m-consents__name">{party.name ?? 'naam onbekend'}</span>
                  <span className="m-consents__name">{sayStanding(party)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {consentStages.map((stage) => (
              <tr key={stage}>
                <th scope="row">{consentStageLabels[stage]}</th>
                {deciding.map((party) => (
                  <td key={party.id}>
                    <Answer party={party} stage={stage} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {others.length > 0 && (
        <p className="s-quiet s-small">
          Beslist niet mee: {others.map(({ name, kind }) => name ?? partyKindLabels[kind]).join(', ')}.
        </p>
      )}
    </Panel>
  );
}

function sayStanding({ kind, authority, mandate, numberDisplay }: PartyView): string {
  if (kind === 'school') return mandate ? 'mag beslissen' : 'mag nog niet beslissen';
  if (kind === 'parent' && authority === 'unknown') return 'gezag onbekend';
  return numberDisplay ?? '';
}

function Answer({ party, stage }: { readonly party: PartyView; readonly stage: ConsentStage }) {
  const doneOn = stage === 'intake' ? party.intakeOn : stage === 'agreement' ? party.signedOn : null;
  const consent = party.consents.find((one) => one.stage === stage);
  if (consent === undefined) return <span className="s-quiet">nog vragen</span>;
  if (consent.answer === 'no') {
    return (
      <span className="m-answer m-answer--no">
        <XMarkIcon aria-hidden /> nee, {sayDateShort(consent.on as LocalDate)}
      </span>
    );
  }
  return (
    <span className="m-answer">
      <CheckmarkIcon aria-hidden /> ja, {sayDateShort(consent.on as LocalDate)}
      {doneOn !== null && (
        <span className="s-quiet">
          {stage === 'intake' ? 'gesproken' : 'getekend'} {sayDateShort(doneOn as LocalDate)}
        </span>
      )}
    </span>
  );
}
