export * from "./kernels/index.ts"
export * from "./model/index.ts"
