import { newId } from './new-id.ts';
import type { ChainEnd } from './tx.ts';

/** The end of an audit chain that has no row yet: its first row carries the chain's own name as the hash before it. */
export function newChainEnd(): ChainEnd {
  const chain = newId();
  return { chain, sequence: 0, hash: chain };
}
