variable "pleo_client_secret" {
  type      = string
  sensitive = true
}

variable "pleo_company_id" {
  type = string
}

resource "azurerm_key_vault_secret" "pleo" {
  name         = "pleo-client-secret"
  value        = var.pleo_client_secret
  key_vault_id = azurerm_key_vault.finance.id
}
