/** Long enough for any browser to start the download, milliseconds. */
const lifetime = 60_000;

/** Hands the learner a file. @param type media type. */
export function download(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, lifetime);
}
