/** Settings of the payment provider, and the config made from them. Half a configuration never makes a free service. */
import type { PaymentProviderName } from "../core/index.ts";
import type { PolarSettings } from "./outbound/polar.ts";
import type { StripeSettings } from "./outbound/stripe.ts";
import {
  apiAddress,
  type IsGiven,
  oneOf,
  type Parser,
  type Setting,
  setting,
  text,
  type ValueOf,
  wholeNumber,
} from "./setting.ts";

/** Kept as written: a URL parser would escape the braces of `{CHECKOUT_ID}`, which a provider fills in. */
const pageUrl: Parser<string> = {
  expected: "an http:// or https:// URL",
  parse: (given) => (/^https?:$/.test(URL.parse(given)?.protocol ?? "") ? given : undefined),
};

const providerUrl: Parser<string> = {
  expected: "an https:// URL without path, or an http:// one of this machine",
  parse: (given) => {
    const url = apiAddress(given);
    return url?.pathname === "/" ? url.origin : undefined;
  },
};

/** ISO 4217. Stripe writes it in lower case. */
const currency: Parser<string> = {
  expected: "three letters of ISO 4217, such as eur",
  parse: (given) => (/^[a-z]{3}$/i.test(given) ? given.toLowerCase() : undefined),
};

/** The prefix of a Stripe secret says what it is, so that two swapped secrets are noticed at start. */
function stripeSecret(expected: string, prefix: RegExp): Parser<string> {
  return { expected, parse: (given) => (prefix.test(given) ? given : undefined) };
}

const NONE = { shown: "none" };

export const PAYMENT_SETTINGS = {
  paymentProvider: setting(
    "PAYMENT_PROVIDER",
    oneOf("free", "mock", "polar", "stripe"),
    { shown: "free while PUBLIC_BASE_URL is loopback, else required" },
    "Payment provider. `free`: every claimed mailbox is active. `mock`, on loopback only: opening the payment link pays.",
  ),
  mailboxPriceCents: setting(
    "MAILBOX_PRICE_CENTS",
    wholeNumber(1, 99_999_999),
    "100",
    "Price per month in cents, for Stripe, mock and the front page. Polar uses the price of its product.",
  ),
  graceDays: setting(
    "MAILBOX_GRACE_DAYS",
    wholeNumber(1, 3_650),
    "30",
    "Days that an expired mailbox keeps its mail. Then it is deleted.",
  ),
  polarToken: setting("POLAR_TOKEN", text, NONE, "Polar: organization access token."),
  polarProductId: setting(
    "POLAR_PRODUCT_ID",
    text,
    NONE,
    "Polar: product ID; one unit is one month of one mailbox.",
  ),
  polarWebhookSecret: setting(
    "POLAR_WEBHOOK_SECRET",
    text,
    NONE,
    "Polar: secret of the webhook endpoint `PUBLIC_BASE_URL/v1/webhooks/polar`.",
  ),
  polarServerUrl: setting(
    "POLAR_SERVER_URL",
    providerUrl,
    "https://api.polar.sh",
    "Polar: the API; its sandbox is `https://sandbox-api.polar.sh`.",
  ),
  polarSuccessUrl: setting(
    "POLAR_SUCCESS_URL",
    pageUrl,
    { shown: "PUBLIC_BASE_URL/v1/payments/polar/success?checkout_id={CHECKOUT_ID}" },
    "Polar: page shown after payment.",
  ),
  polarReturnUrl: setting(
    "POLAR_RETURN_URL",
    pageUrl,
    { shown: "PUBLIC_BASE_URL" },
    "Polar: page shown to those who leave without paying.",
  ),
  stripeSecretKey: setting(
    "STRIPE_SECRET_KEY",
    stripeSecret("a secret or restricted key, sk_… or rk_…", /^[sr]k_/),
    NONE,
    "Stripe: API key.",
  ),
  stripeWebhookSecret: setting(
    "STRIPE_WEBHOOK_SECRET",
    stripeSecret("a signing secret, whsec_…", /^whsec_/),
    NONE,
    "Stripe: signing secret of the webhook endpoint `PUBLIC_BASE_URL/v1/webhooks/stripe`.",
  ),
  stripeCurrency: setting("STRIPE_CURRENCY", currency, "eur", "Stripe: currency of the price."),
  stripeServerUrl: setting("STRIPE_SERVER_URL", providerUrl, "https://api.stripe.com", "Stripe: the API."),
  stripeSuccessUrl: setting(
    "STRIPE_SUCCESS_URL",
    pageUrl,
    { shown: "PUBLIC_BASE_URL/v1/payments/stripe/success?session_id={CHECKOUT_SESSION_ID}" },
    "Stripe: page shown after payment.",
  ),
  stripeCancelUrl: setting(
    "STRIPE_CANCEL_URL",
    pageUrl,
    { shown: "PUBLIC_BASE_URL" },
    "Stripe: page shown to those who leave without paying.",
  ),
} as const satisfies Record<string, Setting>;

