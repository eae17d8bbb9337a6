pleo_company_id    = "89ec2b51-5b32-49d5-a2ae-4620a7e47b9d"
# expect-next-line: hardcoded-credential
pleo_client_secret = "kxJ2w4OMvB6Ii19YOXdgC1JqMn5FqTvKtMyfdzbc"
