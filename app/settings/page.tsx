import type { Metadata } from "next";
import type { ReactNode } from "react";
import { loadLibrary } from "@/app/library";
import { DataPanel } from "@/components/data";
import { StartOptions } from "@/components/exam";
import { AppearanceSettings } from "@/components/shell";

export const metadata: Metadata = { title: "Settings" };

export default function SettingsPage() {
  const topics = loadLibrary().topics.map(({ id, title }) => ({ id, title }));
  return (
    <div className="mx-auto max-w-[728px] px-4 pt-6 pb-8 md:px-6 md:pt-10">
      <h1 className="text-36">Settings</h1>
      <SettingsSection id="appearance" title="Appearance and keys">
        <AppearanceSettings />
      </SettingsSection>
      <SettingsSection id="exams" title="Mock exams">
        <div className="mt-3">
          <StartOptions />
        </div>
      </SettingsSection>
      <SettingsSection id="data" title="Your data">
        <p className="mt-1 text-ink-2">
          What you answer, read and flag is kept in this browser and sent nowhere. Clearing the browser’s site data
          clears it too, so save a backup now and then.
        </p>
        <DataPanel topics={topics} />
      </SettingsSection>
      <SettingsSection id="about" title="About">
        <p className="mt-1 text-ink-2">
          Cloudrill <span className="figure">{process.env.NEXT_PUBLIC_VERSION}</span>, MIT licence. Everything comes
          from this site and works offline after the first visit. The settings above are kept in this browser too.
        </p>
        <p className="mt-2 text-ink-2">
          Not affiliated with Amazon Web Services. AWS is a trademark of Amazon.com, Inc.
        </p>
      </SettingsSection>
    </div>
  );
}

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function SettingsSection({ id, title, children }: SettingsSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-9">
      <h2 id={`${id}-title`} className="text-20">
        {title}
      </h2>
      {children}
    </section>
  );
}
