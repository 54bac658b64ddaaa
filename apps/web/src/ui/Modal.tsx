import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import './modal.css';

type ModalProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one first. */
  readonly actions?: ReactNode;
  /** Left out: it stays until what it asks is done. */
  readonly onClose?: () => void;
  /** `side` lies at the right over the full height. */
  readonly place?: 'middle' | 'side';
  readonly tone?: 'plain' | 'danger';
  readonly className?: string;
};

/**
 * A dialog over the page, open as long as it is drawn. The browser's own dialog keeps the focus inside,
 * closes on Escape and gives the focus back.
 */
export function Modal({
  title,
  children,
  actions,
  onClose,
  place = 'middle',
  tone = 'plain',
  className,
}: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      if (element?.open === true) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(
        's-modal',
        `s-modal--${place}`,
        tone === 'danger' && 's-modal--danger',
        className,
      )}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => {
        // Chromium lets a second Escape close a dialog whatever cancel says.
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose?.();
        }
      }}
    >
      <div className="s-modal__head">
        <h2 id={titleId} className="s-modal__title">
          {title}
        </h2>
        {onClose !== undefined && (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<XMarkIcon title="Sluiten" />}
            onClick={onClose}
          />
        )}
      </div>
      <div className="s-modal__body">{children}</div>
      {actions !== undefined && <div className="s-modal__actions">{actions}</div>}
    </dialog>
  );
}
