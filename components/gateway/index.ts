export { GatewayScreen } from "./page/gateway-screen";
