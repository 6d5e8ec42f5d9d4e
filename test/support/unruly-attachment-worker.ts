import { misbehaveWhenTold } from "./unruly.ts";

misbehaveWhenTold();
await import("../../core/attachment-worker.ts");
