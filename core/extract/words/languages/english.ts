import { type Language, words } from "../language.ts";
import { ENGLISH_CODES } from "./english-codes.ts";

export const ENGLISH: Language = {
  ...ENGLISH_CODES,
  enter: words(`
    enter | enter this | use | type | type in | input | submit | copy | paste | provide | key in | say
    | tap in | punch in | fill in | copy the | give | put in | put this in | put it in | pop | pop in
    | pop this | pop it | pop these | put these | put this | quote | read out | read it out | read
    back | read the following | tell it | give it | give this | drop it | drop this | dictate | reply
    with | answer with | keying in | typing | entering | pasting | typed in | typed | entered |
    transcribe | recite | feed it | respond with | read it out to | read these out | specify | insert
    | inserting | inputting | inputted | capture the following | tell the | tell your | write it in |
    write it into | write in | fill out | fill them in | fill this in | fill it in | fill these in |
    fill in these | fill the | bung | chuck this | chuck it | chuck that | bang it in | bang this in |
    bang that in | whack it in | whack this in | whack that in | stick it in | stick this in | stick
    that in | slot it in | plug it in | plug this in | plug in the | plug it into | plug this into |
    hand over | hand us | confirm with | confirm using | approve with | approve it with | approve
    using | verify with | verify using | authorise with | authorize with | authorise using | authorize
    using | authenticate with | authenticate using | log in with | log in using | sign in with | sign
    in using | unlock with | unlock it with | unlock using | activate with | activate it with |
    activate using | whisper | please state | state the | supply the | supply this | furnish the |
    feed in | keyed in | keyed | key it in | key this in | key these in | key the | keying | punch it
    in | punch this in | punch these in | tap it in | tap this in | tap these in | type it in | type
    this in | type these in | type them in | typing in | enter these in order | in this order | in
    that order | mention the | show it to | show this to | read this out | read it aloud | read this
    aloud | say it to | say this to | pass it to | send it back | send this back | text it back |
    reply to the prompt | write back | speak the | speak these | retype | re type | re enter | submit
    the | submit this | submitting | supplying |
    furnish | please furnish | kindly furnish | show it this | show it these | feed it these |
    feed it this | whisper it | present it | present this | present these |
    punch | punch it into | punch this into | bash in | hammer in | tap out | rattle off | spell out |
    recite it | read it off
  `),
  places: words(`
    app | apps | application | page | screen | site | website | window | form | box | boxes | field | prompt | dialog |
    dialogue | device | tab | terminal | console | tablet | computer | laptop | phone | tv | television | keypad |
    display | agent | operator | caller | machine | panel | portal | wizard | cli | command line | where it says |
    where it asks | when asked | when prompted | when it asks | space below | asks for it | blank | bot | chatbot |
    kiosk | dashboard | touchscreen | webpage | web page | web site | web form | webform | popup | pop up | login mask |
    log in mask | login gate | login page | log in page | sign in page | login screen | sign in screen | log in screen |
    login form | login box | login window | headset | telly | adviser | advisor | call handler | virtual assistant |
    help desk agent | where prompted | when you're asked | when you are asked | you'll be asked for | asks you for it |
    prompts you | onscreen | where indicated | in the space | empty box | slots | shell | console window | card reader |
    pin pad | pinpad | self service | textbox | smart speaker | login prompt | netbanking page | portal page |
    digital token | hard token | soft token | hardware token | security device
  `),
  access: words(`
    account | accounts | device | devices | identity | security | is it you | is this you | it's you | it was you |
    was it you | was this you | really you | is you | that was you | who you are | who you say you are | are you in |
    get in | let you in | let you through | get back in | get you in | get you back in | gets you in | come in |
    way in | access | accessing | authorize | authorise | authorization | authorisation | approve | approving |
    approval | authenticate | authentication | register | registration | registering | sign up | signing up | signup |
    pair | pairing | unlock | unlocking | locked | two factor | two step | 2fa | mfa | second factor | security check |
    session | protect | someone | trying to | tried to | attempt | attempting | trust | trusted | new phone |
    recognize | recognise | log you in | sign you in | signed in | logged in | welcome to | finish | carry on |
    continue | enrol | enroll | enrolment | membership | online branch | online banking | knocked | logon | prove |
    proving | proves | proof | you are you | you're you | you're human | are human | a real person | e kyc | ekyc |
    bind | binding | binds | bound | payee | beneficiary | withdrawal | withdrawing | withdraw | proceed | proceeding |
    go ahead | carry out | right person | really me | log back in | sign back in | back into | gets you into |
    get you into | let me in | lets you in | lets you into | opens the app | log you on | authorises | authorizes |
    authorising | authorizing | unfreeze | unblock | unpause | reactivate | restore | restoring | in order to |
    for this session | for your session | for the session | for session | is yours | it's your email | own this |
    set up | setting up | setup | linking | link your | link a | connect your | connecting | pairs | associate | 2sv |
    2 step | 2 factor | step up | second step | extra step | next step | last step | final step | one more step |
    identify yourself | identify | verify it's you | digital signature | e sign | esign | mandate | netbanking |
    net banking | internet banking | mobile banking | credentials | sudo | authorise the transaction |
    authorise this transaction | authorize this transaction | approve the transaction | approve this transaction |
    confirm the transaction | confirm this transaction | transaction signing | sign the transaction |
    sign a transaction | complete the transaction | complete this transaction | complete your transaction |
    complete your online purchase | complete your online payment | complete your online transaction |
    confirm your online purchase | confirm your purchase | confirm this purchase | confirm the purchase |
    approve the payment | approve this payment | authorise this payment | authorise the payment |
    authorize the payment | authorize this payment | to pay the | handset | on your behalf | first trip |
    personal cabinet | log ins | user area | members area | opens with | opens it | your say so | member's area |
    members' area | self check in | new sign in | new login | new log in | sign in alert | login alert |
    login notification | sign in notification | almost registered | nearly registered | not yet registered |
    you registered | you have registered | get registered
  `),
  disclaims: words(`
    if you did not | if you didn't | if you haven't | if you have not | wasn't you | not you | wasn't me | didn't ask |
    did not ask | didn't request | did not request | didn't try | did not try | didn't start | didn't sign up |
    didn't initiate | did not initiate | not expecting | weren't expecting | haven't asked | haven't requested |
    never asked for | you can ignore | just ignore | please ignore | safely ignore | ignore this | ignore us |
    ignore it | ignore the | disregard | in error | by mistake | no action is needed | no action needed |
    nothing to do | nothing will happen | no one can get in | don't recognize | don't recognise | do not recognize |
    do not recognise | didn't make this | delete this | bin this | bin it | throw this away | someone else |
    somebody else | expecting this | not initiated by you | not raised by you | not done by you | not made by you |
    not requested by you | not performed by you | if not done | if not requested | if not initiated | leave it be |
    weren't you | do nothing | don't do anything | nothing to worry | no need to worry | no worries if | no harm done |
    say no | give us a shout | did not perform | didn't perform | did not attempt | didn't attempt | did not register |
    didn't register | did not sign up | did not start | did not apply | didn't apply | didn't add | did not add |
    didn't expect | did not expect | unexpected | out of the blue | don't know why | do not know why | not make this |
    did not authorise | didn't authorise | did not authorize | didn't authorize | not authorised by you |
    not authorized by you | if you never | if you have no idea | if you weren't | if you were not | if you are not |
    if you aren't | by accident | leave it alone | can be ignored | kindly ignore | simply ignore | ignore if |
    change your mind | isn't you | not trying to | wasn't expecting | nothing happens | nothing further |
    no further action | wrong address | wrong person
  `),
  secrecy: words(`
    don't share | never share | not share | don't give | do not give | never give | don't tell | do not tell |
    never tell | don't forward | do not forward | never forward | don't pass | do not pass | never pass |
    don't disclose | do not disclose | don't read it | never read it | keep it to yourself | keep this to yourself |
    keep it secret | keep it private | keep this private | keep it safe | never ask | won't ever ask | won't ask |
    will not ask | nobody from | no one from | none of us | for your eyes only | with anyone | to anyone |
    with anybody | to anybody | with nobody | anyone who asks | not even us | not even to us | our staff | never phone |
    never call | ask for it | ask you for it | ask what it is | secret | never reveal | do not reveal | don't reveal |
    do not divulge | never divulge | don't divulge | strictly private | strictly confidential | keep it confidential |
    keep this confidential | keep it strictly | do not pass it | don't pass it | pass it on to | not share am |
    no share | no dey share | never disclose | not disclose | nobody else | no one else | never calls | never rings |
    never ring | never ring and ask | will never text | never request | anyone else | including bank staff |
    even to bank | even if they say | not even to | hang up | treat it like | treat this as | between you and us |
    never contact you | do not send it to | don't send it to | do not reveal this | not reveal it
  `),
  verify: words(`
    verify | verifying | verification | confirm | confirms | confirming | confirmation | activate | activating |
    activation | validate | validation | complete registration | complete your registration | complete your sign up |
    complete sign up | complete signup | finish signing up | finish sign up | finish setting up | accept invitation |
    accept invite | accept the invitation | opt in | create your account | create account | set up your account |
    get started with your account | claim your account | subscribe me | that is me | complete my registration |
    finish registration | finish registering | finish your registration | join the team | join your team | verifies |
    validates | activates | authenticates | validating | reconfirm | reverify | verify with | verify using |
    confirm with | confirm using | activate with | activate using | activate it with | authenticate my |
    authenticate your | authenticate email | authenticating your | complete the sign up | complete the registration |
    complete your signup | finish the registration | finish your sign up | complete your subscription |
    prove your address | finish creating your account | complete your account setup | complete account setup |
    finish account setup | authenticate the email | authenticate the address | authenticate the account |
    authenticate this | authenticate domain* | invited to create an account | invited to set up an account |
    invited to open an account | invited you to create an account | invitation to create an account
  `),
  signIn: words(`
    sign in | signin | signing in | log in | login | logging in | log on | logon | magic link | access your account |
    sign in link | login link | log me in | sign me in | sign into | log into | open your account | access link |
    passwordless | continue signing in | finish signing in | get me in | access my account | access account |
    go to my account | let me in | logging on | logs on | log ons | sign ins | login attempt | login mask |
    log in mask | login gate | login page | log in page | sign in page | login screen | sign in screen | log in screen |
    login form | login box | login window | login prompt | logged on | sign on | signing on | signon | log you in |
    sign you in | logs you in | signs you in | log in with | log in using | sign in with | sign in using | log back in |
    sign back in | logging back in | signing back in | log me back in | sign me back in | auto login | autologin |
    one time login | authenticate | authenticate yourself | authenticate me | to authenticate
  `),
  reset: words(`
    reset | resetting | password reset | reset password | reset your password | reset my password | change password |
    change your password | change my password | new password | set password | set a password | set your password |
    create password | create a password | recover | recovery | recover your account | forgot | forgot password |
    forgotten password | account recovery | restore access | unlock your account | unlock account | unlock my account |
    unblock your account | unblock my account | recover my account | regain access | change it here |
    lost your password | lost password | change your pin | reset your pin | update your password | update password |
    pick a password | choose a password | replace your password | forgotten your password | recover access |
    recovering | restore password | restore your password | retrieve password | retrieve your password |
    create your password | choose your password | enter a new password | set up a password | set up your password |
    define a password | define your password | assign a password | renew your password |
    request to change the password | requested a password
  `),
  unsubscribe: words(`
    unsubscribe | unsubscribing | unsubscription | opt out | optout | manage preferences | email preferences |
    update preferences | notification settings | manage notifications | email settings | subscription preferences |
    mailing preferences | stop receiving | no longer wish to receive | communication preferences | leave this list |
    turn off these emails | notification preferences | mute | leave the list | leave this group | leave the group |
    remove me | opt me out | edit preferences | your preferences | delivery preferences | mail preferences |
    off this list | off the list | no more of these | no more emails | subscription settings | no longer receive |
    don't email me | stop emailing | manage emails | manage email | email frequency | contact preferences |
    marketing preferences | notification choices | stop these emails | withdraw consent | stop these notes |
    stop these mails | stop these messages | to stop these | stop these letters | stop these alerts |
    stop these reminders | removed from this list | removed from this mailing list | removed from our mailing list |
    removed from our list | which notifications you receive | which notifications you get |
    what notifications you receive | stop watching this | stop watching the | stop watching it | stop following this |
    stop following it | stop following the topic | stop following the thread
  `),
  clickHere: words(`
    click here | here | this link | link | click | click this link | click the link | open link |
    follow this link | tap here | continue | get started | go | start | proceed | open | view | button |
    next | yes | this button | press here | visit this link | use this link | continue to | go to |
    take me to | let's go | enter | visit | follow the link | the link below | the button below |
    press the button | get going | take me there | finish | done |
    off we go | off you go | here we go | let's get going | get rolling | let's roll | right this way |
    this way | this way please | onwards | onward | carry on | let's begin | let's start | ready |
    all aboard | away we go | the tab below | below tab | below link | generate | begin |
    this page | this address | using this link | via this link | at this link | from here |
    over here | right here | on this page | clicking here | by clicking here | at this page |
    at this address | through this link | from this page |
    let us know | let us know here | tell us | tell us here | tell us so | say so | say so here |
    click this button | visit this page | start now
  `),
  expires: words(`
    expires | expire | expired | expiring | expiry | valid | valid for | good for | valid only |
    within | for the next | will work for | remains active | active for | use it within | usable for |
    available for | works for | work for | working for | stops working | stop working | will stop
    working | can be used for | can be used within | can be used in | lasts | last for | lasts for |
    remains valid | times out | timeout | time out | runs out | will be valid | validity | valid until
    | expires in | expires after | expires at | usable within | in the next | before it expires | live
    for | good until | only works for | be used in the next | disappears | stay valid | stays valid |
    active until | keeps for | use it in the next | useless after | use by | is good | become invalid
    | becomes invalid | no longer work | no longer valid | dies | you have | lapse | lapses | one use
    | goes stale | self destructs | lives for | will be gone | is gone | disappear | it is yours for |
    counting | good only | you've got | be quick | spent after | gone after | dead after | void after
    | over after | used up after | then poof | valid till | till | valid upto | only last | only lasts
    | will last | remain active | remain valid | fades | fade | closes in | gone in | elapse | elapses
    | self expire | self expires | refused after | rotates | next rotation | be void | is void after |
    become void | becomes void | shall be void | within the hour | ends in | ends at | goes off | go
    off | goes dead | goes cold | evaporates | vanishes | vanish | melts | stale after | stale in |
    turns into a pumpkin | timed out | lapse in | stops being valid | ceases | cease | time limit |
    time left | validity period | only good | only valid | can be used until | before midnight |
    accepted until | accepted for | will be accepted | drop dead | dead in | dead by | thrown away | binned after | discarded after
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
