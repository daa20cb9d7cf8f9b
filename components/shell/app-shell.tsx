import type { ReactNode } from "react";
import { Brand } from "./brand";
import { KeyListener } from "./key-listener";
import { MainNav } from "./main-nav";
import { TabBar } from "./tab-bar";
import { ToastRegion } from "./toast-region";

/** What stands round every page: top bar, navigation, search, notices. */
export function AppShell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-40 -translate-y-16 rounded-control bg-raised px-3 py-2 shadow-float focus:translate-y-0"
      >
        Skip to content
      </a>
      <header className="flex h-13 items-center gap-5 border-line border-b bg-panel pr-2 pl-4 md:h-12 md:px-5 print:hidden">
        <Brand />
        <MainNav />
      </header>
      <main id="content" tabIndex={-1} className="pb-20 outline-none md:pb-0">
        {children}
      </main>
      <TabBar />
      <ToastRegion />
      <KeyListener />
    </>
  );
}
