/** What the presenter view needs only when it is asked for. Fetched while nobody waits: the room’s connection may go. */
export function loadRest(): void {
  const rest = [
    import('#components/my-data/qr-picture.ts'),
    import('#components/workshop/after/actions-room.ts'),
    import('#components/workshop/after/take-away.ts'),
    import('#storage/learner-record.ts'),
  ];
  // What does not come now is asked for again when it is needed, and says then that it is missing.
  void Promise.allSettled(rest);
}
