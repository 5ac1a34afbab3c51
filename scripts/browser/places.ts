/** Where Chromium, Chrome and Edge are installed on each operating system. */
import path from 'node:path';

/** Command names on Linux, in the order they are tried. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
] as const;

/**
 * Full paths at which a browser of the Chromium family may be found, best first.
 * @param platform As in `process.platform`.
 * @param env As in `process.env`; read are PATH, HOME and, on Windows, the Program Files folders.
 */
export function browserPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((parts) => path.win32.join(folder, ...parts)));
  }
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return [...new Set([...folders, ...usual])].flatMap((folder) =>
    commands.map((command) => `${folder}/${command}`),
  );
}
