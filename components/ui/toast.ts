"use client";

import { createCell, useCell } from "./cell";

/** A short message about what just happened. */
export interface Toast {
  /** Grows with every toast, so that the same words twice are two toasts. */
  readonly id: number;
  readonly message: string;
  readonly action: ToastAction | null;
}

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface ToastOptions {
  /** Takes back what happened: offered as a button and on the key Z. */
  readonly undo?: (() => void) | undefined;
  /** Another thing to do about it. Undo goes first where both are given. */
  readonly action?: ToastAction | undefined;
}

/** Words of the button that takes back. */
export const UNDO_LABEL = "Undo";

const current = createCell<Toast | null>(null);
let count = 0;

function showToast(message: string, { undo, action }: ToastOptions = {}): void {
  count += 1;
  current.set({ id: count, message, action: undo ? { label: UNDO_LABEL, run: undo } : (action ?? null) });
}

/** Gives the function that shows a toast; a newer toast takes the place of the older. */
export function useToast(): (message: string, options?: ToastOptions) => void {
  return showToast;
}

/** Takes the toast away, unless a newer one has come. */
export function closeToast(id: number): void {
  if (current.get()?.id === id) current.set(null);
}

/** The toast on show, for the shell's region. */
export function useCurrentToast(): Toast | null {
  return useCell(current);
}
