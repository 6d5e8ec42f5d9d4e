/** What people write around links in Portuguese. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const PORTUGUESE_PHRASES: LinkPhrases = {
  verify: words(`
    é o meu endereço | é meu endereço | este é o meu | meu e mail | sim é meu | sim sou eu | sim quero | sim eu quero |
    sim envie* | sim mande* | sim escrev* | sim por favor | sim aceito | me inscrev* | inscreva me | inscrevam me |
    quero receber | quero participar | quero entrar no | conte comigo | contem comigo | estou dentro | tô dentro |
    pode mandar | podem mandar | podem escrever | pode escrever | fui eu que me | inscrevi me | eu me cadastrei |
    ninguém o inscreva | ninguém te inscreva | ninguém inscreva | outra pessoa digitou | alguém digitou |
    alguém escreveu o seu | sem sua permissão | sem a sua autorização | sem o seu consentimento | deixou seu endereço |
    endereço está certo | endereço está correto | endereço correto | e mail certo | e mail correto | endereço funciona |
    e mail funciona | bem escrito | erro de digitação | é seu mesmo | é mesmo seu | é mesmo teu | é mesmo você |
    é mesmo o senhor | é mesmo a senhora | seja seu | seja mesmo | que é seu | que você é | pertence lhe |
    chega a você | chegam até você | lhe chegam | te chegam | chegue até | chegou até | recebi sim | sim recebi |
    eu recebi | já recebi | pessoa de verdade | não é um robô | não sou um robô | para termos certeza |
    para ter certeza | ter a certeza | para nos certificarmos | só para garantir | saber se é | saber que é |
    antes de abrir | antes de lhe enviar | antes de te mandar | antes de enviar | antes de começarmos | um cliquezinho |
    um só clique | só um clique | um único clique | mais um passo | um passo só | último detalhe | estamos quase |
    está quase | quase sócio | quase membro | concluir a inscrição | conclua a inscrição | conclua o cadastro |
    terminar o cadastro | termine seu cadastro | terminar a inscrição | complete seu cadastro | complete o registo |
    torne se sócio | tornar me sócio | começar a minha | criar a minha conta | criar minha conta | abrir a minha conta |
    abrir minha conta | abra sua conta | abra a sua conta | acorde sua conta | acordar a conta | conta a dormir |
    conta adormecida | no lugar do antigo | em vez do antigo | novo endereço de e mail | novo endereço de correio |
    seu novo endereço | este novo endereço | novo e mail | daqui em diante neste | entrar na equipe |
    junte se à equipa | junte se à equipe | aceitar o convite | aceite o convite | quer mesmo | foi você quem | é você |
    esse é o meu | é a minha caixa | é meu sim | é meu mesmo | sim é meu mesmo | acordar minha | acordar a minha |
    acorde a conta | acorda ela | acorde a sua | acorda a tua | despertar a minha | despertar minha | ainda dorme |
    está dormindo | está a dormir | falta o seu sim | falta seu sim | falta o teu sim | falta um tiquinho | diga nos e |
    foi ideia sua | foi ideia tua | se foi ideia | endereço antigo | o endereço de antes | para aqui e não | sim mudem |
    sim pode mudar | sim troquem | sim pode trocar | sim altere* | sou eu mesm* | é este mesmo | é esse mesmo |
    é o certo | é o correto | é aqui mesmo | podem é aqui | é este o meu | sítio certo | lugar certo |
    endereço certo é | escreva me aqui | escrevam me | me escrevam aqui | podemos escrever | podemos te escrever |
    podemos lhe escrever | escrever lhe para aqui | antes de usá lo | antes de utilizá lo | antes de o usar |
    antes de o usarmos | antes de lhe mandarmos | antes de lhe escrevermos | antes de mandarmos |
    deixaram este endereço | deixou este endereço | forneceram este endereço | indicaram este endereço |
    deram este endereço | nos deram este | torna se definitivo | tornar se definitivo | torna se efetivo |
    tornar efetivo | tornar efetiva | passa a efetivo | aceite provisoriamente | abrir seu perfil | abrir o seu perfil |
    pode abrir meu | dá um confere | dar um confere | sou eu sim | sim este endereço | me pertence | pertence me |
    este e mail é seu | esse e mail é seu | este endereço é seu | este endereço é mesmo | que este endereço |
    se este endereço | que é mesmo | que és mesmo | se és mesmo | se é mesmo | és tu mesmo | foste tu que |
    foste tu quem | diga que sim | diz que sim | diga nos que sim | diz nos que sim | dizer que sim | dê o seu ok |
    dê um sinal | dá nos um sinal | seu sinal verde | o teu sinal | falta pouquinho | falta só um | só falta um |
    só falta você | só falta que | falta apenas | falta um passo | falta um clique | um passinho | mais um toque |
    último toque | último clique | quase tudo pronto | quase dentro | já quase | queremos ter certeza |
    precisamos saber se | precisamos ter certeza | só pra ter certeza | só para saber | pra gente ter certeza |
    pra gente saber | concluir meu | concluir o meu | concluir minha | concluir a minha | conclua seu | conclua o seu |
    conclui o teu | conclui a tua | concluir registro | terminar meu cadastro | terminar o meu registo |
    terminar o registo | termine o seu registo | termina o teu registo | terminar minha inscrição |
    terminar a minha inscrição | acabar o registo | acaba o teu registo | finalizar meu | finalizar o meu |
    finalizar minha | finalizar a minha | finalizar o registro | finalizar o cadastro | completar meu |
    completar o meu | completar minha | completar o cadastro | completar o registo | complete o cadastro |
    completar a inscrição | completa o teu registo | seguir com o cadastro | continuar meu cadastro |
    continuar o meu registo | ligar minha conta | ligar a minha conta | pôr a conta a funcionar | pôr a funcionar |
    colocar no ar | liberar minha conta | liberar a conta | libere sua conta | desbloquear meu cadastro |
    habilitar minha conta | habilite sua conta | estrear minha | estrear a minha | conta esperando | conta à espera |
    conta quase | abrir o meu espaço | criar meu perfil | criar o meu perfil | crie seu perfil | troca de e mail |
    trocar de e mail | trocou de e mail | mudança de e mail | mudar de e mail | mudou de e mail | mudança de endereço |
    substituir o anterior | substitui o anterior | no lugar do anterior | em vez do anterior | não vamos enviar nada |
    não enviaremos nada até | só começamos | só enviamos depois | se ninguém clicar | quero assinar |
    quero fazer parte | sim pode enviar | sim podem enviar | sim inscrev* | sim confirmo | sim continuar |
    me coloca na lista | me põe na lista | estão chegando | tá chegando | está chegando até | chegam bem | chegam a si |
    chegam até si | se nossos recados | se os nossos recados | nossos recados chegam | recados chegando |
    mensagens chegam | chega aí | chegou aí | chegaram bem | estou recebendo | estou a receber | recebo sim |
    adicionou você | te adicionou | adicionou o a | adicionou a ao | convidou você para | quer você no |
    quer que você entre | assim que nos disser | assim que você disser | só conta depois | só vale depois |
    depois que você disser | lemos bem | leram bem | li bem | não é de outra pessoa | não seja de outra pessoa |
    não é de outro | dou o meu aval | dar o meu aval | o seu aval | aval para | foi você mesm* | conta a minha |
    acertámos | acertaram | dou o meu consentimento | dou meu consentimento | dou a minha autorização |
    têm a minha permissão | dão me licença | dá nos licença | nos dá permissão | dá nos permissão |
    para se inscrever clique | para se inscrever acesse | para se inscrever siga | para subscrever clique |
    para subscrever siga | para se inscrever visite | para assinar a lista | se não deseja se inscrever |
    se você não deseja se inscrever | se não quer se inscrever | se você não quer se inscrever |
    se não quiser se inscrever | se não pretende subscrever | se não deseja subscrever | se não quiser subscrever |
    se não se quer inscrever | se não se deseja inscrever | convite para entrar na lista |
    convite para participar da lista | convite para subscrever | convite para se inscrever |
    convite para aderir à lista | seja adicionada à lista | ser adicionada à lista | seja incluído na lista |
    ser incluído na lista | adicionar o seu endereço à lista | adicionar seu endereço à lista | adicionado à lista |
    solicitou a inscrição na lista | pedido de inscrição na lista | pedido de subscrição da lista |
    solicitação de inscrição na lista | pediu para entrar na lista | confirmar que forneceu | forneceu um endereço |
    pediu a alteração do endereço | solicitou a alteração do endereço | pediu para alterar o endereço |
    solicitou alterar o endereço | solicitou a mudança do endereço | pediu para mudar o endereço |
    incluiu você no grupo | incluiu você na equipe | convidou o para a equipa | convida te para a equipa |
    convidou te para a equipa | entre na equipe | entrar na equipa | entre no grupo | entrar agora na equipe |
    participar da equipe | juntar se à equipa | junte se ao grupo | junta te à equipa | aderir à equipa |
    aprovar a transferência | aprovar transferência | autorizar a transferência | autorizar transferência |
    autorizo a transferência | aceitar a transferência | confirmar a transferência do domínio | aprovar a alteração |
    aprovar alteração | autorizar a emissão | aprovar a emissão | aprovar o certificado | ativar alerta |
    ativar meu alerta | ativar o alerta | ativar seu alerta | confirmar meu alerta | continuar a candidatura |
    concluir a candidatura | concluir candidatura | confirmar assinatura | confirmar minha assinatura |
    confirmar a sua assinatura | endereço do administrador | e mail do administrador | e mail de administração |
    endereço de administração | para começar a receb* | atualizar sua residência | atualizar a sua residência |
    comprovar o controle | comprovar o controlo | provar o controlo | pediu para se inscrever na lista |
    solicitou se inscrever na lista | pediu para subscrever a lista | só terá efeito depois de confirmar |
    só terá efeito após a sua confirmação | adicionou um endereço secundário | adicionou um e mail secundário |
    pediu para receber os novos comentários | assinatura válida | inscrição definitiva | tornar definitiva |
    convite para a lista de e mails | convite para a lista de discussão | concluir a sua inscrição |
    concluir sua inscrição | concluir a tua inscrição | concluir o registo | concluir o seu registo |
    concluir seu cadastro | concluir o seu cadastro | conta fique ativa | conta fica ativa | conta seja ativada |
    conta ainda não está ativa | ainda não pode ser usada | conta ainda não foi ativada |
    iniciar a transferência do domínio | iniciar transferência do domínio | dar a sua anuência | dê sua anuência |
    dê o seu consentimento | dar o seu consentimento | levantar a suspensão | remover a suspensão | aprove a emissão |
    aprove o certificado | autorize a emissão | aprove a transferência | autorize a transferência | aprove a alteração
  `),
  signIn: words(`
    abrir a porta | abra a porta | abre a porta | porta aberta | porta abre | já está dentro | você está dentro |
    está lá dentro | e pronto está | deixar passar | deixe passar | direto para a sua | direto à sua | direto ao seu |
    diretamente na sua | diretamente à sua | diretamente para a | leve me | levar me | ir para minha | ir para a minha |
    abrir a minha | abrir minha conta | abrir minha área | abrir minha página | abrir minha sessão | abrir o meu |
    abrir meu perfil | abrir meu painel | abrir meu espaço | abrir meu portal | abre a sua | seu acesso | sua chave |
    link pessoal | link de entrada | nada de senha | nada de senhas | sem senhas | senha não precisa | dispensa senha |
    dispensam senha | não usamos senha | esqueça as senhas | em vez de senha | no lugar da senha |
    em vez da palavra passe | nada para decorar | nada para lembrar | sem digitar | sem escrever | sem copiar |
    em vez de digitar | em vez de escrever | em vez de teclar | ou simplesmente clique | ou basta clicar |
    ou carregue aqui | prefere clicar | preguiça de digitar | não quer digitar | mesmo aparelho | mesmo dispositivo |
    mesmo navegador | mesmo celular | mesmo telemóvel | aprovar dispositivo | autorizar o aparelho |
    autorizar o dispositivo | autorizá lo | seu aval | pede passagem | bate à porta | batendo à porta | está à porta |
    aparelho aguarda | dispositivo aguarda | computador aguarda | telemóvel aguarda | celular aguarda |
    navegador aguarda | acesso aguarda | dar passagem | dê passagem | leva me | quero entrar agora |
    sem perguntar nada | sem fazer perguntas | sem pedir nada | sem lhe pedir nada | sem te pedir | te leva direto |
    leva o direto | leva a direto | já cai na | um toque e você | um toque e já | um clique e você | um clique e já |
    um clique e entra | abre sem | querem entrar | querem usar a sua | quer usar sua conta | pergunta se pode |
    quer uma aprovação | deixa me entrar | deixem me entrar | deixe me entrar | deixa entrar | deixa passar |
    deixá lo entrar | deixe o entrar | pode entrar | liberar entrada | liberar acesso | liberar o acesso |
    libera o acesso | libera a entrada | permitir acesso | permitir o acesso | permitir a entrada |
    autorizar a entrada | autorizar acesso | dar acesso | abrir porta | abre te | me abre | já entra | já entras |
    entra logo | entras logo | entra na hora | entra sem | entre sem | entras sem | entrar sem | acesse sem |
    acessar sem | aceda sem | aceder sem | fica logo dentro | ficas logo dentro | está logo dentro | cai direto |
    caia direto | vai direto para | voltar à minha conta | voltar para minha conta | voltar para a minha |
    volte para a sua | entrar na minha | acessar minha conta | acessar a minha conta | aceder à minha conta |
    ir para a conta | ir à minha conta | abrir a conta | abrir sessão | reabrir sessão | retomar minha sessão |
    retomar a minha sessão | sem precisar de senha | sem decorar | nada a decorar | não precisa decorar |
    não precisa lembrar | não precisa de lembrar | não é preciso senha | não é precisa palavra passe |
    não precisa de palavra | não precisas de palavra passe | nem senha | nem palavra passe | adeus senhas |
    adeus palavras passe | acabaram as senhas | chega de senhas | chega de senha | senha pra quê | quer aceder |
    quer acessar | quer passar | tenta entrar | tentou entrar | a tentar entrar | querendo entrar |
    dispositivo pede acesso | aparelho pede acesso | navegador pede acesso | pede para entrar |
    pede licença para entrar | bateu à porta | bate na porta | batendo na porta | tá na porta | está na porta |
    na sua porta | à sua porta | à tua porta | aparelho espera | dispositivo espera | computador espera |
    telemóvel espera | celular espera | é o meu aparelho | é meu celular | é o meu telemóvel | é meu computador |
    reconheço este | confiar neste | confiar no aparelho | seu passe de entrada direta | seu passe pessoal |
    link de acesso direto | pediu para entrar | pediste para entrar | pediu pra entrar | queria entrar |
    querias entrar | já te reconhece | já o reconhecemos | já a reconhecemos | reconhecemos você | não tem senha que |
    sem se cadastrar | sem precisar se cadastrar | sem fazer cadastro | sem se registar | sem ter de se registar |
    sem lembrar de nada | toca e pronto | tocou entrou | clicou entrou | sem te perguntar | sem lhe perguntar |
    sem pedir mais nada | este atalho | um atalho | deixa já na sua | a deixa já | o deixa já | maçar com |
    sem maçadas | não te chatear com | sem te chatear | sabemos quem é | sabemos quem você é | já sabemos quem você |
    sem enrolação | sem burocracia | pede permissão para abrir | pede permissão para entrar | pede licença para abrir |
    código de acesso temporário | confirmar aparelho | confirmar o dispositivo | autorizar este ip | liberar este ip |
    permitir este ip
  `),
  reset: words(`
    fugiu da memória | fugiu lhe | deu branco | perdi | perdeste | não lembras | não se recorda | não me lembro | não lembrava | ficou de fora |
    trancado do lado | trancou se | não consegue entrar | não consegues entrar | defina uma aqui | defina uma agora | definir uma aqui |
    definir uma agora | crie uma aqui | crie uma agora | criar uma aqui | criar uma agora | criar outra aqui | criar outra agora | crie outra aqui |
    crie outra agora | escolha uma aqui | escolha uma agora | escolher uma aqui | escolher uma agora | escolher outra aqui | escolher outra agora |
    pense numa | pense em uma | ponha outra aqui | ponha outra agora | uma outra aqui | uma outra agora | uma diferente | quero outra |
    troque a aqui | troque a agora | mude a aqui | mude a agora | voltar a entrar | volte a entrar | devolvam | criar uma nova | crie uma nova |
    cria uma aqui | cria uma agora | cria outra aqui | cria outra agora | escolha uma nova | escolhe outra aqui | escolhe outra agora |
    escolhe uma aqui | escolhe uma agora | escolher uma nova | escolho outra aqui | escolho outra agora | eu escolho outra | pôr outra aqui |
    pôr outra agora | põe outra aqui | põe outra agora | coloque outra aqui | coloque outra agora | colocar outra aqui | colocar outra agora |
    colocar uma nova | definir outra aqui | definir outra agora | define outra aqui | define outra agora | define uma aqui | define uma agora |
    defina outra aqui | defina outra agora | quero uma nova | quero trocar | trocar agora | trocar por outra | troca por outra | troque por outra |
    trocá la | mudá la | mudar a minha | gerar uma nova | gere uma nova | inventar outra aqui | inventar outra agora | invente uma aqui |
    invente uma agora | invente outra aqui | invente outra agora | inventa outra aqui | inventa outra agora | cadastrar outra aqui |
    cadastrar outra agora | cadastre outra aqui | cadastre outra agora | cadastrar uma nova | cadastre uma nova | registar outra aqui |
    registar outra agora | registar uma nova | não lembro | não te lembras | não recorda | não se recordava | não consegue lembrar |
    não consegue recordar | fugiu da cabeça | saiu da cabeça | branco na memória | deu um branco | não consegue mais entrar | não consegue acessar |
    não consegue aceder | não consegues aceder | não consegue logar | não está conseguindo entrar | não está a conseguir entrar |
    não dá pra entrar | ficou trancado | ficou trancada | ficou pra fora | ficou para fora | ficaste de fora | ficaste à porta | ficou à porta |
    do lado de fora | trancad* do lado | recuperar minha conta | recuperar a minha conta | recupere sua conta | recupere a sua conta |
    recuperar meu acesso | recupere seu acesso | recupere o acesso | reaver o acesso | reaver a conta | devolver o acesso | voltar a ter acesso |
    restaurar acesso | restaurar o acesso | conta trancou | conta travou | errou a senha | errou sua senha | destrancar | destranca | destranque |
    destravar | destrave | senha novinha | desbloquear minha conta | desbloqueie sua conta | desbloquear a conta | desbloqueie a conta |
    demasiadas tentativas | muitas tentativas | a seu gosto | ao seu gosto | a teu gosto | do seu jeito | primeiro acesso | primeiro login |
    cria uma nova | escolhe uma nova | defina uma nova | definir uma nova | define uma nova | escolhendo uma senha | criando uma senha |
    definindo uma senha | definindo uma palavra passe | criar minhas credenciais | crie suas credenciais | criar as suas credenciais
  `),
  unsubscribe: words(`
    já chega | não quero mais | não quero nada | não me mandem | não mande mais | não mandem mais | não enviem mais |
    não envie mais | não me perguntem | não perguntem mais | parem de | pare de | nada mais | sem mais e mails |
    me tirem | me tire | tirem me | remova se | remova me | remover me | remova meu | remover meu | apague me |
    me apague | me exclua | descadastr* | desinscrev* | fora da lista | vou sair | quero sair | sair fora |
    menos mensagens | com menos frequência | e mails demais | fazer uma pausa | não tenho interesse | não me interessa |
    sem lembretes | o que enviamos | o que lhe enviamos | de quanto em quanto | até logo | não me mande mais |
    chega de convites | chega de avisos | chega de novidades | chega de notícias | chega obrigad* | já é demais |
    recebo demais | recebo muitos | recebo demasiados | estou recebendo demais | não quero estes | não quero esses |
    basta obrigad* | já basta | já me chega | não me contate mais | não me contactem | não quero receber mais |
    já não quero | não desejo receber | não desejo mais | não receber mais | deixe de receber | deixar de seguir |
    deixar a lista | me remova | me remover | me retire | me retirem | retirar me | retirem me | retirar meu |
    retire meu | tirar meu | tire meu | apagar meu | apague meu e mail | apaguem o meu | excluir meu | exclua meu |
    eliminar o meu | eliminar me | cancelar meu | cancelar os envios | cancelar envio | cancelar a newsletter |
    cancelar newsletter | cancelar o boletim | cancelar recebimento | parar os e mails | parar os envios |
    pare os e mails | chega de mensagens | chega de ofertas | chega de e mail | chega desses | basta de e mails |
    muitos e mails | demasiados e mails | e mails a mais | recebendo demais | receber menos | menos e mail |
    menos vezes | pausar os e mails | pausar e mails | pausar os envios | suspender os envios | suspender envios |
    escolher o que recebo | anular a minha subscrição | anular a inscrição | dar um tempo nos | um tempo nos e mails |
    dar um tempo dos | dê um tempo | por sms em vez | prefiro por sms | prefiro por whatsapp | prefiro whatsapp |
    menos lembretes | parem com o | parem com os | parem com as | parem com a | pare com os | pare com as | pare com o |
    uma vez por semana me | uma por semana chega | sem ofertas | sem promoções | não quero promoção |
    não quero promoções | chega de promoção | chega de promoções | sem propaganda | chega de propaganda |
    remover a página da sua lista de páginas vigiadas | retirar a página da sua lista de páginas vigiadas |
    remover a página das suas páginas vigiadas | remover a página da sua lista de vigilância |
    remover esta página da sua lista | prefere não receber | preferes não receber | não queres mais | já não queres |
    gerenciar alertas | gerir alertas | não quer mensagens como | não quer avisos como | este tipo de mensagem |
    esse tipo de mensagem | este tipo de mensagens | este tipo de aviso | este tipo de e mail | não me avise mais |
    não me avisem mais | semanal em vez | em vez de diário | em vez de diária | não me avisem de | não me avise de
  `),
  approve: words(`
    sim fui eu | era eu | somos nós | de acordo | deixa entrar | fui eu sim | sou eu mesm* | sou eu sim | eu que pedi |
    eu que fiz | fui eu que tentei | fomos nós | é meu | é minha | é o meu | é meu sim | sim é meu | eu conheço |
    conheço sim | é nosso | é nossa | pode deixar passar | pode entrar | deixe entrar | deixe passar | deixar entrar |
    deixa passar | deixem entrar | deixá lo entrar | deixa me entrar | deixe me entrar | liberar acesso |
    liberar o acesso | liberar entrada | permitir acesso | permitir o acesso | permitir a entrada | autorizar acesso |
    autorizar o acesso | autorizar entrada | dar acesso | autorizo | sim permitir | sim autorizar | sim aprovar |
    sim reconheço | reconheço sim | eu reconheço | é meu celular | é o meu telemóvel | é o meu aparelho |
    é meu computador | tudo certo fui eu | está tudo bem fui eu
  `),
  deny: words(`
    não pedi | nunca pedi | não fui eu | outra pessoa | não reconheço | não conheço | endereço errado | pessoa errada |
    não é meu | não é o meu | não era eu | eu não fui | não fomos | nunca vi | nunca o vi | não faço ideia |
    não a conheço | não o conheço | não é minha | não é a minha | não solicitei | não fiz isso | não fiz isto |
    não autorizo | não autorizar | não permitir | não deixar entrar | não deixe | não deixes | não deixa |
    negar acesso | negar o acesso | recusar acesso | recusar o acesso | barrar | bloquear acesso | bloquear o acesso |
    bloqueie | fecha a porta | fechar a porta | não sei quem | desconheço | não tenho nada a ver | deixar de fora |
    deixa de fora | endereço trocado | se enganaram | enganaram se | avisar que não fui | nem pensar | de jeito nenhum |
    de maneira nenhuma | de modo algum | nem morto | não me inscrevi | não me cadastrei | não me registei |
    não fiz este cadastro | congelar conta | congelar a conta | congelar minha conta | congelar a minha conta |
    suspender minha conta | não foi você quem | não foi você que | se não foste tu quem | se não foste tu que |
    se não foi o senhor quem | se não foi a senhora quem
  `),
  elsewhere: words(`
    abrir no navegador | visualizar no navegador | versão online | versão web | termos e condições | termos de uso |
    termos de serviço | condições gerais | dúvidas sobre | perguntas sobre | preços | banho e tosa | comunicar leitura |
    mudar de dia | adicionar ao calendário | cancelar reserva | alterar reserva | condições de utilização |
    regras da casa | perguntas frequentes | dúvidas frequentes | atendimento ao cliente | apoio ao cliente |
    serviço ao cliente | fale conosco | fale connosco | contacte nos | contate nos | entre em contato | falar no zap |
    chamar no zap | quem somos | sobre nós | sobre a autora | sobre o autor | trabalhe conosco | trabalhe connosco |
    nossas lojas | encontre uma loja | horários | horário | a loja | lançamentos | cartão presente | vale presente |
    ementa | cardápio | grade de aulas | programação de dezembro | a programação | agenda do mês | livro do mês |
    livro de dezembro | saiba mais | saber mais | mais informações | ler mais | leia mais | ler a edição |
    continuar lendo | continuar a ler | ouvir o episódio | baixar o app | baixe o app | descarregar a app |
    baixar nota | segunda via | as minhas encomendas | trocas e devoluções | avaliar a compra | avaliar compra |
    deixar avaliação | responder à avaliação | siga nos | convide um amigo | indique um amigo | consultar atas |
    guardar meu lugar | escolher outro dia | mudar a hora | sorteio | meu extrato | ver extrato | extrato da conta
  `),
};
