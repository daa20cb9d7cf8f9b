// @ts-check
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportedFiles, isMain, OUT } from "./exported-files.mjs";

/**
 * Gives every exported page a strict content security policy. Next writes inline scripts; each is allowed by its hash,
 * and nothing else inline runs. A `<meta>` cannot carry `frame-ancestors`; the server sends that one.
 */

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const HANDLER = /<[^>]+\son[a-z]+\s*=\s*["']/i;

/**
 * The page with its policy.
 *
 * @param {string} html
 */
export function withPolicy(html) {
  if (html.includes('http-equiv="Content-Security-Policy"')) throw new Error("has a policy already: build afresh");
  if (HANDLER.test(html.replace(INLINE, ""))) throw new Error("has an inline event handler");
  const hashes = new Set([...html.matchAll(INLINE)].map(([, code]) => `'sha256-${digest(code ?? "")}'`));
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...hashes].join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}

/** @param {string} code */
function digest(code) {
  return createHash("sha256").update(code).digest("base64");
}

if (isMain(import.meta)) {
  for (const page of exportedFiles(/\.html$/)) {
    const file = path.join(OUT, page);
    try {
      writeFileSync(file, withPolicy(readFileSync(file, "utf8")));
    } catch (error) {
      throw new Error(`out/${page}`, { cause: error });
    }
  }
}
