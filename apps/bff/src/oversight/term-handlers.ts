import type { api } from '@steunpunt/contract';
import type { RetentionTermsView } from '@steunpunt/contract/oversight';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import {
  amountOf,
  defaultRetention,
  type RetentionKind,
  reportedKinds,
  retentionBounds,
  retentionKinds,
  termOf,
} from '@steunpunt/domain/privacy/retention-terms';
import type { Db } from '../db/tables.ts';
import { answer, invalid, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { whatIsOver } from '../retention/over-repository.ts';
import { lastReport } from '../retention/report-repository.ts';
import { retentionTerms, saveRetentionTerm } from '../retention/retention-term-repository.ts';
import { changesOf, keepChange, versionOf } from './change-repository.ts';
import { outsideBounds, settingsSignal } from './setting-words.ts';

const seen = (version: number) => [{ kind: 'setting', id: 'retention', version }];

export const getRetentionTerms: Handlers<typeof api.getRetentionTerms> = {
  handle: async ({ tx, now }) => {
    const view = await termsView(tx, now);
    return answer({ view, seen: [], version: view.version });
  },
};

export const previewRetentionTerm: Handlers<typeof api.previewRetentionTerm> = {
  handle: async ({ tx, now, params: { kind }, query }) => {
    const bounds = retentionBounds[kind];
    const terms = await retentionTerms(tx);
    const tried = bounds === null ? terms[kind] : termOf(bounds.unit, Number(query.amount));
    return answer({ view: { wouldGo: await goesOf(tx, kind, { ...terms, [kind]: tried }, now) }, seen: [] });
  },
};

export const changeRetentionTerm: Handlers<typeof api.changeRetentionTerm> = {
  handle: async ({ tx, actor, now, params: { kind }, body: { amount, reason }, expectedVersion }) => {
    const bounds = retentionBounds[kind];
    if (bounds === null) return refused({ code: 'termFixed' });
    const wrong = outsideBounds(amount, bounds);
    if (wrong.length > 0) return invalid(wrong);
    const version = await versionOf(tx, 'retention');
    if (version !== expectedVersion) return stale(version, ...seen(version));
    const before = amountOf((await retentionTerms(tx))[kind]).amount;
    const change = { topic: 'retention', expected: version, personId: actor.personId, what: kind } as const;
    if (!(await keepChange(tx, { ...change, before, after: amount, reason }, now)))
      return stale(version, ...seen(version));
    await saveRetentionTerm(tx, kind, termOf(bounds.unit, amount));
    const view = await termsView(tx, now);
    return answer({
      view,
      seen: seen(view.version),
      version: view.version,
      filter: { kind, before: String(before), after: String(amount) },
      live: [settingsSignal(view.version)],
    });
  },
};

async function termsView(tx: Db, now: Instant): Promise<RetentionTermsView> {
  const terms = await retentionTerms(tx);
  const over = await whatIsOver(tx, now, terms);
  const report = await lastReport(tx);
  return {
    version: await versionOf(tx, 'retention'),
    terms: retentionKinds.map((kind) => {
      const bounds = retentionBounds[kind];
      return {
        kind,
        ...amountOf(terms[kind]),
        usual: amountOf(defaultRetention[kind]).amount,
        bounds: bounds === null ? null : { least: bounds.least, most: bounds.most },
        wouldGo: isReported(kind) ? over.filter((one) => one.kind === kind).length : null,
      };
    }),
    report:
      report === undefined
        ? null
        : {
            madeAt: asInstant(report.madeAt),
            counts: reportedKinds
              .map((kind) => ({ kind, records: report.lines.filter((line) => line.kind === kind).length }))
              .filter(({ records }) => records > 0),
          },
    changes: await changesOf(tx, 'retention', await namesOfPeople(tx)),
  };
}

async function goesOf(
  tx: Db,
  kind: RetentionKind,
  terms: Awaited<ReturnType<typeof retentionTerms>>,
  now: Instant,
): Promise<number | null> {
  if (!isReported(kind)) return null;
  return (await whatIsOver(tx, now, terms)).filter((one) => one.kind === kind).length;
}

function isReported(kind: RetentionKind): boolean {
  return reportedKinds.some((one) => one === kind);
}
