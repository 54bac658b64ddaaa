import { useEffect, useState } from 'react';

/**
 * The token in the fragment of a one-time link; it is taken out of the address once the page stands. Not before: a first
 * drawing can be thrown away and done again, and would find no token the second time.
 */
export function useOneTimeToken(): string | null {
  const [token] = useState(tokenInAddress);
  useEffect(() => {
    if (tokenInAddress() === null) return;
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return token;
}

function tokenInAddress(): string | null {
  return new URLSearchParams(window.location.hash.slice(1)).get('token');
}
