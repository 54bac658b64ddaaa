import type { Context } from 'hono';

const browsers = [
  ['edge', /\bEdg(?:A|iOS)?\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:(?:Headless)?Chrome|CriOS)\//],
  ['safari', /\bSafari\//],
] as const;

const systems = [
  ['windows', /\bWindows\b/],
  ['android', /\bAndroid\b/],
  ['ios', /\b(?:iPhone|iPad)\b/],
  ['chromeos', /\bCrOS\b/],
  ['macos', /\bMac OS X\b/],
  ['linux', /\bLinux\b/],
] as const;

/** Browser and system as two words, enough to know one's own sessions by; the long text of the header is not kept. */
export function browserOf(context: Context): string {
  const text = context.req.header('user-agent') ?? '';
  const found = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  return `${found(browsers)} ${found(systems)}`;
}
