// @ts-check
import { readFileSync } from "node:fs";

const basePath = process.env.BASE_PATH ?? "";
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_VERSION: version },
  images: { unoptimized: true },
  reactStrictMode: true,
  agentRules: false,
  experimental: { agentUpgrade: false, cpus: 2 },
};

export default nextConfig;
