"use client";

import type { ReactNode } from "react";
import type { FileState } from "@/components/files";
import { Button } from "@/components/ui";
import { assertNever } from "@/lib/util";
import { SandboxLoading } from "./sandbox-loading";

interface WithContentProps<Content> {
  /** Heading of the page while there is nothing else. */
  readonly title: string;
  readonly file: FileState<Content>;
  readonly children: (content: Content) => ReactNode;
}

/** The page of a sandbox once its examples are there; until then it says that they load, or that they could not be loaded. */
export function WithContent<Content>({ title, file, children }: WithContentProps<Content>) {
  switch (file.status) {
    case "loading":
      return <SandboxLoading title={title} />;
    case "failed":
      return (
        <div className="grid justify-items-start gap-3 p-6">
          <h1 className="sr-only">{title}</h1>
          <p role="alert">The examples could not be loaded.</p>
          <Button onClick={file.retry}>Try again</Button>
        </div>
      );
    case "ready":
      return children(file.data);
    default:
      return assertNever(file);
  }
}
