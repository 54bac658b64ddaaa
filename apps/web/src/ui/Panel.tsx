import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import './panel.css';

type PanelProps = {
  /** Shown as a heading and as the name of the region; leave it out when the content has its own heading. */
  readonly title?: ReactNode;
  /** Rank of the heading on the page; the look stays the same. */
  readonly level?: 2 | 3 | 4;
  /** Right of the title: a receipt, a link, a count. */
  readonly aside?: ReactNode;
  /** `now` is petrol, `promise` amber, `danger` red, `plain` white. */
  readonly tone?: 'plain' | 'now' | 'promise' | 'danger';
  /** Without inner edge, for lists and sections that reach the border. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A white sheet with round corners; the page is made of a few of these. */
export function Panel({ title, level = 2, aside, tone = 'plain', flush, className, children }: PanelProps) {
  const titleId = useId();
  return (
    <section
      className={classNames('s-panel', `s-panel--${tone}`, flush && 's-panel--flush', className)}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title !== undefined && <PanelHead id={titleId} title={title} level={level} aside={aside} />}
      {children}
    </section>
  );
}

/** A part of a flush panel, parted from its neighbours by a hairline. */
export function PanelSection({
  title,
  level = 3,
  aside,
  className,
  children,
}: Omit<PanelProps, 'tone' | 'flush'>) {
  const titleId = useId();
  return (
    <section
      className={classNames('s-panel__section', className)}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title !== undefined && <PanelHead id={titleId} title={title} level={level} aside={aside} />}
      {children}
    </section>
  );
}

function PanelHead(props: { id: string; title: ReactNode; level: 2 | 3 | 4; aside: ReactNode }) {
  const Heading = `h${props.level}` as const;
  return (
    <div className="s-panel__head">
      <Heading id={props.id} className="s-panel__title">
        {props.title}
      </Heading>
      {props.aside}
    </div>
  );
}
