import type { Payload } from "../model/payload";

/** Length of a body on the wire. */
export function payloadBytes(body: Payload): number {
  if (body === null) return 0;
  return typeof body === "string" ? utf8Length(body) : body.length;
}

/** The body as text: bytes are read as UTF-8, broken ones become U+FFFD. */
export function payloadText(body: Payload): string {
  if (body === null) return "";
  return typeof body === "string" ? body : new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
}

/** The body as bytes. */
export function payloadContent(body: Payload): Uint8Array {
  if (body === null) return new Uint8Array();
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

export function encodeBase64(body: Payload): string {
  const bytes = payloadContent(body);
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The bytes behind a Base64 text, or undefined for what is none. As in Java, white space is no part of it. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (/\s/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A surrogate is half of a character of four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
