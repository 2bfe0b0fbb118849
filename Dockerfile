# The server alone; its Neo4j is another container (docker-compose.yml) or any other: NEO4J_URI says which.

FROM node:20-slim AS bundle
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`, for the reason given in tools/install.mjs.
RUN npm install --no-save --no-audit --no-fund
COPY web web
RUN npm run build:web

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --no-audit --no-fund --omit=dev

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=dependencies /app/node_modules node_modules
# tsx reads tsconfig.json: it says how decorators are meant.
COPY package.json tsconfig.json ./
COPY src src
COPY cypher cypher
COPY schema schema
COPY seeds seeds
COPY --from=bundle /app/web/dist web/dist
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=32", "--max-old-space-size=320", "--import", "tsx", "src/cli/start.ts"]
