import { expect, it } from "vitest";
import { parseNote } from "@/lib/notes/parse";
import { buildItemBank } from "@/lib/quiz/bank";
import { createCardReader } from "./fixtures/card-reader";

const { facesOf } = createCardReader({ parse: parseNote, buildBank: buildItemBank });

it("asks what a term is and which term it is", () => {
  const faces = facesOf("definition", "- **Canary**: a share of the traffic", "- **Stage**: a reference to a snapshot");
  expect(faces).toEqual([
    "Runs: what is meant by “Canary”? → a share of the traffic",
    "Runs: what is this: “a share of the traffic”? → Canary",
    "Runs: what is meant by “Stage”? → a reference to a snapshot",
    "Runs: what is this: “a reference to a snapshot”? → Stage",
  ]);
});

it("asks what a term does, and names its kind by the heading", () => {
  const faces = facesOf(
    "definition",
    "## Metrics",
    "",
    "- `Latency`: measures the whole time",
    "- `Count`: tells the requests",
  );
  expect(faces.slice(0, 2)).toEqual([
    "Metrics: what does `Latency` do? → measures the whole time",
    "Which metric measures the whole time? → `Latency`",
  ]);
});

it("takes the author's words, and asks the other way round besides", () => {
  const faces = facesOf(
    "definition",
    "<!-- ask: Which API action {definition}? -->",
    "- `SendSuccess`: reports that the work is done",
    "- `SendFailure`: reports that it went wrong",
  );
  expect(faces).toEqual([
    "Which API action reports that the work is done? → `SendSuccess`",
    "Runs: what does `SendSuccess` do? → reports that the work is done",
    "Which API action reports that it went wrong? → `SendFailure`",
    "Runs: what does `SendFailure` do? → reports that it went wrong",
  ]);
});

it("turns “used to” and “is a” into answers that fit the question", () => {
  const faces = facesOf(
    "definition",
    "- **Parallel**: used to create several branches",
    "- **Catch**: is a list of catchers",
  );
  expect(faces).toContain("Runs: what is “Parallel” used for? → to create several branches");
  expect(faces).toContain("Runs: what is meant by “Catch”? → a list of catchers");
});

it("does not ask back with a form of the term itself", () => {
  const faces = facesOf(
    "definition",
    "- **Wait**: waits for a time or a date",
    "- **Retry**: holds a list of retriers",
  );
  expect(faces.map((face) => face.replace(/.* → /, ""))).toEqual([
    "waits for a time or a date",
    "holds a list of retriers",
  ]);
});

it("does not ask back for a term that is not the only one of its definition", () => {
  const faces = facesOf("definition", "- **Canary**: a share of the traffic", "- **Sample**: a share of the traffic");
  expect(faces).toEqual([
    "Runs: what is meant by “Canary”? → a share of the traffic",
    "Runs: what is meant by “Sample”? → a share of the traffic",
  ]);
});
