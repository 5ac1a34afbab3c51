/** Of the maps and pagers a lesson page holds, one for each path, shows those of the path the reader follows. */
export function showPath(root: ParentNode, path: string | undefined): void {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  const known = parts.some((part) => part.dataset.path === path);
  if (!known) return;
  for (const part of parts) part.hidden = part.dataset.path !== path;
}
