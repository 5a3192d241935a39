# sendwatch as a container: not root, a read-only root file system, one volume with all data, another for its backups.
#   docker build -t sendwatch .
#   docker run --init --read-only --tmpfs /tmp --volume sendwatch:/data --publish 127.0.0.1:8080:8080 sendwatch
FROM python:3.13-slim-bookworm AS build
WORKDIR /src
COPY requirements.txt requirements-server.txt ./
RUN python -m venv /opt/sendwatch \
    && /opt/sendwatch/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements.txt -r requirements-server.txt
COPY . .
RUN /opt/sendwatch/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim-bookworm
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --home-dir /data sendwatch \
    && install --directory --owner sendwatch --mode 0711 /data \
    && install --directory --owner sendwatch --mode 0700 /backup
COPY --from=build /opt/sendwatch /opt/sendwatch
ENV PATH=/opt/sendwatch/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    SENDWATCH_DATA=/data \
    SENDWATCH_SITE_LISTEN=0.0.0.0:8080
USER 10001
WORKDIR /data
VOLUME /data
# /healthz answers 503 when a lane of the service makes no progress
HEALTHCHECK --interval=60s --timeout=20s --start-period=120s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/healthz', timeout=15)"]
ENTRYPOINT ["sendwatch"]
CMD ["run"]
