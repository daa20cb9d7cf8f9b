"use client";

import { CodeArea } from "./code-area";
import { useDiagnosis } from "./use-diagnosis";

interface TemplateFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A mapping template. The service takes a broken one too, so it is taken as it is typed. */
export function TemplateField({ label, hideLabel = false, value, onChange }: TemplateFieldProps) {
  const problems = useDiagnosis("template", value);
  return <CodeArea label={label} hideLabel={hideLabel} value={value} onChange={onChange} problems={problems} />;
}
