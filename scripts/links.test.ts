import path from "node:path";
import { expect, it } from "vitest";
import { blocksOf } from "@/lib/notes/parse";
import { readNotes } from "@/lib/notes/read";
import { readAslFence, setupFragment } from "@/lib/sandbox";
import { gatewayFragment, readGatewayFence } from "@/lib/sandbox/gateway";

/** What chat programs and mail carry without harm, less the address of the site. */
const MOST = 2_048 - 100;

const CONTENT = path.resolve(import.meta.dirname, "../content");
const FENCES = readNotes(CONTENT).flatMap((note) =>
  [...blocksOf(note)].flatMap((block) => (block.type === "code" ? [{ ...block, file: note.file }] : [])),
);

it("gives each sandbox of a lesson a link that can be sent", () => {
  const links = FENCES.flatMap(({ file, language, info, value }) => {
    if (language === "asl")
      return { file, link: setupFragment({ setup: readAslFence(info, value, "").fence.setup, moment: 999 }) };
    const fence = language === "apigw" ? readGatewayFence(info, value, "").fence : null;
    return fence === null ? [] : { file, link: gatewayFragment(fence.setup) };
  });
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter(({ link }) => link.length > MOST).map(({ file }) => file)).toEqual([]);
});
