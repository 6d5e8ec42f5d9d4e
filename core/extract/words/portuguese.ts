import { type Language, words } from "./language.ts";

export const PORTUGUESE: Language = {
  codeNames: words(`
    código de verificação | código de segurança | código de confirmação | código de acesso | código
    de uso único | senha de uso único | código de autenticação | código de ativação | código de
    login | senha temporária | código único | código temporário | token de acesso | código de início
    de sessão | código de validação | código de recuperação | código de redefinição | código para
    entrar | código de emparelhamento | código de pareamento | código do dispositivo | código otp |
    código de utilização única | palavra passe de utilização única | código de identificação |
    código de entrada | palavra passe descartável | senha descartável | chave de segurança | chave
    de acesso | número de verificação | chave temporária | token | chave de assinatura | chave
    efémera | chave efêmera | chave de emparelhamento | chave de uso único | chave de ativação |
    chave de uma utilização | valor de controle | valor de controlo | dígitos de controle | dígitos
    de controlo | dígitos de segurança | dígitos de acesso | palavra de segurança | palavra de
    entrada | palavra de acesso | palavra chave da sua ativação | id de verificação | n.º de
    ativação | número de ativação | n.º de confirmação | pin a usar | código a usar | pin de uso
    único | pin de utilização única | pin temporário | pin provisório | pin descartável | senha para
    um único acesso | código descartável | código de desbloqueio | segundo fator | pin de
    autorização
  `),
  codeWords: words(`
    código | codigo | token | dígitos | pin | códigos | código de autorização | algarismos |
    caracteres | letras | combinação | sequência | senha de uso único
  `),
  passwords: words(`senha | palavra passe | palavra chave`),
  numberWords: words(`
    chave | sequência | combinação | caracteres | algarismos | palavras | número | o número | números
    | cifra | cifras | palavra
  `),
  otherNumbers: words(`
    pedido | encomenda | fatura | nota fiscal | referência | ref | rastreamento | protocolo |
    reserva | localizador | tel | fax | cep | cnpj | cpf | nif | cupom | cupão | código de barras |
    código fonte | contrato | nº | código qr | agência | conta | senha do wi fi | código da porta |
    código puk | número do caso | número do cartão | código da nota fiscal | chave de acesso da nfe |
    chave pix | código de barras do boleto | linha digitável | matrícula | apólice | assento |
    código de coleta | código de retirada | últimos dígitos | final | terminado em | terminada em |
    com final | cartão final | usuário | nome de usuário | utilizador | nome de utilizador |
    número de utilizador | identificador | leitura | contador | sinistro | reclamação | ocorrência |
    processo | participação | saldo | consumo | resultado | código de participação |
    código de entrega | candidatura | vaga | microchip | para o número | erro |
    protocolo de atendimento | ligue | telefone para | ligar para
  `),
  trade: words(`
    desconto* | oferta* | promoção | promoções | cupom | cupão | carrinho | frete grátis | hotel |
    viagem | reserva | compra* | economize | amigos | fatura | loja | voo | voos
  `),
  enter: words(`
    digite | insira | introduza | use | utilize | informe | copie | escreva | cole | preencha |
    coloque | introduzir | indique | dite | passe para | passe ao | escreve | põe | ponha | coloca |
    inserir | digitar | preencher | copia | cola | responda com | transcreva | bote | introduz |
    digita | tecle | marque | teclar | leia em voz alta | ponha lá | colocar | informar | transfira
    | escreva o | escreva a | diga à | diga ao | copie e cole | introduza o | introduza a | anote |
    ditar | a indicar | é só digitar | passe para o campo | copiar | colar | transcrever | passar para | escrever | copiá lo | colá lo | introduzi lo | digitá lo | inseri lo | tem de escrever | basta copiar
  `),
  places: words(`
    app | aplicativo | aplicação | página | tela | ecrã | janela | campo | formulário | site |
    navegador | dispositivo | aparelho | terminal | console | computador | celular | telemóvel |
    telefone | tv | televisão | televisor | tablet | atendente | operador | portal | caixa | quadro
    | aba | caixinha | casa | painel | impressora | teclado | totem | plataforma | coluna | será
    pedido | será solicitado | lhe será pedido | gestor | balcão digital
  `),
  access: words(`
    conta | contas | dispositivo | dispositivos | aparelho | navegador | identidade | segurança | é
    você | foi você | você mesmo | és tu | foste tu | és mesmo tu | acesso | acessar | aceder |
    entrar | autorizar | autorize | autoriza | autorização | aprovar | aprove | autenticação |
    autenticar | cadastro | registo | registro | emparelhar | parear | vincular | desbloquear |
    bloqueada | duas etapas | dois fatores | alguém | tentativa | tentando | tentou | continuar |
    prosseguir | concluir | finalizar | bem vindo | bem vinda | sessão | confiança | área do cliente
    | perfil | início de sessão | desbloqueia | emparelhamento | retomar a sessão | posto de
    trabalho | identificação por vídeo
  `),
  disclaims: words(`
    se não foi você | se não foste tu | se você não | se não solicitou | se não pediu | se não fez |
    se não reconhece | não foi você | não pediu | não solicitou | não reconhece | não pediste | não
    fez | ignore | ignorar | ignora | é só ignorar | desconsidere | desconsiderar | descarte |
    apague | elimine esta | exclua | nada precisa | nenhuma ação | por engano | outra pessoa | não
    pediu nada | não pediste nada | não faça nada | não faças nada | apague esta | apaga esta
  `),
  secrecy: words(`
    não compartilhe | não partilhe | não o partilhe | nunca compartilhe | nunca partilhe | não
    informe | não passe | não repasse | não dê | não forneça | não divulgue | não revele | não conte
    | com ninguém | a ninguém | para ninguém | com terceiros | nunca pedir* | nunca solicit* | nunca
    vai pedir | nunca lhe | jamais | ninguém da | confidencial | guarde | mantenha em segredo |
    sigilo | sigiloso | secreto | nossa equipe | nossa equipa | nunca o pediremos | nunca a
    pediremos | não passe a ninguém | nunca a revele | nunca o revele
  `),
  spent: words(`
    foi usado | já foi usado | foi utilizado | já foi utilizado | expirou | inválido | incorreto |
    não funciona | foi cancelado | cancelado | expirado | foi inserido | foi digitado | já não é |
    não é mais | foi substituído | já não vale | não vale mais
  `),
  examples: words(`por exemplo | p ex`),
  meetings: words(`
    reunião* | reuniões | webinar* | webinário* | videoconferência* | conferência | entrar na reunião |
    participar por telefone | id da reunião | videochamada* | zoom
  `),
  verify: words(`
    verificar | verifique | verificação | confirmar | confirme | confirmação | ativar | ative | ativação |
    activar | validar | valide | validação | concluir cadastro | aceitar convite | finalizar o registo |
    finalizar cadastro | concluir registo | concluir inscrição | finalizar inscrição
  `),
  signIn: words(`
    fazer login | iniciar sessão | aceder | login | entre na sua conta | link mágico | link de acesso
    | acesse sua conta | entre | entrar na conta | início de sessão | inicie sessão | entrar | acessar
  `),
  reset: words(`
    redefinir | redefina | redefinição | repor | nova senha | alterar senha | alterar a senha | esqueceu
    a senha | esqueceu sua senha | recuperar | criar senha | palavra passe | recuperação
  `),
  unsubscribe: words(`
    cancelar inscrição | cancelar a inscrição | cancelar assinatura | descadastrar | descadastre se |
    deixar de receber | anular subscrição | cancelar subscrição | preferências de email |
    gerenciar preferências | remover inscrição | cancelar a subscrição | sair da lista | parar de receber |
    cancelar o recebimento | cancelar minha inscrição | remover meu e mail | cancelar o envio |
    não receber | não quero receber | não quero mais receber | anular a subscrição | chega de e mails |
    gerir as minhas preferências | gerir preferências
  `),
  clickHere: words(`
    clique aqui | aqui | este link | link | continuar | começar | clicar aqui | neste link | no link |
    acesse | abrir | ir para | botão abaixo | próximo
  `),
  expires: words(`
    válido* | valido* | dentro de | nos próximos | durante |
    expir* | venc* | vale | valem | validad* | funciona | você tem | deixa de | tens
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
