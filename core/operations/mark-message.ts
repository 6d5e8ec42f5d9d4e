import { z } from "zod";
import { LABELS_PER_MESSAGE_MAX } from "../limits.ts";
import { labelField, messageIdField } from "./fields.ts";
import { operation } from "./operation.ts";

const labelsField = z.array(labelField).max(LABELS_PER_MESSAGE_MAX);

export const markMessage = operation({
  name: "mark_message",
  title: "Mark a message",
  description: `Marks a message as seen or unseen, and adds or removes labels. Returns its marks and labels as they are now.

Call it to keep track of what you have dealt with. Adding a label that is there, or removing one that is not, is no error. Mail programs show seen and unseen. Labels are only for those who hold your key: no mail program shows them.`,
  needs: "mailbox",
  hints: { readOnly: false, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    id: messageIdField,
    seen: z.boolean().optional().describe("True: seen. False: unseen. Absent: as it is."),
    add_labels: labelsField.optional().describe("Labels to add, such as `done`."),
    remove_labels: labelsField
      .optional()
      .describe("Labels to remove; one that is also in `add_labels` is added."),
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
