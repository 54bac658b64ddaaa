import type { CaseView } from '@steunpunt/contract/cases';
import { useSwvName } from '../../api/reference.ts';
import { useSession } from '../../api/session.ts';
import { sayNames } from '../../texts/say-names.ts';

/** Who can read what is put in the file, before it is written. */
export function Readers({ file: { owner, coworkers, swv, onJointAgenda } }: { readonly file: CaseView }) {
  const swvName = useSwvName();
  const { person } = useSession();
  const others = [...(owner === null ? [] : [owner]), ...coworkers].filter(({ id }) => id !== person.id);
  const leads =
    onJointAgenda || swv === null
      ? 'de leidinggevenden van de regio'
      : `de leidinggevenden van ${swvName(swv)}`;
  return (
    <span className="s-composer__readers">
      Te lezen door: {sayNames([...others.map(({ name }) => name), leads])}
    </span>
  );
}
