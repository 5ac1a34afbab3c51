/** A title as the name of a file, without its ending: “Lost and gained, month by month” → lost-and-gained-month-by-month. */
export function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
  return name === '' ? 'cx-playbook' : name;
}
