// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { type AslSetup, type SandboxContent, setupFragment } from "@/lib/sandbox";
import { benchReducer, openBench } from "../bench-reducer";
import { keepOpened, type Opened, openAddress, openOwn, openSource } from "./opened";

const setup = (title: string): AslSetup => ({
  title,
  definition: `"${title}"`,
  input: "{}",
  mocks: {},
  type: "STANDARD",
});

const example = (id: string) => ({ id, title: id, summary: "", about: [], group: "g", setup: setup(id) });
const challenge = {
  id: "c",
  title: "c",
  goal: [],
  level: "solid",
  hints: [],
  start: setup("c"),
  checks: [],
  solutions: [],
} as const;
const content: SandboxContent = { examples: [example("first"), example("second")], challenges: [challenge] };

const at = (search = "", hash = "") => openAddress(content, { search, hash });
const edited = (opened: Opened, definition: string) =>
  benchReducer(openBench(opened.original), { type: "edit", change: { definition } });

function opened(search = ""): Opened {
  return at(search).opened;
}

beforeEach(() => localStorage.clear());

describe("openAddress", () => {
  it("opens the first example where nothing is asked for or kept", () => {
    expect(at()).toMatchObject({ opened: { source: { kind: "example", id: "first" }, work: null }, problem: null });
  });

  it("opens an empty machine where the content has nothing", () => {
    const none = openAddress({ examples: [], challenges: [] }, { search: "", hash: "" });
    expect(none.opened).toMatchObject({ source: { kind: "own" }, original: { title: "An empty machine" } });
  });

  it("opens what the query names, and the first example where there is no such thing", () => {
    expect(opened("?challenge=c").original.title).toBe("c");
    expect(opened("?example=second").original.title).toBe("second");
    expect(opened("?example=toString").original.title).toBe("first");
  });

  it("opens the machine of a link at its moment", () => {
    const fragment = setupFragment({ setup: setup("shared"), moment: 7 });
    expect(at("?example=second", `#${fragment}`)).toEqual({
      opened: { source: { kind: "own" }, original: setup("shared"), work: null, moment: 7 },
      fromLink: true,
      problem: null,
    });
  });

  it("says what is wrong with a link, and opens what was there", () => {
    expect(at("", "#asl1.AAAA")).toMatchObject({
      opened: { source: { id: "first" } },
      fromLink: false,
      problem: expect.stringContaining("damaged"),
    });
  });
});

describe("keepOpened", () => {
  it("keeps the work on each thing apart, and what was open last", () => {
    const first = opened();
    keepOpened(first, edited(first, "1"));
    const second = opened("?example=second");
    keepOpened(second, edited(second, "2"));
    expect(at().opened).toMatchObject({ source: { id: "second" }, work: { definition: "2" } });
    expect(opened("?example=first").work).toMatchObject({ definition: "1" });
  });

  it("forgets work that is as it began", () => {
    const first = opened();
    keepOpened(first, edited(first, "1"));
    keepOpened(first, openBench(first.original));
    expect(opened("?example=first").work).toBeNull();
  });

  it("keeps a machine of the learner's own with what it began as", () => {
    const own = openOwn(setup("own"));
    keepOpened(own, edited(own, "3"));
    expect(openSource(content, { kind: "own" })).toMatchObject({ original: setup("own"), work: { definition: "3" } });
    expect(at().opened.source).toEqual({ kind: "own" });
  });

  it("leaves alone a state of something else", () => {
    const first = opened();
    keepOpened(first, edited(opened("?example=second"), "2"));
    expect(localStorage).toHaveLength(0);
  });

  it("opens the original where what was kept is damaged", () => {
    localStorage.setItem("cloudrill-sandbox step-functions/last", '"own"');
    for (const kept of ["{", "7", '{"original":1}', '{"original":{"t":"x"}}']) {
      localStorage.setItem("cloudrill-sandbox step-functions/own", kept);
      localStorage.setItem("cloudrill-sandbox step-functions/example/first", kept);
      expect(at().opened).toMatchObject({ source: { id: "first" }, work: null });
    }
  });
});
