#!/bin/sh
# Answers: how do the first bundles come into force? In the order in which they need each other; one
# that is in force already stays as it is.
set -eu
sluis() { node dist/apps/cli/src/main.js "$@" --config /etc/sluis/sluis.yaml --config /etc/sluis/beheer.yaml; }

sluis directory import /run/sluis/bundles/territory.json
sluis directory import /run/sluis/bundles/directory.json
sluis policy import /run/sluis/bundles/policy.json
