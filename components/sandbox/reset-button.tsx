"use client";

import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button, Dialog, IconButton } from "@/components/ui";

interface ResetButtonProps {
  /** Whether something would be lost. */
  readonly edited: boolean;
  /** What is lost, in a sentence. */
  readonly loses: string;
  readonly onReset: () => void;
}

/** Goes back to how the sandbox began; asks only where something would be lost. */
export function ResetButton({ edited, loses, onReset }: ResetButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <IconButton label="Reset" onClick={() => (edited ? setAsking(true) : onReset())}>
        <RotateCcw size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Reset to the original?"
        description={loses}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep my changes</Button>
            <Button
              variant="main"
              onClick={() => {
                setAsking(false);
                onReset();
              }}
            >
              Reset
            </Button>
          </>
        }
      />
    </>
  );
}
