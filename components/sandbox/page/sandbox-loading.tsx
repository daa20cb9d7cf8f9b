import { LoadingBars } from "@/components/ui";

/** The page of a sandbox while it loads. */
export function SandboxLoading({ title }: { readonly title: string }) {
  return (
    <div className="p-6 lg:h-[calc(100dvh-3rem)]">
      <h1 className="sr-only">{title}</h1>
      <LoadingBars rows={14} label="Loading the sandbox" alone />
    </div>
  );
}
