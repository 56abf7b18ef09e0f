#!/usr/bin/env bash
# Answers: how does the broker's container start? It prepares an empty volume once, then becomes the
# broker, with server.properties exactly as it lies here.
set -euo pipefail
bin=/opt/kafka/bin
settings=/etc/sluis/server.properties

# One word: an id may begin with a dash, and would then be read as an option.
"$bin/kafka-storage.sh" format --ignore-formatted "--cluster-id=$(cat /run/kafka/cluster-id)" --config "$settings"
exec "$bin/kafka-server-start.sh" "$settings"
