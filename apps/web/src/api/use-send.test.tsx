import { api } from '@steunpunt/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aContact } from '../testing/builders.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { reportAnswered } from './online.ts';
import { createQueryClient } from './query-client.ts';
import { useSend } from './use-send.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().answer(api.takeContact, aContact());
});
afterEach(() => {
  reportAnswered();
  vi.unstubAllGlobals();
});

const request = { params: { id: 'contact-1' } };
const keys = () => server.askedOf(api.takeContact).map(({ headers }) => headers.get('idempotency-key'));

function send() {
  const client = createQueryClient();
  return renderHook(() => useSend(api.takeContact), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
}

test('pressed again after no answer, the same request keeps its key', async () => {
  let answers = false;
  vi.stubGlobal('fetch', async (...asked: Parameters<FakeServer['fetch']>) => {
    const response = await server.fetch(...asked);
    if (!answers) throw new TypeError('the answer got lost');
    return response;
  });
  const { result } = send();
  act(() => result.current.mutate(request));
  await waitFor(() => expect(result.current.isError).toBe(true));
  answers = true;
  act(() => result.current.mutate(request));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(new Set(keys()).size).toBe(1);
  expect(keys()).toHaveLength(2);
});

test('a double click is one intention', async () => {
  vi.stubGlobal('fetch', server.fetch);
  const { result } = send();
  act(() => {
    result.current.mutate(request);
    result.current.mutate(request);
  });
  await waitFor(() => expect(keys()).toHaveLength(2));
  expect(new Set(keys()).size).toBe(1);
});

test('what was answered and is pressed again is a new intention', async () => {
  vi.stubGlobal('fetch', server.fetch);
  const { result } = send();
  await act(() => result.current.mutateAsync(request));
  await act(() => result.current.mutateAsync(request));
  expect(new Set(keys()).size).toBe(2);
});
