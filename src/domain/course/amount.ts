/** “1 guide”, “10 lessons”. @param noun singular; the plural adds -s unless given */
export function amount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
