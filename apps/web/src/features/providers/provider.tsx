import { Missing } from "../page/missing.tsx"
export const Provider = () => <Missing />
