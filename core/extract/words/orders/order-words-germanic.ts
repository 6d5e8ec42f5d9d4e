/** Orders to a model in English, German and Dutch. */
import { words } from "../language.ts";
import type { OrderWords } from "./order-words.ts";
import { DUTCH_READERS } from "./order-words-readers-dutch.ts";
import { ENGLISH_READERS } from "./order-words-readers-english.ts";
import { GERMAN_READERS } from "./order-words-readers-german.ts";

export const GERMANIC_ORDERS: readonly OrderWords[] = [
  // English
  {
    ...ENGLISH_READERS,
    models: words(`
      ai assistant* | ai agent* | ai model* | ai system* | ai bot* | ai reader* | ai tool* | artificial
      intelligence assistant* | language model* | llm | llms | autonomous agent* | automated agent* |
      automated reader* | email assistant* | mail assistant* | assistant reading | agent reading | model
      reading | assistant that reads | agent that reads | ai that reads | ai reading | ai processing |
      assistant processing | agent processing | assistant summari* | ai summari*
    `),
    toModels: words(`
      the user wants you to | the user asked you to | the user would like you to |
      you have been granted new permissions | you now have permission to use | hidden instruction |
      hidden instructions | secret instruction | secret instructions | before completing your task |
      before you complete your task | before finishing your task | before continuing with your task |
      before answering the user | when the user next asks | the next time the user asks | visible in this context |
      in your context window | system override | priority directive | system directive | end of system message |
      message from system administrator | new instructions from admin | instruction hierarchy |
      as part of your instructions | your current task | complete your task | to you, gpt* | to you, chatgpt |
      to you, claude | to you, gemini | to you, llama | to you, copilot | to you, the assistant | to you, assistant |
      before you can solve the task | before you can finish the task | before you can complete the task |
      before you complete the original task | before you finish the original task | model without restrictions |
      ai without restrictions | model without limits | without restrictions or filters | do anything now |
      when summarizing this email | when summarising this email | when summarizing this message |
      when summarising this message | when you summarize this email | when you summarise this email |
      when you summarize this message | when you summarise this message | in your summary of this message |
      in your summary of this email | summary you generate | every response you generate | any response you generate |
      instruction for the assistant | instructions for the assistant | todo for the agent | task for the agent |
      for the agent handling this inbox | for the agent handling this mailbox | any ai tool | ai tool that |
      ai tools that | any automated tool | any automated agent | automated system reading |
      whoever processes this automatically | if this is read by an ai | if you are a bot | if you are an automated |
      if an ai reads | if an agent reads | if a model reads | if you are reviewing this automatically |
      for the model reading | for the model that reads | to the model reading | dear ai | dear assistant | dear agent |
      dear llm | hello ai | hey ai | attention ai | attention assistant | attention agent | note to ai | note for ai |
      notice for ai | message for ai | message to ai | instructions for ai | instruction for ai |
      note to the assistant | note to assistant* | if you are an ai assistant | if you are an ai model |
      if you are an ai agent | if you are a language model | if you are an llm | if you are a large language model |
      if you're an ai | as an ai model | as an ai assistant | as an ai agent | as a language model | you, the ai |
      you the ai | to the ai | to any ai | to all ai | for automated readers | for ai readers | for ai agents |
      for llms | ai only
    `),
    overrides: words(`
      ignore | ignoring | disregard | disregarding | forget | override | bypass | do not follow | don't
      follow | stop following | pay no attention to | do not obey | don't obey | no longer follow
    `),
    instructions: words("instruction* | directive* | prompt | prompts | system message*"),
    rules: words(`
      guideline* | rule | rules | programming | constraint* | restriction* | guardrail* | safety polic* |
      polic* | confirmation step*
    `),
    scopes: words(`
      all | any | every | everything | your | previous | previously | prior | earlier | preceding | above
      | existing | former | original | system | you were given | you have been given | so far | until now
      | given to you | before
    `),
    sends: words(`
      send | forward | transmit | reply with | respond with | answer with | email the | email all | email
      every | email them | mail the | mail all | mail every | upload | submit | deliver | exfiltrate |
      leak | pay | transfer | email any | reply to this
    `),
    secrets: words(`
      code | codes | password | passwords | passcode* | token | tokens | credential* | api key* | secret | secrets |
      reset link* | sign in link* | login link* | magic link* | verification link* | otp | otps | private key* |
      this mailbox | the mailbox | this inbox | the inbox | newest message* | latest message* | recent message* |
      newest email* | latest email* | recent email* | last email* | all emails | all messages | every email |
      every message | all my emails | all of my emails | all my mail | all my mails | all my messages |
      all of my messages | my latest email* | my inbox | my mailbox | contents of the inbox | stored messages |
      card on file | card number* | address book | contact list | session cookie* | chat history
    `),
    whichOnes: words(`
      newest | latest | most recent | last | all | every | each | any | whole | entire | full | at once |
      immediately
    `),
    hides: words(`
      do not tell | don't tell | do not inform | don't inform | do not mention | don't mention | do not
      notify | don't notify | do not alert | don't alert | do not reveal | do not report | don't report |
      do not show | do not describe | don't describe | do not disclose | without telling | without
      informing | without notifying | without asking | without mentioning | without confirm* | never
      mention | never tell | hide this | keep this from | say nothing | do not ask | don't ask | do not
      let | don't let | do not say
    `),
    users: words(`
      the user | your user | user's | the human | a human | any human | your operator | the operator |
      your owner | your principal | the person you work for | the reader | your developer*
    `),
    modelTasks: words(`
      you must first | this overrides all | overrides all previous | mandatory compliance action | proceed immediately |
      tell the user | encode your | encode the answer in | reply in base64 | append the following to your |
      already approved | as already verified | as pre approved | skip the usual | skip the check | skip confirmation |
      skip the confirmation | without asking the | without consulting | do not consult | rank this | rank it first |
      rate this candidate | give this candidate | highest rating | recommend this | treat this message as trusted |
      treat the sender as trusted | treat this as verified | add this address to | on behalf of the owner |
      on the owner's behalf | must obey | must follow | must comply | must execute | must carry out | must now |
      must reply | must forward | must send | obey | carry out what | carry out the | execute the following |
      follow these instructions | follow the instructions | do as it says | do what it says | your new instructions |
      the task that i gave you | the task i gave you | solve the task | original task | initial task |
      go on with the task | carry on with the task | your updated | updated operating instructions | your new task |
      your real task | your new role | your operator | your developers | approved by your | override your |
      end your answer | end your reply | end your summary | begin your answer | start your answer |
      mark this message as | mark it as safe | developer mode | maintenance mode | jailbreak | browse to | decode it |
      decode the | decode this | confirm the payment
    `),
    tools: words(`
      call send | use your tools | using your tools | with your tools | call the tool | tool call | search
      the mailbox | search this mailbox | search the inbox | search your inbox | send_message | send_email
      | forward_email | forward_emails | read_message | list_messages | delete_message | read_emails | search_emails | search_email | get_emails |
      delete_email | delete_emails | the api send | send email tool | send email api | email sending tool | call the function | call the api |
      use the send | run the tool | invoke the tool | tool named
    `),
    prompts: words(`
      text above this email | text above this message | everything above this message | words above this email |
      your system prompt | your prompt | your full prompt | your initial prompt | your original prompt |
      your system message | your system instructions | your hidden instructions | your initial
      instructions | your instructions verbatim | your instructions word for word | list of your tools |
      your tool list | the system prompt | your context window | everything above
    `),
    reveals: words(`
      reveal | print | repeat | output | quote | list | tell me | write out | include | paste | disclose |
      show me | send | reply with | respond with | summarize | summarise | dump
    `),
    betweenPeople: words(`
      attackers | attacker | researchers | a typical | phrases like | a phrase like | sentences like | a
      line like | lines like | says that | my | our | i sent | we sent | i gave | we gave | regarding |
      about | concerning | if you | if this | in case you | by mistake | in error | page | manual | leaflet | recipe | assembly |
      unless you | the booklet | the label | for the
    `),
    never: words(`
      never | won't | will not | cannot | can't | does not | doesn't | do not share | not share
    `),
  },
  // German
  {
    ...GERMAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ki assistent* | ki agent* | ki modell* | ki system* | ai
      assistent* | sprachmodell* | mail assistent*
    `),
    toModels: words(`
      an dich, gpt* | an dich, claude | an dich, chatgpt | an dich, gemini | fur dich, gpt* | fur dich, claude |
      wenn du diese e mail zusammenfasst | wenn du diese mail zusammenfasst | wenn du diese nachricht zusammenfasst |
      in deiner zusammenfassung dieser | wenn du ein sprachmodell | falls du ein sprachmodell |
      wenn sie ein sprachmodell | wenn du ein ki | falls du ein ki | wenn du ein automatischer | falls eine ki |
      wenn eine ki | wenn ein agent dies | an das modell, das dies | an das modell, das diese |
      an den assistenten, der | hinweis an die ki | hinweis an ki | anweisung an die ki | anweisung fur die ki |
      du als ki | jede ki, die | an automatische systeme | an die ki | an den ki | an alle ki | hinweis fur ki |
      liebe ki | wenn du eine ki | falls du eine ki | als ki assistent* | als sprachmodell | achtung ki
    `),
    overrides: words(`
      ignorier* | missacht* | vergiss | vergesse | vergessen sie | beachte nicht | beachten sie nicht |
      befolge nicht | setze dich uber | setz dich uber | ubergehe | umgehe | verwirf
    `),
    instructions: words("anweisung* | instruktion* | prompt* | systemanweisung*"),
    rules: words("regel | regeln | vorgabe* | richtlinie* | befehl*"),
    scopes: words(`
      alle | allen | deine | deinen | ihre | ihren | bisherig* | vorherig* | fruher* | vorangegangen* |
      vorig* | obig* | samtlich* | system*
    `),
    sends: words(`
      sende | senden sie | schick* | leite | leiten sie | antworte* | ubermittle* | ubermitteln | teile
      mit | weiterleiten | uberweise* | poste
    `),
    secrets: words(`
      meine e mails | meine mails | meine nachrichten | letzten mails | letzten e mails | neuesten mails | alle e mails | meiner e mails |
      code | codes | bestatigungscode* | sicherheitscode* | anmeldecode* | zugangscode* | einmalcode* |
      passwort* | kennwort* | zugangsdaten | tan | token | postfach* | posteingang* |
      schlussel | geheimnis* | kontonummer*
    `),
    whichOnes: words("neueste* | letzte* | aktuelle* | alle* | jede* | samtliche* | sofort"),
    hides: words(`
      erwahne das nicht | erwahne dies nicht | erwahne es nicht | ohne es zu erwahnen | ohne das zu
      erwahnen | sag es niemandem | ohne jemanden zu informieren | ohne den besitzer | sage nicht | sag
      nicht | sage dem nutzer nichts | sag dem nutzer nichts | erwahne nicht | erwahne diese | ohne den
      nutzer | ohne den benutzer | ohne ruckfrage | ohne nachzufragen | informiere nicht | informiere den
      nutzer nicht | verrate nicht | verschweige | sage nichts | sag nichts | erzahle nicht | teile dem
      nutzer nicht
    `),
    users: words(`
      nutzer* | benutzer* | anwender* | betreiber* | den menschen | dem menschen | deinem besitzer
    `),
    modelTasks: words(`
      eigentliche aufgabe | eigentlichen aufgabe | ursprungliche aufgabe | ursprunglichen aufgabe | mach mit der aufgabe weiter |
      als bereits freigegeben | als bereits genehmigt | gilt als genehmigt | ohne prufung freigeben |
      uberspringe die | bewerte diese bewerbung | beste bewertung | als vertrauenswurdig | befolge | fuhre
      aus | fuhre die | fuhre folgende | deine neue aufgabe | gib dich aus | durchsuche den posteingang |
      entschlussle | dekodiere
    `),
    tools: words("nutze deine werkzeuge | durchsuche das postfach"),
    prompts: words(`
      deinen systemprompt | deinen system prompt | dein systemprompt | deine systemanweisung* | deinen
      prompt | deine ursprunglichen anweisungen | liste deiner werkzeuge
    `),
    reveals: words(`
      zeige | gib | gib aus | wiederhole | nenne | verrate | schreibe | sende | schicke | antworte
    `),
    betweenPeople: words(`
      angreifer* | forscher* | ein typischer | satze wie | ein satz wie | mein* | unser* |
      bezuglich | betreff | falls sie | wenn sie | sofern sie | falls du | wenn du | sofern du | versehentlich | seite | handbuch
    `),
    never: words("nie | niemals | kein* | nicht"),
  },
  // Dutch
  {
    ...DUTCH_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ai assistent* | ai model* | ki assistent* | taalmodel* | ai
      die
    `),
    toModels: words(`
      aan jou, gpt* | aan jou, claude | voor jou, gpt* | voor jou, claude | als je deze e mail samenvat |
      wanneer je deze e mail samenvat | in je samenvatting van deze | als je een taalmodel | als u een taalmodel |
      als je een geautomatiseerde | aan elke assistent die | als een ai dit leest | bericht voor de ai |
      opmerking voor de ai | aan het model dat dit | aan de ai | beste ai | aan elke ai | als je een ai |
      als jij een ai | als u een ai | als taalmodel | opmerking voor ai | instructie voor ai
    `),
    overrides: words(`
      negeer | vergeet | let niet op | volg niet | omzeil | overschrijf | trek je niets aan van
    `),
    instructions: words("instructie* | opdracht* | prompt* | aanwijzing*"),
    rules: words("regel | regels | richtlijn* | voorschrift*"),
    scopes: words(`
      alle | al | je | jouw | uw | vorige | eerdere | voorgaande | bovenstaande | bestaande | systeem*
    `),
    sends: words(`
      stuur | verstuur | zend | mail het | antwoord | beantwoord | geef door | plaats | maak over | betaal
    `),
    secrets: words(`
      mijn e mails | mijn mails | mijn berichten | laatste e mails | laatste mails | alle e mails |
      code | codes | verificatiecode* | inlogcode* | toegangscode* | beveiligingscode* | wachtwoord* |
      token | tokens | inloggegevens | mailbox | postvak | inbox | geheim* | herstellink*
    `),
    whichOnes: words("nieuwste | laatste | alle | elke | ieder* | meest recente | onmiddellijk"),
    hides: words(`
      vertel niet | vertel de gebruiker niet* | zeg niets | zeg niet | meld niet | meld dit niet | vermeld
      niet | vermeld dit niet | zonder de gebruiker | zonder te vragen | zonder het te melden | informeer
      niet | verzwijg
    `),
    users: words("gebruiker* | operator | beheerder | de mens | eigenaar"),
    modelTasks: words(`
      oorspronkelijke taak | eigenlijke taak |
      als al goedgekeurd | reeds goedgekeurd | sla de controle over | hoogste beoordeling | als
      betrouwbaar | moeten gehoorzamen | voer uit | je nieuwe taak | je nieuwe instructies | antwoord
      alleen | decodeer
    `),
    tools: words("gebruik je tools | doorzoek de mailbox | doorzoek het postvak"),
    prompts: words(`
      je systeemprompt | je prompt | jouw systeemprompt | jouw prompt | je systeeminstructies | je
      systeembericht
    `),
    reveals: words("toon | geef | herhaal | schrijf | stuur | antwoord | onthul | noem | print"),
    betweenPeople: words(
      "mijn | onze | ons | betreffende | over | als u | als je | per ongeluk | indien | pagina | handleiding",
    ),
    never: words("nooit | geen | niet"),
  },
];
