/** What people write around links in English. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { ENGLISH_VERIFY } from "./link-phrases-english-verify.ts";

export const ENGLISH_PHRASES: LinkPhrases = {
  verify: ENGLISH_VERIFY,
  signIn: words(`
    straight to your | take me to my | take me in | take me inside | take me straight | go straight to my | come on in |
    step inside | and you're in | and you are in | then you're in | in you go | no passwords | skip the password |
    forget passwords | passwords are a thing of | don't do passwords | do without passwords | do away with passwords |
    done away with passwords | given up on passwords | instead of a password | no password to remember |
    nothing to remember | nothing to type | never type a password | instead of typing | rather than typing |
    rather than type | skip the typing | skip typing | save you typing | spare you the typing | hate typing |
    too lazy to type | tired of typing | don't feel like typing | not in the mood for typing | type the code or |
    enter the code or | type it or | prefer not to type | rather not type | rather click | rather tap |
    prefer to click | prefer a link | prefer clicking | same device | same browser | same phone | same computer |
    on the device where | your way in | way back in | ways in | two ways on | key to your account | your personal link |
    your private link | personal door | your own door | door is open | door stays open | open the door |
    open the members | open your members | opens the members | opens your page | opens your portal | open your portal |
    open your dashboard | unlock my page | enter my | enter the members | carry on | on you go | resume my |
    let this one in | let the device in | let it through | let me through | let them through | let me inside |
    add this device | approve this device | approve the device | approve this browser | remember this device |
    waits for your ok | needs your ok | needs your nod | give the nod | asking to be let in | asks to be let in |
    asked to be let in | asked to come in | asking to come in | asked to get in | wanted to get in | wants to get in |
    wanted to come in | wants to come in | asked for a way in | knocking at | knocked at | knocks at | is knocking |
    waiting outside | standing outside | is trying to open | is trying to use | wants to open your | it's me in front |
    me at the keyboard | hop in | hop on in | hop back in | bring me in | bring me back | let me back in |
    get me back in | stroll in | land straight | lands you | land you | land on your | drop you straight |
    drops you straight | drop you right | drop me in | opens this as you | opens it as you | open this as you |
    opens as you | open as me | no sign up stuff | no sign up needed | no login stuff | no login needed |
    rack your brains | nothing to fill in | no forms | no codes | no code needed | without logging in |
    without having to log | without signing in | already logged in | already signed in | logged in already |
    signed in already | your way back | way back to your | express entry | your entry | through the front door |
    through the back door | through the side door | through the door | key under the mat | turn the key |
    here's your key | here is your key | here's the key | unlock the door | beam me | whisk me | whisk you |
    carry me to | take me back | get me to | get to my | into my account | into my page | into my profile |
    to my profile | to my page | to my dashboard | to my bookings | to my list | open it for me | open up for me |
    open sesame | directly taken | taken directly | taken straight | be directed straight | straight into |
    right into your | directly to your | directly into your | directly in your | enter directly | enter in your |
    enter to your | for enter | for to enter | password is not needed | password is not required |
    no password is needed | no password is required | no password required | password not needed |
    password not required | never mind the password | forget about passwords | forget the password | skip passwords |
    ditch the password | ditched passwords | don't like passwords | hate passwords | sick of passwords |
    paywall is gone | past the paywall | read as a member | let this phone | let this laptop | let this tablet |
    let this computer | let this browser | let this tv | allow this phone | allow this laptop | allow this tablet |
    allow this computer | allow this browser | allow this device | let my phone | let my laptop | that's my phone |
    that's my laptop | that's my tablet | that's my tv | that's my device | it's my phone | it's my device |
    this is my phone | this is my laptop | yes it's my | trust this phone | trust this laptop | trust this computer |
    trust this browser | trust this device | say yes to this | admit this | admit it | whoever clicks it is you |
    whoever clicks is you | good for one visit | one visit only | lets the bearer | is asking to open |
    asking to use your | asking to open your | asks to use your | asks to open your | would like to use your |
    would like into | would like in | hoping to get in | hoping to get into | vouch for it | i vouch | vouch for |
    without the hassle | without any hassle | without hassle | no hassle | saves you hunting |
    hunting for your password | hunting for that password | hunt for your | digging out your password | dig out your |
    looking up your password | opens the once | one press and | one tap and you're | one click and you're |
    page opens up | opens up for you | you're through | you are through | you're there | you are there |
    identifies you | identify you to | no further credentials | no credentials | no further details are |
    no further identification | without further identification | without credentials | secure room | members' room |
    private room | private area | proceed to the room | proceed to my | proceed to your | gate is open |
    lift the latch | off the latch | come aboard | climb aboard | step aboard | over the threshold | knows it's you |
    we know it's you | we know it is you | knows who you are | recognises you | recognizes you | through the gate |
    says it belongs to | claims to be yours | says it's yours | on the welcome screen | until you say |
    until you vouch | till you say | until you let | part of your household | belongs to your household |
    back onto your | way into | involve remembering | remembering anything | remember anything | nothing to memorise |
    nothing to memorize | be inside | inside your account | go inside | tap to go in | password is not asked |
    password not asked | is not asked for a password | cast off here | session open for | holding a session |
    your blessing | let it go ahead | it can go ahead | be turned away | accept this device | accept this computer |
    accept this phone | bother with passwords | bothering with passwords | bother with a password | take you straight |
    takes you right | take you right | bring you straight | brings you straight | brings you right | puts you straight |
    put you straight | get into the | slip back in | pop back in | without registering | without signing up |
    without asking you anything | without asking you for anything | without asking anything | asking you anything else |
    asking you nothing | keep this email to yourself | keep this email to yourselves | keep this mail to yourself |
    drops you right into | puts you right | that's my new | it's my new | yes my new | asking to take over |
    wants to take over | take over from | this shortcut | a shortcut | shortcut past | skip the login |
    skip the log in | skip the sign in | past the login | past the log in | no need to introduce yourself |
    know it's you already | come in this way | comes in this way | nothing to sign in with | nothing to log in with |
    device is waiting | browser is waiting | computer is waiting | laptop is waiting | phone is waiting |
    tablet is waiting | tv is waiting | sign in is waiting | login is waiting | sign in request is waiting |
    login request is waiting | temporary access code | confirm device | confirm this device | confirm the device |
    verify device | verify this device | right back into your account | add it to the allowed | allow this ip |
    allow this network | trust this ip | trust this network | add this ip | add my ip | whitelist this ip |
    ip to the allowed | address to the allowed | asks to connect to the vpn | wants to connect to the vpn |
    asks to connect to your network | let the session continue | continue the session | allow the session |
    personal access to the portal | link to the candidate portal | link to the applicant portal
  `),
  reset: words(`
    slipped your mind | slipped my mind | gone from your mind | out of your head | gone blank | can't recall |
    cannot recall | don't recall | couldn't remember | could not remember | no longer know | no longer remember |
    misplaced | mislaid | lost the | lost my | lost password | lost pass | shut out | shut yourself out |
    locked yourself out | can't get in | cannot get in | couldn't get in | make up a new | make one up |
    think up a new | think of a new | think up another | pick a fresh | a fresh one | fresh password | choose a fresh |
    a new one | set a new | set another | make a new | make another | make yourself a new | invent a new |
    come up with a new | come up with another | a different one | different password | replace it | replace your |
    replace the old | swap it for | new pin | new passphrase | get back into | let you back in | let me back in |
    get you back in | regain entry | give my account back | get my account back | take back my account |
    new access details | new sign in details | new login details | new log in details | fresh details | fresh access |
    new credentials | fresh credentials | brand new one | a brand new | a shiny new | put another | put a new |
    put in a new | make a fresh | brain freeze | blanked on | gone clean out | can't get into | cannot get into |
    unable to get in | unable to get into | unable to log | unable to sign | unable to access | trouble getting in |
    trouble getting into | lock you out | locked me out | no longer get in | choose it again | set it again |
    give yourself a new | give it a new | get yourself a new | replacement password | suspended details |
    details have been suspended | way back to your account | back inside | write a new | type a new | enter a new |
    pick something new | pick something else | choose something new | choose something else | think of something |
    something you'll remember | easier to remember | begin again with | drawing a blank | draw a blank | drew a blank |
    mind's a blank | mind is a blank | mind went blank | gone out of your | out of my head | left your head |
    escaped you | escapes you | escaped me | escapes me | tip of your tongue | no recollection | recollect |
    unable to recall | unable to remember | not able to remember | not able to recall | not able to login |
    not able to log | call it to mind | call to mind | bring it to mind | bring to mind | settle on another |
    settle on a new | decide on another | decide on a new | decide on a different | fix a new | frame a new |
    cook up a new | dream up a new | dream up another | conjure up a new | clean slate | wipe the slate | start over |
    start again | start afresh | change the lock | change the locks | new key | generate a new | generate a fresh |
    generate another | generate new | come up with the old | get rid of the old | throw out the old |
    happens to the best | happens to all of us | happens to everyone | of your choosing | password of your choice |
    of your own choosing | get past the | can't get past | cannot get past | define other | define another |
    define a new | define new | put other | other password | shut you out | shuts you out | knocked you out |
    knocked out of | too many tries | too many goes | too many wrong | something new to log in with |
    something new to sign in with | get yourself going again | to your liking | of your liking | that suits you |
    first login | first log in | first sign in | picking a password | choosing a password | creating a password |
    setting a password | choosing your password | setting your password | making up a password | by picking a |
    by choosing a | give it a password | give your account a password | give your profile a password | set up my login |
    set up your login | set up my log in | set up your log in | giving it a password | giving your account a password |
    give my account a password | give my profile a password | give your login a password
  `),
  unsubscribe: words(`
    that's enough | enough of these | enough already | enough mail | no more mails | no more mail | no more letters |
    no more of this | no more news | please stop | make it stop | stop this mail | stop the mail | stop the letters |
    stop the emails | count me out | take my name off | off our list | off your list | strike me from | cross me off |
    drop me from | let me go | leave me alone | leave me be | leave me out | spare me | not for me | not interested |
    say goodbye | part ways | sad to see you go | sorry to see you go | less of this | fewer of these | fewer letters |
    fewer of them | only the important | only once a month | too much mail | too many letters | take a break from |
    pause these | don't ask me again | stop asking me | don't remind me | no more reminders | forget my address |
    delete my address | remove my address | mail choices | how often we write | we write too often |
    change what we send | choose what we send | choose what you get | tune what we send | don't mail me |
    never write to me | choose what lands | pick what lands | what lands in your | choose which letters |
    pick what you get | pick what we send | decide what we send | decide what you get | how much you hear | hear less |
    fewer please | fewer of your | no more thanks | no thanks stop | drop off the list | drop me off | hop off |
    jump off the list | come off the list | slip off the list | step off the list | get off the list |
    get off this list | off this train | remove yourself | let's part | break up with | had your fill | seen enough |
    read enough | tired of us | tired of these | tired of our | fed up with | sick of us | bored of us |
    not your thing | not your cup of tea | not my cup of tea | not my thing | prefer not to hear | prefer not to get |
    prefer not to receive | don't wish to receive | not wish to receive | do not want to receive | don't want these |
    don't want this | do not want these | silence these | silence us | peace and quiet | turn these off |
    turn this off | turn off these | switch these off | stop this newsletter | stop this letter | end these | say stop |
    stop it all | delist | remove my email | remove my mail | remove this address | strike my | strike off |
    take us off | cancel this letter | cancel the letter | cancel these mails | cancel mailing | manage what we send |
    change how often | adjust how often | mail me less | email me less | write less | write me less | send fewer |
    send me less | send me fewer | not so often | tune your inbox | turn down the volume | turn the volume down |
    say so long | outstayed | bow out | dial it down | dial down | dial us down | tone it down | ease off |
    knock it off | give it a rest | that'll do | no more for me | none for me | count us out | leave the party |
    inbox overflowing | overflowing inbox | inbox is full | inbox too full | we'll stop | we will stop | and we stop |
    take my name out | out of the book | slower pace | slow the pace | quit hearing | stop hearing | hear no more |
    more than you'd like | more from us than | pick a slower | pick a pace | set the pace | not a reader after all |
    text me instead | text instead | instead of emailing | instead of emails | rather be texted | rather get texts |
    only send me | send me only | none at all | only email me | only mail me | quieter inbox | give me a break |
    skip these emails | skip these mails | no thanks to reminders | don't care for | not keen on | could do without |
    can do without | just the essentials | essentials only | only the essentials | just my bills | just invoices |
    forget about me | how should we remind you | how would you like to be reminded | how would you like to hear |
    stop nagging | quit nagging | stop bugging | don't bug me | don't nag me | no nagging | once a week is enough |
    once a week will do | once a week is plenty | once a month is enough | once a month is plenty |
    once a month will do | is plenty for me | stop incident mail | end this mail | enough from you | enough from us |
    heard enough | no offers | no promotions | no ads please | no more invites | no more invitations |
    removed from the list | removed from list | removed from our list | removed from the mailing list |
    removed from our mailing list | taken off the list | off the mailing list | leave this list |
    leave the mailing list | leave our mailing list | stop watching | stop following | topics subscription |
    subscription page | subscription options | list options | membership options | how we notify you |
    how you are notified | how you're notified | how we contact you | what we mail you | what we email you |
    what we send to you | what you are mailed | unfollow project | unfollow repository | unfollow the project |
    stop job alerts | modify this alert | modify your alert | pause job alerts | turn off job alerts |
    stop table of contents | stop citation alerts | manage your alerts | manage alerts | manage job alerts |
    stop expiry notices | stop expiration notices | stop renewal notices | stop build mail | stop receiving build |
    don't tell me about | do not tell me about | stop telling me | don't notify me about | do not notify me about |
    don't want messages like | don't want mails like | don't want emails like | do not want messages like |
    do not want emails like | weekly instead | instead of daily | monthly instead | instead of weekly | daily instead |
    be taken off it | to be taken off | be removed from it | don't warn me | do not warn me | stop warning me |
    stop inviting me | no more review invitations | reviewer database | remove this journal | from my alerts |
    change build notifications | change notifications | unwatch | withdraw from the talent pool |
    leave the talent pool | renewal reminders off
  `),
  approve: words(`
    that was me | i'm the one | that's us | it's really me | let it in | yes let it | i agree | i approve | yup |
    that's me alright | that's correct | that's right | yes that is | yes this is | yes it is | me indeed | my doing |
    yes i started | yes i asked | i requested this | i recognise this | i recognize this | i know this |
    i know about it | i know about this | all good it was me | it was i | i was the one | yes it was | thumbs up |
    i vouch for it | i vouch | vouch for it | green light | give it the green light | yes mine | yes ours | it's ours |
    that's ours | it is ours | one of ours | one of mine | belongs to me | belongs to us | that one's mine |
    that one is mine | i'm really here | you copied it right | affirmative | it is right | it is correct |
    yes it's right | that's my new | it's my new | that's our new
  `),
  deny: words(`
    someone else | not my doing | wasn't mine | i didn't ask | i never asked | never asked for this | i didn't do this |
    don't know this | keep them out | keep it out | keep him out | lock everyone out | lock them out | shut the door |
    not my address | wrong person | wrong address | turn them away | send them away | keep it locked | not my phone |
    not my device | not my laptop | not my computer | don't know it | oops not me | oops wrong | that wasn't my |
    wasn't my doing | refuse entry | refuse it | don't let it in | don't let them in | leave it out | never heard of |
    must be a mistake | wrong inbox | somebody's mistake | stop them | stop it now | block it | block them | no keep |
    no stop | i know nothing | no idea what | nothing to do with me | not by me | not from me | wasn't us |
    thumbs down | red light | never seen it | never seen that | never seen this | not one of ours | not ours |
    not one of mine | no idea whose | turn it away | turn him away | turn her away | send it away | send it packing |
    show it the door | keep the old | keep my old | keep my current | leave it as it is | leave things as they are |
    stay with the old | stay as i am | forget the switch | no way | no chance | not on your life | absolutely not |
    certainly not | turn it down | turn them down | not a chance | keep my service | keep the service | keep my plan |
    keep my server
  `),
};
