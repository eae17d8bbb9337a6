project   = "budgetwatch-prod"
group_api = "https://openapi.pleo.io/v1/account-groups"
