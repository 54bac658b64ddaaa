import { CheckmarkCircleIcon, CircleIcon } from '@navikt/aksel-icons';
import type { api } from '@steunpunt/contract';
import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '../api/call.ts';
import { Panel } from '../ui/Panel.tsx';
import type { SettingsSection } from './settings-sections.ts';

type Step = CallAnswer<typeof api.getChecklist>['steps'][number];

type StepText = {
  readonly title: string;
  readonly text: string;
  readonly section?: SettingsSection;
  /** Everything else works without it: it counts in no number of what is still to be done. */
  readonly isWish?: true;
  /** Typed on the server, by whoever installed the product. */
  readonly command?: string;
};

const stepTexts: Readonly<Record<Step['step'], StepText>> = {
  region: {
    title: 'Geef de regio een naam',
    text: 'Kies ook of er één aanmeldpunt is voor iedereen, of een per samenwerkingsverband.',
    section: 'regio',
  },
  swvs: {
    title: 'Zet de samenwerkingsverbanden erin',
    text: 'Elk met zijn code, zoals PO2710.',
    section: 'regio',
  },
  desks: {
    title: 'Maak een aanmeldpunt',
    text: 'Met begroeting, telefoontijden, kantoortijden en dagen dat het dicht is.',
    section: 'aanmeldpunten',
  },
  people: {
    title: 'Nodig collega’s uit',
    text: 'Iedereen krijgt een eigen link om een wachtwoord te kiezen.',
    section: 'mensen',
  },
  areas: {
    title: 'Laad de postcodegebieden',
    text: 'Tot die tijd kiest het aanmeldpunt zelf welk swv aan zet is.',
    command: 'npm start -- import areas BESTAND --dry-run',
  },
  schools: {
    title: 'Laad de scholen',
    text: 'Tot die tijd schrijft het aanmeldpunt de naam van de school op.',
    command: 'npm start -- import schools BESTAND --dry-run',
  },
  decider: {
    title: 'Wens: wijs aan wie over een doorbraak beslist',
    text: 'Tot die tijd kan niemand het plan van een doorbraak goedkeuren. Al het andere werkt.',
    section: 'regio',
    isWish: true,
  },
};

/** What a new installation still needs, in the order that works best. */
export function Checklist({ steps }: { readonly steps: readonly Step[] }) {
  const needed = steps.filter(({ step }) => stepTexts[step].isWish !== true);
  const open = needed.filter(({ done }) => !done).length;
  return (
    <Panel title={open === 0 ? 'Alles staat klaar' : `Nog ${open} van ${needed.length} te doen`}>
      <ol className="s-list s-checklist">
        {steps.map(({ step, done, count }) => {
          const { title, text, section, command } = stepTexts[step];
          return (
            <li key={step} className="s-checklist__step">
              {done ? (
                <CheckmarkCircleIcon title="Klaar" className="s-checklist__icon s-checklist__icon--done" />
              ) : (
                <CircleIcon title="Nog te doen" className="s-checklist__icon" />
              )}
              <div>
                <p className="s-checklist__title">
                  {section === undefined ? (
                    title
                  ) : (
                    <Link to="/beheer" search={{ deel: section }}>
                      {title}
                    </Link>
                  )}
                  {count > 0 && <span className="s-quiet"> · {count}</span>}
                </p>
                <p className="s-quiet">{text}</p>
                {command !== undefined && (
                  <p>
                    Op de server: <code className="s-checklist__command">{command}</code> Met --dry-run kijkt
                    u alleen.
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
