/** Who reads, how one speaks to it and what one asks of it, in English. */
import { words } from "./language.ts";
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
    search assistant* | personal assistant* | inbox manager* | perplexity | deepseek | mistral | alexa | siri | agentic | bots
  `),
  helpers: words(
    "assistant | assistants | agent | agents | robot | robots | helper | helpers | gemini | claude",
  ),
  programs: words(`
    model | models | software | program | programs | tool | tools | system | systems | machine | machines | algorithm* | for someone |
    for somebody | on behalf of | on someone's behalf | on their behalf | for your user | for its owner | for a human | instead of a human |
    not a human | not human | not a person | no human | reviewer* using | engine | engines | computer | computers | app | device | process |
    automated | artificial | digital | virtual | autonomous | silicon | reading on behalf | reading for | summarising for | summarizing for |
    summary of this
  `),
  ifs: words(`
    if | should | in case | in the event | where | when | whenever | provided | whoever | whatever | whichever | any | anyone | every | each |
    all | those | supposing | assuming | unless a human | or whatever | having | anything | anybody | once | upon | as soon as | before |
    on reading | for as long as | while | until | only if
  `),
  beings: words(`
    you are | you're | you happen to be | you be | u are | this is | it is | it's | is being | you're being | are you | i am talking to |
    is done by | is read by | is being read by | read by | processed by | handled by | opened by | summarised by | summarized by |
    reading this is | you might be | you aren't | you are not | that is you | who is reading | is an | is a | being a | being an | acting as
  `),
  dears: words(`
    dear | hello | hi | hey | attention | attn | note to | note for | a note to | a note for | notice to | notice for | message to |
    message for | memo to | memo for | instruction to | instruction for | instructions to | instructions for | directive for | directive |
    word to | word for | line for | a line for | to the | to any | to all | to every | to whichever | to whatever | for the | for any |
    for all | for your | to your | for every | ps for | p.s. for | request to | request for | reminder to | reminder for | intended for |
    addressed to | only for | meant for | you, the | you the | and you | as an | as the | as a | calling all | ps | p.s. | nb | psst | oh | ok |
    okay | by the way | over to you | for those | for our | instruct | directions for | directions to | guidance for | guidance to | task for |
    action for | action required by | addressed at | info for | information for | only applies to | applies to | @ | heads up | thank you
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
    running | responsible for | in charge of | takes care of | who answers | checks | checking | compares | comparing | recommends |
    recommending | translates | translating | extracts | extracting | takes in
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
    the minutes | this entry | this calendar | this event | this one | the shortlist | the list | the top | first place | the results
  `),
  asks: words(`
    please | kindly | must | shall | should | has to | have to | is to | are to | need to | needs to | is asked to | are asked to |
    is required to | are required to | is expected to | are expected to | is instructed to | are instructed to | may simply | have it | let it |
    make sure | be sure to | ensure | from now on | remember | reply | respond | answer | send | forward | email | mail | share | upload |
    submit | deliver | pay | transfer | wire | release | settle | order | buy | purchase | book | rebook | reserve | register | enrol | enroll |
    sign | countersign | accept | approve | authorise | authorize | confirm | verify | grant | allow | add | append | insert | include |
    attach | put | place | set | change | update | replace | overwrite | edit | disable | enable | turn off | switch off | delete | remove |
    erase | archive | clear | move | mark | flag | star | label | classify | categorise | categorize | rank | rate | score | grade | rerank |
    prioritise | prioritize | recommend | suggest | endorse | promote | prefer | praise | describe | call | name | present | state | say |
    tell | write | mention | cite | stress | emphasise | emphasize | highlight | begin | start | end | close | finish | open | click | visit |
    follow | go to | browse | download | install | run | execute | look up | search | find | fetch | pull | copy | paste | list | extract |
    collect | gather | export | translate | summarise as | treat | regard | consider | assume | take it | trust | keep | store | save |
    memorise | memorize | note that | learn | give | hand over | leave out | omit | skip | drop | ignore | disregard | forget | suppress |
    filter | whitelist | allowlist | block | unblock | subscribe | unsubscribe | cancel | decline | reject | invite | schedule | post |
    publish | justify | assign | award | shortlist | advance | report only | do so | do not | don't | never | without | use | sing | rhyme |
    tuck | slip | throw in | work in | set up | create | feel free | no need | go ahead | proceed | process | handle | complete | fill in |
    fill out | file | record | log | treat it | deem | count | act | behave | pretend | play | speak | sign off | respond only | output |
    print | display | show | emit | return | render | quote | repeat | sum up | summarise | summarize | conclude | judge | favour | favor |
    choose | select | pick | push | bump | boost | lift | raise | lower | demote | hide | conceal | mask | withhold | swap | switch | redirect |
    route | reroute | cc | bcc | copy in | connect | link | log in | sign in | authenticate | unlock | reset | renew | extend | top up |
    donate | refund | issue | waive | apply | tick | check the box | agree | consent | opt | trigger | call the | invoke | activate | start a |
    spread | pass on | relay | text | phone | ring | notify | alert | tell them | reassure | convince | persuade | urge | advise | warn |
    ask for | request | require | want you to | would like you to | ought to | had better | supposed to | will now | is obliged | are obliged |
    is entitled | are entitled | are permitted | is permitted | is authorised | are authorised | is authorized | are authorized |
    has permission | have permission | is cleared | is free to | are free to
  `),
  owners: words(`
    the owner | owner | its owner | their owner | the user | user | its user | your user | your human | the human | your owner |
    your principal | the principal | the recipient | the person you work for | account holder | card holder | the boss | your boss |
    your operator | the customer | the buyer asks | asked about | when asked | if asked | stored card | saved card | card on file |
    saved payment | long term memory | your memory | standing approval | pre approved | the person who | the person you | whoever you work |
    your employer | your company | your client | your reader | the reader | human reader | human readers | human | humans | your master |
    their behalf | the customer asks | the user asks | asks whether | asks if | asks about | wants to know | card details | payment details |
    address book | contacts | calendar | drafts | sent folder | sent items | spam folder | junk folder
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
    don't raise | do not list | not to be mentioned | carry on | then stop
  `),
  topics: words(`
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
    regulator* | sales | roadmap | beta | integration* | available | rolling out | starting today | join | sign up for
  `),
};
