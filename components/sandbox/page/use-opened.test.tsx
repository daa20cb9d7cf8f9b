// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { Shelf } from "./shelf";
import { useOpened } from "./use-opened";

const shelf: Shelf<"example", string> = {
  page: "texts",
  kinds: ["example"],
  find: ({ id }) => (id === "none" ? null : id),
  first: { kind: "example", id: "first" },
  empty: "nothing",
  pack: (text) => text,
  unpack: (value) => (typeof value === "string" ? value : null),
  readLink: () => null,
};

beforeEach(() => localStorage.clear());

it("leaves alone work on something else than what is open", () => {
  const { result } = renderHook(() => useOpened(shelf));
  act(() => result.current.keep("second", "2"));
  expect(localStorage).toHaveLength(0);
  act(() => result.current.keep("first", "1"));
  act(() => result.current.choose({ kind: "example", id: "second" }));
  expect(result.current.opened).toMatchObject({ original: "second", work: null });
  expect(window.location.search).toBe("?example=second");
  act(() => result.current.choose({ kind: "example", id: "first" }));
  expect(result.current.opened.work).toBe("1");
});
