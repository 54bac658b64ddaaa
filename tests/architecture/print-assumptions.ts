import { isTest, isTypeScript, repositoryFiles, textOf } from './source-files.ts';

export type Assumption = {
  readonly path: string;
  readonly text: string;
  /** What it is about: the name after the comment; null when there is none. */
  readonly about: string | null;
};

/** Everything in the code that is tagged as made up by us, by the file it stands in. */
export function assumptionsIn(path: string, source: string): Assumption[] {
  return [...source.matchAll(/@assumption/g)].map(({ index, 0: tag }) => {
    const after = source.slice(index + tag.length);
    return { path, text: firstSentenceOf(after), about: nameAfter(after) };
  });
}

/** Up to the end of the comment, the next tag, or an empty line. */
function firstSentenceOf(after: string): string {
  const [tagged = ''] = after.split(/\*\/|\n\s*\*\s*@|\s@source|\n\s*\*?\s*\n/);
  return tagged.replace(/\s*\n\s*(\*|\/\/)?\s*/g, ' ').trim();
}

function nameAfter(after: string): string | null {
  const [, name] =
    /^[\s\S]*?\*\/\s*(?:export\s+)?(?:async\s+)?(?:const|function|type)\s+(\w+)/.exec(after) ?? [];
  return name ?? null;
}

/** The list of questions for the customer: what we made up, and who must say whether it is right. */
export function printAssumptions(): string {
  const found = repositoryFiles()
    .filter((path) => /^(packages|apps)\//.test(path) && isTypeScript(path) && !isTest(path))
    .sort()
    .flatMap((path) => assumptionsIn(path, textOf(path)));
  const parts = [...Map.groupBy(found, ({ path }) => partOf(path))].map(([part, ofPart]) =>
    [`## ${part}`, ofPart.map((one) => `- ${one.text} (${placeOf(one)})`).join('\n')].join('\n\n'),
  );
  return [
    '# Aannames',
    'Deze bladzijde is gemaakt uit de code: elke regel die wij zelf hebben bedacht, met wie moet zeggen of zij klopt. De zinnen zijn Engels, zoals in de code. Wat de triage aanneemt, staat in het Nederlands in [triage.md](triage.md).',
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

function placeOf({ path, about }: Assumption): string {
  return about === null ? `\`${path}\`` : `\`${about}\` in \`${path}\``;
}

/** `packages/domain/src/case/consent.ts` is of the part `domain: case`. */
function partOf(path: string): string {
  const [, workspace = '', , area = ''] = path.split('/');
  return area.includes('.') ? workspace : `${workspace}: ${area}`;
}
