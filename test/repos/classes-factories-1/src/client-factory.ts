import ky, { type KyInstance } from "ky";
import type { Vendor } from "./vendors.ts";

export class ClientFactory {
  constructor(private readonly secrets: Record<string, string>) {}

  create(vendor: Vendor): KyInstance {
    switch (vendor) {
      case "pleo":
        return ky.create({ prefixUrl: "https://openapi.pleo.io/v1", headers: this.bearer("PLEO") });
      case "agicap":
        return ky.create({ prefixUrl: "https://openapi.agicap.com/public", headers: this.bearer("AGICAP") });
      case "factorial":
        return ky.create({ prefixUrl: "https://api.factorialhr.com/api/v1", headers: this.bearer("FACTORIAL") });
    }
  }

  private bearer(prefix: string) {
    return { authorization: `Bearer ${this.secrets[`${prefix}_TOKEN`]}` };
  }
}
