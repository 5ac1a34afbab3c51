/** What the participants’ page needs only when it is asked for. Fetched while nobody waits: the room’s signal may go. */
export function loadRest(root: ParentNode): void {
  const rest: Promise<unknown>[] = [import('#storage/persist.ts')];
  if (root.querySelector('playbook-hand-over'))
    rest.push(
      import('#components/hand-over/hand-over-view.ts'),
      import('#components/my-data/qr-picture.ts'),
    );
  // What does not come now is asked for again when it is needed, and says then that it is missing.
  void Promise.allSettled(rest);
}
