import type { ReactNode } from 'react';
import './page-title.css';

type PageTitleProps = {
  readonly children: ReactNode;
  /** One quiet line under the title. */
  readonly meta?: ReactNode;
  /** Right of the title: keys or one action. */
  readonly aside?: ReactNode;
};

/** The one h1 of a page. It takes the focus after a change of page, so that it is read aloud. */
export function PageTitle({ children, meta, aside }: PageTitleProps) {
  return (
    <header className="s-page-title">
      <div className="s-page-title__words">
        <h1 tabIndex={-1} className="s-page-title__h1">
          {children}
        </h1>
        {meta !== undefined && <p className="s-page-title__meta">{meta}</p>}
      </div>
      {aside !== undefined && <div className="s-page-title__aside">{aside}</div>}
    </header>
  );
}
