import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from './find-chromium.ts';

const toolsFolder = fileURLToPath(new URL('../../.tools', import.meta.url));
const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/** Chromium from its npm package, unpacked once into .tools and kept there. */
export async function unpackChromium(): Promise<Browser> {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  const folder = join(toolsFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: environmentFor(executablePath, folder) };
}

/** Unpacks beside `folder` and puts it in place with one rename: of two first runs one wins, both go on. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(toolsFolder, { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const temporary = process.env['TMPDIR'];
  // The package unpacks into the temporary folder and trusts whatever lies there under its names.
  process.env['TMPDIR'] = fresh;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  writeFileSync(join(fresh, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontConfiguration(folder: string): string {
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>\n`;
}

/** A bare machine may lack the libraries and fonts Chromium needs; the package has them too. */
function environmentFor(executablePath: string, folder: string): Record<string, string> {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (starts(executablePath, {})) return fonts;
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (starts(executablePath, libraries)) return { ...fonts, ...libraries };
  throw new Error(
    'The Chromium from npm does not start here. Install Chromium, or set CHROME to one that does.',
  );
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}
