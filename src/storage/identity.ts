/** Random names for devices and pages. They say nothing about a person and never leave the browser but in a copy. */
import { isDevice } from '#domain/progress/guards.ts';
import type { Work } from './engine.ts';

/** Lower-case hexadecimal digits, two for each byte. `crypto.randomUUID` is missing on plain-http intranets. */
export const randomName = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The id of this device, or undefined before the first visit and when it is damaged. */
export const knownDevice: Work<string | undefined> = async (stores) => {
  const device = await stores.get('meta', 'device');
  return isDevice(device) ? device : undefined;
};

/** The id of this device, made now unless another tab was quicker. */
export const ensureDevice: Work<string> = async (stores) => {
  const known = await knownDevice(stores);
  if (known !== undefined) return known;
  const device = randomName(8);
  await stores.put('meta', 'device', device);
  return device;
};
