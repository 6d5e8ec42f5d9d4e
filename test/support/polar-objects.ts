/** Polar's complete objects, as its API of 2026-10 sends them. */
import { randomBytes, randomUUID } from "node:crypto";
import type { models } from "@polar-sh/sdk/2026-10";

/** A shop at Polar: an organization with one product. */
export interface PolarShop {
  readonly organizationId: string;
  readonly productId: string;
  readonly priceCents: number;
  readonly currency: "eur" | "usd";
  /** Whether 23 % of tax is added to the price or included in it. */
  readonly tax: "exclusive" | "inclusive";
  readonly isSubscription: boolean;
}

const TAX_RATE = 0.23;
const DAY_MS = 24 * 3_600_000;

const ADDRESS_FIELDS: models.CheckoutBillingAddressFields = {
  country: "required",
  state: "disabled",
  city: "disabled",
  postal_code: "disabled",
  line1: "disabled",
  line2: "disabled",
};

interface WantedCheckout {
  readonly customer_email?: string;
  readonly metadata?: models.Checkout["metadata"];
  readonly success_url?: string;
  readonly return_url?: string;
  readonly allow_discount_codes?: boolean;
  readonly allow_trial?: boolean;
}

export function aCheckout(shop: PolarShop, url: string, now: Date, wanted: WantedCheckout): models.Checkout {
  const id = randomUUID();
  const secret = `polar_c_${randomBytes(24).toString("base64url")}`;
  const product = productOf(shop, now);
  const [price] = product.prices;
  return {
    ...recordOf(id, now),
    custom_field_data: {},
    payment_processor: "stripe",
    status: "open",
    client_secret: secret,
    url: `${url}/checkout/${secret}`,
    expires_at: new Date(now.getTime() + DAY_MS).toISOString(),
    success_url: (wanted.success_url ?? `${url}/confirmation`).replace("{CHECKOUT_ID}", id),
    return_url: wanted.return_url ?? null,
    embed_origin: null,
    ...checkoutAmounts(shop, undefined),
    units: null,
    min_units: null,
    max_units: null,
    allow_trial: wanted.allow_trial ?? true,
    active_trial_interval: null,
    active_trial_interval_count: null,
    trial_end: null,
    organization_id: shop.organizationId,
    product_id: shop.productId,
    product_price_id: price && "id" in price ? price.id : null,
    discount_id: null,
    allow_discount_codes: wanted.allow_discount_codes ?? true,
    require_billing_address: false,
    is_discount_applicable: true,
    is_free_product_price: false,
    is_payment_required: true,
    is_payment_setup_required: shop.isSubscription,
    is_payment_form_required: true,
    customer_id: null,
    is_business_customer: false,
    customer_name: null,
    customer_email: wanted.customer_email ?? null,
    customer_ip_address: null,
    customer_billing_name: null,
    customer_billing_address: null,
    customer_tax_id: null,
    locale: null,
    payment_method_type: null,
    payment_processor_metadata: { publishable_key: "pk_test_local" },
    billing_address_fields: ADDRESS_FIELDS,
    trial_interval: null,
    trial_interval_count: null,
    metadata: wanted.metadata ?? {},
    external_customer_id: null,
    products: [product],
    product,
    product_price: price ?? null,
    prices: { [shop.productId]: product.prices },
    discount: null,
    subscription_id: null,
    attached_custom_fields: [],
    customer_metadata: {},
  };
}

/** Polar knows the tax once it knows the buyer's country. */
export function checkoutAmounts(shop: PolarShop, country: "known" | undefined) {
  const { priceCents: amount, currency } = shop;
  const { net_amount, tax_amount, total_amount } = country
    ? taxed(shop)
    : { net_amount: amount, tax_amount: null, total_amount: amount };
  const tax_behavior = country ? shop.tax : null;
  return { amount, discount_amount: 0, net_amount, tax_amount, tax_behavior, total_amount, currency };
}

function taxed({ priceCents, tax }: PolarShop) {
  const net_amount = tax === "inclusive" ? Math.round(priceCents / (1 + TAX_RATE)) : priceCents;
  const tax_amount = tax === "inclusive" ? priceCents - net_amount : Math.round(priceCents * TAX_RATE);
  return { net_amount, tax_amount, total_amount: net_amount + tax_amount };
}

