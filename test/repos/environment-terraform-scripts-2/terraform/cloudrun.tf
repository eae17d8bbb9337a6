resource "google_cloud_run_v2_service" "import" {
  name     = "budgetwatch-import"
  location = "europe-north1"

  template {
    containers {
      image = "europe-docker.pkg.dev/budgetwatch/app/import:latest"

      env {
        name  = "EMPLOYEE_API"
        value = "https://openapi.pleo.io/v1/employees"
      }

      env {
        name  = "GROUP_API"
        value = var.group_api
      }

      env {
        name  = "SPARE_API"
        value = "https://openapi.pleo.io/v1/expenses" # expect: legacy-host
      }
    }
  }
}

variable "group_api" {
  type = string
}
