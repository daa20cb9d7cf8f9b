import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

const TABLE = ["| Service | Purpose | Price unit |", "|---|---|---|"];

it("asks for the value, and back for the thing that has it alone", () => {
  const faces = facesOf(
    "mapping",
    ...TABLE,
    "| Queue | keeps messages | request |",
    "| Topic | spreads messages | request |",
  );
  expect(faces).toEqual([
    "Runs: what does the Queue service do? → keeps messages",
    "Runs: which service keeps messages? → Queue",
    "Runs: what is the price unit of the Queue service? → request",
    "Runs: what does the Topic service do? → spreads messages",
    "Runs: which service spreads messages? → Topic",
    "Runs: what is the price unit of the Topic service? → request",
  ]);
});

it("takes the author's words for both directions", () => {
  const faces = facesOf(
    "mapping",
    "<!-- ask: Which check refuses a call when {Fault}? -->",
    "<!-- ask(Status): A call fails because {Fault}. Which status does the client get? -->",
    "| Check | Status | Fault |",
    "|---|---|---|",
    "| Firewall | 403 | a rule blocks it |",
    "| Validator | 400 | a header is blank |",
  );
  expect(faces).toEqual([
    "A call fails because a rule blocks it. Which status does the client get? → 403",
    "Which check refuses a call when a rule blocks it? → Firewall",
    "A call fails because a header is blank. Which status does the client get? → 400",
    "Which check refuses a call when a header is blank? → Validator",
  ]);
});

it("speaks of several things in the plural", () => {
  const rows = ["| | Fast queues | Safe queues |", "|---|---|---|", "| Formats | JSON, CSV | JSON |"];
  expect(facesOf("mapping", ...rows)).toContain("Runs: which formats do Fast queues have? → JSON, CSV");
});

it("asks no question that a bare yes answers", () => {
  const rows = ["| Service | Ordered |", "|---|---|", "| Queue | yes |", "| Topic | no |"];
  expect(facesOf("mapping", ...rows)).toEqual([]);
});

it("leaves a column out whose head fits into no question", () => {
  const rows = ["| | Small | Large |", "|---|---|---|", "| Change of a request body | templates | impossible |"];
  expect(facesOf("mapping", ...rows)).toEqual([]);
});
