import type { Metadata } from "next";
import { SandboxScreen } from "@/components/asl";

export const metadata: Metadata = { title: "Step Functions sandbox" };

export default function StepFunctionsPage() {
  return <SandboxScreen />;
}
