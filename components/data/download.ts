const DOWNLOAD_TIME = 60_000;

/** Hands a file to the browser's downloads. */
export function download(content: BlobPart, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser fetches the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_TIME);
}

/** A file name with the date of the learner's calendar: `cloudrill-2026-11-23.csv`. */
export function datedName(now: Date, ending: string): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return `cloudrill-${local.toISOString().slice(0, 10)}.${ending}`;
}
