import './mode-ribbon.css';

/** Says on every page that nothing here is real, or may be. */
export function ModeRibbon({ mode }: { readonly mode: 'demo' | 'live' }) {
  if (mode === 'demo') return <strong className="s-ribbon">DEMO</strong>;
  return <strong className="s-ribbon s-ribbon--live">Proef: voer geen echte gegevens in</strong>;
}
