/** Portuguese phrases for setting a new password and for leaving a list. */
import { words } from "../language.ts";

export const PORTUGUESE_RESET: readonly string[] = words(`
  redefinir | redefina | redefinição | repor | nova senha | alterar senha | alterar a senha | esqueceu a senha |
  esqueceu sua senha | recuperar | criar senha | palavra passe | recuperação | outra senha | outra palavra passe |
  nova palavra passe | trocar a senha | trocar senha | troque sua senha | troque a senha | trocar minha senha |
  mudar a senha | mudar senha | mude sua senha | mudar a palavra passe | alterar a palavra passe |
  alterar palavra passe | alterar minha senha | esqueci a senha | esqueci minha senha | esqueceu a palavra passe |
  esqueceu se da palavra passe | esqueceste a palavra passe | esqueceste te da palavra passe | perdeu a senha |
  perdi a senha | recupere o acesso | recuperar acesso | recuperar o acesso | recupere sua conta | recupere a sua |
  recupere sua | reaver o acesso | não consegue entrar | não consegues entrar | não consegue mais entrar |
  não está conseguindo entrar | não consegue acessar | não consegue aceder | não consegues aceder |
  não consegue fazer login | não consegue iniciar sessão | não lembra mais como entra | não lembra como entrar |
  não se lembra de como entrar | não te lembras de como entrar | não lembra como entra | dificuldade para entrar |
  dificuldade em entrar | dificuldades em aceder | problemas para entrar | problemas para acessar |
  problemas em entrar | cadastrar uma senha | cadastre uma senha | cadastrar senha | criar uma senha | crie uma senha |
  criar uma nova | senha nova | senha diferente | definir uma senha | defina uma senha | escolher uma senha |
  escolha uma senha | definir a palavra passe | criar uma palavra passe | ponha uma senha | ponha outra senha |
  colocar uma senha | colocar outra senha | coloque outra senha | ponha outra palavra passe | não lembra a senha |
  não lembra da senha | não se lembra da senha | não lembra sua senha | não se lembra da palavra passe |
  não te lembras da palavra passe | registre uma senha | registar uma palavra passe | fixar uma senha | crie sua senha |
  criar sua senha | criar minha senha | crie a sua senha | defina sua senha | definir sua senha | definir minha senha |
  defina a sua palavra passe | definir a sua palavra passe | escolha a sua palavra passe | escolha sua senha |
  senha que quiser | senha que preferir | senha que goste | escolha a senha | escolher a senha |
  escolhe a palavra passe | escolha a palavra passe | escolher a palavra passe | palavra passe à sua escolha |
  palavra passe à tua escolha | senha de sua preferência | senha à sua escolha | redefini la | repô la | redefini las |
  desbloquear conta | desbloquear a conta | desbloquear minha conta | desbloquear a minha conta |
  desbloquear sua conta | desbloquear a sua conta | desbloqueie sua conta | desbloqueie a sua conta |
  substituir a senha | substituir senha | substituir a palavra passe | escolher sua senha | escolher a sua senha |
  escolher tua senha | escolha a sua senha | definir a sua senha | definir tua senha | definir a senha |
  defina a sua senha | defina a senha | alterar sua senha | alterar a sua senha | alterar tua senha | altere sua senha |
  altere a sua senha | altere a senha | mudar sua senha | mudar a sua senha | mudar tua senha | mude a sua senha |
  mude a senha | trocar sua senha | trocar a sua senha | trocar tua senha | troque a sua senha | criar a sua senha |
  criar tua senha | criar a senha | crie a senha | reponha sua senha | reponha a sua senha | reponha a senha |
  reponha uma senha | cadastrar sua senha | cadastrar a sua senha | cadastrar tua senha | cadastrar a senha |
  cadastre sua senha | cadastre a sua senha | cadastre a senha | modificar sua senha | modificar a sua senha |
  modificar tua senha | modificar a senha | atualizar sua senha | atualizar a sua senha | atualizar tua senha |
  atualizar a senha | configurar senha | configurar a senha | configurar sua senha | configurar a sua senha |
  configurar uma senha | configure sua senha | configure a sua senha | configure uma senha | configurar palavra passe |
  configurar a palavra passe | configurar a sua palavra passe | configurar uma palavra passe |
  configure a sua palavra passe
`);

