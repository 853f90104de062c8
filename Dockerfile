# syntax=docker/dockerfile:1
# The bot in one image: no compiler, no development dependencies, no shell needed at run time.
ARG NODE_VERSION=26

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM node:${NODE_VERSION}-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The optional SQLite package is for Node 20 and 22; this Node has its own.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production DATA_DIR=/data OPS_PORT=8081
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json manifest.yml LICENSE ./
COPY knowledge ./knowledge
# The data folder belongs to the user that the bot runs as; everything else is read-only for it.
RUN install -d -o 65532 -g 65532 /data
USER 65532:65532
VOLUME /data
# 3000: Slack's requests in HTTP mode; 8081: probes and metrics.
EXPOSE 3000 8081
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "dist/main.js", "health"]
CMD ["node", "dist/main.js", "start"]
