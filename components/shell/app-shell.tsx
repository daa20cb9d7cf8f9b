import type { ReactNode } from "react";
import { ProgressProvider } from "@/components/progress";
import { Brand } from "./brand";
import { DevReload } from "./dev-reload";
import { Footer } from "./footer";
import { GlobalKeys, HelpKey } from "./global-keys";
import { KeyListener } from "./key-listener";
import { MainNav } from "./main-nav";
import { Notices } from "./notices";
import { Overlays } from "./overlays";
import { ReadySignal } from "./ready-signal";
import { PageEnd, PageNotice, SiteOnly } from "./site-only";
import { TabBar } from "./tab-bar";
import { TopTools } from "./top-tools";

/** What stands round every page: top bar, navigation, search, notices. A running exam has the notices only. */
export function AppShell({ children }: { readonly children: ReactNode }) {
  return (
    <ProgressProvider>
      <div className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="fixed top-2 left-2 z-40 -translate-y-16 rounded-control bg-raised px-3 py-2 focus:translate-y-0 focus:shadow-float print:hidden"
        >
          Skip to content
        </a>
        <SiteOnly>
          <header className="flex h-13 items-center gap-5 border-line border-b bg-panel pr-1 pl-4 md:h-12 md:px-5 print:hidden">
            <Brand />
            <MainNav />
            <TopTools />
          </header>
        </SiteOnly>
        <PageNotice />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteOnly>
          <PageEnd>
            <Footer />
          </PageEnd>
          <TabBar />
        </SiteOnly>
      </div>
      <Notices />
      <Overlays />
      <HelpKey />
      <SiteOnly>
        <GlobalKeys />
      </SiteOnly>
      <KeyListener />
      <ReadySignal />
      {process.env.NODE_ENV === "development" ? <DevReload /> : null}
    </ProgressProvider>
  );
}
