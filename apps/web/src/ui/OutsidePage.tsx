import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import './outside-page.css';

type OutsidePageProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Beside the name in the bar. */
  readonly ribbon?: ReactNode;
  readonly children: ReactNode;
};

/** A page without the frame: signing in, the first start, an invitation. */
export function OutsidePage({ title, intro, ribbon, children }: OutsidePageProps) {
  return (
    <div className="s-outside">
      <header className="s-outside__bar">
        <Logo />
        {ribbon}
      </header>
      <main className="s-outside__main">
        <div className="s-outside__sheet">
          <h1 className="s-outside__title" tabIndex={-1}>
            {title}
          </h1>
          {intro !== undefined && <p className="s-outside__intro">{intro}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
