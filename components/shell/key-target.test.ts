// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { mayMeanPageKey } from "./key-target";

const PAGE = `
  <p id="text">words</p><button id="button">Go</button><a id="link" href="/">Home</a>
  <input id="field"><textarea id="area"></textarea><div contenteditable="true"><b id="rich">x</b></div>
  <input type="radio" id="radio">`;

function at(id: string): Element {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

describe("mayMeanPageKey", () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
  });

  it("accepts keys on the page itself, on buttons and on radio buttons", () => {
    for (const id of ["text", "button", "radio"]) expect(mayMeanPageKey(at(id), "n"), id).toBe(true);
  });

  it("leaves keys to places where text is typed, but for Ctrl and ⌘", () => {
    for (const id of ["field", "area", "rich"]) {
      expect(mayMeanPageKey(at(id), "n"), id).toBe(false);
      expect(mayMeanPageKey(at(id), "Mod+k"), id).toBe(true);
    }
  });

  it("leaves Enter and the space bar to what they press", () => {
    expect(mayMeanPageKey(at("button"), "Enter")).toBe(false);
    expect(mayMeanPageKey(at("link"), "Enter")).toBe(false);
    expect(mayMeanPageKey(at("radio"), " ")).toBe(false);
    expect(mayMeanPageKey(at("text"), "Enter")).toBe(true);
  });

  it("leaves arrows to radio buttons", () => {
    expect(mayMeanPageKey(at("radio"), "ArrowDown")).toBe(false);
    expect(mayMeanPageKey(at("text"), "ArrowDown")).toBe(true);
  });

  it("rests while a dialog is open", () => {
    document.body.insertAdjacentHTML("beforeend", '<div role="dialog"></div>');
    expect(mayMeanPageKey(at("text"), "Mod+k")).toBe(false);
  });

  it("works again while a closed dialog goes away", () => {
    document.body.insertAdjacentHTML("beforeend", '<div role="dialog" data-closed></div>');
    expect(mayMeanPageKey(at("text"), "Mod+k")).toBe(true);
  });
});
