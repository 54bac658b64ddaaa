import { Button } from '@navikt/ds-react/Button';
import { explanationLines } from '@steunpunt/domain/calendar/say-explained-day';
import { Suspense, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { PanelSection } from '../../ui/Panel.tsx';
import { useCall } from '../call-context.ts';
import { ReasonList } from '../known/ReasonList.tsx';
import { DeviationDialog } from '../later.ts';
import { useClosing } from './use-closing.ts';
import './why-panel.css';

/** Right, at the end: why this route, why this date, and the way to another outcome. */
export function WhyPanel() {
  const { session, readOnly } = useCall();
  const { outcome, callBack, choices } = useClosing();
  const [choosing, setChoosing] = useState(false);
  const lines = callBack === null ? [] : explanationLines(callBack.days);
  const last = lines.at(-1);
  return (
    <>
      <PanelSection level={2} title="Waarom deze route">
        <ReasonList reasons={outcome.reasons} />
      </PanelSection>
      {callBack !== null && outcome.urgency !== 'U0' && (
        <PanelSection level={2} title="Waarom deze datum">
          {callBack.agreed && (
            <p className="c-why-date__agreed">Er is een vast moment afgesproken. Zonder afspraak:</p>
          )}
          <table className="c-why-date">
            <thead className="aksel-sr-only">
              <tr>
                <th scope="col">Dag</th>
                <th scope="col">Werkdag</th>
                <th scope="col">Uitleg</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.from} className={classNames(line === last && 'c-why-date__last')}>
                  <td>{line.when}</td>
                  <td className="c-why-date__count">{line.counts ?? '–'}</td>
                  <td>{line.text.charAt(0).toUpperCase() + line.text.slice(1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </PanelSection>
      )}
      <PanelSection level={2} title="Andere uitkomst nodig?">
        <div className="c-deviate">
          <p>
            {choices.deviation === null
              ? 'Dat kan. Schrijf op waarom u afwijkt.'
              : `U wijkt af: ${choices.deviation.reason}`}
          </p>
          <Button
            id="afronden-anders"
            size="small"
            variant="secondary"
            disabled={readOnly}
            onClick={() => setChoosing(true)}
          >
            Kies anders
          </Button>
          {choices.deviation !== null && (
            <button type="button" className="c-link" onClick={() => session.choose({ deviation: null })}>
              Volg het protocol
            </button>
          )}
        </div>
        {choosing && (
          <Suspense fallback={null}>
            <DeviationDialog onClose={() => setChoosing(false)} />
          </Suspense>
        )}
      </PanelSection>
    </>
  );
}
