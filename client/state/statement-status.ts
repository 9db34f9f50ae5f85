export { statuses, statusOf } from "../../core/graph/statement-status.ts";
