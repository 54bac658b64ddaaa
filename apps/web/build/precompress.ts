import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:js|css|html|svg|txt|json)$/;
const squeezeBrotli = promisify(brotliCompress);
const squeezeGzip = promisify(gzip);

/** Writes a .br and a .gz beside every text file of the build, so that the server compresses nothing while it runs. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      await Promise.all(
        names.filter((name) => compressible.test(name)).map((name) => squeeze(join(folder, name))),
      );
    },
  };
}

async function squeeze(file: string): Promise<void> {
  const content = await readFile(file);
  const brotli = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  const [small, smaller] = await Promise.all([
    squeezeGzip(content, { level: 9 }),
    squeezeBrotli(content, brotli),
  ]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}
