region            = "eu-north-1"
service_name      = "receipt-archiver"
pleo_base_url     = "https://external.pleo.io"
pleo_company_id   = "d5e3b868-0cb5-495c-8e04-7594ddc92249"
pleo_secret_name  = "prod/receipt-archiver/pleo"
# expect-next-line: hardcoded-credential
pleo_legacy_token = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6IjQ1OTcyMDMwIn0.eyJjb21wYW55SWQiOiI4YmJiOGJhYi1iN2M2LTQ4NmEtOTRkMy04ZTQ4MmQ4NzNjMmUiLCJ1c2VySWQiOiJiMmY0NmFhNy1mYTNmLTQ0MmItOTBlNC00MDNjZDdlNGI0MmYiLCJpYXQiOjE3NDQxNDQwNDEsImV4cCI6MTc3NDU3NTY1N30.tnPIJW0FCHZT-qIAvSsCtoJrhNVGnnqPBOIARI9Q-e4bjijy7-Ewb2MrQ7sbzg9mUiUKAl9NBzfkddZnBbqWlA"
bucket            = "receipts-archive-7f21"
