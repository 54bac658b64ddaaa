import './demo-ribbon.css';

/** Says on every page that nobody and nothing here is real. */
export function DemoRibbon() {
  return <strong className="s-ribbon">DEMO</strong>;
}
