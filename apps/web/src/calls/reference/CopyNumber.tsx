import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { announce } from '../../ui/announce.ts';
import './copy-number.css';

/** Puts a number on the clipboard; lighter than the library's, because the safety panel has six and must be there at once. */
export function CopyNumber({ number }: { readonly number: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(number);
    setCopied(true);
    announce(`${number} is gekopieerd.`);
  };
  return (
    <button
      type="button"
      className="c-copy"
      aria-label={`Kopieer ${number}`}
      onClick={() => void copy().catch(() => undefined)}
    >
      {copied ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
    </button>
  );
}
