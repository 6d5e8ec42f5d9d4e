/** Builders of plain messages. */

interface MailText {
  readonly headers?: readonly string[];
  readonly body?: string;
}

/** A message with the usual header fields. The given ones come first. */
export function mailBytes({ headers = [], body = "Hello.\r\n" }: MailText = {}): Buffer {
  const all = [
    ...headers,
    "From: Ann <ann@acme.example>",
    "To: <mbx_agent@mail.local>",
    "Subject: Hello",
    "Date: Fri, 20 Nov 2026 10:00:00 +0000",
    "Message-ID: <1@acme.example>",
  ];
  return Buffer.from(`${all.join("\r\n")}\r\n\r\n${body}`, "utf8");
}

export function htmlBytes(html: string): Buffer {
  return mailBytes({ headers: ["MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8"], body: html });
}
