import { describe, expect, it } from "vitest";
import { gatewayBenchReducer, openGatewayBench, ownBench } from "../bench-reducer";
import { EMPTY_SETUP } from "../page/empty-setup";

const GUEST = { ...EMPTY_SETUP, title: "A card" };
const OTHER_GUEST = { ...EMPTY_SETUP, title: "Another card" };
const AT_HOME = { ...openGatewayBench(EMPTY_SETUP), clock: 5_000 };

describe("a visit", () => {
  it("shows another setup from its beginning, and keeps what the learner had", () => {
    const state = gatewayBenchReducer(AT_HOME, { type: "visit", setup: GUEST });
    expect(state).toMatchObject({ clock: 0, sent: [], home: AT_HOME });
    expect(state.setup.title).toBe("A card");
    expect(gatewayBenchReducer(state, { type: "return" })).toEqual(AT_HOME);
  });

  it("goes back to the learner's own from any number of cards, also after a reset", () => {
    const first = gatewayBenchReducer(AT_HOME, { type: "visit", setup: GUEST });
    const second = gatewayBenchReducer(first, { type: "visit", setup: OTHER_GUEST });
    const reset = gatewayBenchReducer(second, { type: "reset" });
    expect(reset.setup.title).toBe("Another card");
    expect(gatewayBenchReducer(reset, { type: "return" })).toEqual(AT_HOME);
  });

  it("is not the learner's own", () => {
    expect(ownBench(gatewayBenchReducer(AT_HOME, { type: "visit", setup: GUEST }))).toEqual(AT_HOME);
    expect(ownBench(AT_HOME)).toBe(AT_HOME);
  });

  it("ends where something else is opened", () => {
    const visiting = gatewayBenchReducer(AT_HOME, { type: "visit", setup: GUEST });
    const opened = gatewayBenchReducer(visiting, { type: "open", original: OTHER_GUEST, setup: OTHER_GUEST });
    expect(opened.home).toBeNull();
  });

  it("does not wait for an answer that came while it was away", () => {
    const sending = gatewayBenchReducer(AT_HOME, { type: "sending" });
    const visiting = gatewayBenchReducer(sending, { type: "visit", setup: GUEST });
    expect(gatewayBenchReducer(visiting, { type: "return" }).sending).toBe(false);
  });
});
