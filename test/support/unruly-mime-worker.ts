import { misbehaveWhenTold } from "./unruly.ts";

misbehaveWhenTold();
await import("../../core/mime/mime-worker.ts");
