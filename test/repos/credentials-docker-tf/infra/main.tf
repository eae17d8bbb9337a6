variable "pleo_legacy_token" {
  type      = string
  sensitive = true
  default   = ""
}

variable "pleo_secret_name" {
  type = string
}

data "aws_secretsmanager_secret_version" "pleo" {
  secret_id = var.pleo_secret_name
}

resource "aws_lambda_function" "archiver" {
  function_name = var.service_name
  image_uri     = "${aws_ecr_repository.this.repository_url}:latest"
  package_type  = "Image"
  role          = aws_iam_role.archiver.arn

  environment {
    variables = {
      PLEO_BASE_URL     = var.pleo_base_url
      PLEO_API_KEY      = jsondecode(data.aws_secretsmanager_secret_version.pleo.secret_string)["api_key"]
      PLEO_LEGACY_TOKEN = var.pleo_legacy_token
      PLEO_SECRET_ID    = var.pleo_secret_name
    }
  }
}
