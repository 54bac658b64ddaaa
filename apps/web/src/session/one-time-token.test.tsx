import { render, screen } from '@testing-library/react';
import { lazy, Suspense } from 'react';
import { expect, test } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { useOneTimeToken } from './one-time-token.ts';

const Late = lazy(async () => ({ default: () => <p>compleet</p> }));

function Page() {
  const token = useOneTimeToken();
  return (
    <>
      <Late />
      <p>{token ?? 'geen token'}</p>
    </>
  );
}

test('a page of which a part comes later, and that is drawn anew, keeps its token; the address does not', async () => {
  window.history.replaceState(null, '', '/uitnodiging#token=abc');
  render(
    <Suspense>
      <Page />
    </Suspense>,
  );
  expect(await screen.findByText('compleet')).toBeVisible();
  expect(screen.getByText('abc')).toBeVisible();
  expect(window.location.hash).toBe('');
});
