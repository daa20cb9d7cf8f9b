import type { Metadata } from "next";
import { GatewayScreen } from "@/components/gateway";

export const metadata: Metadata = { title: "API Gateway sandbox" };

export default function ApiGatewayPage() {
  return <GatewayScreen />;
}
