import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { createFiles } from "./create-files";

it("has the browser fetch a file before the page has started", () => {
  const files = createFiles(async (answer): Promise<string> => answer.json());
  const Page = () => files.useFile("a.json").status;
  const html = renderToString(createElement(Page));
  expect(html).toContain("loading");
  expect(html).toMatch(/<link rel="preload" href="\/data\/a\.json" as="fetch" crossorigin=""/i);
});
