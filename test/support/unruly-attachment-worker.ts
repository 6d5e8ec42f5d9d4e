import { misbehaveWhenTold } from "./unruly.ts";

misbehaveWhenTold();
await import("../../core/attachments/attachment-worker.ts");
