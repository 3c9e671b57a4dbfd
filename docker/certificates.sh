#!/usr/bin/env bash
# Makes a certificate authority of this deployment's own and one certificate per service, in docker/tls
# (ignored by git; other users of this machine cannot look into it). Run once; again renews the certificates.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p tls/authority
chmod 700 tls
if [ ! -f tls/authority/ca.key ]; then
  openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj "/CN=Salon Ledger deployment" \
    -keyout tls/authority/ca.key -out tls/authority/ca.crt 2>/dev/null
fi
for service in axonserver mongodb elasticsearch command query ui prometheus grafana; do
  place=tls/$service
  mkdir -p "$place"
  printf 'subjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n' "$service" >"$place/extensions"
  openssl req -newkey rsa:3072 -nodes -subj "/CN=$service" -keyout "$place/tls.key" -out "$place/request" 2>/dev/null
  openssl x509 -req -in "$place/request" -days 397 -CA tls/authority/ca.crt -CAkey tls/authority/ca.key -CAcreateserial \
    -extfile "$place/extensions" -out "$place/tls.crt" 2>/dev/null
  cat "$place/tls.crt" "$place/tls.key" >"$place/tls.pem"
  cp tls/authority/ca.crt "$place/ca.crt"
  rm "$place/request" "$place/extensions"
  # Each image runs as a user of its own: readable inside the folder that is mounted, closed above it.
  chmod 755 "$place"
  chmod 644 "$place"/*
done
echo "Certificates are in $(pwd)/tls; each service mounts only its own folder."
