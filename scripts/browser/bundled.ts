/** The Chromium that comes with `npm ci` (package @sparticuz/chromium; Linux x64 only). */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { starts } from './starts.ts';

/**
 * Unpacks the bundled Chromium into the temporary folder, once, and returns its path.
 * A machine without the NSS libraries gets the copies that the package carries for such machines.
 * @returns undefined where the package has no build for this machine.
 */
export async function bundledBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const sparticuz = await import('@sparticuz/chromium');
  const executable = await sparticuz.default.executablePath();
  if (starts(executable)) return executable;

  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const libraries = path.join(path.dirname(entry), '..', 'bin', 'al2023.tar.br');
  if (!existsSync(libraries)) return undefined;
  await sparticuz.inflate(libraries);
  sparticuz.setupLambdaEnvironment(path.join(tmpdir(), 'al2023', 'lib'));
  return starts(executable) ? executable : undefined;
}
