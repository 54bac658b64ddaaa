import { useEffect, useState } from 'react';

/** Counts since the panel opened; any part of a minute counts as one. */
export function useCallClock(): { readonly text: string; readonly minutes: () => number } {
  const [startedAt] = useState(() => Date.now());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsSince(startedAt)), 1_000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return {
    text: sayClock(seconds),
    minutes: () => Math.min(600, Math.max(1, Math.ceil(secondsSince(startedAt) / 60))),
  };
}

function secondsSince(moment: number): number {
  return Math.max(0, Math.floor((Date.now() - moment) / 1_000));
}

function sayClock(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
