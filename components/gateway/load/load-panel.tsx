"use client";

import { BurstSection } from "./burst-section";
import { ClockSection } from "./clock-section";
import { AuthorizerSection, CacheSection } from "./kept-section";
import { LimitsSection } from "./limits-section";

/** Time and load: the virtual clock, bursts, and what the gateway remembers between requests. */
export function LoadPanel() {
  return (
    <section
      aria-label="Time and load"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
    >
      <ClockSection />
      <BurstSection />
      <LimitsSection />
      <CacheSection />
      <AuthorizerSection />
    </section>
  );
}
