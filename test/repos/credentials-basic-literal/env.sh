#!/usr/bin/env bash
# source me before running the tools
export PLEO_HOST=https://external.pleo.io
# expect-next-line: hardcoded-credential
export PLEO_API_KEY=bd70d9bf-7d19-439f-9366-31cc23013d7c
export PLEO_LEGACY_TOKEN="${PLEO_LEGACY_TOKEN:-}"
export PLEO_CLIENT_SECRET=$(op read "op://Finance/Pleo/client secret")
