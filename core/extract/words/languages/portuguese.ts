import { type Language, words } from "../language.ts";
import { PORTUGUESE_RESET, PORTUGUESE_UNSUBSCRIBE } from "./portuguese-links.ts";

export const PORTUGUESE: Language = {
  codeNames: words(`
    id de ativação |
    código de verificação | código de segurança | código de confirmação | código de acesso |
    código de uso único | senha de uso único | código de autenticação | código de ativação |
    código de login | senha temporária | código único | código temporário | token de acesso |
    código de início de sessão | código de validação | código de recuperação |
    código de redefinição | código para entrar | código de emparelhamento | código de pareamento |
    código do dispositivo | código otp | código de utilização única |
    palavra passe de utilização única | código de identificação | código de entrada |
    palavra passe descartável | senha descartável | chave de segurança | chave de acesso |
    número de verificação | chave temporária | token | chave de assinatura | chave efémera |
    chave efêmera | chave de emparelhamento | chave de uso único | chave de ativação |
    chave de uma utilização | valor de controle | valor de controlo | dígitos de controle |
    dígitos de controlo | dígitos de segurança | dígitos de acesso | palavra de segurança |
    palavra de entrada | palavra de acesso | palavra chave da sua ativação | id de verificação |
    n.º de ativação | número de ativação | n.º de confirmação | pin a usar | código a usar |
    pin de uso único | pin de utilização única | pin temporário | pin provisório | pin descartável |
    senha para um único acesso | código descartável | código de desbloqueio | segundo fator |
    pin de autorização | código para acessar | código para aceder | código de assinatura |
    código de vinculação | código numérico | código secreto | código de seis dígitos |
    código de 6 dígitos | código de 4 dígitos | código de quatro dígitos | código de 8 dígitos |
    código de cinco dígitos | código de liberação | código de autorização | chave de verificação |
    chave de confirmação | chave provisória | chave de entrada | chave de autorização |
    chave descartável | chave de utilização única | chave digital temporária | senha provisória |
    senha do dia | senha de verificação | senha de uso | token de verificação | token de segurança |
    token de confirmação | token do app | pin de acesso | pin de verificação | pin de confirmação |
    pin de segurança | número de acesso | número de segurança | dígitos de verificação |
    dígitos de confirmação | algarismos de segurança | algarismos de acesso | combinação secreta |
    combinação de acesso | palavra de passe temporária | palavra passe temporária |
    palavra passe de uso único | código do e mail | código de e mail | código por e mail |
    código autenticador | código do autenticador | código do aplicativo autenticador
  `),
  codeWords: words(`
    código | codigo | token | dígitos | pin | códigos | código de autorização | algarismos |
    caracteres | letras | combinação | sequência | senha de uso único | numerinhos | os numerinhos |
    esses números | estes números | seis números | seis dígitos | seis algarismos |
    cinco algarismos | quatro dígitos | quatro algarismos | cinco dígitos | oito dígitos |
    estes algarismos | esses dígitos | estes dígitos | esses caracteres | estes caracteres |
    seis caracteres | oito caracteres | esta combinação | essa combinação | esta sequência |
    essa sequência | quatro números | cinco números | oito números | sete dígitos |
    oito algarismos | sete números | cinco caracteres | esses aqui | palavrinha mágica |
    palavra mágica | referência única
  `),
  passwords: words(`senha | palavra passe | palavra chave`),
  numberWords: words(`
    chave | sequência | combinação | caracteres | algarismos | palavras | número | o número | números
    | cifra | cifras | palavra
  `),
  otherNumbers: words(`
    pedido | encomenda | fatura | nota fiscal | referência | ref | rastreamento | protocolo | reserva | localizador |
    tel | fax | cep | cnpj | cpf | nif | cupom | cupão | código de barras | código fonte | contrato | nº | código qr |
    agência | conta | senha do wi fi | código puk | número do caso | número do cartão | código da nota fiscal |
    chave de acesso da nfe | chave pix | código de barras do boleto | linha digitável | matrícula | apólice | assento |
    código de coleta | código de retirada | últimos dígitos | final | terminado em | terminada em | usuário |
    utilizador | número de utilizador | identificador | leitura | contador | sinistro | reclamação | ocorrência |
    processo | participação | saldo | consumo | resultado | código de participação | código de entrega | candidatura |
    vaga | microchip | para o número | erro | protocolo de atendimento | ligue | telefone para | ligar para | ramal |
    extensão | interno | recibo | comprovante | comprovativo | guia | lote | fração | talhão | ligue para |
    ligue para o | ligar para o | através do número | pelo telefone | contacte o | dezenas sorteadas |
    números sorteados | número sorteado | código antiphishing | código anti phishing | palavra antiphishing |
    frase antiphishing | código do boleto | número de instalação | código no verso | código na etiqueta |
    código atrás do aparelho
  `),
  trade: words(`
    desconto* | oferta* | promoção | promoções | cupom | cupão | carrinho | frete grátis | hotel |
    viagem | reserva | compra* | economize | amigos | fatura | loja | voo | voos
  `),
  enter: words(`
    digite | insira | introduza | use | utilize | informe | copie | escreva | cole | preencha |
    coloque | introduzir | indique | dite | passe para | passe ao | escreve | põe | ponha | coloca |
    inserir | digitar | preencher | copia | cola | responda com | transcreva | bote | introduz |
    digita | tecle | marque | teclar | leia em voz alta | ponha lá | colocar | informar |
    transfira | escreva o | escreva a | diga à | diga ao | copie e cole | introduza o |
    introduza a | anote | ditar | a indicar | é só digitar | passe para o campo | copiar | colar |
    transcrever | passar para | escrever | copiá lo | colá lo | introduzi lo | digitá lo |
    inseri lo | tem de escrever | basta copiar | digita lá | digita aí | digita aqui | digita isso |
    digita isto | digite isto | digite isso | digite os | coloca lá | coloca aí | põe lá | põe aí |
    bota lá | bota aí | bota | jogue | lança | lance | cola lá | cola aí | preencha com |
    preencha isto | insira isto | insira os | introduza isto | introduza os | introduza estes |
    introduz estes | introduz isto | escreve isto | escreva isto | escreva estes | escreve estes |
    marca | carrega em | tecla | reproduza | reproduz | transcreve | repita | fornece | forneça ao |
     dita | soletre | soletra | copie os | copia os | copie isto |
    a introduzir | a digitar | a inserir | a preencher | basta digitar | basta introduzir |
    basta inserir | é só colar | é só copiar
  `),
  places: words(`
    app | aplicativo | aplicação | página | tela | ecrã | janela | campo | formulário | site | navegador | dispositivo |
    aparelho | terminal | console | computador | celular | telemóvel | telefone | tv | televisão | televisor | tablet |
    atendente | operador | portal | caixa | quadro | aba | caixinha | casa | painel | impressora | teclado | totem |
    plataforma | coluna | será pedido | será solicitado | gestor | balcão digital | quadradinho | quadradinhos |
    quadrinho | campinho | telinha | janelinha | casinha | espaço em branco | espaço | celular novo | relógio |
    portátil | notebook | tela de login | pedirem | for pedido | for pedida | lhe pedir | te pedir | lhe perguntar |
    te perguntar | for solicitado | máquina | maquininha | multibanco | comando | leitor | ao balcão | caixas
  `),
  access: words(`
    conta | contas | dispositivo | dispositivos | aparelho | navegador | identidade | segurança | é você | foi você |
    você mesmo | és tu | foste tu | és mesmo tu | acesso | acessar | aceder | entrar | autorizar | autorize | autoriza |
    autorização | aprovar | aprove | autenticação | autenticar | cadastro | registo | registro | emparelhar | parear |
    vincular | desbloquear | bloqueada | duas etapas | dois fatores | alguém | tentativa | tentando | tentou |
    continuar | prosseguir | concluir | finalizar | bem vindo | bem vinda | sessão | confiança | área do cliente |
    perfil | início de sessão | desbloqueia | emparelhamento | posto de trabalho | identificação por vídeo |
    é o senhor | é a senhora | quem diz ser | entrar na | entrar no | entrar em | acesso novo | novo aparelho |
    novo celular | novo telemóvel | novo dispositivo | liberar | libere | liberação | ligar o | associar | associe |
    conectar | conecte | sincronizar | provar que | prove que | mostrar que | confirmar que é | autorizar o pagamento |
    autorizar a transferência | enviar um pix | fazer um pix | assinar digitalmente | assinatura digital |
    assinatura eletrónica | assinatura eletrônica | área de cliente | área reservada | internet banking |
    carteira digital | entrar em contato | entrar em contacto | entrar em vigor | entrar no grupo | entrar no canal |
    entrar na fila | entrar na lista | entrar no sorteio | entrar na sala | entrar no clima | está ativa | conta ativa
  `),
  disclaims: words(`
    se você não | não foi você | não pediu | não solicitou | não reconhece | não pediste | não fez | ignore | ignorar |
    ignora | desconsidere | desconsiderar | descarte | apague | elimine esta | exclua | nada precisa | nenhuma ação |
    por engano | outra pessoa | não faça nada | não faças nada | apaga esta | se não foi o senhor |
    se não foi a senhora | se não és tu | se não é você | se não era você | se não eras tu | se não sabe |
    se não sabes | não sabe do que | não sabes do que | se alguém se enganou | se alguém mais | deixa quieto |
    deixe quieto | deixa pra lá | deixe pra lá | deixa estar | deixe estar | deixa para lá | pode ignorar |
    podes ignorar | pode apagar | podes apagar | não precisa fazer nada | não precisas de fazer nada |
    não é preciso fazer nada | nada a fazer | esqueça este | esquece este | esquece esta | esqueça esta | jogue fora |
    joga fora | deite fora | não foste tu | não pedi | nada disso | não liga | não ligues | não faça caso |
    não faças caso | desconsidera
  `),
  secrecy: words(`
    não compartilhe | não partilhe | não o partilhe | nunca compartilhe | nunca partilhe |
    não informe | não passe | não repasse | não dê | não forneça | não divulgue | não revele |
    não conte | com ninguém | a ninguém | para ninguém | com terceiros | nunca pedir* |
    nunca solicit* | nunca vai pedir | nunca lhe | jamais | ninguém da | confidencial | guarde |
    mantenha em segredo | sigilo | sigiloso | secreto | nossa equipe | nossa equipa |
    nunca o pediremos | nunca a pediremos | não passe a ninguém | nunca a revele | nunca o revele |
    não os partilhe | não os compartilhe | não as partilhe | não o compartilhe | não o diga |
    não diga | não digas | não conte a | não conta | não passe pra | não passa pra | não repassa |
    não mostre | não mostres | não o mostre | não o dite | não dite | não envie | não mande |
    não empreste | nem pra gente | nem para nós | nem a nós | nem ao banco | nem ao nosso | só seu |
    só sua | só teu | é pessoal | pessoal e intransferível | ninguém do | nenhum funcionário |
    nenhum atendente | nenhum colaborador | nunca ligamos | nunca pedimos | a gente nunca |
    guarda só | guarde só
  `),
  spent: words(`
    foi usado | já foi usado | foi utilizado | já foi utilizado | expirou | inválido | incorreto |
    não funciona | foi cancelado | cancelado | expirado | foi inserido | foi digitado | já não é |
    não é mais | foi substituído | já não vale | não vale mais | já expirou | já venceu | venceu |
    está vencido | já caducou | caducou | caducado | deixou de servir | deixou de funcionar |
    não serve mais | já não serve | já usou | já usaste | perdeu a validade | ficou sem efeito |
    não confere | está errado
  `),
  meetings: words(`
    reunião* | reuniões | webinar* | webinário* | videoconferência* | conferência | entrar na reunião |
    participar por telefone | id da reunião | videochamada* | zoom
  `),
  verify: words(`
    verificar | verifique | verificação | confirmar | confirme | confirmação | ativar | ative | ativação |
    activar | validar | valide | validação | concluir cadastro | aceitar convite | finalizar o registo |
    finalizar cadastro | concluir registo | concluir inscrição | finalizar inscrição |
    concluir o registo | concluir o cadastro | concluir seu cadastro | conclua seu cadastro |
    conclua o registo | finalizar o cadastro | finalize seu cadastro | complete o registo |
    complete seu cadastro | completar cadastro | aceite o convite | aceitar o convite |
    confirmá lo | confirmá la | verificá lo | verificá la | ativá lo | ativá la | validá lo |
    validá la | activá lo | ativa a tua | ativa a conta | ativa a sua | activa a tua |
    habilitar a conta | habilitar sua conta | habilite sua conta |
    autenticar o | autenticar a | autenticar seu | autenticar sua | autentique o | autentique seu | autentique a | autentique sua |
    completar seu cadastro | completar o seu cadastro | completar o cadastro | concluir o seu cadastro |
    finalizar seu cadastro | finalizar o seu cadastro | completar o seu registo | concluir o seu registo |
    finalizar o seu registo | completar seu registro | finalizar seu registro | concluir seu registro |
    convidado a criar uma conta | convidada a criar uma conta | convidados a criar uma conta |
    convidado para criar uma conta | convidada para criar uma conta
  `),
  signIn: words(`
    iniciar sessão | aceder | login | entre na sua conta | link mágico | link de acesso | acesse sua conta |
    entre agora | entre aqui | entre por aqui | entre já | entre pelo link | entre com | entre no app | entre no site |
    entrar na conta | início de sessão | inicie sessão | entrar | acessar | logar | logue se | conecte se à |
    conecte se ao | conecte se na | conectar se à | autenticar se | autentique se | inicie a sessão | iniciar a sessão |
    aceda à sua conta | acesse a sua conta | entrar na sua conta | entrar na | entrar no | entrar em | inicia sessão |
    inicia a sessão | autenticar te | autenticar me | autentica te | autenticar
  `),
  reset: PORTUGUESE_RESET,
  unsubscribe: PORTUGUESE_UNSUBSCRIBE,
  clickHere: words(`
    clique aqui | aqui | este link | link | continuar | começar | clicar aqui | neste link |
    no link | acesse | abrir | ir para | botão abaixo | próximo | clica aqui | clica | clique |
    toque aqui | toca aqui | toque | aperte aqui | aperta aqui | carregue aqui | carrega aqui |
    carregue neste | prima aqui | pressione aqui | entra aqui | entre aqui | por aqui | vamos lá |
    vamos | bora | avançar | avance | seguir | seguir em frente | siga | siga este link |
    prosseguir | prossiga | continue | quero continuar | concluir | finalizar | terminar |
    completar | acabar | ir | o link | a ligação | esta ligação | link abaixo | botão | o botão |
    este botão | botão a seguir | neste botão | clicando aqui | próximo passo |
    por este link | através deste link | neste endereço | nesta página | esta página |
    por esta ligação | nesta ligação | a partir daqui | clicando neste link | daqui |
    avise nos | avisa nos | diga nos | nos avise | nos diga | nos avise aqui | avise nos aqui
  `),
  expires: words(`
    válido* | valido* | dentro de | nos próximos | durante | expir* | venc* | vale | valem |
    validad* | funciona | você tem | deixa de | tens | caduc* | valerá | até às | até as |
    antes das | deixam de | deixa de valer | apaga se | apagam se | autodestrói | termina às |
    termina em | passado esse | passados | depois disso | serve | servem | dura | duram
  `),
  seconds: words(`segundo | segundos`),
  minutes: words(`minuto | minutos | min`),
  hours: words(`hora | horas`),
  days: words(`dia | dias`),
  wrote: words(`escreveu`),
  fromLabels: words(`de | remetente`),
  sentLabels: words(`
    enviado | enviada em | data | para | assunto | enviada | cc | responder para | responder a |
    enviado em | destinatário
  `),
  quoteTitles: words(`
    mensagem original | mensagem de origem | e mail original | sua mensagem | a sua mensagem |
    mensagem anterior | mensagens anteriores
  `),
  forwardTitles: words(`
    mensagem encaminhada | mensagem reencaminhada | início da mensagem encaminhada | início da
    mensagem reencaminhada | e mail encaminhado | encaminhado por
  `),
  sentFrom: words(`
    enviado do meu | enviado de meu | enviado via | obter o outlook | enviado a partir | enviado |
    enviada do meu | obtenha o outlook
  `),
};
