import type { Address } from "../address.ts";
import type { Uses } from "../deps.ts";
import { RENAMES_FOLLOWED_MAX } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import type { MailFile } from "../store/maildir/mail-file.ts";

/**
 * Runs `work` on a mail file under its present name. If `work` returns undefined, another program has renamed the file
 * meanwhile, and `work` runs again with the new name. Undefined if the file is gone. Refuses: busy.
 */
export async function withFollowed<Result>(
  { maildirs }: Uses<"maildirs">,
  address: Address,
  file: MailFile,
  work: (file: MailFile) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  let present: MailFile | undefined = file;
  for (let renames = 0; present; renames++) {
    const result = await work(present);
    if (result !== undefined) return result;
    if (renames === RENAMES_FOLLOWED_MAX) throw renamedAgain();
    present = await maildirs.findStem(address, (stem) => stem === file.stem);
  }
  return undefined;
}

/** False if the file is gone already. Refuses: busy. */
export async function removeFollowed(
  deps: Uses<"maildirs">,
  address: Address,
  file: MailFile,
): Promise<boolean> {
  const remove = async (one: MailFile) => (await deps.maildirs.remove(address, one)) || undefined;
  return (await withFollowed(deps, address, file, remove)) ?? false;
}

export function renamedAgain(): Refusal {
  return new Refusal("busy", "Another program keeps renaming the message.");
}
