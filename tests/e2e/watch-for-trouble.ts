import type { BrowserContext, ConsoleMessage } from '@playwright/test';

export type Troubles = {
  readonly watch: (context: BrowserContext) => Promise<void>;
  /** Trouble this test causes on purpose. */
  readonly expect: (pattern: RegExp) => void;
  readonly seen: () => readonly string[];
};

/** What Chromium says by itself about an answer below 500: a refusal is an answer, and the app tells it to the person. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Listens to everything that goes wrong in the windows of a browser without anybody seeing it. */
export function watchForTrouble(origin: string, keyboardOnly: boolean): Troubles {
  const troubles: string[] = [];
  const expected: RegExp[] = [refusal];
  const note = (trouble: string) => troubles.push(trouble);

  const watch = async (context: BrowserContext) => {
    context.on('console', (message) => {
      if (isError(message)) note(message.text());
    });
    context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) {
        note(`request outside the origin: ${request.url()}`);
      }
    });
    context.on('response', (response) => {
      if (response.status() >= 500) note(`${response.status()} from ${response.url()}`);
    });
    await context.addInitScript(reportPolicyViolations);
    if (keyboardOnly) await context.addInitScript(reportPointers);
  };
  return {
    watch,
    expect: (pattern) => expected.push(pattern),
    seen: () => troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
  };
}

function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.text().includes('Content Security Policy');
}

function reportPolicyViolations(): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      reportError(new Error(`content policy: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`));
    },
  );
}

/**
 * A click without a pointer (Enter or Space on a button, a script) has no detail. Moves are left out: the browser makes
 * them up when the page changes under a pointer that lies still.
 */
function reportPointers(): void {
  const kinds = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'wheel', 'touchstart', 'dragstart'];
  for (const kind of kinds) {
    window.addEventListener(kind, () => reportError(new Error(`pointer used: ${kind}`)), {
      capture: true,
      passive: true,
    });
  }
  const click = ({ detail }: MouseEvent) => {
    if (detail > 0) reportError(new Error('pointer used: click'));
  };
  window.addEventListener('click', click, { capture: true });
}
