# Only these hosts can be reached from the job.
resource "aws_networkfirewall_rule_group" "egress" {
  capacity = 10
  name     = "teamsync-egress"
  type     = "STATEFUL"

  rule_group {
    rules_source {
      rules_source_list {
        generated_rules_type = "ALLOWLIST"
        target_types         = ["TLS_SNI", "HTTP_HOST"]
        targets              = ["openapi.pleo.io", "openapi.planday.com"] # expect: legacy-host
      }
    }
  }
}
