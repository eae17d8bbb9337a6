export const name = "finance-sync";
