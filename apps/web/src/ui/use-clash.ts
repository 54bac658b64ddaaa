import { useState } from 'react';

/**
 * Whether somebody else changed what I am changing. `now` is what stands there by the newest answer of the server: data, with
 * undefined for nothing. It clashes from the moment it differs from what stood there when I began, whether a live message or
 * a refused save brought it, until `settle` says that I have seen it and chosen. `subject` names what is changed: another one
 * begins anew.
 */
export function useClash(now: unknown, subject = '') {
  const stands = JSON.stringify(now) ?? '';
  const [begun, setBegun] = useState({ subject, before: stands, seen: stands });
  const isSame = begun.subject === subject;
  if (!isSame) setBegun({ subject, before: stands, seen: stands });
  return {
    /** Somebody changed it since I began; both are to be shown. */
    clashes: isSame && begun.before !== stands,
    /** It may not be saved before I chose. */
    open: isSame && begun.seen !== stands,
    settle: () => setBegun({ ...begun, subject, seen: stands }),
  };
}