export const PORTUGUESE_UNSUBSCRIBE: readonly string[] = words(`
  cancelar inscrição | cancelar a inscrição | cancelar assinatura | descadastrar | descadastre se | deixar de receber |
  anular subscrição | cancelar subscrição | preferências de email | gerenciar preferências | remover inscrição |
  cancelar a subscrição | sair da lista | parar de receber | cancelar o recebimento | cancelar minha inscrição |
  remover meu e mail | cancelar o envio | não receber | não quero receber | não quero mais receber |
  anular a subscrição | chega de e mails | gerir as minhas preferências | gerir preferências | não quero mais ofertas |
  não me enviem mais | não quero mais e mails | cancelar newsletter | cancelar a newsletter | cancelar o boletim |
  gerenciar inscrição | gerenciar assinatura | gerenciar e mails | gerenciar minhas preferências | gerir subscrição |
  gerir a subscrição | gerir as suas preferências | gerir comunicações | preferências de comunicação |
  preferências de envio | preferências de e mail | preferências de contacto | preferências de contato |
  retirar da lista | remover da lista | sair desta lista | remova meu e mail | remover a subscrição |
  sair da nossa lista | sair da nossa listinha | sair da listinha | sair dessa lista | sair de nossa lista |
  um tempo nos e mails | dar um tempo dos e mails | não quero lembretes | não quero mais lembretes | não quero avisos |
  não quero mais avisos | não quero notificações | não quero mais notificações | sem lembretes | chega de lembretes |
  parar os avisos | parar os lembretes | parar as notificações | não me avisem mais | não me avise mais |
  não me incomodem mais | não me lembrem mais | só o essencial | apenas o essencial | só faturas | esqueçam de mim |
  como quer ser avisad* | como prefere ser avisad* | não deseja receber | não quiser receber | não desejar receber |
  não quiser mais receber | não deseja mais receber | não pretende receber | já não quer receber |
  não quer mais receber | cancela a subscrição | cancela a tua subscrição | cancele a subscrição |
  cancele a sua subscrição | anula a subscrição | cancele a inscrição | cancele sua inscrição |
  cancele a sua inscrição | remover me da lista | remova me da lista | deixar de seguir | deixar de a seguir |
  deixar de o seguir | parar de seguir | deixe de seguir | pare de seguir | deixar de acompanhar | parar de acompanhar |
  deixar de vigiar | parar de vigiar | deixar de monitorar | deixar de monitorizar | cancele o monitoramento |
  cancelar o monitoramento | des subscrever | des subscreva | dessubscrever | dessubscreva | anule a subscrição |
  opções de assinante | opções de inscrição na lista | temas em que está inscrit* | tópicos em que você está inscrit* |
  listas em que está inscrit* | seja removido da lista | removido da lista | remover seu endereço da lista |
  remover o seu endereço da lista | pediu para ser removid* da | solicitou a remoção da lista | deixar a lista |
  cancelamento da lista | cancelamento de inscrição na lista | não deseja seguir | não desejas seguir |
  já não quer seguir | não quer mais seguir | não quiser mais seguir | não deseja mais seguir |
  não deseja mais acompanhar | não quer mais acompanhar | não seguir mais | preferências de subscrição |
  preferências de inscrição | preferências da inscrição | preferências de assinatura | silenciar esta conversa |
  silenciar conversa | silenciar tópico | silenciar este tópico | não pretende continuar a receber |
  não pretendes receber | se você não deseja receber | se você não quer receber | se você não quiser receber |
  não desejar mais receber | não quiser continuar recebendo
`);
