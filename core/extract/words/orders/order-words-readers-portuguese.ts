/** Names, forms of address and orders for a model that reads mail, in Portuguese. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const PORTUGUESE_READERS: ReaderWords = {
  machines: words(`
    uma ia | a ia que | inteligência artificial | modelo de linguagem | modelos de linguagem | assistente virtual | assistentes virtuais | assistente digital |
    assistentes digitais | assistente automático | assistente inteligente | agente automático | agente autónomo | agente autônomo | agente de ia |
    agentes de ia | assistente de ia | sistema automático | sistema automatizado | sistemas automatizados | sistema de triagem | ferramenta de triagem |
    robô de email | robô de e mail | robo de email | assistente de email | resumidor* | leitor automático | agente de inteligência artificial |
    programa que leia | programa que lê | ferramenta de ia | ferramentas de ia | sistema de ia | sistemas de ia | assistente ia | agente ia | agentes ia | ias |
    agente virtual | agentes virtuais | agente inteligente | agentes inteligentes | ajudante virtual | ajudante digital | secretária virtual |
    secretário virtual | software de seleção | software de recrutamento | software de email | software de contabilidade | programa que | sistema que |
    ferramenta que | robô que | bot que | leitor não humano | leitores automáticos | leitores não humanos | processamento automático | processo automatizado |
    motor de recomendação | buscador | assistente de voz | assistente pessoal | assistente de compras | agente de compras | agente de reservas |
    agente de email | agentes de email | assistente que | modelo que | chatbot* | rede neural | grande modelo | gerador de resumos | filtro de candidatos |
    assistentes automáticos | assistentes inteligentes | algoritmo de seleção | robô de correio | ia que | assistente do destinatário | ia que leia |
    ia que lê | uma ia que | a ia | as ias | inteligência artificial que | inteligências artificiais | modelo de língua | modelo de linguagem que |
    modelos que | modelo generativo | modelos generativos | modelo linguístico | grande modelo de linguagem | agente que lê | agente que leia |
    agente que processa | agentes que | agente de triagem | agente de seleção | agente de suporte | agente de atendimento virtual | agente conversacional |
    agentes autónomos | agentes automáticos | assistente automatizado | assistentes automatizados | assistente artificial | assistente eletrónico |
    assistente de triagem | assistente de seleção | assistente de leitura | assistente de correio | assistentes que | assistentes de e mail |
    assistente de e mail | ajudante automático | ajudante artificial | secretária digital | secretário digital | mordomo digital | mordomo virtual |
    programa automático | programa de triagem | programa de seleção | programa de leitura | programa de correio | programas que | sistema de leitura |
    sistema de avaliação | sistema de seleção | sistema inteligente | sistemas inteligentes | sistemas que | sistemas automáticos | software que |
    software automático | software inteligente | software de triagem | software de filtragem | software de avaliação | software de leitura |
    software de suporte | ferramentas que | ferramenta automática | ferramenta automatizada | ferramenta inteligente | ferramenta de seleção |
    ferramenta de filtragem | ferramenta de avaliação | ferramenta de resumo | ferramenta de análise | algoritmo que | algoritmos que | robôs que |
    robô automático | robôs automáticos | robozinho | robô de atendimento | robô de triagem | robô de seleção | bots que | filtro que | filtro automático |
    filtros automáticos | triagem automática | triagem automatizada | seleção automática | leitura automática | leitura automatizada | leitor automatizado |
    leitor digital | leitor artificial | avaliador automático | classificador automático | revisor automático | respondedor automático | resposta automatizada |
    resumo automático | análise automática | análise automatizada | tratamento automático | tratamento automatizado | processamento automatizado |
    mente artificial | entidade artificial | cérebro artificial | ats | corretor automático | moderador automático | selecionador automático |
    examinador automático | gestor automático | avaliadores automáticos | inteligência que | a inteligência que | peneira automática
  `),
  helpers: words(`
    assistente | assistentes | agente | agentes | robô | robôs | robot | bot | bots | gemini | claude | ajudante | i a | copiloto | copilotos | autómato |
    mordomo
  `),
  programs: words(`
    modelo | modelos | software | programa | programas | ferramenta* | sistema | sistemas | máquina* | algoritmo* | em nome de | por conta de | para alguém |
    não é humano | motor | computador | aplicativo | aplicação | serviço | automatizado* | digital* | virtual* | artificial* | inteligente* | no lugar de |
    em vez de | para outra pessoa | não humano* | de forma automática | de maneira automática | de forma automatizada | de modo automático |
    sem intervenção humana | a mando de | em seu nome | no lugar do | no lugar da | em vez do | em vez da | pelo destinatário | nenhum humano | nenhuma pessoa |
    não é uma pessoa | não por uma pessoa | que não seja humano | que não seja uma pessoa | sintético | informático | eletrónico
  `),
  ifs: words(`
    se | caso | quando | quem | qualquer | todo | toda | todos | todas | cada | sempre que | na hipótese de | seja quem for | seja qual for | assim que |
    logo que | desde que | antes de | aqueles | os que | a quem | se por acaso | se acaso | na eventualidade | se este | se esta | se esta mensagem |
    se este texto | se quem | quem quer que | tu que | você que | vocês que | no caso de | em caso de | caso seja | caso esteja | se for o caso | sendo |
    tratando se | cada vez que | toda vez que | na hora de | no momento de
  `),
  youAre: words(`
    você for | você é | você seja | seja um | seja uma | for um | for uma | és | fores | é um | é uma | lido por | processado por | que está a ler |
    estiver lendo | não é uma pessoa | não for | sendo | está sendo | és tu | é você | quem lê | quem está lendo | que lê isto | seja | você é um |
    você é uma | és um | és uma | fosse um | fosse uma | fores um | fores uma | quem está lendo é | quem lê é | quem lê isto é | lê isto é | é lida por |
    está a ser lido | está a ser lida | está a ser tratado | está a ser tratada | estiver a ser tratada | estiver a ser tratado | estiver a ser lida |
    estiver a ser lido | estiver a ser processada | estiver sendo lida | estiver sendo lido | estiver sendo processada | estiver sendo processado |
    está sendo lido | está sendo lida | está sendo processado | tratada por | tratado por | processada por | revisado por | revisada por | analisado por |
    analisada por | gerido por | gerida por | filtrado por | filtrada por | resumido por | aberto por | passa por | não é humano | não é um humano |
    não é um ser humano | que lês | que lê | lê isso | lês isto
  `),
  dears: words(`
    caro | cara | caros | prezado | prezada | olá | oi | nota para | nota à | aviso para | mensagem para | instrução para | instruções para | instruções ao |
    instrução ao | atenção | ao | aos | a qualquer | para o | para a | para os | para qualquer | como | e você | você, | ps | p.s. | obs | nb | aliás |
    a propósito | recado para | pedido à | tarefa para | ordem para | indicações para | diretriz para | só para | apenas para | dirigido a | destinado a | ei |
    oh | obrigado à | tu | ti | você | @ | a quem | a todo | a todos | às ias | à ia | nota ao | aviso ao | aviso à | aviso às | bilhete para | nota aos |
    nota às | nota dirigida | nota interna para | nota técnica para | nota | aviso aos | aviso para o | aviso | mensagem à | comunicado para | menção para |
    apontamento para | anotação para | linha para | linhas para | parágrafo para | trecho para | campo reservado | secção reservada | seção reservada |
    espaço reservado | reservado a | reservado para | para uso de | para uso do | uso exclusivo | com destino a | dirigida a | destinada a | lembrete para |
    missão para | consigna para | diretiva para | pedido para | a ti, | a si | a si, | a você, | tu, | si, | psiu | meu caro | minha cara | na qualidade de
  `),
  reads: words(`
    lê | lendo | ler | leia | lida | lê isto | resumindo | resume | resuma | resumir | processa | processe | processando | trate | trata | tratar | gere |
    gerencia | gerenciar | gerir | triagem | triando | classifica | filtra | filtre | analisa | analise | analisando | cuida | cuide | avalia | avalie |
    seleciona | responde por | estiver | vê | abre a | prepara | prepare | redige | redija | traduz | compara | recomenda os | ajuda | auxilia | trabalha |
    acede | com acesso | tem acesso | ordena | encarregado de | encarregada de | responsável por | interpreta | administra | administre | revisa | reveja |
    classificar | filtrar | faz a triagem | atende | atenda | leem | leiam | processam | tratam | gerem | resumem | lês | lerá | lido | leram | processar |
    processem | processas | tratem | tratando | gira a | gerindo | gerencie | gerenciam | resumam | resumes | classificam | classifiquem | classificando |
    filtram | filtrem | filtrando | filtras | revisam | revisem | revisar | revisando | analisam | analisem | analisar | analisas | atendem | atendam |
    atender | selecionam | selecionem | selecionar | selecionando | avaliam | avaliem | avaliar as | avaliando | examina | examine | examinam | examinar |
    examinando | recebe | receba | recebem | abre este | abra este | abre esta | redigem | redigir | redigindo | traduzir | traduza | traduzem | sintetiza |
    sintetize | sintetizar | condensa | condense | indexa | indexe | monitora | monitore | monitoriza | vigia | vigie | modera | modere | relê | percorre |
    percorra | percorrem | percorrendo | varre | varra | digitaliza | escaneia | folheia | tria | trie | triam | faz a seleção | faça a triagem | faz o filtro |
    responde aos | responde às | respondem | responder aos | responder às | se encarrega | encarrega se | ocupa se | se ocupa | dá conta | faz a peneira |
    faça a peneira | peneira | peneirar | peneirando | passa o pente fino
  `),
  mails: words(`
    esta mensagem | este email | este e mail | esse email | este correio | esta caixa | desta caixa | a caixa | isto | isso | este texto | esta candidatura |
    este candidato | esta candidata | este currículo | este documento | esta fatura | esta proposta | o resumo | teu resumo | seu resumo | sua resposta |
    tua resposta | esta avaliação | este hotel | este produto | este anúncio | este fornecedor | este remetente | os dados | estes dados | acima | este artigo |
    este manuscrito | esta conta | a ata | a lista | primeiro lugar | em primeiro | teu relatório | seu relatório | o relatório | a resposta | a agenda |
    agenda | este evento | o anexo | os anexos | esta conversa | meu currículo | minha candidatura | esse candidato | essa mensagem | este restaurante |
    esta loja | este chamado | o chamado | os chamados | este ticket | o ticket | este pedido | esta solicitação | minha solicitação | esta queixa |
    esta reclamação | este caso | este processo | o currículo | os currículos | os cv | os cvs | meu cv | este cv | as candidaturas | a candidatura |
    este perfil | meu perfil | esta vaga | as avaliações | à avaliação | esta opinião | as opiniões | este comentário | os comentários | esta crítica |
    este orçamento | este contrato | esta reserva | a fatura | as faturas | esta nota | esta linha | estas linhas | este trecho | este parágrafo |
    este excerto | este fragmento | esta página | esta imagem | esta foto | esta legenda | este rodapé | esta ficha | esta assinatura | este campo |
    este formulário | este convite | este anexo | esta troca | o fio | a correspondência | os e mails | os emails | as mensagens | correio recebido |
    caixa de entrada | a pilha | a listagem | topo da lista | no topo | primeiro da lista | primeira da lista | primeira posição | cabeça da lista |
    tua avaliação | sua avaliação | a síntese | tua síntese | sua síntese | resposta sua
  `),
  asks: words(`
    deve | devem | deverá | deverão | tem de | têm de | tem que | por favor | por gentileza | favor | é preciso | envie | envia | enviar | encaminhe |
    encaminha | reencaminhe | mande | manda | responda | responde | responder | acrescente | acrescenta | adicione | adiciona | inclua | inclui | ponha | põe |
    coloque | coloca | escreva | escreve | diga | diz | mencione | cite | classifique | classifica este | avalie como | recomende | recomenda | apresente |
    priorize | lembre | lembra | guarde | guarda | memorize | confirme | confirma | aprove | aprova | aceite | aceita | pague | paga | transfira | transfere |
    compre | compra | peça | reserve | abra | abre | clique | clica | apague | apaga | exclua | elimine | arquive | mova | marque | marca | substitua |
    substituir | troque | altere | altera | atualize | registe | registre | baixe | procure | busque | pegue | pega | copie | copia | partilhe | compartilhe |
    assine | considere | considera | trate como | ignore | ignora | esqueça | omita | omite | descarte | descarta | deixe | deixa | comece | termine | traduza |
    use | usa | autorize | cancele | convide | cria | crie | cale | faça | faz | pode prosseguir | poderá | fica autorizad* | ficam autorizad* |
    está autorizad* | estão autorizad* | está obrigad* | solicita se | pede se | convém | fará | enviará | não esqueça | não te esqueças | lembre se |
    certifique se | elogie | elogia | sugira | sugere | proponha | escolha | escolhe | selecione este | oculte | oculta | esconda | esconde | minimize |
    retire | retira | tire | tira | remova | remove | marque a caixa | identifique se | entre | inicie | devolva | remeta | anexe | anexa | explique | explica |
    conte | cante | rime | cumprimente | leia | encontre | afirme | afirma | sublinhe | destaque | insista | tranquilize | diga que | encaminhar |
    reencaminhar | remeter | acrescentar | adicionar | incluir | colocar | escrever | dizer | mencionar | recomendar | pagar | transferir | comprar | reservar |
    abrir | clicar | apagar | excluir | eliminar | marcar | trocar | alterar | atualizar | registar | registrar | baixar | copiar | partilhar | compartilhar |
    assinar | aceitar | aprovar | confirmar | considerar | lembrar | citar | avaliar | classificar este | apresentar | enviem | respondam | incluam |
    apresentem | recomendem | coloquem | confirmem | aprovem | paguem | abram | apaguem | marquem | mencionem | deem | ponham | digam | deixem | mostre |
    mostra | ofereça | oferece | ofereça lhe | oferece lhe | oferecer | conceda | concede | conceder | atribua | atribui | atribuir | dê lhe | dá lhe |
    publique | publica | publicar | poste | postar | divulgue | divulga | difunda | forneça | fornece | fornecer | entregue | entrega | comunique | comunica |
    comunicar | transcreva | transcreve | reproduza | reproduz | repita | repete | assinale | assinala | assinalar | declare | declara | certifique | anuncie |
    conclua | conclui | informe que | informa que | diz que | responda que | responde que | escreva que | escreve que | dirá que | dê por | dá por | dar por |
    dê como | dá como | valide | valida | validar | execute | executa | executar | efetue | efetua | efetuar | proceda | procede | proceder | realize |
    realiza | reembolse | reembolsa | reembolsar | estorne | estornar | devolva o | deposite | deposita | liquide | liquida | transfira o | agende |
    agenda uma | agendar | marque uma | programe | crie uma | ative | ativa | ativar | desative | desativa | bloqueie | bloqueia | desbloqueie | inscreva |
    inscreve | subscreva | aumente | aumenta | suba | sobe | subir | eleve | eleva | escale | baixe a | reduza | reduz | etiquete | rotule | julgue | avalie |
    avalia | avaliar com | pontue | pontua | exclua os | exclua as | elimine os | elimine quem | elimina os | elimina quem | rejeite | rejeita | rejeitar |
    recuse | recusa | recusar | desqualifique | descarte os | descartar | favoreça | favorece | favorecer | privilegie | privilegia | privilegiar | prefira |
    prefere | dê prioridade | dá prioridade | dar prioridade | anteponha | passe direto | passa direto | passar direto | deve passar | faça passar |
    faz passar | deixe passar | coloque o | coloque a | coloca o | coloca a | põe o | põe a | ponha o | ponha a | inclua o | inclua a | cite o |
    recomende o | recomende a | recomenda o | recomenda a | encaminhe me | envie me | envia me | manda me | mande me | me envie | me mande | feche | fecha |
    fechar | encerre | encerra | encerrar | resolva | resolve | resolver | apague a | apaga a | apagar a | apaga esta | marque a | marque o | autorize o |
    autoriza o | autorizar o | aprove o | aprova o | deveria | deveriam | terá de | terão de | terá que | há de | haverás de | pede se lhe | solicita se lhe |
    é obrigatório | é necessário que | é preciso que | comporte se | comporta te | aja | age como | finja | finge | obedeça | obedece | cumpra | cumpre |
    siga as | segue as | aplique | aplica | faça com que | faz com que | garanta | garante que | trate de | trata de | encarregue se | a aprovar | a pagar |
    a incluir | a recomendar | a considerar | tome como | tenha em conta | me põe | me põe no | me ponha | me coloca | me coloque | põe me | corta quem |
    corte quem | corta os | corte os | me dá | me dê | adjudicado | dê a | dê o | dê uma | dê nota | dá nota | dá a | dê por aprovad* | dê como aprovad* |
    passe nos | passa nos | suba nos | registe como | registre como | anote como | anota como | atribuir lhe | apontar falhas | aponte falhas | baixe o preço |
    baixa o preço
  `),
  owners: words(`
    usuário | utilizador | teu utilizador | seu usuário | dono | dona | proprietário | titular | destinatário | cartão guardado | cartão salvo |
    cartão cadastrado | quando perguntarem | usuária | utilizadora | o leitor | humano | humanos | pergunta se | perguntarem | contactos | contatos |
    rascunhos | lixeira | lixo | spam | cartão de crédito | dados bancários | dados de pagamento | seu chefe | teu chefe | patrão | a pessoa a quem |
    a quem serves | a quem serve | a quem ajuda | seu cliente ou | recrutador | recrutadora | recrutadores | ao recrutador | selecionador | selecionadora |
    quem contrata | quem recruta | quem seleciona | equipe de seleção | equipa de recrutamento | demais candidatos | outros candidatos |
    restantes candidatos | outras candidaturas | demais candidaturas | outras propostas | outros orçamentos | lista de usuários | lista de utilizadores |
    lista de clientes | cartão gravado | cartão registado | dados do cartão | telefone pessoal | agenda de contatos | agenda de contactos |
    em nome do usuário | em nome do utilizador | em nome do cliente | da sua caixa | a partir da caixa
  `),
  quiet: words(`
    sem perguntar | sem avisar | sem consultar | sem confirmar | sem confirmação | não pedir confirmação | não peça | sem dizer | sem mencionar | não mencione |
    não diga | não avise | nao avise | não informe | em silêncio | discretamente | não conte | a ninguém | diz apenas | diga apenas | imediatamente | sem mais |
    sem intervenção | sem incomodar | sem verificar | sem validar | sem necessidade | não é necessário | não é preciso | não precisa | não é exigid* |
    desnecessári* | já aprovad* | já verificad* | já está aprovad* | dado como | entre nós | em segundo plano | não peças | não pergunte | não perguntes |
    não mostre | não mostres | não deve aparecer | não apareça | omite | omitir | sem que | às escondidas | ninguém | de imediato | já | automaticamente |
    diretamente | nao pergunte | nao mencione | sem avisar o | sem avisá lo | sem notificar | sem informar | sem advertir | sem lhe dizer | sem contar |
    sem contar a | sem citar | sem comentar | sem fazer perguntas | sem perguntas | sem pedir licença | sem pedir permissão | sem pedir autorização |
    sem autorização | sem aprovação | sem revisão | sem rever | sem revisar | sem verificação | sem verificações | sem demora | sem alarde | sem fazer barulho |
    sem passar por | sem deixar rasto | sem deixar rastro | não diga nada | não digas | não conte ao | não conte a | não contes | não fale | não fale disso |
    não fales | não faça menção | não faças menção | não menciones | não mencione isto | não cite | não cites | não notifique | não notifiques | não avises |
    não informes | não advirta | não consulte | não consultes | não incomode | não incomodes | não comente | não comentes | não revele | não reveles |
    não reporte | não assinale | não exiba | não há necessidade | não há que | sem que ninguém | que ninguém saiba | com discrição | na surdina | à socapa |
    pela calada | disfarçadamente | agora mesmo | quanto antes | depois apague | depois apaga | em seguida apague | e apague | e apaga |
    apagar a mensagem em seguida | bico calado | boca fechada | boca de siri | nem um pio | nem uma palavra | não precisam ver | não tem de ver |
    não tem de saber | não o comunique | não comunique | não comuniques | segredo nosso | mantenha segredo | não tem que saber | não deve ler | não deve ver |
    não devem ver | não deve saber | não devem saber | não é preciso dizer | nem precisa avisar
  `),
  topics: words(`
    nosso* | nossa* | nós | somos | sou | sou o | sou a | me chamo | chamo me | novo | nova | novos | novas | lança* | apresent* | conheça | curso | formação |
    oficina | aprenda | política | funcionári* | colaborador* | colegas | equipa | equipe | investigador* | pesquisador* | estudo | segundo | ataque* | golpe* |
    pode | podem | poderia | boletim | artigo | empresa* | redigida com | redigido com | escrito por | escrito com | apoio de | ajuda de | seu assistente |
    sua assistente | teu assistente | seu agente | corretor* | imobiliári* | seguro | viagens | digite | fale | ajuda a | pediu | aluno | nosso assistente |
    nossa ia | meu assistente | seu banco | você pode | quer | palestra | conversa | tema | especialistas | autores | consumidor* | fabricante | função |
    atualização | disponível | responda com | diga | definições | configurações | inquérito |
    que tem acesso | que você tem acesso | que ainda tem acesso | verificar se tem acesso | confirmar se tem acesso |
    verificar se você tem acesso | verificar se ainda tem acesso | confirmar se ainda tem acesso
  `),
};