type PaymentValues = {
  readonly [Name in keyof typeof PAYMENT_SETTINGS]: ValueOf<(typeof PAYMENT_SETTINGS)[Name]>;
};

/** A page that is undefined is one of ours. Its URL is known once HTTP listens. */
export type PaymentConfig = { readonly priceCents: number } & (
  | { readonly provider: "free" | "mock" }
  | ({ readonly provider: "polar" } & Omit<PolarSettings, "publicBaseUrl" | "priceCents">)
  | ({ readonly provider: "stripe" } & Omit<StripeSettings, "publicBaseUrl" | "priceCents">)
);

type Name = keyof typeof PAYMENT_SETTINGS;

/** The settings that a provider requires. */
const NEEDED = {
  polar: ["polarToken", "polarProductId", "polarWebhookSecret"],
  stripe: ["stripeSecretKey", "stripeWebhookSecret"],
} as const satisfies Partial<Record<PaymentProviderName, readonly Name[]>>;

/** Adds problems between settings to `problems`. After that the returned config must not be used. */
export function paymentFrom(
  values: PaymentValues,
  { isPublic, isGiven }: { readonly isPublic: boolean; readonly isGiven: IsGiven },
  problems: string[],
): PaymentConfig {
  const priceCents = values.mailboxPriceCents;
  const provider = values.paymentProvider;
  if (!isGiven(PAYMENT_SETTINGS.paymentProvider)) problems.push(...unchosenProblems(isPublic, isGiven));
  if (provider === "mock" && isPublic) {
    problems.push(
      "PAYMENT_PROVIDER must not be `mock`, since PUBLIC_BASE_URL is not loopback: whoever opens its link has paid",
    );
  }
  if (provider === "polar" || provider === "stripe") {
    const missing = NEEDED[provider].filter((name) => !isGiven(PAYMENT_SETTINGS[name]));
    if (missing.length > 0) {
      const variables = missing.map((name) => PAYMENT_SETTINGS[name].variable).join(", ");
      problems.push(`PAYMENT_PROVIDER is \`${provider}\`, which also needs: ${variables}`);
    }
  }
  return { priceCents, ...providerFrom(values) };
}

/** Problems if PAYMENT_PROVIDER is unset. Whoever sets a provider's key does not want mailboxes to be free. */
function unchosenProblems(isPublic: boolean, isGiven: IsGiven): readonly string[] {
  const meant = (["polar", "stripe"] as const).flatMap((provider) => {
    const found = NEEDED[provider].find((name) => isGiven(PAYMENT_SETTINGS[name]));
    return found ? [{ provider, variable: PAYMENT_SETTINGS[found].variable }] : [];
  });
  if (meant.length > 0) {
    const set = meant.map(({ variable }) => `${variable} is set`).join(" and ");
    const choices = [...meant.map(({ provider }) => `\`${provider}\``), "`free`"].join(" or ");
    return [`PAYMENT_PROVIDER must be set to ${choices}, since ${set}, whichever is meant`];
  }
  if (!isPublic) return [];
  return [
    "PAYMENT_PROVIDER must be set to `free`, `polar` or `stripe`, since PUBLIC_BASE_URL is not loopback",
  ];
}

type Chosen<Provider> = Provider extends PaymentConfig ? Omit<Provider, "priceCents"> : never;

function providerFrom(values: PaymentValues): Chosen<PaymentConfig> {
  switch (values.paymentProvider) {
    case undefined:
    case "free":
      return { provider: "free" };
    case "mock":
      return { provider: "mock" };
    case "polar":
      return {
        provider: "polar",
        token: values.polarToken ?? "",
        productId: values.polarProductId ?? "",
        webhookSecret: values.polarWebhookSecret ?? "",
        serverUrl: values.polarServerUrl,
        successUrl: values.polarSuccessUrl,
        returnUrl: values.polarReturnUrl,
      };
    case "stripe":
      return {
        provider: "stripe",
        secretKey: values.stripeSecretKey ?? "",
        webhookSecret: values.stripeWebhookSecret ?? "",
        currency: values.stripeCurrency,
        serverUrl: values.stripeServerUrl,
        successUrl: values.stripeSuccessUrl,
        cancelUrl: values.stripeCancelUrl,
      };
  }
}
