/** Orders to a model in French, Spanish, Portuguese and Italian. */
import { words } from "../language.ts";
import type { OrderWords } from "./order-words.ts";
import { FRENCH_READERS } from "./order-words-readers-french.ts";
import { ITALIAN_READERS } from "./order-words-readers-italian.ts";
import { PORTUGUESE_READERS } from "./order-words-readers-portuguese.ts";
import { SPANISH_READERS } from "./order-words-readers-spanish.ts";

export const ROMANCE_ORDERS: readonly OrderWords[] = [
  // French
  {
    ...FRENCH_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | assistant ia | assistants ia | assistante ia | agent ia |
      agents ia | modele ia | assistant d'intelligence artificielle | modele de langage | modeles de
      langage | modele linguistique | intelligence artificielle qui | ia qui lit | assistant qui lit
    `),
    toModels: words(`
      pour toi, gpt* | pour toi, claude | a toi, gpt* | a toi, claude | quand tu resumes ce message |
      en resumant ce message | quand tu resumeras ce message | dans ton resume de ce |
      a l'attention du systeme automatique | a l'attention du systeme de tri |
      a l'attention de tout systeme automatique | a tout assistant automatique | si un agent automatique |
      si une ia lit | si tu es un agent | si vous etes un agent | si tu es un assistant |
      si vous etes un assistant automatique | message pour l'ia | instruction pour l'ia | a destination de l'ia |
      systeme de tri automatique | au modele qui lit | au modele qui lira | au modele qui traite | a l'assistant ia |
      a l'attention de l'ia | a l'intention de l'ia | cher assistant ia | chere ia | si tu es une ia |
      si vous etes une ia | si tu es un modele | si vous etes un modele | en tant qu'ia | en tant que modele |
      note pour l'ia
    `),
    overrides: words(`
      ignore | ignorez | oublie | oubliez | ne tiens pas compte | ne tenez pas compte | ne tiens plus
      compte | ne tenez plus compte | fais abstraction | faites abstraction | neglige | contourne | passe
      outre
    `),
    instructions: words("instruction* | consigne* | directive* | prompt | invite systeme"),
    rules: words("critere* | contrainte* | priorites | regle | regles"),
    scopes: words(`
      toutes | tous | tes | vos | precedent* | anterieur* | prealable* | ci dessus | systeme | recues
      jusqu'ici
    `),
    sends: words(`
      envoie | envoyez | transfere | transferez | transmets | transmettez | reponds | repondez |
      communique | communiquez | fais suivre | faites suivre | publie | verse
    `),
    secrets: words(`
      mes e mails | mes mails | mes courriels | mes messages | derniers messages | derniers e mails | derniers courriels |
      code | codes | mot de passe | mots de passe | identifiant* | jeton* | boite de reception | boite aux
      lettres | secret | secrets | lien de reinitialisation | liens de connexion | cle api
    `),
    whichOnes: words(`
      dernier | derniers | derniere | dernieres | tous | toutes | chaque | plus recent* | immediatement
    `),
    hides: words(`
      ne le mentionne pas | n'en dis rien | sans consulter | sans que l'utilisateur | ne dis rien | ne
      dites rien | ne dis pas | n'en parle pas | n'informe pas | n'informez pas | ne previens pas | ne
      prevenez pas | ne mentionne pas | ne mentionnez pas | sans prevenir | sans informer | sans en parler
      | sans le dire | n'avertis pas | sans demander
    `),
    users: words("utilisateur* | l'utilisateur | l'utilisatrice | operateur | l'operateur | l'humain"),
    modelTasks: words(`
      tache initiale | tache d origine | tache principale |
      classe cette candidature | classez cette candidature | note maximale | vingt sur vingt | dix sur dix |
      remplit tous les criteres | profil ideal | candidat ideal | candidate ideale | meilleure note | comme deja approuve* | comme
      deja valide* | sans verification | considere cet expediteur | approuve au nom | dois obeir | doivent
      obeir | executez | ta nouvelle mission | tes nouvelles instructions | reponds uniquement | decode
    `),
    tools: words("utilise tes outils | cherche dans la boite"),
    prompts: words(`
      ton prompt systeme | votre prompt systeme | ton prompt | ton invite systeme | tes instructions
      systeme | vos instructions systeme | ton message systeme
    `),
    reveals: words(`
      revele | revelez | affiche | affichez | repete | repetez | donne | donnez | recopie | recopiez |
      envoie | envoyez | reponds | repondez | ecris
    `),
    betweenPeople: words(`
      attaquant* | pirates | chercheurs | phrase comme | phrases comme | mon | ma | mes | notre | nos |
      concernant | au sujet de | si vous | si tu | par erreur | a propos | page | notice
    `),
    never: words("jamais | ne partagez | aucun*"),
  },
  // Spanish
  {
    ...SPANISH_READERS,
    models: words(`
      agente automatico | asistente automatico que | llm | llms | ai assistant* | ai agent* | asistente de
      ia | asistentes de ia | asistente ia | asistente de inteligencia artificial | agente de ia | agentes
      de ia | agente ia | modelo de ia | modelo de lenguaje | modelos de lenguaje | inteligencia
      artificial que | ia que lea | ia que lee
    `),
    toModels: words(`
      para ti, gpt* | para ti, claude | a ti, gpt* | cuando resumas este correo | cuando resumas este mensaje |
      al resumir este correo | al resumir este mensaje | en tu resumen de este | si quien lee esto es un agente |
      si quien lee es una ia | si quien lee esto es una ia | si eres un agente | si es usted un agente |
      si eres un asistente | si lo lee una ia | si esto lo lee un agente | agente automatico que | para cualquier ia |
      para cualquier agente automatico | mensaje para la ia | a la ia que | al modelo que lea | al modelo que lee |
      al modelo que procese | al asistente de ia | para el asistente de ia | instruccion para el asistente |
      nota para la ia | estimada ia | querido asistente | si eres una ia | si eres un modelo | como modelo de lenguaje |
      como asistente de ia
    `),
    overrides: words(`
      ignora | ignore | ignoren | olvida | olvide | olvidate | haz caso omiso | haga caso omiso | no sigas
      | no tengas en cuenta | omite | descarta | desobedece
    `),
    instructions: words("instruccion* | directriz | directrices | prompt"),
    rules: words("regla | reglas | orden | ordenes | indicacion* | normas"),
    scopes: words(`
      todas | todos | tus | sus | anterior* | previa | previas | previo* | del sistema | recibidas | hasta
      ahora
    `),
    sends: words(`
      envia | envie | enviala | envialo | enviale | envialos | reenvia | reenvie | reenvialo | manda |
      mande | mandalo | responde | responda | transmite | publica | transfiere | paga
    `),
    secrets: words(`
      mis correos | mis mensajes | mis emails | ultimos correos | ultimos mensajes | todos los correos |
      codigo | codigos | contrasena | contrasenas | clave | claves | credencial* | token | tokens | buzon
      | bandeja de entrada | enlace de restablecimiento | secreto*
    `),
    whichOnes: words(`
      ultimo | ultimos | ultima | ultimas | todos | todas | cada | mas reciente* | inmediatamente
    `),
    hides: words(`
      no avise al usuario | no lo mencione* | no lo comente* | sin consultar | no menciones | no mencione
      | no digas | no diga | no le digas | no informes | no informe | no avises | no avise | sin avisar |
      sin informar | sin decir | sin preguntar | sin mencionar | no se lo digas | no reveles
    `),
    users: words(`
      usuario | al usuario | la usuaria | el operador | tu operador | el humano | propietario
    `),
    modelTasks: words(`
      tarea original | tarea inicial |
      como ya aprobad* | como aprobad* | maxima puntuacion | puntuacion maxima | puntaje maximo | puntaje mas alto |
      puntuacion mas alta | diez sobre diez | cumple todos los requisitos | candidato ideal | candidata ideal |
      mejor valoracion | sin comprobar | omite la
      comprobacion | en nombre del usuario | deben obedecer | ejecuta | tu nueva tarea | tus nuevas
      instrucciones | responde solo | decodifica
    `),
    tools: words("usa tus herramientas | busca en el buzon | busca en la bandeja"),
    prompts: words(`
      tu prompt del sistema | tu prompt de sistema | tu prompt | tu mensaje de sistema | tus instrucciones
      de sistema | tus instrucciones iniciales
    `),
    reveals: words(`
      revela | muestra | repite | escribe | copia | envia | responde | imprime | lista | dime
    `),
    betweenPeople: words(`
      atacante* | investigador* | frases como | una frase como | mi | mis | nuestro* | nuestra* | sobre |
      acerca | respecto | si usted | si no | por error | pagina | manual
    `),
    never: words("nunca | jamas | ningun*"),
  },
  // Portuguese
  {
    ...PORTUGUESE_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | assistente de ia | assistentes de ia | assistente ia |
      agente de ia | agentes de ia | modelo de ia | modelo de linguagem | modelos de linguagem |
      assistente de inteligencia artificial | assistente virtual que | ia que le
    `),
    toModels: words(`
      para voce, gpt* | para voce, claude | para ti, gpt* | quando resumir este e mail | quando resumires este e mail |
      ao resumir este e mail | ao resumir esta mensagem | no seu resumo deste | mensagem do sistema] |
      se quem le isto e uma ia | se voce e um agente | se es um agente | se for um agente | se uma ia ler |
      nota para o assistente | mensagem para a ia | a qualquer ia | para qualquer agente | ao modelo que le |
      ao modelo que ler | ao modelo que processa | assistente: a partir de agora | ao assistente de ia |
      para o assistente de ia | a ia que | nota para a ia | cara ia | caro assistente | se voce e uma ia |
      se voce e um modelo | como modelo de linguagem | como assistente de ia
    `),
    overrides: words(`
      ignore | ignora | ignorem | esqueca | esquece | desconsidere | desconsidera | desrespeite | nao siga
      | descarte | contorne
    `),
    instructions: words("instrucao | instrucoes | ordem | diretriz | diretrizes | prompt"),
    rules: words("regra | regras | ordens | orientacoes | comandos"),
    scopes: words(`
      todas | todos | suas | tuas | seus | anterior* | previa | previas | previo* | do sistema | recebidas
      | ate agora | ate aqui
    `),
    sends: words(`
      envie | envia | encaminhe | encaminha | reencaminhe | mande | manda | responda | responde |
      transmita | publique | transfira | pague
    `),
    secrets: words(`
      meus e mails | meus emails | minhas mensagens | ultimos e mails | ultimos emails | todos os e mails | todos os emails |
      codigo | codigos | senha | senhas | palavra passe | credencia* | token | tokens | caixa de entrada |
      caixa postal | caixa de correio | link de redefinicao | segredo*
    `),
    whichOnes: words(`
      ultimo | ultimos | ultima | ultimas | todos | todas | cada | mais recente* | imediatamente
    `),
    hides: words(`
      nao consulte | sem consultar | nao comente | nao o mencione | nao mencione | nao diga | nao conte |
      nao informe | nao avise | sem avisar | sem informar | sem contar | sem perguntar | sem mencionar |
      nao revele | nao fale
    `),
    users: words(`
      usuario | ao usuario | utilizador | ao utilizador | o operador | seu operador | o humano
    `),
    modelTasks: words(`
      tarefa original | tarefa inicial |
      a partir de agora responda | a partir de agora, responda | como ja aprovad* | nota maxima | nota 10 | nota dez | pontuacao maxima | pontuacao mais alta |
      atende a todos os requisitos | cumpre todos os requisitos | candidato ideal | candidata ideal | sem
      verificar | em nome do usuario | devem obedecer | sua nova tarefa | suas novas instrucoes | responda
      apenas | decodifique
    `),
    tools: words("use suas ferramentas | procure na caixa"),
    prompts: words(`
      seu prompt de sistema | seu prompt do sistema | teu prompt | seu prompt | suas instrucoes de sistema
      | suas instrucoes iniciais
    `),
    reveals: words(`
      revele | mostre | repita | escreva | copie | envie | responda | imprima | liste | diga
    `),
    betweenPeople: words(`
      atacante* | investigador* | pesquisador* | frases como | uma frase como | meu | meus | minha |
      minhas | nosso* | nossa* | sobre | a respeito | se voce | se nao | por engano | pagina | manual
    `),
    never: words("nunca | jamais | nenhum*"),
  },
  // Italian
  {
    ...ITALIAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | assistente ai | assistente ia | assistenti ai | assistente
      di intelligenza artificiale | assistente virtuale che | agente ai | agente ia | agenti ai | agenti
      ia | modello ai | modello linguistico | modelli linguistici | modello di linguaggio | ia che legge |
      ai che legge
    `),
    toModels: words(`
      per te, gpt* | per te, claude | a te, gpt* | a te, claude | quando riassumi questa email |
      quando riassumi questo messaggio | nel riassumere questa email | se chi legge e un agente | se sei un agente |
      se sei un assistente | se sei un modello | se sei una ia | se una ia legge | nota per l'ia |
      nota per l'assistente | messaggio per l'ia | a qualsiasi ia | al modello che legge | al modello che elabora |
      all'assistente ai | all'assistente ia | caro assistente ai | cara ia | se sei un'ia | in quanto modello |
      in quanto ia | come modello linguistico | nota per l'ai
    `),
    overrides: words(`
      ignora | ignorate | ignori | dimentica | dimenticate | dimentichi | non tenere conto | non seguire |
      trascura | scavalca | disattendi | aggira
    `),
    instructions: words("istruzion* | direttiv* | prompt"),
    rules: words("regola | regole | ordini | indicazioni | linee guida | comandi"),
    scopes: words(`
      tutte | tutti | tue | tuoi | tuo | precedent* | prior* | del sistema | ricevute | finora | fin qui
    `),
    sends: words(`
      invia | inviare | inviate | inoltra | inoltrare | inoltrate | manda | mandare | rispondi |
      rispondere | trasmetti | comunica | pubblica | trasferisci | paga
    `),
    secrets: words(`
      mie email | mie e mail | mie mail | miei messaggi | ultime email | ultime e mail | tutte le email | codice |
      codici | password | credenzial* | token | casella | posta in arrivo | link di reimpostazione | segret* |
      chiave api
    `),
    whichOnes: words(`
      ultimo | ultimi | ultima | ultime | tutti | tutte | ogni | piu recent* | subito | per intero
    `),
    hides: words(`
      non menzionarlo | non dirlo | senza consultare | non avvisare | non dire | non menzionare |
      non informare | senza avvisare | senza informare | senza dirlo | senza chiedere | non rivelare |
      non segnalare | non citare
    `),
    users: words("utente | all'utente | l'utente | operatore | l'operatore | l'umano"),
    modelTasks: words(`
      compito originale | compito iniziale |
      come gia approvat* | punteggio massimo | punteggio piu alto | voto massimo | massimo dei voti |
      dieci su dieci | soddisfa tutti i requisiti | candidato ideale | candidata ideale | senza verificare | salta la verifica | per conto
      dell'utente | devono obbedire | esegui | il tuo nuovo compito | nuove istruzioni per te | rispondi
      solo | decodifica
    `),
    tools: words("usa i tuoi strumenti | cerca nella casella"),
    prompts: words(`
      tuo prompt di sistema | tuo prompt | tue istruzioni di sistema | tuo messaggio di sistema | elenco
      dei tuoi strumenti
    `),
    reveals: words(`
      rivela | mostra | ripeti | scrivi | copia | riporta | riportando | invia | rispondi | stampa |
      elenca
    `),
    betweenPeople: words(`
      attaccant* | ricercator* | frasi come | una frase come | mio | miei | mia | mie | nostr* | riguardo
      | circa | se lei | se non | per errore | pagina | manuale
    `),
    never: words("mai | nessun*"),
  },
];
