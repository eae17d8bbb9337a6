variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "pleo_base_url" {
  description = "Base URL of the card API"
  type        = string
  default     = "https://openapi.pleo.io/v1"
}

variable "xero_base_url" {
  type    = string
  default = "https://api.xero.com/api.xro/2.0"
}

variable "unused_sandbox" {
  type    = string
  default = "https://openapi.staging.pleo.io/v1" # expect: legacy-host
}
