export type Proof = {
  readonly file: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  /** How many properties were tried, and how often all together. */
  readonly properties: number;
  readonly runs: number;
};

type Circumstances = {
  readonly seed: number;
  readonly commit: string;
  readonly date: Date;
  readonly node: string;
};

/** docs/proofs.md: what was proved, how often, with which seed and of which commit. */
export function proofsPage(proofs: readonly Proof[], { seed, commit, date, node }: Circumstances): string {
  const sum = (part: (proof: Proof) => number) => proofs.reduce((total, proof) => total + part(proof), 0);
  const failed = sum((proof) => proof.failed);
  const rows = proofs.map(
    (proof) =>
      `| \`${proof.file}\` | ${proof.passed} | ${proof.failed} | ${proof.properties} | ${grouped(proof.runs)} | ${proof.seconds.toFixed(1)} |`,
  );
  return `# Proofs

Printed by \`npm run proofs\`; not edited by hand. Every property, generated and exhaustive test runs here at full count; \`npm test\` runs the same tests at a small count. \`PROOFS_SEED=${seed} npm run proofs\` repeats this run.

- Commit: ${commit}
- Seed: ${seed}; tests that name a seed of their own keep it
- Date: ${date.toISOString().slice(0, 10)}, Node ${node.replace('v', '')}
- Outcome: ${failed === 0 ? `all ${sum((proof) => proof.passed)} tests hold` : `${failed} tests do NOT hold`}; ${grouped(sum((proof) => proof.runs))} generated cases in ${sum((proof) => proof.properties)} properties

| Tests | Hold | Fail | Properties | Generated cases | Seconds |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
}

/** 1234567 as 1,234,567. */
function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
