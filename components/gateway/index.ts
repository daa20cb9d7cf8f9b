export { LessonGateway } from "./lesson/lesson-gateway";
export { GatewayScreen } from "./page/gateway-screen";
