// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { KeyListener } from "./key-listener";
import { useKeys } from "./use-keys";

function Page({ onKey }: { readonly onKey: () => void }) {
  useKeys([{ keys: ".", label: "Step", run: onKey }]);
  return <KeyListener />;
}

afterEach(cleanup);

function press(target: EventTarget): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key: ".", bubbles: true, composed: true }));
}

it("runs a key of the page, but not where a field inside of a shadow root takes it", () => {
  const onKey = vi.fn();
  render(<Page onKey={onKey} />);
  const host = document.body.appendChild(document.createElement("div"));
  const field = host.attachShadow({ mode: "open" }).appendChild(document.createElement("textarea"));
  press(field);
  expect(onKey).not.toHaveBeenCalled();
  press(host);
  expect(onKey).toHaveBeenCalledTimes(1);
});