/** `checkout` is what was bought. The order of a renewal has its metadata, from the subscription, but not its id. */
export function anOrder(
  shop: PolarShop,
  checkout: models.Checkout,
  now: Date,
  reason: models.Order["billing_reason"],
): models.Order {
  const { priceCents, currency } = shop;
  const { prices: _prices, benefits: _benefits, medias: _medias, ...product } = productOf(shop, now);
  const customer = customerOf(shop, checkout, now);
  const { net_amount, tax_amount, total_amount } = taxed(shop);
  return {
    ...recordOf(randomUUID(), now),
    status: "pending",
    paid: false,
    subtotal_amount: priceCents,
    discount_amount: 0,
    net_amount,
    tax_amount,
    total_amount,
    applied_balance_amount: 0,
    due_amount: total_amount,
    refunded_amount: 0,
    refunded_tax_amount: 0,
    currency,
    billing_reason: reason,
    billing_name: customer.name,
    billing_address: customer.billing_address,
    invoice_number: "LOCAL-0001",
    is_invoice_generated: false,
    receipt_number: null,
    units: null,
    customer_id: customer.id,
    product_id: shop.productId,
    discount_id: null,
    subscription_id: checkout.subscription_id,
    checkout_id: reason === "purchase" || reason === "subscription_create" ? checkout.id : null,
    metadata: checkout.metadata,
    custom_field_data: {},
    platform_fee_amount: 45,
    platform_fee_currency: currency,
    customer,
    product: { ...product, metadata: {} },
    discount: null,
    subscription: null,
    items: [
      {
        ...recordOf(randomUUID(), now),
        label: product.name,
        amount: priceCents,
        tax_amount,
        proration: false,
        product_price_id: checkout.product_price_id,
        start_timestamp: null,
        end_timestamp: null,
      },
    ],
    description: product.name,
    refundable_amount: net_amount,
    refundable_tax_amount: tax_amount,
  };
}

export function aRefund(order: models.Order, amount: number, now: Date): models.Refund {
  return {
    ...recordOf(randomUUID(), now),
    metadata: {},
    status: "succeeded",
    reason: "customer_request",
    amount,
    tax_amount: Math.round((order.tax_amount * amount) / order.net_amount),
    currency: order.currency,
    organization_id: order.customer.organization_id,
    order_id: order.id,
    subscription_id: order.subscription_id,
    customer_id: order.customer_id,
    revoke_benefits: true,
    dispute: null,
  };
}

/** Polar refunded to prevent a dispute, but too late: the refund failed, and the dispute continues. */
export function aRefundDisputed(order: models.Order, status: models.DisputeStatus, now: Date): models.Refund {
  const resolved = status === "won" || status === "lost";
  return {
    ...aRefund(order, order.net_amount, now),
    status: "failed",
    reason: "dispute_prevention",
    dispute: {
      ...recordOf(randomUUID(), now),
      status,
      resolved,
      closed: resolved || status === "prevented",
      amount: order.net_amount,
      tax_amount: order.tax_amount,
      currency: order.currency,
      reason: "fraudulent",
      evidence_due_by: null,
      past_due: false,
      order_id: order.id,
      payment_id: randomUUID(),
    },
  };
}

/** The body of a 422, which quotes what was sent. */
export function invalid(field: string, msg: string, input: unknown): object {
  return {
    error: "PolarRequestValidationError",
    detail: [{ type: "value_error", loc: ["body", field], msg, input }],
  };
}

function productOf(shop: PolarShop, now: Date): models.CheckoutProduct {
  const { productId, organizationId, priceCents, currency, isSubscription } = shop;
  return {
    ...recordOf(productId, now),
    trial_interval: null,
    trial_interval_count: null,
    name: "Mailbox",
    description: "A month of a mailbox",
    visibility: "public",
    recurring_interval: isSubscription ? "month" : null,
    recurring_interval_count: isSubscription ? 1 : null,
    meter_interval: null,
    meter_interval_count: null,
    is_recurring: isSubscription,
    is_archived: false,
    organization_id: organizationId,
    prices: [
      {
        ...recordOf(randomUUID(), now),
        source: "catalog",
        amount_type: "fixed",
        price_currency: currency,
        tax_behavior: shop.tax,
        is_archived: false,
        product_id: productId,
        price_amount: priceCents,
      },
    ],
    benefits: [],
    medias: [],
  };
}

function customerOf(shop: PolarShop, checkout: models.Checkout, now: Date): models.OrderCustomer {
  return {
    ...recordOf(checkout.customer_id ?? randomUUID(), now),
    metadata: {},
    external_id: null,
    email: checkout.customer_email ?? "somebody@example.com",
    email_verified: false,
    type: "individual",
    name: "Somebody",
    billing_name: null,
    billing_address: { country: "PL" },
    tax_id: null,
    locale: null,
    organization_id: shop.organizationId,
    default_payment_method_id: null,
    deleted_at: null,
    first_user_event_at: null,
    avatar_url: null,
  };
}

function recordOf(id: string, now: Date) {
  return { id, created_at: now.toISOString(), modified_at: null };
}
