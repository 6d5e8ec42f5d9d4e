/** Things of trade that have a number: transactions, cheques, quotations, delivery notes. A code would confirm a payment. */
import type { OtherCodes } from "./other-codes.ts";

export const NUMBERS_OF_MONEY: readonly OtherCodes[] = [
  [
    "% number | % no | % id | % ref | % reference | % #",
    `transaction | payment | cheque | credit note | debit note | purchase order | sales order | quotation | quote | estimate
    | delivery note | delivery order | packing slip | work order | repair order | deposit | wire | remittance | waybill |
    consignment | manifest | bill of lading | journal entry | tax invoice | pro forma | pledge | donation receipt`,
  ],
  [
    "%nummer | %nr | %nummern",
    `transaktions | zahlungs | scheck | überweisungs | angebots | lieferschein | gutschrifts | buchungs | beleg | quittungs |
    frachtbrief | transactie | betalings | offerte | pakbon | creditnota | inkooporder | werkbon | vrachtbrief | transaksjons |
    betalnings | offert | följesedels | kreditfaktura | checks | transaktion | tilbuds | følgeseddel | kreditnota | fraktsedel | fragtbrevs |
    fraktbrevs`,
  ],
  [
    "numéro de % | n° de % | référence de % | référence du %",
    `transaction | paiement | chèque | devis | bon de livraison | bon de commande | virement | avoir | dépôt | lettre de voiture`,
  ],
  [
    "número de % | nº de % | núm. de % | referencia de % | referência de % | n.º de %",
    `transacción | pago | cheque | presupuesto | albarán | nota de crédito | transferencia | depósito | orden de compra |
    transação | transacção | pagamento | orçamento | guia de remessa | transferência | ordem de compra | cotação | cotización`,
  ],
  [
    "numero di % | numero della % | numero del % | nr. % | riferimento %",
    `transazione | pagamento | assegno | preventivo | bolla | nota di credito | bonifico | documento di trasporto`,
  ],
  [
    "numărul % | număr % | nr. %",
    `tranzacției | tranzacție | plății | plată | cecului | cec | ofertei | avizului`,
  ],
  [
    "numer % | nr %",
    `transakcji | płatności | czeku | oferty | wyceny | korekty | przelewu | listu przewozowego | wydania`,
  ],
  [
    "číslo % | č. %",
    `transakce | platby | šeku | nabídky | dodacího listu | dobropisu | transakcie | ponuky | dobropisu | nákladného listu`,
  ],
  [
    "broj % | številka % | број %",
    `transakcije | uplate | čeka | ponude | otpremnice | plačila | ponudbe | dobavnice | трансакције | уплате`,
  ],
  [
    "номер %",
    `транзакции | платежа | чека | накладной | перевода | квитанции | транзакції | платежу | накладної | переказу | квитанції`,
  ],
  [
    "номер на %",
    `транзакция | транзакцията | плащане | плащането | чек | оферта | товарителница | трансакција | уплата`,
  ],
  ["αριθμός % | αριθμός της % | αρ. %", `συναλλαγής | πληρωμής | επιταγής | προσφοράς | δελτίου`],
  ["% numarası | % no", `işlem | ödeme | çek | teklif | irsaliye | havale | dekont`],
  ["%numero | %nro", `tapahtuma | maksu | sekki | tarjous | lähete`],
  ["%szám | % száma", `tranzakció | fizetés | csekk | ajánlat | szállítólevél | bizonylat`],
  [
    "% number | % numurs | % numeris",
    `tehingu | makse | tšeki | pakkumise | darījuma | maksājuma | čeka | operacijos | mokėjimo | čekio`,
  ],
  ["nomor % | no. % | nombor %", `transaksi | pembayaran | cek | penawaran | surat jalan | resi`],
  ["số % | mã %", `giao dịch | séc | báo giá | phiếu giao hàng | chứng từ | tham chiếu`],
  ["หมายเลข% | เลขที่%", `ธุรกรรม | การชำระเงิน | เช็ค | ใบเสนอราคา | ใบส่งของ`],
  [
    "%号 | %编号 | %單號 | %號 | %編號 | %单号",
    `交易 | 付款 | 支票 | 报价 | 報價 | 采购 | 採購 | 送货 | 流水`,
  ],
  ["%番号", `取引 | 支払 | 小切手 | 見積 | 納品書 | 伝票 | 送金`],
  ["%번호 | % 번호", `거래 | 결제 | 수표 | 견적 | 전표 | 송금`],
  [
    "رقم % | מספר % | شماره %",
    `المعاملة | العملية | الدفعة | الشيك | الحوالة | עסקה | העסקה | תשלום | שיק | تراکنش | پرداخت | چک | حواله`,
  ],
];
