import { isTooEasy } from '@steunpunt/domain/people/password';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Db } from '../db/tables.ts';
import { listDesks } from '../reference/desk-repository.ts';
import { findRegion } from '../reference/region-repository.ts';

/** From here on guessing takes too long, also for whoever has the hashes. */
const fewestGuesses = 1e10;
/** The estimate of a longer text takes long; its beginning says enough. */
const longestEstimated = 64;

/**
 * Whether a new password would soon be guessed: it is one of the most used or leaked ones or made of them, of usual words, of names,
 * of keys beside one another, or of what everybody here knows. Nothing of it leaves this process.
 * @source ASVS 5.0, 6.2.4, 6.2.11 and 6.2.12; NIST SP 800-63B, 3.1.1.2
 */
export async function isEasyPassword(
  read: Db,
  password: string,
  { name, mail }: { readonly name: string; readonly mail: string },
): Promise<boolean> {
  const region = await findRegion(read);
  const named = [region, ...region.swvs, ...(await listDesks(read))];
  const place = named.map((one) => one.name);
  if (isTooEasy(password, { name, mail, place })) return true;
  const known = ['steunpunt', 'ouder- en jeugdsteunpunt', name, mail, ...place];
  const words = known.flatMap((text) => [text, ...text.split(/[\s@._-]+/)]);
  const { guesses } = (await estimator()).check(password.normalize('NFKC'), words);
  return guesses < fewestGuesses;
}

let loaded: Promise<ZxcvbnFactory> | undefined;

/** The lists take 40 MB of memory, and a password is chosen seldom: they come when the first one is. */
function estimator(): Promise<ZxcvbnFactory> {
  loaded ??= loadEstimator();
  return loaded;
}

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Estimator }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new Estimator({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: longestEstimated,
  });
}
