variable "pleo_api_key" {
  type      = string
  sensitive = true
}

resource "google_secret_manager_secret" "pleo" {
  secret_id = "pleo-api-key"
  replication {
    auto {}
  }
}

resource "google_cloud_run_v2_job" "exporter" {
  name     = "bookkeeping-exporter"
  location = "europe-west3"
  template {
    template {
      containers {
        image = "europe-docker.pkg.dev/acme/fin/exporter:1"
        env {
          name = "PLEO_API_KEY"
          value_source {
            secret_key_ref {
              secret  = google_secret_manager_secret.pleo.secret_id
              version = "latest"
            }
          }
        }
      }
    }
  }
}
