import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/util";
import { compilePath } from "./compile-path";
import { assignVariables, innerVariables, noVariables } from "./variables";

const store: Json = {
  store: {
    book: [
      { category: "reference", author: "Nigel Rees", title: "Sayings", price: 8.95 },
      { category: "fiction", author: "Evelyn Waugh", title: "Sword", price: 12.99 },
      { category: "fiction", author: "Herman Melville", title: "Moby Dick", isbn: "0-553", price: 8.99 },
      { category: "fiction", author: "J. R. R. Tolkien", title: "Lord", isbn: "0-395", price: 22.99, tags: ["a", "b"] },
    ],
    bicycle: { color: "red", price: 19.95 },
  },
  expensive: 10,
};

function read(text: string, input: Json, variables = noVariables): Json | undefined {
  const path = compilePath(text);
  if (!path.ok) throw new Error(`${path.error.message} at ${path.error.offset}`);
  return path.value.read({ input, context: { Execution: { Id: "arn" } }, variables });
}

describe("compilePath", () => {
  it.each<[string, Json | undefined]>([
    ["$.store.bicycle.color", "red"],
    ["$['store']['bicycle']['color']", "red"],
    ['$["store"].bicycle["color"]', "red"],
    ["$.store.book[0].author", "Nigel Rees"],
    ["$.store.book[-1].title", "Lord"],
    ["$.store.book[9]", undefined],
    ["$.store.missing.x", undefined],
    ["$.expensive.x", undefined],
    ["$.expensive[0]", undefined],
    ["$.store.book[*].price", [8.95, 12.99, 8.99, 22.99]],
    ["$.store.book[0,2].price", [8.95, 8.99]],
    ["$.store.book[1:3].title", ["Sword", "Moby Dick"]],
    ["$.store.book[:1].title", ["Sayings"]],
    ["$.store.book[-2:].title", ["Moby Dick", "Lord"]],
    ["$.store.book[*].isbn", ["0-553", "0-395"]],
    ["$.nothing[*].x", []],
    ["$.nothing[1:5].x", []],
    ["$..author", ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]],
    ["$.store..price", [8.95, 12.99, 8.99, 22.99, 19.95]],
    ["$..book[2].title", ["Moby Dick"]],
    ["$.store.bicycle.*", ["red", 19.95]],
    ["$.store.bicycle['color','price']", { color: "red", price: 19.95 }],
    ["$.store.book[0]['title','nothing']", { title: "Sayings" }],
    ["$.store['bicycle','nothing'].price", [19.95]],
    ["$.store.book.length()", 4],
    ["$.store.bicycle.keys()", ["color", "price"]],
    ["$..price.max()", 22.99],
    ["$.store.book[*].tags.length()", [2]],
    ["$.store.book[3].tags.concat('c')", "abc"],
    ["$.store.book[3].tags.first()", "a"],
    ["$.store.book[3].tags.index(-1)", "b"],
    ["$.store.bicycle.sum()", undefined],
  ])("reads %s", (text, value) => {
    expect(read(text, store)).toEqual(value);
  });

  it.each([
    ["@.isbn", ["Moby Dick", "Lord"]],
    ["!@.isbn", ["Sayings", "Sword"]],
    ["@.price < 10", ["Sayings", "Moby Dick"]],
    ["@.price<=$.expensive", ["Sayings", "Moby Dick"]],
    ["@.price > 10 && @.category == 'fiction'", ["Sword", "Lord"]],
    ["@.price > 20 || @.price < 8.97", ["Sayings", "Lord"]],
    ["(@.price > 20 || @.isbn) && !(@.title == 'Lord')", ["Moby Dick"]],
    ["@.author =~ /.*rees/i", ["Sayings"]],
    ["@.author =~ /Rees/", []],
    ["@.title in ['Lord', 'Sword']", ["Sword", "Lord"]],
    ["@.title nin ['Lord', 'Sword']", ["Sayings", "Moby Dick"]],
    ["@.tags subsetof ['a', 'b', 'c']", ["Lord"]],
    ["@.tags anyof ['b', 'x']", ["Lord"]],
    ["@.tags noneof ['x']", ["Lord"]],
    ["@.tags size 2", ["Lord"]],
    ["@.tags empty false", ["Lord"]],
    ["@.tags contains 'a'", ["Lord"]],
    ["@.isbn != null", ["Sayings", "Sword", "Moby Dick", "Lord"]],
    ["@.price == '8.95'", ["Sayings"]],
    ["@.tags.length() == 2", ["Lord"]],
    ["@.price == $limit", ["Sayings"]],
  ])("filters by %s", (condition, titles) => {
    const variables = assignVariables(noVariables, { limit: 8.95 });
    expect(read(`$.store.book[?(${condition})].title`, store, variables)).toEqual(titles);
  });

  it("filters at any depth, and an object by itself", () => {
    expect(read("$..[?(@.isbn == '0-553')].title", store)).toEqual(["Moby Dick"]);
    expect(read("$.store.bicycle[?(@.color == 'red')].price", store)).toEqual([19.95]);
  });

  it("finds null and false like any other value", () => {
    expect(read("$.a", { a: null })).toBeNull();
    expect(read("$.a", { a: false })).toBe(false);
    expect(read("$", null)).toBeNull();
  });

  it("starts at the context object or at a variable of the scope or an outer one", () => {
    const variables = innerVariables(assignVariables(noVariables, { order: { id: 7 } }));
    expect(read("$$.Execution.Id", {})).toBe("arn");
    expect(read("$order.id", {}, variables)).toBe(7);
    expect(read("$nothing", {}, variables)).toBeUndefined();
  });

  it("keeps a backslash that escapes no quote, as recorded", () => {
    expect(read(`$['Test\\""Name"']`, { 'Test\\""Name"': 1 })).toBe(1);
    expect(read("$['it\\'s']", { "it's": 1 })).toBe(1);
  });

  it("reads names with dashes, digits and letters of any script in dot notation", () => {
    expect(read("$.delivery-partner", { "delivery-partner": 1 })).toBe(1);
    expect(read("$.été.0", { été: { 0: 1 } })).toBe(1);
    expect(read("$.foo\\@bar.baz\\[\\[.\\?pretty", { "foo@bar": { "baz[[": { "?pretty": 1 } } })).toBe(1);
    expect(read("$.store\\.book.&Ж中.𐍆", { "store.book": { "&Ж中": { 𐍆: 1 } } })).toBe(1);
    expect(read("$.@type.aws:name", { "@type": { "aws:name": 1 } })).toBe(1);
  });

  it("tells which paths are definite", () => {
    const definite = (text: string) => {
      const path = compilePath(text);
      return path.ok && path.value.definite;
    };
    for (const text of ["$", "$.a[0]['b']", "$['a','b']", "$.a.length()"]) expect(definite(text), text).toBe(true);
    for (const text of ["$.a[*]", "$..a", "$.a[0:1]", "$.a[0,1]", "$.a[?(@)]", "$['a','b'].c"])
      expect(definite(text), text).toBe(false);
  });

  it.each([
    ["", 0],
    ["a", 0],
    ["$.", 2],
    ["$..", 3],
    ["$.a[", 4],
    ["$.a['b]", 4],
    ["$.a[0", 5],
    ["$.a b", 3],
    ["$.a.nope()", 4],
    ["$.a[?(@.b ==)]", 12],
    ["$.a[?(@.b =~ /(x+)+/)]", 14],
    ["$.a[?(1)]", 7],
    [`$.a[?(${"(".repeat(200)}@.b${")".repeat(200)})]`, 55],
  ])("refuses %s", (text, offset) => {
    const path = compilePath(text);
    expect(path.ok ? null : path.error.offset).toBe(offset);
  });

  it("sees own members only", () => {
    expect(read("$.__proto__", {})).toBeUndefined();
    expect(read("$.constructor", {})).toBeUndefined();
    expect(read("$.__proto__", JSON.parse('{"__proto__": 1}') as Json)).toBe(1);
  });

  it("gives up on paths that visit too much", () => {
    const wide: Json = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => 0));
    expect(read("$..*", wide)).toBeUndefined();
    let deep: Json = 0;
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(read("$..*", deep)).toBeUndefined();
  });

  it("never throws, whatever the text and the value", () => {
    const part = fc.constantFrom(
      "$",
      "$$",
      ".",
      "..",
      "a",
      "[",
      "]",
      "*",
      "?(",
      "@",
      "'",
      "0",
      ":",
      ",",
      "(",
      ")",
      "!",
      "&&",
      "==",
      "/",
      "\\",
      " ",
      "length()",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 12 }).map((parts) => `$${parts.join("")}`),
    );
    fc.assert(
      fc.property(text, fc.jsonValue(), (path, value) => {
        const compiled = compilePath(path);
        if (compiled.ok) compiled.value.read({ input: value as Json, context: {}, variables: noVariables });
      }),
      { numRuns: 2000 },
    );
  });
});
