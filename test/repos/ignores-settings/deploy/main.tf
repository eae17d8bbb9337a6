locals {
  old_pleo_url = "https://openapi.pleo.io/v1" # pleo-migrate-ignore-line legacy-host -- the old worker
  note         = "# pleo-migrate-ignore-file legacy-host -- a text"
  pleo_url     = "https://openapi.pleo.io/v1" # expect: legacy-host
}
