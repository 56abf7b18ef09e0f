#!/bin/sh
# Answers: how do the first bundles come into force? In the order in which they need each other; one
# that is in force already stays as it is.
set -eu
sluis() { node dist/apps/cli/src/main.js "$@" --config /etc/sluis/sluis.yaml --config /etc/sluis/beheer.yaml; }

sluis anchors activate /run/sluis/bundles/anchors.json
sluis directory activate /run/sluis/bundles/territory.json
sluis directory activate /run/sluis/bundles/directory.json
sluis policy activate /run/sluis/bundles/policy.json
