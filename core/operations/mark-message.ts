import { z } from "zod";
import { LABELS_PER_MESSAGE_MAX } from "../limits.ts";
import { labelField, messageIdField } from "./fields.ts";
import { operation } from "./operation.ts";

const labelsField = z.array(labelField).max(LABELS_PER_MESSAGE_MAX);

export const markMessage = operation({
  name: "mark_message",
  title: "Mark a message",
  description: `Marks a message as seen or unseen, and puts labels on it or takes them off. Gives back how it is marked now. A mail program that opens the mailbox sees whether a message is seen. Labels are for you and whoever else has your key: no mail program shows them.

Call it to keep track of what you have dealt with. A label that is there already, or not there, is no error.`,
  needs: "mailbox",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    id: messageIdField,
    seen: z.boolean().optional().describe("True: seen. False: unseen. Absent: as it is."),
    add_labels: labelsField.optional().describe("Labels to put on it, such as `done`."),
    remove_labels: labelsField
      .optional()
      .describe("Labels to take off it; one that add_labels has as well is put on."),
  }),
  output: z.object({
    id: z.string().describe("Id of the message."),
    seen: z.boolean().describe("Whether it is marked as seen now."),
    labels: z.array(z.string()).describe("Its labels now."),
  }),
  route: { method: "PATCH", path: "/v1/messages/{id}" },
  isTool: true,
  command: { name: "mark", positional: ["id"] },
  run: async ({ core, mailbox }, { id, seen, add_labels, remove_labels }) => {
    const message = await core.markMessage(mailbox, id, {
      seen,
      addLabels: add_labels,
      removeLabels: remove_labels,
    });
    return { id: message.id, seen: message.seen, labels: [...message.labels] };
  },
});
