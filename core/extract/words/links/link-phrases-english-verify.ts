/** What people write around links that confirm something, in English. */
import { words } from "../language.ts";

export const ENGLISH_VERIFY: readonly string[] = words(`
  prove you own | prove it's yours | prove it is yours | show us it's yours | tell us it's yours | tell us it is yours |
  say it's yours | know it's yours | know it is yours | sure it's yours | sure it is yours | sure this is yours |
  address is yours | inbox is yours | mailbox is yours | email is yours | that's my address | this is my address |
  that is my address | it's my address | that's mine | it's mine | this is mine | that's my email | this is my email |
  that's my inbox | yes send it | yes send me | yes send them | yes please send | send it to me | send them to me |
  yes i want | yes i'd like | yes write to me | yes you may write | you may write to me | add me to the list |
  put me on the list | sign me up | yes subscribe | i subscribed | it was me who signed | i put my name down |
  i joined | nobody signs you up | no one signs you up | nobody else signs | nobody signed you up |
  someone else signed you up | somebody else typed | someone else typed | typed your address | typed it right |
  spelled it right | spelt it right | wrote it down right | read your handwriting | got your address right |
  right address for you | reached you | reaches you | reached the right | this mail reached | this email reached |
  this letter reached | mail gets through | mail got through | mail finds you | letters find you | letters reach you |
  i got it | i got this | yes i got | i can read this | can read this inbox | inbox works | mailbox works |
  seen working | seen it working | works before we | address is real | a real address | an address that works |
  a working address | real person | you're real | you are real | you're human | you're not a robot |
  you are not a robot | before we switch | before we open your | before we let you | before we can send |
  before we send you | before we add you | before we put you | before we write to you | before we mail you |
  before you can use your | before your account | start your membership | start my membership | begin your membership |
  finish your sign | finish opening your | complete my account | wake up your account | wake your account |
  account is asleep | account goes live | account live | turn on your account | turn on my account |
  switch on my account | start your account | start using your account | create my account | make my account |
  set up my account | you're on the list | you are on the list | you'll be on the list | you're nearly in |
  you're almost in | almost a member | nearly a member | not a member yet | one tap and | one click and |
  a single click and | just one click | just one tap | one click left | one tap left | one tiny step | one small step |
  missing from your registration | new address instead | instead of the old one | instead of the old address |
  replaces the old address | move your account to this | change to this address | switch to this address |
  use my new address | to your new address | claim your username | claim your handle | join the workspace |
  take up the invitation | accept my invitation | come and join us | the green tick | we only mail people |
  we only send to people | only send it to people | asked to be mailed | asked for our | asked to get our |
  you asked to join | you want to join | still want to join | do you really want | really want our | want our letters |
  did you sign up | was it you who signed | address is right | address is correct | address is mine | email is mine |
  this inbox is mine | inbox is me | that's me alright | that's right it's me | yes it's me | yes that's right |
  yes that's correct | that's the one | right hands | right mailbox | right place | the right person | show that this |
  shown that this | shown us that | messages reach you | messages sent to this | emails reach you | reach you here |
  reach you at | your hand up | my hand up | put your name down | slip of the finger | slip of somebody | say so here |
  let us know it's you | let us know it is you | just say yes | give us a yes | a quick yes | a simple yes |
  give us a nod | a quick nod | keep me on the list | keep me posted | keep me in the loop | yes to the newsletter |
  yes to the letter | send me the newsletter | send me the letter | start sending | make me a member | register me |
  enrol me | enroll me | do the needful | for the needful | registration is pending | remains pending | still pending |
  registration is incomplete | registration is not complete | not yet complete | not yet active | isn't active yet |
  isn't live yet | isn't quite ready | needs finishing | waiting to be finished | finish it off | finish up |
  finish the job | finish things | wrap it up | wrap up your | round off your | finalise | finalize | one last tap |
  one last click | one final tap | last thing to do | last bit | almost at the | nearly at the | all set after |
  set a name | set up my profile | create my profile | complete my profile | finish my profile | open my account with |
  this is the email | use this email | use this address | write to this address | write to me here | send it here |
  post to the new | moved to a new address | your new inbox | old address stays | the old one stays |
  stays in force until | your mail box is | mail box is true | my mail is | email is true | mail is correct |
  email is correct | email is right | email is valid | is valid email | check of email | for confirm | to confirmate |
  make sure it's really | make sure it is really | make sure this is really | make sure we have | make sure you own |
  own this mailbox | owner of this | holder of this | belongs to me | it belongs to me | i own this | i own it |
  accept and join | accept and set up | accept the invite |
  accept this invite | accept your invite | accept my invite | i'll join | i want to join | take my place |
  take my seat at | loud and clear | message received | received and understood | that would be me | yours truly |
  found me | it got here | it arrived | it's arrived | got here safely | you copied it right | copied it right |
  copied your address | copied down your | got it right | noted it right | noted your address | took down your address |
  wrote down your address | without a blot | read your writing | i'm really here | really here | i'm here | i am here |
  still here | you're still there | you are still there | anyone there | anybody there | speak up | thumbs up |
  the thumbs | green light | seal the deal | shake on it | make me official | flip the switch | count my name |
  count my signature | my name counts | name will count | signature counts | signature will count | make it count |
  in your name | in your stead | in place of you | sign for you | email id | mail id | authenticate my |
  authenticate your | link your email | your email to your | is under process | pending from your side |
  pending from your end | pending at your end | from your side is pending | for completion of |
  to complete the formality | complete the formalities | final formality | last formality | one formality |
  set to come here | papers will come | i'd like the | i would like the | i'd like to get | told us they'd like |
  told us they would like | told us they want | who've told us | who have told us | like to get it | asked to get it |
  switch me | switching you over | move me over | moving you over | nothing moves until | nothing changes until |
  nothing happens until | give the word | give us the word | say the word | i give my consent | i consent |
  is right and belongs | yes it is mine | make your registration | i read this inbox | i read this mail |
  i check this inbox | i check this mail | i use this inbox | inbox you read | inbox you check | inbox is one you |
  address you read | address you check | you actually read | one you read | one you check | you do read |
  you still read | wake it | wake yours | won't open any | doesn't work yet | isn't working yet | won't work until |
  won't work till | won't do anything until | not switched on yet | isn't switched on yet | switch it on here |
  turn it on here | set it going | bring it alive | comes alive | comes to life | get it working | not awake yet |
  isn't awake yet | still asleep | no typo | a typo | right person and not | got you and not | sure we've got you |
  sure we've got the | sure we have got | isn't somebody else's | isn't someone else's | not somebody else's |
  not someone else's | isn't anybody else's | somebody else's typo | so we know the email | know the email on |
  becomes live once | goes live once | live once you | once you've told us | once you have told us |
  until you've told us | until you have told us | told us we may | tell us we may | 's added you to | has made you |
  's made you | hop on board | would like you on | wants you on | wants you to join | would like you to join |
  would love you to join | join the team | join the crew | join the squad | read it right | read it correctly |
  this is my e mail | asked to be put on the list | asked to be put on our list | asked to be added to our list |
  requested to join the list | requested to join our list | asked to join the list | asked to join our list |
  asked to join our mailing list | asked to join the mailing list | be added to list | be added to the list |
  be added to the mailing list | be added to our mailing list | requested a subscription to | request to join the list |
  request to join the mailing list | request to join our mailing list | to subscribe your address to |
  subscription of your address to | address be subscribed to | address to be subscribed to | invitation to join list |
  invitation to join the list | invitation to the list | invitation to the mailing list |
  invitation to join the mailing list | invited to join the mailing list | invited to join the list |
  invites you to join the mailing list | invites you to join the list | asked to change your e mail |
  asked to change your email | asked us to change the e mail | asked us to change the email |
  asked us to change your e mail | asked us to change your email | requested to change your e mail |
  requested to change your email | requested a change of your e mail | requested a change of your email |
  requested a change of e mail | requested a change of email | requested an email change | requested an e mail change |
  email address on your site changed | e mail address on your site changed | new admin email | new admin e mail |
  new administrator email | new administrator e mail | approve this change | approve the change | approve the transfer |
  approve transfer | approve domain transfer | approve your transfer | approve the domain | authorise the transfer |
  authorize the transfer | authorize transfer | authorise transfer | authorise your transfer | authorize your transfer |
  accept the transfer | proceed with the transfer | proceed with your transfer | proceed with this request |
  proceed with your request | approve the update | approve this update | approve the registrant | confirm the trade |
  approve the trade | registrant verification | verify registrant | demonstrate control | demonstrate that you control |
  prove control | prove you control | validate domain | validate your domain | approve the issuance |
  permit the issuance | allow the issuance | authorise the issuance | authorize the issuance | authorise issuance |
  authorize issuance | approve the certificate | approve certificate | approve your certificate | before we can issue |
  before we issue | before your certificate | sent to this address to make sure | finish creating your profile |
  confirm authorship | confirm your authorship | confirm co authorship | continue your application |
  finish your application | activate your job alert | activate job alert | start your job alert | activate your alert |
  confirm your alert | activate your token | activate my token | before you can submit | before you can upload |
  before you can publish | before you can push | before your first submission | validate your email account |
  validate your library | update your household | update my household | confirm your household | set your household |
  signature valid | signature isn't valid yet | signature is not valid yet | make my signature | signature lapses |
  press i approve | click i approve | not done that yet | not done so yet | haven't done that yet |
  haven't done so yet | accept the domain | take over the domain | push the domain | accept the push |
  take it into my account | into my account | registration is not yet finished | so it counts | so that it counts |
  give your approval | give your agreement | as the present owner | as the current owner | lift the hold |
  remove the hold | lift the suspension | was never checked | hasn't been checked | has not been checked |
  reached as the registrant | say yes to the | remove the lock | remove the transfer lock | remove the registry lock |
  yes switch it off | yes switch it on | your approval as owner | approval as the owner |
  approve or reject the certificate | approve or decline the certificate | approve or deny the certificate |
  approve or reject the transfer | approve or decline the transfer | approve or reject the change |
  approve or decline the change | asks to forward mail | asked to forward mail | forward mail to you |
  to start getting them | invited to the organisation | invited to the organization | invited to collaborate |
  invited you to collaborate | become a maintainer | accept and become | yes keep me in | stay in our talent pool |
  stay in the talent pool | keep my application | keep your application for longer | allow us to keep |
  count me as verified | for verified people | for verified users
`);
