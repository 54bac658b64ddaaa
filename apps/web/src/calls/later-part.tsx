import { type ComponentType, use } from 'react';

const triesAgainAfter = 2_000;

/**
 * A component that is fetched after the first paint. Once it is here it is drawn at once, without the moment of nothing that
 * `lazy` always has, because a key pressed in that moment would be lost. While the line is gone it keeps on trying.
 */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const fetchPart = (): Promise<void> => {
    coming ??= untilLoaded(load).then((loaded) => {
      part = loaded;
    });
    return coming;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, when later.ts is read
  function Later(props: Props) {
    if (part === undefined) use(fetchPart());
    const Part = part;
    return Part === undefined ? null : <Part {...props} />;
  }
  return Object.assign(Later, { fetchPart });
}

async function untilLoaded<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, triesAgainAfter));
    }
  }
}
