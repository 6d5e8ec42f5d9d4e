import type { ConfigFile, DovecotSettings } from "./dovecot-config.ts";

export function dovecot24Files(_settings: DovecotSettings): readonly ConfigFile[] {
  return [];
}
