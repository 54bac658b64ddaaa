import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KnowledgeItem, knowledgeItemSchema } from '@steunpunt/domain/knowledge/knowledge-item';
import { type ReferralAddress, referralAddressSchema } from '@steunpunt/domain/knowledge/referral-address';
import { parse } from 'yaml';

export type Content = {
  readonly items: readonly KnowledgeItem[];
  readonly referrals: readonly ReferralAddress[];
};

/** What the loader needs of a schema; both content schemas are one. */
type Schema<T> = {
  safeParse: (
    value: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
};

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
};

/**
 * Reads `knowledge/*.yaml` (one item per file, named after its id) and `referrals.yaml` from a folder.
 * Throws one error that names the file and every wrong field. Whether the content is complete is
 * checkContent's question.
 */
export function loadContent(directory: string): Content {
  const knowledge = join(directory, 'knowledge');
  const files = readdirSync(knowledge)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const items = files.map((file) => {
    const item = parsed(knowledgeItemSchema, read(join(knowledge, file)), `knowledge/${file}`);
    if (`${item.id}.yaml` !== file) {
      throw new Error(`knowledge/${file}: id is "${item.id}", so the file must be called ${item.id}.yaml`);
    }
    return item;
  });
  const addresses = read(join(directory, 'referrals.yaml'));
  if (!Array.isArray(addresses)) throw new Error('referrals.yaml: must be a list of addresses');
  const referrals = addresses.map((address, index) =>
    parsed(referralAddressSchema, address, `referrals.yaml, address ${index + 1}`),
  );
  return { items, referrals };
}

function read(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path}: cannot be read as YAML: ${reason}`, { cause });
  }
}

function parsed<T>(schema: Schema<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${where}: ${result.error.issues.map(describeIssue).join('; ')}`);
}

function describeIssue(issue: Issue): string {
  const field = issue.path.length === 0 ? 'the whole entry' : issue.path.map(String).join('.');
  if (issue.keys !== undefined) return `${field} has the unknown field ${issue.keys.join(', ')}`;
  if (issue.values !== undefined) return `${field} must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `${field} must be a filled in ${issue.expected ?? 'value'}`;
  return `${field} is not valid (${issue.code ?? 'unknown reason'})`;
}
