import { type Language, words } from "../language.ts";

/** What English calls a code, and what it calls other numbers. */
export const ENGLISH_CODES = {
  codeNames: words(`
    verification code | verification codes | launch code | verify code | verification number | security code | one
    time code | one time password | one time passcode | one time pin | one time verification | single
    use code | otp | otp code | 2fa code | mfa code | two factor code | two factor authentication code
    | 2 step verification code | two step verification code | authentication code | login code | log
    in code | sign in code | signin code | sign up code | access code | activation code | confirm code
    | temporary code | temporary password | temporary login code | verification pin | login pin |
    magic code | device code | email code | code to verify | code to confirm | code to sign in | code
    to log in | code to continue | code to complete | password reset code | reset code | recovery code
    | identity code | validation code | verification key | unlock code | pairing code | user code |
    secure code | security key code | enrollment code | registration code | verification passcode |
    one time security code | sign in pin | login passcode | sign in passcode | email verification code
    | account verification code | six digit code | 6 digit code | four digit code | 4 digit code |
    eight digit code | 8 digit code | 6 character code | 5 digit code | five digit code | 7 digit code
    | authenticator code | temporary passcode | temporary pin | temporary access code | passcode to
    sign in | setup code | set up code | linking code | link code | connection code | tv code | code
    for your device | sms code | sign on code | log on code | challenge code | confirmation pin |
    verification token | security pin | security passcode | one time token | one time access code |
    one time login code | one time sign in code | code to finish | code to activate | code to reset |
    code to approve | code to link | code to pair | code to finish signing in | verification digits |
    email confirmation code | security number | release token | one time key | one time number | sign
    in number | login number | sign in key | access key for today | confirmation digits | verification
    word | verification words | one time phrase | six digits | single use password | single use number
    | single use pin | magic number | pin for this sign in | pass number | passkey code | tan |
    enrolment code | reset pin | pairing pin | secret otp | secret code | secret number | secret pin |
    secret digits | one off code | one off passcode | one off password | one off pin | one off number
    | one off key | one off token | token code | tokencode | token codes | 3 d secure password | 3d
    secure password | 3 d secure code | 3d secure code | 3ds code | 3ds password | setup digits | set
    up digits | access digits | login digits | sign in digits | security digits | magic digits |
    authentication characters | activation characters | confirmation characters | confirmation string
    | verification string | activation string | release key | release code | signing code | signing
    pin | signing password | transaction pin | transaction code | transaction password | tpin | t pin
    | evc | tac | rvn | random verification number | transaction authorisation number | transaction
    authorization number | transaction authorisation code | transaction authorization code | one time
    digits | onetime password | onetime pin | onetime code | onetime passcode | one time secret | one
    time passphrase | one time string | one time pass | one time sequence | one time combination | one
    time characters | single use passcode | single use key | single use token | session pin | session
    passcode | session key | pin for session | pin for this session | pin for your session | code for
    this session | code for your session | authentication pin | authentication number | authentication
    token | authentication key | authentication password | authentication string | authentication
    digits | activation pin | activation number | activation id | activation key | activation digits | activation
    token | activation password | activation sequence | activation word | registration pin |
    registration otp | enrolment pin | enrollment pin | unlock pin | unlock number | unlock digits |
    unlock key | unlocking code | unblocking code | pairing number | pairing key | pairing digits |
    pairing password | linking number | linking pin | linkage key | linkage string | link key | sign
    on number | sign on pin | login key | login token | login word | login sequence | login
    combination | log in number | log in pin | log in key | log in digits | login characters | sign in
    token | sign in word | sign in characters | sign in password | sign up number | sign up pin |
    reset number | reset key | reset digits | reset token | reset word | recovery number | recovery
    pin | recovery digits | verification combination | verification sequence | verification characters
    | verification password | verification phrase | verification letters | confirmation combination |
    confirmation sequence | confirmation word | confirmation key | confirmation password |
    confirmation token | confirmation phrase | confirmation otp | confirming code | verifying code |
    validation number | validation pin | validation key | validation token | validation digits |
    validation string | identification code | identification pin | identity pin | identity number |
    identity check number | identity check code | security key number | security word | security token
    | security combination | security sequence | security phrase | approval number | approval pin |
    approval digits | approval key | authorisation number | authorization number | authorisation pin |
    authorization pin | authorisation key | authorization key | authorisation digits | authorization
    digits | authorisation password | authorization password | authorisation token | authorization
    token | access pin | access token for today | step up code | step up pin | second factor code |
    2sv code | netcode | net code | epin | passnumber | pass digits | smspin | sms pin | sms otp |
    email otp | email pin | email token | email number | mailed code | six digit number | 6 digit
    number | four digit number | 4 digit number | five digit number | 5 digit number | eight digit
    number | 8 digit number | six digit pin | 6 digit pin | four digit pin | 4 digit pin | five digit
    pin | 5 digit pin | six digit passcode | 6 digit passcode | six digit otp | 6 digit otp | 4 digit
    otp | four letter code | five letter code | six letter code | six character code | eight character
    code | 8 character code | 5 character code | five character code | signature pin | signature code
    | signatory code | signer code | signer pin | control token | install code | joining number |
    joining code | joining pin | e sign otp | consent code | consent pin | consent otp | acceptance
    code | acceptance pin | handover code | device pin | device key | device number | device token |
    sync code | sync key | sync pin | sync number | transfer pin | transfer approval code | payment
    pin | payment passcode | payment approval code | payout code | withdrawal code | withdrawal pin |
    cashout code | cardless code | step up number | proof code | proof number | captcha | captcha code
    | certification number | certification code | control code | control number for sign in | checking
    code | dynamic code | dynamic password | dynamic pin | random code | random password | system
    generated code | system generated number | system generated password | system generated pin | one
    day password | one day code | one day pin | one day passcode | code of the day | temporary number
    | temporary digits | temporary key | temporary token | temporary string | temporary sign in code |
    temporary sign in password | claim characters | login string | log in string | sign in string |
    sign on string | sign in sequence |
    guard code
  `),
  codeWords: words(`
    passcode | pass code | code | codes | pin | pincode | pin code | token | confirmation code |
    confirmation number | authorization code | authorisation code | digits | digit code | numeric code
    | number below | auth code | approval code to sign in | characters | figures | letters and digits
    | letters and numbers | string | symbols | numerals | six numbers | four numbers | one timer |
    onetimer | countersign | watchword | shibboleth | runes | cipher | cypher | code number | codeword
    | code word | 2sv
  `),
  passwords: words(`password | passwords | passphrase`),
  numberWords: words(`
    number | numbers | key | sequence | combination | characters | figures | words | phrase | value |
    digits | letters | numeral | secret |
    your pass | the pass is | this pass | entry word | magic word | magic number | magic numbers |
    open sesame | little number | tiny number
  `),
  otherNumbers: words(`
    order | orders | invoice | receipt | ticket | case | reference number | reference code | ref | ref no | tracking |
    tracking number | tracking code | tracking id | shipment | account number | account no | account id | user id |
    serial number | serial no | model | part number | sku | product key | license key | licence key | transaction |
    booking | reservation | flight | phone number | tel | fax | call us at | zip | zip code | zipcode | post code |
    postcode | p o box | po box | avenue | ave | rd | blvd | apt | vat | vat number | vat id | gst | iban |
    sort code | bic | routing number | registration number | company number | company no | reg no | reg |
    registered number | promotional code | coupon | voucher | gift card | referral | invite code | invitation code |
    invitation | dialing code | status code | exit code | response code | source code | qr code | bar code | barcode |
    dress code | code of conduct | code review | code base | codebase | postal | conference id |
    passcode for the meeting | build | pull request | pr | commit | ending in | ends in | card ending in |
    last four digits | last 4 digits | copyright | all rights reserved | founded | ip address | session id |
    approval code | lot | isbn | issn | vol | qty | subtotal | edition | gate | seat | pnr | docket |
    confirmation number for | pickup number | locker | meter | po number | unicode | geocode* | keycode* | timecode* |
    opcode* | bytecode* | encode* | decode* | postal codes | wi fi password | wifi password | wi fi | wifi | extension |
    ext | checksum | blocks | gift card pin | tracking no | order # | company registration | mailbox number |
    verification id | sort codes | at line | entry code | wi fi code | locker code | pickup code | pick up code |
    collection code | check in code | boarding code | airport code | room code | game code | cheat code |
    redemption code | redeem code | partner code | affiliate code | supplier code | company code | department code |
    cost code | style code | colour code | color code | part code | date code | diagnostic code | trouble code |
    http code | http status | exit status | cve | rfc | chapter | paragraph | statute | medical code | billing code |
    icd | cpt | merchant code | bank code | clabe | tracking link | incident | bug | job id | run id | pid |
    dial in code | participant code | host code | host key | conference code | passport number |
    confirmation no | badge number | badge | po box no | acct | acct no | acct ending | ending with | reference | id |
    ip | room | floor | suite | registered | claim | payment code | sim pin | puk | safe code | apartment code |
    office code | printer code | copy code | copier code | keypad code | fuel code | reference numbers | hs code |
    naics | sic code | gtin | ean | upc | on page | see page | pages | survey code | puk code | sim code | esim activation code |
    download code | stream key | parking code | activity code | event code | match code | team code |
    family code | agent code | dealer code | vendor code | booth | creator code | lesson code | quiz code |
    raffle number | lottery number | unlock code for your phone | bike lock | padlock | combination lock | guest code |
    visitor code | wedding code | menu code | loyalty number | frequent flyer number | passport | driver's license |
    social security | ssn | national insurance number | prescription | rx | dose | serial | imei | mac address | vin |
    chassis | registration plate | permit | policy | contract | quote | quotation | estimate | proposal | job |
    requisition | docket number | matter | notice number | premise | parcel | consignment | waybill | awb | container |
    package | tracking # | return authorization | rma | warranty | article number | catalogue number | catalog number |
    item | style | file size | total size | size of | shoe size | stock code | stock | last digits | final digits |
    last four | last 4 | ending | ends with | user number | user name | username | login id | login name | user |
    game pin | quiz pin | class pin | screen name | caller id | stop number | channel | app id | key id |
    access key id | record | record locator | locator | mailbox | staff number | locker number | code for the shed |
    code for the house | code to the shed | code to the house | meter reading | reading | readings | meter serial |
    complaint | complaint number | session | device id | part no | catalogue | score | result | results | total |
    balance | statement | usage | kwh | visitors | entries | page views | votes | queue number | ticket letters |
    raffle | draw | plate | number plate | run number | bib number | start number | lost property | enquiry |
    enquiry number | authenticator app | authenticator | token number | token no | hospital number | nhs number |
    barrier number | expense report | entry number | entry no | race number | runner number | key safe number |
    key safe | lockbox | lock box | key box | front door | back door | side door | side gate | entrance | use account |
    cost centre | cost center | your cab | your taxi | roll number | roll no | application no | acknowledgement number |
    acknowledgment number | arn | srn | sr no | service request | complaint no | loan account | loan no | folio |
    folio no | demat | bsb | abn | acn | tfn | utr | utr no | utr number | ref number | crn | biller code | biller |
    rego | pcn | nino | payroll number | juror number | docket no | bay | route | berth | coach | window no | queue no |
    ranking | specimen | exhibit | lot id | docket id | job ref | order ref | booking ref | case ref | claim ref |
    check number | card number | debit card | credit card | sim number | iccid | asset tag | inventory number | shelf |
    aisle | run | parking session | parking location | your position in | counter no | code for the main door |
    code for the main gate | code for the parking lot | code for the parking garage | code for the lobby |
    code for the office | code for the main entrance | code for the bike shed | code for the bin store |
    code for the storage room | code for the locker | code for the safe | code for the gym | code for the pool |
    code for the toilet | code for the bathroom | code for the cabin | code for the cottage | code for the flat |
    code for the apartment | code for the lift | code for the printer | code for the wifi | code for the meeting room |
    code for the laundry room | code to the main door | code to the main gate | code to the parking lot |
    code to the parking garage | code to the lobby | code to the office | code to the main entrance |
    code to the bike shed | code to the bin store | code to the storage room | code to the locker | code to the safe |
    code to the gym | code to the pool | code to the toilet | code to the bathroom | code to the cabin |
    code to the cottage | code to the flat | code to the apartment | code to the lift | code to the printer |
    code to the wifi | code to the meeting room | code to the laundry room | code on the door | code on the gate |
    code on the lock | code on the alarm | door number | house number | flat number | alarm is | gate number |
    parking pin | safe number | locker pin | lobby code | settlement | class action | leave request | section | branch |
    change request | holder number | proxy control number | participants | contacts | desk number | call | calling |
    phone us | ring us | winning numbers | winning number | bonus ball | lucky stars | anti phishing code |
    antiphishing code | anti phishing phrase | antiphishing phrase | anti phishing word | anti phishing keyword |
    anti scam code | boarding pass number | code on the back | code on the bottom | code on the label |
    code on the underside | code printed on
  `),
  trade: words(`
    discount | discounts | sale | sales | savings | checkout | shop now | deal | deals | offer | offers
    | coupon | voucher | promo | promotion | black friday | cyber monday | free shipping | refer | refer
    a friend | referral | cart | flight | flights | booking | reservation | hotel | itinerary | check in
    | passenger | boarding | airline | guests | nights | subtotal | receipt | gift card | redeem |
    loyalty | meeting | webinar | dial in | zoom meeting | join the meeting | your cab | your taxi |
    fare | promo code | cashback | clearance | basket | bargain | bargains | freebie
  `),
  spent: words(`
    was used | was just used | has been used | has already been used | has just been used | already
    used | has expired | have expired | is expired | expired | is no longer valid | no longer works
    | is invalid | says invalid | is wrong | was wrong | wrong | was entered | was accepted | was
    rejected | rejected | was cancelled | cancelled | was canceled | was replaced | did not work |
    didn't work | doesn't work | does not work | isn't working | not working | is no longer | are no
    longer | no longer your | no longer the | no longer good | no longer valid | has been replaced |
    have been replaced | is replaced by | is void | are void | is dead | is cancelled | has been
    cancelled | has been revoked | was revoked | has lapsed | is obsolete | is superseded | stopped
    working | is not your | was read out | was texted | by text to | lapsed | has been retired | is
    retired | is now useless | can no longer | was the code | were used | have been used | used up |
    was not accepted | is not accepted | wasn't accepted | isn't accepted | was refused | is refused |
    was declined | was not recognised | was not recognized
  `),
  meetings: words(`
    meeting | meeting id | webinar | conference | dial in | zoom meeting | google meet | microsoft teams |
    join the meeting | join the call | passcode for the meeting | join by phone | phone conference |
    dial by your location | join zoom | webex | gotomeeting | video call | find your local number | one tap mobile |
    conference call | audio pin | host pin | meet google
  `),
} satisfies Partial<Language>;
