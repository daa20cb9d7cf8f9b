import type { Payload } from "@/lib/gateway";

/** What a body shows of itself. */
export interface PayloadText {
  readonly text: string;
  /** Its size. */
  readonly bytes: number;
  /** The text is a part of it, or stands for bytes. */
  readonly note: string | null;
}

const MOST = 8_000;
const COUNT = new Intl.NumberFormat("en-US");

/** A body as text: JSON in lines, bytes in hexadecimal, long ones cut. */
export function payloadText(body: Payload): PayloadText {
  if (body === null || body.length === 0) return { text: "", bytes: 0, note: null };
  if (typeof body !== "string") {
    const shown = [...body.subarray(0, 64)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    return { text: shown, bytes: body.length, note: body.length > 64 ? "The first 64 bytes." : "Bytes." };
  }
  const bytes = new TextEncoder().encode(body).length;
  if (body.length > MOST) return { text: body.slice(0, MOST), bytes, note: `The first ${COUNT.format(MOST)} letters.` };
  return { text: inLines(body), bytes, note: null };
}

/** `12 B`, `11 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 10_000) return `${COUNT.format(bytes)} B`;
  if (bytes < 1_000_000) return `${COUNT.format(Math.round(bytes / 100) / 10)} kB`;
  return `${COUNT.format(Math.round(bytes / 10_000) / 100)} MB`;
}

function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
