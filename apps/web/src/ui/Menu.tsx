import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import './menu.css';

type MenuProps = {
  /** What stands on the button. */
  readonly button: ReactNode;
  /** For a screen reader, when the words on the button do not say what it opens. */
  readonly label?: string;
  readonly buttonClassName?: string;
  /** The content; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens a small panel of buttons under it. Arrow keys walk through them, Escape closes. */
export function Menu({ button, label, buttonClassName, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    itemsIn(root.current)[0]?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  const walk = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = itemsIn(root.current);
    const here = items.indexOf(document.activeElement as HTMLElement);
    items.at((here + step) % items.length)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys that its own buttons pass up
    <div
      ref={root}
      className="s-menu"
      onKeyDown={walk}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <button
        type="button"
        className={classNames('s-menu__button', buttonClassName)}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={panelId} className="s-menu__panel">
          {children(close)}
        </div>
      )}
    </div>
  );
}

type MenuItemProps = {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  /** Of several that exclude each other: whether this is the one. */
  readonly chosen?: boolean;
};

export function MenuItem({ children, onSelect, icon, chosen }: MenuItemProps) {
  return (
    <button type="button" className="s-menu__item" aria-pressed={chosen} onClick={onSelect}>
      {icon}
      {children}
    </button>
  );
}

/** A quiet heading over some items. */
export function MenuGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-labelledby={titleId} className="s-menu__group">
      <p id={titleId} className="s-menu__title">
        {title}
      </p>
      {children}
    </div>
  );
}

function itemsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('.s-menu__panel button, .s-menu__panel a') ?? [])];
}
