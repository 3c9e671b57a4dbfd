#!/bin/sh
# Trusts the deployment's own certificate authority beside the usual ones, then becomes the JVM.
set -eu
if [ -r /run/tls/ca.crt ]; then
  # It holds public certificates only; the word is what keytool asks for, not a secret.
  cp "$JAVA_HOME/lib/security/cacerts" /tmp/trust
  chmod 600 /tmp/trust
  keytool -importcert -noprompt -alias salon-ledger -file /run/tls/ca.crt -keystore /tmp/trust -storepass changeit >/dev/null 2>&1
  set -- -Djavax.net.ssl.trustStore=/tmp/trust -Djavax.net.ssl.trustStorePassword=changeit "$@"
fi
# SALON_JAVA_OPTS is meant to be split into words.
# shellcheck disable=SC2086
exec java -Xmx768m --enable-native-access=ALL-UNNAMED -Daxoniq.update-checker.disabled=true \
  ${SALON_JAVA_OPTS:-} "$@" -jar /opt/salon-ledger.jar
