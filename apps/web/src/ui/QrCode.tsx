import { encodeQR } from 'qr';
import { useMemo } from 'react';
import './qr-code.css';

type QrCodeProps = { readonly text: string; readonly label: string };

/** Drawn as one shape, here in the browser: nothing of it goes anywhere else. Dark on light in either theme, as cameras expect. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, shape } = useMemo(() => shapeOf(text), [text]);
  return (
    <svg
      className="s-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="s-qr__light" width={size} height={size} />
      <path className="s-qr__dark" d={shape} />
    </svg>
  );
}

/** Every dark module as a square of one by one, with the quiet zone of four that the standard asks. */
function shapeOf(text: string): { readonly size: number; readonly shape: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const shape = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size: rows.length, shape };
}
