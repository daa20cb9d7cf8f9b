import { benchAsl } from "./bench-asl";
import { benchBank } from "./bench-bank";
import { benchExam } from "./bench-exam";
import { benchGateway } from "./bench-gateway";
import { benchGatewaySandbox } from "./bench-gateway-sandbox";
import { benchPage } from "./bench-page";
import { benchProgress } from "./bench-progress";
import { benchSandbox } from "./bench-sandbox";
import { benchSize } from "./bench-size";

/** `npm run bench`: figures to look at, never to assert. Wants a built site, but for `npm run bench -- asl bank exam gateway`. */
const PARTS: Readonly<Record<string, readonly [title: string, run: () => string | Promise<string>]>> = {
  asl: ["States Language engine", benchAsl],
  bank: ["Bank building, synthetic notes of 5 KB", benchBank],
  exam: ["A form of 65 items from a bank of 100,000", benchExam],
  gateway: ["API Gateway engine", benchGateway],
  "gateway-sandbox": ["From Send to the answer on the screen of the API Gateway sandbox", benchGatewaySandbox],
  page: ["A lesson on a slow phone (150 ms, 1.6 Mbit/s, CPU 4× slower, cold cache)", benchPage],
  progress: ["The first card, 100,000 cards and 1,000,000 reviews", benchProgress],
  sandbox: ["From Run to the whole result on the screen of the Step Functions sandbox", benchSandbox],
  size: ["Script per route, without what is loaded on demand", benchSize],
};

const wanted = process.argv.slice(2);
for (const [name, [title, run]] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${title}\n${await run()}`);
}
