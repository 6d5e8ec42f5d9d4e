/** The story of test/support/mcp-story.ts with SDK v2, in the newest protocol version. */
import { test } from "node:test";
import { MAILBOX_URI } from "../../mcp/resources.ts";
import { startTestApp } from "../support/app.ts";
import { modernClient } from "../support/mcp.ts";
import { type Connect, fieldsOf, liveTheStory } from "../support/mcp-story.ts";
import { requirement } from "../support/requirement.ts";

const connect: Connect = async (url, token) => {
  const client = await modernClient(url, token);
  return {
    call: async (name, input = {}) => fieldsOf(await client.callTool({ name, arguments: input })),
    resources: async () => (await client.listResources()).resources,
    read: async (uri) => JSON.stringify((await client.readResource({ uri })).contents),
    prompt: async (name, input) => JSON.stringify(await client.getPrompt({ name, arguments: input })),
    subscribe: async (updated) => {
      client.setNotificationHandler("notifications/resources/updated", ({ params }) => updated(params.uri));
      await client.listen({ resourceSubscriptions: [MAILBOX_URI] });
    },
    close: () => client.close(),
  };
};

test("a client with SDK v2 claims with an SSH key, waits for mail, reads, searches, marks and deletes it", {
  skip: requirement("ssh-keygen"),
}, async () => {
  await using service = await startTestApp();
  await liveTheStory(service, connect);
});
