import { type Language, words } from "./language.ts";

export const ENGLISH: Language = {
  codeNames: words(`
    verification code | verification codes | verify code | verification number | security code | one
    time code | one time password | one time passcode | one time pin | one time verification | single
    use code | otp | otp code | 2fa code | mfa code | two factor code | two factor authentication code |
    2 step verification code | two step verification code | authentication code | login code | log in
    code | sign in code | signin code | sign up code | access code | activation code | confirm code |
    temporary code | temporary password | temporary login code | verification pin | login pin | magic
    code | device code | email code | code to verify | code to confirm | code to sign in | code to log
    in | code to continue | code to complete | password reset code | reset code | recovery code |
    identity code | validation code | verification key | unlock code | pairing code | user code | secure
    code | security key code | enrollment code | registration code | verification passcode | one time
    security code | sign in pin | login passcode | sign in passcode | email verification code | account
    verification code | six digit code | 6 digit code | four digit code | 4 digit code | eight digit
    code | 8 digit code | 6 character code | 5 digit code | five digit code | 7 digit code |
    authenticator code | temporary passcode | temporary pin | temporary access code | passcode to sign
    in | setup code | set up code | linking code | link code | connection code | tv code | code for your
    device | sms code | sign on code | log on code | challenge code | confirmation pin | verification
    token | security pin | security passcode | one time token | one time access code | one time login
    code | one time sign in code | code to finish | code to activate | code to reset | code to approve |
    code to link | code to pair | code to finish signing in | verification digits | email confirmation
    code | security number | release token | one time key | one time number | sign in number | login
    number | sign in key | access key for today | confirmation digits | verification word | verification
    words | one time phrase | six digits | single use password | single use number | single use pin |
    magic number | pin for this sign in | pass number | passkey code | tan | enrolment code | reset pin
    | pairing pin
  `),
  codeWords: words(`
    passcode | pass code | code | codes | pin | pincode | pin code | token | confirmation code |
    confirmation number | authorization code | authorisation code | digits | digit code | numeric
    code | number below | auth code | approval code to sign in | characters | figures | letters and
    digits | letters and numbers | string | symbols | numerals | six numbers | four numbers | one
    timer | onetimer | countersign | watchword | shibboleth
  `),
  passwords: words(`password | passwords | passphrase`),
  numberWords: words(`
    number | numbers | key | sequence | combination | characters | figures | words | phrase | value |
    digits
  `),
  otherNumbers: words(`
    order | orders | order number | order no | order id | order code | invoice | invoice number |
    invoice no | invoice id | receipt | receipt number | receipt no | ticket | ticket number | case
    | case number | case id | reference number | reference code | ref | ref no | tracking | tracking
    number | tracking code | tracking id | shipment | customer number | customer id | account number
    | account no | account id | member number | membership number | member id | user id | client
    number | policy number | contract number | serial number | serial no | model | model number |
    part number | sku | item number | item no | product code | product key | license key | licence
    key | transaction | transaction id | transaction number | payment id | booking | booking number
    | booking code | booking reference | reservation | reservation number | reservation code |
    flight | phone number | tel | fax | call us at | zip | zip code | zipcode | postal code | post
    code | postcode | p o box | po box | avenue | ave | rd | blvd | apt | vat | vat number | vat id
    | tax id | tax code | gst | iban | swift code | sort code | bic | routing number | registration
    number | company number | company no | reg no | reg | registered number | promo code | promotion
    code | promotional code | discount code | coupon code | coupon | voucher | voucher code | gift
    card | gift card code | gift code | offer code | referral code | referral | invite code |
    invitation code | invitation | area code | country code | dialing code | error code | status
    code | exit code | response code | source code | qr code | bar code | barcode | dress code |
    code of conduct | code review | code base | codebase | postal | meeting id | webinar id |
    conference id | passcode for the meeting | build | build number | pull request | pr | commit |
    ending in | ends in | card ending | card ending in | last four digits | last 4 digits |
    copyright | all rights reserved | founded | ip address | request id | message id | session id |
    approval code | batch number | lot | lot number | isbn | issn | vol | qty | subtotal | edition |
    gate | seat | pnr | docket | claim number | confirmation number for | pickup number | locker |
    meter | employee id | student id | patient id | file number | application number | purchase
    order | po number | unicode | geocode* | keycode* | timecode* | opcode* | bytecode* | encode* |
    decode* | postal codes | wi fi password | wifi password | wi fi | wifi | extension | ext |
    checksum | blocks | gift card pin | tracking no | order # | company registration | license plate
    | licence plate | mailbox number | verification id | sort codes | at line | door code | gate
    code | entry code | alarm code | wi fi code | locker code | pickup code | pick up code |
    collection code | check in code | boarding code | airport code | class code | course code | room
    code | game code | cheat code | redemption code | redeem code | partner code | affiliate code |
    member code | membership code | customer code | client code | supplier code | company code |
    department code | cost code | project code | style code | colour code | color code | part code |
    item code | batch code | date code | fault code | diagnostic code | trouble code | return code |
    http code | http status | exit status | cve | rfc | chapter | paragraph | statute | medical code
    | billing code | icd | cpt | merchant code | bank code | branch code | clabe | tracking link |
    ticket no | ticket id | incident | bug | job id | run id | pid | dial in code | participant code
    | host code | participant pin | host key | conference code | passport number | confirmation no |
    badge number | badge | po box no | acct | acct no | acct ending | ending with | reference | id |
    ip | room | floor | suite | registered | claim | payment code | sim pin | puk | safe code |
    garage code | building code | apartment code | lock code | office code | printer code | copy
    code | copier code | keypad code | fuel code | reference numbers | hs code | naics | sic code |
    gtin | ean | upc | on page | see page | pages | survey code | puk code | sim code | voting code
    | ballot code | exam code | ticket code | download code | stream key | parking code | activity
    code | event code | match code | team code | family code | employee code | agent code | dealer
    code | vendor code | booth | campaign code | creator code | student code | lesson code | quiz
    code | raffle number | lottery number | claim code | donation code | unlock code for your phone
    | bike lock | padlock | combination lock | guest code | visitor code | wedding code | menu code
    | table code | loyalty number | frequent flyer number | library card number | passport |
    driver's license | social security | ssn | national insurance number | medical record |
    prescription | rx | dose | lot no | serial | imei | mac address | vin | chassis | registration
    plate | licence number | permit | policy | contract | quote | quotation | estimate | proposal |
    purchase order number | work order | job number | job | requisition | docket number | matter |
    notice number | bill number | meter number | premise | parcel | consignment | waybill | awb |
    container | package | tracking # | return authorization | rma | warranty | model no | article
    number | catalogue number | catalog number | item | style | size | stock code | stock | last
    digits | final digits | last four | last 4 | run | ending | ends with | user number | user name
    | username | login id | login name | user | game pin | quiz pin | class pin | player id | screen
    name | caller id | stop number | stop id | channel | client id | app id | key id | access key id
    | record | record locator | locator | mailbox | employee number | staff number | locker number |
    code for the shed | code for the door | code for the gate | code for the garage | code for the
    lock | code for the alarm | code for the house | code to the door | code to the gate | code to
    the shed | code to the house | meter reading | reading | readings | meter serial | claim no |
    complaint | complaint number | incident number | report number | fault number | request number |
    session | device id | part no | policy no | catalogue | score | result | results | total |
    balance | statement | usage | kwh | visitors | entries | page views | votes | queue number |
    ticket letters | table number | raffle | draw | plate | number plate | run number | bib number |
    start number | lost property | enquiry | enquiry number | authenticator app | authenticator
  `),
  trade: words(`
    discount | discounts | sale | sales | savings | checkout | shop now | deal | deals | offer | offers
    | coupon | voucher | promo | promotion | black friday | cyber monday | free shipping | refer | refer
    a friend | referral | cart | flight | flights | booking | reservation | hotel | itinerary | check in
    | passenger | boarding | airline | guests | nights | subtotal | receipt | gift card | redeem |
    loyalty | meeting | webinar | dial in | zoom meeting | join the meeting
  `),
  enter: words(`
    enter | enter this | use | type | type in | input | submit | copy | paste | provide | key in |
    say | tap in | punch in | fill in | copy the | give | put in | put this in | put it in | pop |
    pop in | pop this | pop it | pop these | put these | put this | quote | read out | read it out |
    read back | read the following | tell it | give it | give this | drop it | drop this | dictate |
    reply with | answer with | keying in | typing | entering | pasting | typed in | typed | entered
    | transcribe | recite | feed it | respond with | read it out to | read these out
  `),
  places: words(`
    app | apps | application | page | screen | site | website | window | form | box | boxes | field
    | prompt | browser | dialog | dialogue | device | tab | terminal | console | tablet | computer |
    laptop | phone | tv | television | keypad | display | agent | operator | caller | machine |
    panel | portal | wizard | cli | command line | where it says | where it asks | when asked | when
    prompted | when it asks | space below | asks for it | blank
  `),
  access: words(`
    account | accounts | device | devices | browser | identity | security | is it you | is this you
    | it is you | it's you | it was you | was it you | was this you | really you | is you | that was
    you | who you are | who you say you are | are you in | get in | let you in | let you through |
    get back in | get you in | get you back in | gets you in | come in | way in | access | accessing
    | authorize | authorise | authorization | authorisation | approve | approving | approval |
    authenticate | authentication | register | registration | registering | sign up | signing up |
    signup | pair | pairing | unlock | unlocking | locked | two factor | two step | 2fa | mfa |
    second factor | security check | session | protect | someone | trying to | tried to | attempt |
    attempting | trust | trusted | new phone | recognize | recognise | log you in | sign you in |
    signed in | logged in | welcome to | finish | carry on | continue | enrol | enroll | enrolment |
    membership | online branch | online banking | knocked | logon
  `),
  disclaims: words(`
    if you did not | if you didn't | if you haven't | if you have not | if this wasn't you | if this
    was not you | if it wasn't you | if it was not you | if that wasn't you | if that was not you |
    wasn't you | was not you | not you | wasn't me | didn't ask | did not ask | didn't request | did
    not request | didn't try | did not try | didn't start | didn't sign up | didn't initiate | did
    not initiate | not expecting | weren't expecting | were not expecting | haven't asked | haven't
    requested | never asked for | you can ignore | just ignore | please ignore | safely ignore |
    ignore this | ignore us | ignore it | ignore the | disregard | in error | by mistake | no action
    is needed | no action needed | nothing to do | nothing will happen | no one can get in | don't
    recognize | don't recognise | do not recognize | do not recognise | didn't make this | did not
    make this | delete this | bin this | bin it | throw this away | someone else | somebody else |
    expecting this
  `),
  secrecy: words(`
    don't share | do not share | never share | not share | don't give | do not give | never give |
    don't tell | do not tell | never tell | don't forward | do not forward | never forward | don't
    pass | do not pass | never pass | don't disclose | do not disclose | don't read it | never read
    it | keep it to yourself | keep this to yourself | keep it secret | keep it private | keep this
    private | keep it safe | will never ask | never ask | won't ever ask | won't ask | will not ask
    | nobody from | no one from | none of us | for your eyes only | with anyone | to anyone | with
    anybody | to anybody | with nobody | anyone who asks | not even us | not even to us | our staff
    | never phone | never call | ask for it | ask you for it | ask what it is
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
    working | is not your
  `),
  examples: words(`
    for example | for instance | e g | such as | imagine | looks like this | look like this | looks like
    this one | such as this | something like | made up | imagine you | a message like | a typical
    message | example of a | message reads | as an example
  `),
  meetings: words(`
    meeting | meeting id | webinar | conference | dial in | zoom meeting | google meet | microsoft teams
    | join the meeting | join the call | audio conference | passcode for the meeting | join by phone |
    phone conference | dial by your location | join zoom | webex | gotomeeting | video call | join with
    google meet | find your local number | one tap mobile | conference call | audio pin | host pin |
    meet google
  `),
  verify: words(`
    verify | verifying | verification | confirm | confirms | confirming | confirmation | activate |
    activating | activation | validate | validation | complete registration | complete your registration |
    complete your sign up | complete sign up | complete signup | finish signing up | finish sign up |
    finish setting up | accept invitation | accept invite | accept the invitation | confirm subscription |
    opt in | double opt in | create your account | create account | set up your account |
    get started with your account | claim your account | confirm my | verify my | subscribe me |
    yes subscribe me | that is me | complete my registration | finish registration | finish registering |
    finish your registration | join the team | join your team
  `),
  signIn: words(`
    sign in | signin | signing in | log in | login | logging in | log on | logon | magic link |
    access your account | sign in link | login link | one click login | log me in | sign me in |
    sign into | log into | open your account | access link | one tap sign in | passwordless |
    continue signing in | finish signing in | get me in | access my account | access account | go to
    my account | let me in | logging on | logs on | log ons | sign ins | login attempt
  `),
  reset: words(`
    reset | resetting | password reset | reset password | reset your password | reset my password |
    change password | change your password | change my password | new password | choose a new password |
    set password | set a password | set your password | create a new password | create password |
    create a password | recover | recovery | recover your account | forgot | forgot password |
    forgotten password | account recovery | restore access | unlock your account | unlock account |
    unlock my account | recover my account | regain access | change it here
  `),
  unsubscribe: words(`
    unsubscribe | unsubscribing | opt out | optout | manage preferences | manage your preferences |
    email preferences | update preferences | update your preferences | notification settings |
    manage notifications | email settings | subscription preferences | mailing preferences |
    stop receiving | no longer wish to receive | communication preferences | leave this list |
    turn off these emails | notification preferences | mute | leave the list | leave this group |
    leave the group | remove me | opt me out | update email preferences | change email preferences |
    edit preferences | your preferences | delivery preferences | mail preferences | unsubscribe me |
    off this list | off the list | no more of these | no more emails | subscription settings |
    no longer receive | don't email me | stop emailing
  `),
  clickHere: words(`
    click here | here | this link | link | click | click this link | click the link | open link |
    follow this link | tap here | continue | get started | go | start | proceed | open | view | button |
    next | yes | this button | press here | visit this link | use this link | continue to | go to |
    take me to | let's go | enter | visit | follow the link | the link below | the button below |
    press the button | get going | take me there | finish | done
  `),
  expires: words(`
    expires | expire | expired | expiring | expiry | valid | valid for | good for | valid only |
    within | for the next | will work for | remains active | active for | use it within | usable for
    | available for | works for | work for | working for | stops working | stop working | will stop
    working | can be used for | can be used within | can be used in | lasts | last for | lasts for |
    remains valid | times out | timeout | time out | runs out | will be valid | validity | valid
    until | expires in | expires after | expires at | usable within | in the next | before it
    expires | live for | good until | only works for | be used in the next | disappears | stay valid
    | stays valid | active until | keeps for | use it in the next | useless after | use by | is good
    | become invalid | becomes invalid | no longer work | no longer valid | dies | you have | lapse
    | lapses | one use | goes stale | self destructs | lives for | will be gone | is gone |
    disappear | it is yours for | counting | good only | you've got | be quick | spent after | gone
    after | dead after | void after | over after | used up after | then poof
  `),
  seconds: words(`second | seconds | sec | secs`),
  minutes: words(`minute | minutes | min | mins`),
  hours: words(`hour | hours | hr | hrs`),
  days: words(`day | days`),
  wrote: words(`wrote | writes`),
  fromLabels: words(`from | sender`),
  sentLabels: words(`sent | date | to | subject | cc | reply to | bcc | recipient | date sent`),
  quoteTitles: words(`
    original message | original appointment | reply message | original email | original mail |
    replied message | original | your original message | previous message | previous messages |
    ticket history | conversation history | message history | previous conversation | previous
    correspondence | your message | your request | earlier message | earlier messages
  `),
  forwardTitles: words(`
    forwarded message | begin forwarded message | message transféré | start of forwarded message |
    forwarded mail | forwarded email | forwarded by
  `),
  sentFrom: words(`
    sent from my | sent from mail for | sent from outlook | get outlook for | sent via | sent with |
    sent using | sent from yahoo | sent from proton | sent from samsung | sent from | delivered by |
    composed with
  `),
};
