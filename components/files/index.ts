export { bankFiles } from "./bank-files";
export { createFiles, type FileState, type Files } from "./create-files";
