export { BankBrowser } from "./bank-browser";
export { QualityReport } from "./quality-report";
export { type ToldFact, tellFact } from "./tell-fact";
