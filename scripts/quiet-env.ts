/** The environment for Astro’s commands: nothing is reported to anyone, and no command goes to the background. */
export const quietEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
});
