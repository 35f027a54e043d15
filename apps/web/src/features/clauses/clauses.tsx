import { Missing } from "../page/missing.tsx"
export const Clauses = () => <Missing />
