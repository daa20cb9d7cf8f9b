"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui";

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Makes the site work offline, and says so when a newer version waits. The first version installs without a word. */
export function ServiceWorkerNotice() {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    return afterLoad(() => void register(setWaiting));
  }, []);
  return (
    <div role="status">
      {waiting ? (
        <div className="pointer-events-auto flex items-center gap-4 rounded-float bg-raised py-2 pr-2 pl-3.5 text-14 shadow-float forced-colors:border">
          A new version is ready.
          <Button onClick={() => takeOver(waiting)}>Reload</Button>
        </div>
      ) : null}
    </div>
  );
}

function afterLoad(run: () => void): (() => void) | undefined {
  if (document.readyState === "complete") {
    run();
    return undefined;
  }
  window.addEventListener("load", run, { once: true });
  return () => window.removeEventListener("load", run);
}

async function register(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(`${BASE_PATH}/sw.js`, { updateViaCache: "none" });
    announce(registration, onWaiting);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => announce(registration, onWaiting));
    });
  } catch {
    // Blocked or unsupported, as in some private windows: the site works all the same, online.
  }
}

function announce({ waiting }: ServiceWorkerRegistration, onWaiting: (worker: ServiceWorker) => void): void {
  if (waiting && navigator.serviceWorker.controller) onWaiting(waiting);
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
  waiting.postMessage({ type: "skip-waiting" });
}
