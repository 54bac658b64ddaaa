import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import './link-button.css';

type LinkButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> & {
  readonly small?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button that reads as a link: it does something here, and its words are all it needs. */
export function LinkButton({ small = false, ref, ...rest }: LinkButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={classNames('s-link-button', small && 's-link-button--small')}
      {...rest}
    />
  );
}
