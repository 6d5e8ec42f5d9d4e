/** Names, forms of address and orders for a model that reads mail, in English. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const ENGLISH_READERS: ReaderWords = {
  machines: words(`
    ai | ais | artificial intelligence* | chat bot* | language model* | digital assistant* | virtual assistant* | automated assistant* |
    automated agent* | automated reader* | automated system* | automated tool* | automatic system* | autonomous agent* | autonomous system* |
    software agent* | mail bot* | mailbot* | email bot* | inbox bot* | inbox agent* | mail agent* | email agent* | mailbox agent* |
    mail assistant* | email assistant* | inbox assistant* | mailbox assistant* | scheduling agent* | scheduling assistant* | calendar agent* |
    reading assistant* | summarizer* | summariser* | summarization tool* | summarisation tool* | screening tool* | screening software |
    screening system* | screening bot* | ranking system* | grading model* | scoring tool* | scoring system* | scoring model* | parser* |
    auto responder* | autoresponder* | machine reader* | intelligent assistant* | smart assistant* | trading agent* | shopping agent* |
    assistant software | helper bot* | neural network* | automation | smart reply | procurement agent* | buying agent* | generative model* |
    triage tool* | triage system* | triage agent* | filtering system* | mail reader* | email tool* | mail tool* | ai helper* | ai reader* |
    ai tool* | ai service* | ai system* | ai model* | digital helper* | digital secretar* | virtual secretar* | virtual agent* | inbox helper* |
    email helper* | mail helper* | smart inbox | email robot* | mail robot* | applicant tracking | recruiting software | recruitment software |
    hiring software | hiring tool* | review tool* | review bot* | summary tool* | summary bot* | summarising tool* | summarizing tool* |
    summarising software | summary generator* | booking bot* | purchasing agent* | buying bot* | shopping bot* | crawler* | scraper* |
    non human reader* | non human | large model* | foundation model* | automated reviewer* | automated process* | automated recipient* |
    automated mail* | automated email* | ats | accounting bot* | accounts payable bot* | payment agent* | finance agent* | accounting agent* |
    accounting software | bookkeeping agent* | bookkeeping software | workflow agent* | workflow bot* | reading software | mail software |
    e mail software | virtual helper* | travel bot* | booking agent* | recommendation engine* | recommendation model* | recommender* |
    search assistant* | personal assistant* | inbox manager* | perplexity | deepseek | mistral | alexa | siri | agentic | bots |
    automated helper* | automatic helper* | automated colleague* | digital colleague* | digital clerk* | virtual clerk* | robot clerk* |
    automated clerk* | computer program* | computer reading | software reading | program reading | clever software | helpdesk bot* |
    help desk bot* | support bot* | service bot* | ticket bot* | triage bot* | triage assistant* | triage software | note taker bot* |
    note taking bot* | note taking assistant* | meeting bot* | meeting assistant* | transcription bot* | digest bot* | grading bot* |
    grading software | grading tool* | grading system* | marking software | automated grader* | automated marker* | automated scorer* |
    automated scoring | automated screening | automated screener* | automated sorter* | automated evaluator* | automated evaluation |
    automated review | automated triage | automated summary | automated summaries | automated handling |
    resume screener* | cv screener* | cv sorter* | cv parser* | resume parser* | candidate ranking | matching engine* | matching algorithm* |
    matching software | comparison bot* | procurement bot* | procurement software | tender software | invoice bot* | invoice robot* |
    invoice agent* | invoice software | ap bot* | expense bot* | claims bot* | claims agent* | moderation bot* | moderation model* |
    voice assistant* | inbox copilot | thinking machine* | artificial reader* | artificial mind* | robot reader* | reading robot* |
    reading machine* | reading bot* | text model* | vision model* | image model* | caption generator* | sorting software | sorting program* |
    sorting machine* | sorting tool* | sorting bot* | ai screener* | ai sorter* | ai reviewer* | ai grader* | ai software | ai engine* |
    ai clerk* | ai secretar* | ai colleague* | ai powered | ai driven | robotic process | rpa | robo adviser* | mail handling | email handling |
    electronic assistant* | electronic reader* | electronic brain* | computerised reader* | computerized reader* | computerised system* |
    computerized system* |
    payment assistant* | payments assistant* | payments bot* | payment bot* | banking assistant* | bill pay assistant* | appraisal engine* |
    underwriting engine* | underwriting model* | underwriting system* | credit engine* | scoring engine* | decision engine* | decision model* |
    rules engine* | ranking engine* | ranking model* | ranking algorithm* | sorting algorithm* | screening model* | screening algorithm* |
    recruiting agent* | sourcing bot* | hr bot* | concierge bot* | answering machine that | answering bot* | answering software | reply bot* |
    reply assistant* | drafting assistant* | writing assistant* | billing bot* | billing agent* |
    bot | adjuster software | claims software | claims tool* | claims system* | landlord software | property software | ticketing system* |
    ticketing software | review helper* | code review tool* | code assistant* | coding assistant* | coding agent* | reviewing model* |
    peer review tool* | shopping assistant* | buying assistant* | gift assistant* | mail sorter* | inbox sorter*
  `),
  helpers: words(`
    assistant | assistants | agent | agents | robot | robots | helper | helpers | gemini | claude |
    clerk | secretary | concierge | butler | droid | copiloting | sidekick
  `),
  programs: words(`
    model | models | software | program | programs | tool | tools | system | systems | machine | machines | algorithm* | for someone |
    for somebody | on behalf of | on someone's behalf | on their behalf | for your user | for its owner | for a human | instead of a human |
    not a human | not human | not a person | no human | reviewer* using | engine | engines | computer | computers | app | device | process |
    automated | artificial | digital | virtual | autonomous | silicon | reading on behalf | reading for | summarising for | summarizing for |
    summary of this |
    robotic | mechanical | machinery | automaton | code that | script | scripts | bot that | computerised | computerized | electronic |
    in place of a human | in place of a person | instead of a person | rather than a person | rather than a human | not by a human |
    not by a person | no person | other than a human | other than a person | anything but a human | acting for | standing in for |
    for somebody else | for someone else | for another person | its human
  `),
  ifs: words(`
    if | should | in case | in the event | when | whenever | provided | whoever | whatever | whichever | any | anyone | every | each |
    all | those | supposing | assuming | unless a human | having | anything | anybody | once | upon | as soon as | on reading |
    in the event that | if by chance | if perchance | on the off chance | given that | to whatever | to whichever | whoever or whatever |
    be it | no matter what | no matter which | as long as | so long as | the moment | by the time
  `),
  youAre: words(`
    you are | you're | you happen to be | you be | u are | this is | it is | it's | is being | you're being | are you | i am talking to |
    is being read by | read by | processed by | handled by | opened by | summarised by | summarized by | reading this is | you might be |
    you aren't | you are not | that is you | is an | is a | being a | being an | acting as | this goes to | this reaches | reached by |
    picked up by | sorted by | screened by | graded by | marked by | ranked by | scored by | assessed by | evaluated by | reviewed by |
    compared by | triaged by | booked by | drafted by | transcribed by | described by | is doing the | are doing the | does the reading |
    doing the reading | doing the sorting | doing the screening | is sorting | are sorting | is reading | are reading | is going through |
    is looking through | is looking at | who reads it | which reads it | that reads it | answered by | gone through by | looked at by |
    looked after by | run by | managed by | done by | lean on | leans on | leaning on | rely on | relies on | relying on | leave it to |
    leaves it to | hand it to | entrusted to | delegated to | outsourced to | let software | lets software | let a machine | let an ai |
    checked by | watched by | monitored by | filtered by | taken care of by | sorts these | sorts this | sorts them | reads these |
    reads these first | handles these | deals with these
  `),
  dears: words(`
    dear | hello | hi | hey | attention | attn | note to | note for | notice to | notice for | message to | message for | memo to | memo for |
    instruction to | instruction for | instructions to | instructions for | directive for | directive | word to | word for | line for | to the |
    to any | to all | to every | to whichever | to whatever | for the | for any | for all | for your | to your | for every | ps for | p.s. for |
    request to | request for | reminder to | reminder for | intended for | addressed to | only for | meant for | you, the | you the | and you |
    as an | as the | as a | calling all | ps | p.s. | nb | psst | oh | ok | okay | by the way | over to you | for those | for our | instruct |
    directions for | directions to | guidance for | guidance to | task for | action for | action required by | addressed at | info for |
    information for | applies to | @ | heads up | thank you | processing note | note on processing | handling note | handling instruction* |
    routing note | technical note | system note | machine note | reader's note | for processing | for the attention | fao | for software |
    for machines | for robots | for bots | for systems | for programs | for computers | listen | look here | you there | word of advice for |
    tip for | hint for | hint to | favour to ask of | favor to ask of | a favour from | request of | appeal to | my message to |
    our message to | directed at | directed to | aimed at | aside to | remark for | remark to | comment for | footnote for | postscript for |
    hello there | greetings | good day
  `),
  reads: words(`
    read | reads | reading | handle | handles | handling | process | processes | processing | summarise* | summarize* | summarising |
    summarizing | triage | triages | triaging | triaged | sort | sorts | sorting | scan | scans | scanning | parse | parses | parsing | screen |
    screens | screening | manage | manages | managing | go through | goes through | going through | work through | works through |
    working through | looks after | looked after | look after | looking after | minds | minding | monitor | monitors | monitoring | digest |
    digests | digesting | digested | condense | condenses | condensing | preparing | prepares | drafting | drafts | comes across | come across |
    encounter | encounters | acting for | acting on | acts for | evaluating | evaluates | reviewing | reviews | scores | scoring | ranking |
    ranks | grading | answering | answers | ingest | ingests | ingesting | filling | filing | files | indexing | indexes | with access |
    deals with | dealing with | dealt with | looks at | looking at | interprets | interpreting | assists | assisting | helps | helping | runs |
    running | responsible for | in charge of | takes care of | checks | checking | compares | comparing | recommends | recommending |
    translates | translating | extracts | extracting | takes in | picks up | pick up | picking up | picked up | takes up | works on |
    working on | tidies | tidying | organises | organizes | organising | organizing | classifies | classifying | books in | booking in |
    logging | transcribes | transcribing | captions | captioning | describes | describing | grades | marks | marking | judges | judging |
    assesses | assessing | shortlists | shortlisting | vets | vetting | weighs | weighing | collates | collating | skims | skimming |
    boils down | boiling down | sums up | summing up | keeps an eye | keeping an eye | acts on behalf | stands in | standing in | fronts |
    responds for | replies for | replies on | writes replies | composing | composes | first pass | first sift | initial sift | pick between |
    picks between | chooses between | choose between | decides between | compare quotes | compare offers | compare the | weigh up | building a |
    compiling | compiles | assembling | putting together | puts together | shopping for | shops for | planning | plans for | adjudicating |
    adjudicates | estimates | estimating | assigns | assigning | takes it from here | used to review
  `),
  mails: words(`
    this message | this mail | this email | this e mail | this mailbox | this inbox | the mailbox | the inbox | your inbox | your mailbox |
    this letter | this note | this text | this thread | this conversation | this document | this page | this file | this application |
    this candidate | this applicant | this cv | this resume | this notice | this invoice | this claim | this submission | this essay |
    this picture | this image | this invitation | this | these messages | these mails | my letters | my mail | my mails | the following |
    your summary | the summary | the digest | the recap | your answer | your reply | your response | your output | the candidate |
    the applicant | this review | this listing | this offer | this report | this paper | this manuscript | this abstract | this quote |
    this product | this hotel | this place | this restaurant | this seller | this supplier | this vendor | this sender | this account |
    my application | my cv | my resume | these details | the details above | the above | above details | the thread | the chat | your notes |
    the minutes | this entry | this calendar | this event | this one | the shortlist | the list | the top | first place | the results |
    this ticket | the ticket | the tickets | this case | this request | this enquiry | this inquiry | this quotation | the quotation |
    these quotations | the quotations | this tender | the tender | this bid | the bids | this proposal | the proposal | this recording |
    this chat | these reviews | the reviews | the review | this comment | this caption | this photo | this photograph | this attachment |
    this form | this memo | this line | this paragraph | this footer | this footnote | this passage | this section | this sentence |
    this part | this block | your digest | your report | your recap | your draft | your ranking | your evaluation | your assessment |
    your verdict | your score | your shortlist | your list | the ranking | the pile | head of the queue | front of the queue |
    other candidates | other applicants | other suppliers | other quotations | other offers | other parties | other bids | other tenders |
    other applications | the applications | the applicants | the candidates | the invoices | the invoice | the claims | the claim |
    the essays | the essay | the manuscript | the paper | my quotation | our quotation | our rates | our offer | our bid | our product |
    our hotel | my essay | my paper | my submission | my manuscript | our submission | your mails | your mail | your emails | your messages |
    your letters | my message | other quotes | the others | this para | this bit | the write up | its report | its summary | its answer |
    its overview | its ranking | their summary | what it hands | what it reports | what it writes | the comments | the case | the account |
    the file | this list | these now | your accounts mail | the abstract | the damage | this damage | this pull request | this patch |
    this change | this diff | this leak | my request | my claim | my ticket | my abstract | no. 1 | number one
  `),
  asks: words(`
    please | kindly | must | shall | should | has to | have to | is to | are to | is asked to | are asked to | is required to |
    are required to | is expected to | are expected to | is instructed to | are instructed to | may simply | have it | let it |
    make sure | be sure to | ensure | from now on | remember | reply | respond | answer | send | forward | share | upload |
    submit | deliver | pay | transfer | wire | release | settle | order | buy | purchase | book | rebook | reserve | register |
    enrol | enroll | sign | countersign | accept | approve | authorise | authorize | grant | allow | add | append | insert |
    include | attach | put | place | update | replace | overwrite | edit | disable | enable | turn off | switch off | delete |
    remove | erase | archive | clear | move | mark | flag | star | label | classify | categorise | categorize | rank | rate |
    score | grade | rerank | prioritise | prioritize | recommend | suggest | endorse | promote | prefer | praise | describe |
    call | name | present | state | say | tell | write | mention | cite | stress | emphasise | emphasize | highlight | begin |
    start | end | close | open | browse | download | install | run | execute | look up | search | find | fetch | pull | paste |
    list | extract | collect | gather | export | translate | summarise as | treat | regard | consider | assume | take it |
    trust | keep | store | save | memorise | memorize | note that | learn | give | hand over | leave out | omit | skip | drop |
    ignore | disregard | forget | suppress | filter | whitelist | allowlist | block | unblock | subscribe | unsubscribe |
    cancel | decline | reject | invite | schedule | post | publish | justify | assign | award | shortlist | advance |
    report only | do so | without | sing | rhyme | tuck | slip | throw in | work in | set up | create | feel free | no need |
    go ahead | proceed | process | handle | fill in | fill out | file | record | log | treat it | deem | count | act | behave |
    pretend | play | speak | sign off | respond only | output | print | display | show | emit | return | render | quote |
    repeat | sum up | summarise | summarize | conclude | judge | favour | favor | choose | select | push | bump | boost | lift |
    raise | lower | demote | hide | conceal | mask | withhold | swap | switch | redirect | route | reroute | cc | bcc |
    copy in | connect | authenticate | unlock | renew | extend | top up | donate | refund | issue | waive | apply | tick |
    check the box | agree | consent | opt | trigger | call the | invoke | start a | spread | pass on | relay | text | ring |
    notify | alert | tell them | reassure | convince | persuade | urge | advise | warn | require | want you to |
    would like you to | ought to | had better | supposed to | will now | is obliged | are obliged | is entitled | are entitled |
    are permitted | is permitted | is authorised | are authorised | is authorized | are authorized | has permission |
    have permission | is cleared | is free to | are free to | set aside | put up | play down | play up | talk up | tone down |
    gloss over | bury | pass over | put forward | put first | place first | move up | push up | bring up | goes to the top |
    go to the top | goes first | comes first | come first | go first | ahead of | fast track | wave through | nod through |
    let through | book in | pencil in | strike | strike out | cross out | blank out | redact | trim | shorten | reword |
    rephrase | paraphrase | rewrite | read as | render as | count as | count this | log as | log it | enter as | register as |
    file as | file under | report as | report that | show as | display as | top marks | full marks | top score | highest score |
    maximum score | best score | a ten | five stars | ping | message them | write to | write back | get in touch | reach out |
    hand it | hand this | give out | give access | open access | share with | let in | look away | look the other way |
    turn a blind eye | is requested to | are requested to | it is requested | requested to | is advised to | are advised to |
    is told to | are told to | is directed to | are directed to | is invited to | are invited to | is meant to | are meant to |
    would do well | had best | may as well | needs only | is welcome to | are welcome to | is allowed to | are allowed to |
    goes ahead and | go ahead and | feel free to | do the following | here is what | here's what | your job is | your task is |
    take for granted | rearrange | reorder | exclude | eliminate | discard | overlook | leave open | backdate | forge | fake |
    invent | inflate | exaggerate | round up | double | triple | lower the | reduce the | raise the | impersonate | pose as |
    speak as | reply as | answer as | act as | act on | carry out | perform | complete the | populate | proceed to |
    continue with | embed | hyperlink | plug | advertise | hype | vouch | certify | attest | guarantee | may please |
    may kindly | will please | can please | please to | set up the transfer | set up a transfer | set up the payment |
    set up a payment | have it put | have it say | have it send | have it write | have them | let the machine |
    let the software | let the bot | offer us | offer them | offer me | knock off | discount | name us | name our | pick us |
    pick ours | pick this | go with us | go with ours | vote for | steer | nudge | hint that | claim that | claim the | insist |
    swear | ought to name | ought to say | ought to put | knock | let the | let him | let her | let them | have the | log this |
    log the | list the damage | waive the | skip the | dispense with | do without | deduct | subtract | take off | slash |
    cut the | hike | bump up | set the | escalate | upgrade | downgrade | release the | approve this | merge | merge this |
    deploy | commit | paste the | reveal | today itself | on priority
  `),
  owners: words(`
    owner | the user | user | your user | your human | the human | your owner | your principal | the principal | the recipient |
    the person you work for | account holder | card holder | the boss | your boss | your operator | the customer | the buyer asks |
    asked about | when asked | if asked | stored card | saved card | card on file | saved payment | long term memory | your memory |
    standing approval | pre approved | the person who | the person you | whoever you work | your employer | your company | your client |
    your reader | the reader | human | humans | your master | their behalf | the user asks | asks whether | asks if | asks about |
    wants to know | card details | payment details | address book | contacts | calendar | drafts | sent folder | sent items | spam folder |
    junk folder | owner of this | the person behind | whoever owns | whoever employs | whoever you serve | you serve | the people you work |
    your people | your person | your superior | your manager | your director | the technician | the recruiter | hiring manager |
    the examiner | saved cards | stored cards | the card you | payment method | browsing history | chat history | sent mail | trash folder |
    recycle bin | contact list
  `),
  quiet: words(`
    without asking | without telling | without informing | without notifying | without confirmation | silently | quietly | in the background |
    do not mention | don't mention | do not tell | don't tell | need not | no need to | not be suggested | not required | leave no | leaves no |
    leave out | out of the summary | out of the evaluation | nothing needs doing | do not render | not to mention | mention none | do not ask |
    don't ask | must not ask | do not trouble | without showing | do not show | do not report | do not reveal | keep it to yourself |
    between us | without review | without checking | without waiting | nobody needs to know | no confirmation | skip confirmation | bypass |
    before you draft anything | right now | at once | immediately | without bothering | without involving | without mention | without further |
    without human | no human | not be asked | not be told | not be informed | not be bothered | not be shown | is not needed | are not needed |
    not necessary | unnecessary | is implied | has already agreed | already agree | already been approved | already approved |
    already verified | already been verified | already checked | pre authorised | pre authorized | keep quiet | say no more | leave it at that |
    not appear | should not appear | not include | never mention | as usual | as if nothing | unprompted | straight away | no questions |
    stays between | out of it | don't bother | do not bother | don't flag | do not flag | don't warn | do not warn | do not raise |
    don't raise | do not list | not to be mentioned | carry on | then stop | needn't be told | needn't know | needn't be asked | needn't hear |
    needn't be troubled | needn't be bothered | needn't ask | needn't mention | needn't bother | doesn't need to know | does not need to know |
    don't need to know | do not need to know | no need to tell | no need to mention | no call to | no reason to ask | no point in asking |
    keep it quiet | keep this quiet | keep mum | on the quiet | in secret | discreetly | behind the scenes | without a word | without fuss |
    without comment | without raising | without reporting | without saying | without any mention | without any reference | without reference |
    without disclosing | without revealing | without flagging | without a second | without approval | without authorisation |
    without authorization | without sign off | without referring | without consulting | without stopping to | without drawing |
    without alerting | without warning | leave this line out | leave this out | leave that out | leave it out | not show this |
    not repeat this | not quote this | not be listed | not be included | not be repeated | not be quoted | not be revealed | not be disclosed |
    not be mentioned | not be flagged | not be raised | not be troubled | never reveal | never disclose | never tell | say nothing |
    saying nothing | nothing about this | nothing of this | this line exists | goes unmentioned | unmentioned | unnoticed | nobody has to |
    no one has to | no one needs to | nobody will ask | nobody need | no one need | kindly not | not to put up | second signature |
    second approval | knows already | already knows | already know | already signed off | been signed off | already cleared |
    already been cleared | pre cleared | taken as read | taken as given | consider it approved | considered approved | as approved |
    there is no need | there's no need | no trace | no record | omitting | leaving out | making no mention | make no mention | made no mention |
    mentioning nothing | keep schtum | under wraps | not mentioning | without mentioning | no harm in not | needn't wait | not wait for |
    not be apprised | not be intimated | needn't be informed | needn't see | doesn't have to see | does not have to see | don't have to know |
    doesn't have to know | does not have to know | before i arrive | as though nothing | as if it were | was the usual | it was routine |
    no intimation | intimation is not | no notice to | no word to | let them think | let him think | let her think | let the landlord think |
    let them believe | let him believe | let her believe | none the wiser | without inspection | without running | no weaknesses |
    without inspecting | without looking
  `),
  topics: words(`
    system generated | computer generated | auto generated | automatically generated | email has already been verified |
    address has already been verified | account has already been verified | email is already verified |
    address is already verified | account is already verified |
    our | we | we're | we've | i'm | i am | my name is | new | launch* | introduc* | announc* | feature* | meet | release* | you can | can now |
    can | could | powered by | built | build | builds | building | trained | research* | stud* | report | reports | reported | according |
    paper | attack* | scam* | course | learn | webinar | workshop | class | lesson | training | employees | staff | colleagues | policy |
    policies | guideline* | team | teams | customers | companies | company | firms | vendor* | market* | startup* | engineer* | developer* |
    podcast | episode | newsletter | issue | article | story | generated by | written by | drafted by | written with | made with | created by |
    your ai | your assistant | your new | your own | your agent | your robot | your chatbot | you use | you run | you used | using ai | tried |
    it did | told the | asked the | will try | will | did not | does not | cannot | could not | chat | estate | insurance | listing | travel |
    listen | demo | upgrade | price* | plan | plans | model agency | teaching | local agent | buyer | clients | regulation | law | act | firm |
    right to | decision | human colleague | a person will | a human will | our assistant | our agent | our bot | our robot | my assistant |
    my agent | your bank | his assistant | her assistant | their assistant | the assistant can | helps you | you want | you asked | you told |
    you prefer | reply with the word | type | press | say | settings | subscribe | how to | what is | why | experts | authors | authority |
    regulator* | sales | roadmap | beta | integration* | available | rolling out | starting today | join | sign up for |
    lecture* | talk on | a talk | will speak | speaks on | sermon* | documentary | cartoon | radio | museum | our filters | filters caught |
    you may have read | read about | heard about | in the news | headlines | opinion | debate | panel discussion | keynote | conference |
    trade show | exhibition | what you tell | how it works | how we use | frequently asked | meet our | pupils | parents | teacher* | evening |
    doors open | ask him | ask her | day or night | people tell | people ask | some of us | worst ones | survey | awareness | minute read |
    tips | beware | warning about | criminals | fraudsters | phishing |
    free software | user agent* | user group* | user guide* | user interface* | user manual* | human readable | owner of the list |
    owner of this list | list owner* | users list | user list |
    restart the | restarting | reboot | crashed | has stopped | failed at | has failed | outage | downtime | maintenance window | by hand
  `),
};
