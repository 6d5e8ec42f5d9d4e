/** Enrollment keys, and claims with them. */
import type { Claimed, Core, EnrollmentId, EnrollmentOrder, EnrollmentUse } from "../../core/index.ts";
import { LIST_LIMIT_MAX } from "../../core/index.ts";
import { AgentKeyPair } from "./agent-key.ts";

interface Minted {
  readonly id: EnrollmentId;
  readonly key: string;
}

export async function mint(
  core: Pick<Core, "createEnrollmentKey">,
  order: Partial<EnrollmentOrder> = {},
): Promise<Minted> {
  const whole = { mailboxes: 10, expiresAt: undefined, domain: undefined, label: "", ...order };
  const { enrollment, key } = await core.createEnrollmentKey(whole);
  return { id: enrollment.id, key };
}

/** Claims with an enrollment key, for a new key pair unless one is given. */
export async function enroll(
  core: Core,
  enrollmentKey: string,
  { agent = new AgentKeyPair(), peerAddress }: { agent?: AgentKeyPair; peerAddress?: string } = {},
): Promise<Claimed> {
  const proof = agent.prove(core.newChallenge(agent.line).challenge);
  return await core.claimMailbox({ billingEmail: "", proof, enrollmentKey, peerAddress });
}

/** How many mailboxes of the enrollment key are used. */
export async function placesTaken(core: Core, id: EnrollmentId): Promise<number | undefined> {
  const enrollments = await core.listEnrollmentKeys({ limit: LIST_LIMIT_MAX });
  return enrollments.find((enrollment) => enrollment.id === id)?.used;
}

/** The whole audit of the enrollment key, oldest first. */
export async function usesOf(core: Core, id: EnrollmentId): Promise<readonly EnrollmentUse[]> {
  return [...(await core.listEnrollmentUses(id, { limit: 1_000 }))].reverse();
}

export async function outcomesOf(core: Core, id: EnrollmentId): Promise<readonly string[]> {
  return (await usesOf(core, id)).map(({ outcome }) => outcome);
}
