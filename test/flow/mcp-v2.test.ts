/** The whole story by today's hosts: the v2 SDK, of the newest protocol. */
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

test("a v2 client claims with an SSH key, waits for real mail, and reads, searches, marks and deletes it", {
  skip: requirement("ssh-keygen"),
}, async () => {
  await using service = await startTestApp();
  await liveTheStory(service, connect);
});
