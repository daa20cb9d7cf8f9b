// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { failure, success } from "@/lib/util";
import { keepOpened, openAddress, openOwn, openSource } from "./opened";
import type { Shelf } from "./shelf";

/** A setup that is a text; in storage and links it stands in brackets. */
const shelf: Shelf<"challenge" | "example", string> = {
  page: "texts",
  kinds: ["challenge", "example"],
  find: ({ kind, id }) => (["challenge/c", "example/first", "example/second"].includes(`${kind}/${id}`) ? id : null),
  first: { kind: "example", id: "first" },
  empty: "nothing",
  pack: (text) => [text],
  unpack: (value) => (Array.isArray(value) ? String(value[0]) : null),
  readLink: (fragment) => {
    if (!fragment.startsWith("#t.")) return null;
    return fragment === "#t." ? failure("damaged") : success({ setup: fragment.slice(3), moment: 7 });
  },
};

const at = (search = "", hash = "") => openAddress(shelf, { search, hash });
const opened = (search = "") => at(search).opened;

beforeEach(() => localStorage.clear());

describe("openAddress", () => {
  it("opens the first example where nothing is asked for or kept", () => {
    expect(at()).toMatchObject({ opened: { source: { kind: "example", id: "first" }, work: null }, problem: null });
  });

  it("opens an empty setup where the content has nothing", () => {
    const bare = { ...shelf, first: null };
    expect(openAddress(bare, { search: "", hash: "" }).opened).toMatchObject({
      source: { kind: "own" },
      original: "nothing",
    });
  });

  it("opens what the query names, and the first example where there is no such thing", () => {
    expect(opened("?challenge=c").original).toBe("c");
    expect(opened("?example=second").original).toBe("second");
    expect(opened("?example=toString").original).toBe("first");
  });

  it("opens the setup of a link at its moment", () => {
    expect(at("?example=second", "#t.shared")).toEqual({
      opened: { source: { kind: "own" }, original: "shared", work: null, moment: 7 },
      fromLink: true,
      problem: null,
    });
  });

  it("says what is wrong with a link, and opens what was there", () => {
    expect(at("", "#t.")).toMatchObject({
      opened: { source: { id: "first" } },
      fromLink: false,
      problem: "damaged",
    });
  });
});

describe("keepOpened", () => {
  it("keeps the work on each thing apart, and what was open last", () => {
    keepOpened(shelf, opened(), "1");
    keepOpened(shelf, opened("?example=second"), "2");
    expect(at().opened).toMatchObject({ source: { id: "second" }, work: "2" });
    expect(opened("?example=first").work).toBe("1");
  });

  it("forgets work that is as it began", () => {
    keepOpened(shelf, opened(), "1");
    keepOpened(shelf, opened(), null);
    expect(opened("?example=first").work).toBeNull();
  });

  it("keeps a setup of the learner's own with what it began as", () => {
    keepOpened(shelf, openOwn({ setup: "own", moment: null }), "3");
    expect(openSource(shelf, { kind: "own" })).toMatchObject({ original: "own", work: "3" });
    expect(opened().source).toEqual({ kind: "own" });
  });

  it("opens the original where what was kept is damaged", () => {
    localStorage.setItem("cloudrill-sandbox texts/last", '"own"');
    for (const kept of ["{", "7", '{"original":1}', '{"original":{"t":"x"}}']) {
      localStorage.setItem("cloudrill-sandbox texts/own", kept);
      localStorage.setItem("cloudrill-sandbox texts/example/first", kept);
      expect(opened()).toMatchObject({ source: { id: "first" }, work: null });
    }
  });
});
