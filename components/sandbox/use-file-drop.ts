"use client";

import { useEffect } from "react";

/** Takes a file dropped anywhere on the page, and text pasted outside of fields. Without it a dropped file would take the page's place. */
export function useFileDrop(onFile: (file: File) => void, onText: (text: string) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const paste = (event: ClipboardEvent): void => {
      const file = event.clipboardData?.files[0];
      if (event.defaultPrevented || isField(event.composedPath()[0])) return;
      if (file) onFile(file);
      else onText(event.clipboardData?.getData("text/plain") ?? "");
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [onFile, onText]);
}

function isField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
