import { KeyCap } from '../ui/KeyCap.tsx';
import { Modal } from '../ui/Modal.tsx';
import { switchSingleKeys, useSingleKeys } from '../ui/single-keys.ts';
import './keys-help.css';

const groups = [
  {
    title: 'Overal',
    keys: [
      { caps: ['Alt', 'N'], does: 'nieuw gesprek' },
      { caps: ['Alt', 'B'], does: 'haal een BSN weg' },
      { caps: ['Ctrl', 'K'], does: 'zoeken' },
      { caps: ['?'], does: 'deze lijst' },
      { caps: ['Esc'], does: 'sluit wat open staat' },
    ],
  },
  {
    title: 'In een gesprek',
    keys: [
      { caps: ['1', '–', '9'], does: 'kies een antwoord, als de vraag aan de beurt is' },
      { caps: ['0'], does: 'niet gevraagd, met een reden' },
      { caps: ['Enter'], does: 'volgende vraag' },
      { caps: ['⌫'], does: 'vorige vraag' },
      { caps: ['Ctrl', 'Enter'], does: 'naar afronden, en daar bewaren' },
      { caps: ['Esc'], does: 'uit een tekstveld, terug naar de vraag' },
      { caps: ['Alt', 'K'], does: 'kladblok' },
      { caps: ['Alt', 'Z'], does: 'zoek in de kennisbank' },
      { caps: ['Alt', 'D'], does: 'verbind door' },
      { caps: ['Alt', 'G'], does: 'geen zaak' },
      { caps: ['F8'], does: 'direct gevaar' },
      { caps: ['F9'], does: 'lijn verbroken: bewaar en bel terug' },
    ],
  },
  {
    title: 'In een lijst',
    keys: [
      { caps: ['↑', '↓'], does: 'kies een regel' },
      { caps: ['Enter'], does: 'open de regel' },
      { caps: ['B'], does: 'bel nu' },
    ],
  },
] as const;

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Toetsen" onClose={onClose}>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3 className="s-keys__title">{title}</h3>
          <dl className="s-keys">
            {keys.map(({ caps, does }) => (
              <div key={does} className="s-keys__row">
                <dt className="s-keys__caps">
                  {caps.map((cap) => (
                    <KeyCap key={cap}>{cap}</KeyCap>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <SingleKeysChoice />
    </Modal>
  );
}

function SingleKeysChoice() {
  const on = useSingleKeys();
  return (
    <label className="s-keys__choice">
      <input type="checkbox" checked={on} onChange={(event) => switchSingleKeys(event.target.checked)} />
      Losse toetsen (cijfers, letters en ⌫) werken in een vraag
    </label>
  );
}
