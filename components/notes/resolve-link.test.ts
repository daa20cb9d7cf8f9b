import { expect, test } from "vitest";
import type { NoteId } from "@/lib/notes";
import { resolveLink } from "./resolve-link";

const targets = new Map([
  ["api-gateway/caching.md", "api-gateway/caching" as NoteId],
  ["top.md", "top" as NoteId],
  ["a/b/c d.md", "a/b/c-d" as NoteId],
]);

test.each([
  ["./caching.md#ttl", "/learn/api-gateway/caching/#ttl"],
  ["caching.md", "/learn/api-gateway/caching/"],
  ["../top.md", "/learn/notes/top/"],
  ["/a/b/c%20d.md", "/learn/a/b--c-d/"],
  ["#here", "#here"],
  ["https://docs.aws.amazon.com/", "https://docs.aws.amazon.com/"],
])("leads %s to %s", (href, expected) => {
  expect(resolveLink(href, "api-gateway/errors.md", targets)).toBe(expected);
});

test.each(["gone.md", "%E0%A4%A", "../../../x.md"])("gives null for %s, which does not exist", (href) => {
  expect(resolveLink(href, "api-gateway/errors.md", targets)).toBeNull();
});
