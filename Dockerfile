# zhenggai in a container:  docker build -t zhenggai .
#   docker run --rm -v "$PWD/notices:/notices:ro" zhenggai parse /notices > notices.ndjson
FROM node:22-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --ignore-scripts --pack-destination /packed

FROM node:22-alpine
COPY --from=build /packed/*.tgz /tmp/
RUN npm install --global --omit=dev --no-audit --no-fund /tmp/*.tgz && rm -rf /tmp/*.tgz /root/.npm
USER node
WORKDIR /notices
ENTRYPOINT ["zhenggai"]
CMD ["--help"]
