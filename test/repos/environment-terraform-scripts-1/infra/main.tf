locals {
  name        = "spend-sync"
  vendors_url = "https://openapi.pleo.io/v1/tag-groups"
}

resource "aws_lambda_function" "sync" {
  function_name = local.name
  role          = aws_iam_role.sync.arn
  runtime       = "nodejs22.x"
  handler       = "sync.handler"
  filename      = "build/sync.zip"

  environment {
    variables = {
      CARDS_BASE_URL = var.pleo_base_url
      XERO_BASE_URL  = var.xero_base_url
      VENDORS_URL    = local.vendors_url
      TOKEN_SECRET   = aws_secretsmanager_secret.token.arn
    }
  }
}

resource "aws_lambda_function" "balance" {
  function_name = "${local.name}-balance"
  role          = aws_iam_role.sync.arn
  runtime       = "nodejs22.x"
  handler       = "balance.handler"
  filename      = "build/balance.zip"

  environment {
    variables = {
      BALANCE_URL = "https://openapi.pleo.io/v1/companies/balance"
    }
  }
}
