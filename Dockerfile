# syntax=docker/dockerfile:1
# The Node that the tests run on; test/deploy/dockerfile.test.ts keeps the two the same.
FROM node:24.21.0-bookworm-slim AS base

FROM base AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# No package needs its install script here: better-sqlite3 comes built, and Node is the image's.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY core ./core
COPY mcp ./mcp
COPY server ./server
COPY client ./client
COPY migrations ./migrations
RUN npm run build

FROM base AS dependencies
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM base
LABEL org.opencontainers.image.title="Keypost" \
      org.opencontainers.image.description="An inbox for every key: LLM agents receive real email through MCP, REST and IMAP." \
      org.opencontainers.image.licenses="AGPL-3.0-only"
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=dependencies /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
# A volume takes its owner from the folder that it covers. The user is `node` in this image and `vmail` in Dovecot's:
# both rename files in the same Maildirs, so they have the same number.
RUN install -d -o 1000 -g 1000 -m 0700 /data /data/ledger /data/mail /dovecot \
 && ln -s /app/dist/server/main.js /usr/local/bin/keypost \
 && chmod 0755 /app/dist/server/main.js
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HTTP_ADDR=:8080 \
    SMTP_ADDR=:2525
USER 1000:1000
VOLUME ["/data"]
EXPOSE 8080 2525
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HTTP_ADDR.split(':').at(-1) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/server/main.js"]
CMD ["serve"]
