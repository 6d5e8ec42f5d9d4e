/** Spanish phrases for setting a new password and for leaving a list. */
import { words } from "../language.ts";

export const SPANISH_RESET: readonly string[] = words(`
  restablecer | restablece | restablezca | restablecimiento | nueva contraseña | cambiar contraseña |
  cambiar la contraseña | cambiar tu contraseña | cambia tu contraseña | olvidaste tu contraseña | contraseña olvidada |
  recuperar | crear contraseña | recuperación | nueva clave | otra contraseña | otra clave | contraseña perdida |
  olvidé mi contraseña | olvidó su contraseña | olvidaste tu clave | olvidó su clave | olvidé mi clave |
  perdiste tu contraseña | perdió su contraseña | cambiar mi contraseña | cambiar clave | cambiar la clave |
  cambiar mi clave | cambie su contraseña | cambie su clave | cambia tu clave | renovar contraseña |
  renovar la contraseña | renueva tu contraseña | actualizar contraseña | blanquear | blanqueo | recupera tu |
  recupere su | recupera el acceso | no puedes entrar | no puede entrar | no podés entrar | no puedes ingresar |
  no puede ingresar | no podés ingresar | no puedes acceder | no puede acceder | no logras entrar | no logra entrar |
  no logras ingresar | no logra ingresar | no logra acceder | no consigues entrar | no consigue entrar |
  no consigues acceder | no consigue acceder | no recuerdas cómo entrar | no recuerda cómo entrar |
  con qué palabra ingresa | con qué clave ingresa | con qué clave entra | problemas para entrar |
  problemas para ingresar | problemas para acceder | problemas para iniciar sesión | quedaste fuera de tu cuenta |
  quedó fuera de su cuenta | elegir una contraseña | elige una contraseña | elija una contraseña |
  establecer contraseña | establecer una contraseña | establezca una contraseña | definir contraseña |
  definir una contraseña | contraseña distinta | contraseña diferente | clave distinta | clave diferente |
  crear una contraseña | cree una contraseña | crear clave | crear una clave | cree una clave | invente una clave |
  ponga una contraseña | pon una contraseña | ponga otra contraseña | pon otra contraseña | poner una contraseña |
  ponga una clave | pon otra clave | ponga otra clave | contraseña que sí recuerde | contraseña que recuerde |
  contraseña que sí recuerdes | asignar contraseña | asigne una contraseña | asigna una contraseña |
  no recuerda la contraseña | no recuerdas la contraseña | no recuerda su contraseña | no recuerdas tu contraseña |
  no recordás tu contraseña | no recordás la contraseña | no recuerda la clave | no recuerdas tu clave |
  no recuerda su clave | no se acuerda de la contraseña | no te acuerdas de la contraseña |
  no te acordás de la contraseña | no se acuerda de su contraseña | no te acuerdas de tu contraseña |
  no te acordás de tu clave | fijar una contraseña | fije una contraseña | cambio de contraseña | generar contraseña |
  genere una contraseña | contraseña que te guste | contraseña que le guste | contraseña que prefieras |
  contraseña que prefiera | contraseña que usarás | contraseña que usará | elige la contraseña | elija la contraseña |
  elegir la contraseña | elegí la contraseña | escoge la contraseña | escoja la contraseña | contraseña de tu elección |
  contraseña de su elección | reponer la contraseña | reponer tu contraseña | reponer su contraseña | restablecela |
  reiníciala | reiniciarla | restablecerl* | restablécel* | restablézcal* | desbloquear mi cuenta |
  desbloquear tu cuenta | desbloquear la cuenta | desbloquea tu cuenta | restablecé | cambiá tu contraseña |
  cambiá la contraseña | cambiá tu clave | creá una contraseña | creá tu contraseña | recuperá tu | recuperá la |
  reemplazar la contraseña | reemplazar contraseña | sustituir la contraseña | elegir tu contraseña |
  elegir su contraseña | elegir tu clave | elegir su clave | elige tu contraseña | elige tu clave |
  elija su contraseña | elija su clave | elegí tu contraseña | elegí una contraseña | elegí tu clave |
  escoger tu contraseña | escoger su contraseña | escoger la contraseña | escoger una contraseña | escoger tu clave |
  escoger su clave | escoge tu contraseña | escoge una contraseña | escoge tu clave | escoja su contraseña |
  escoja una contraseña | escoja su clave | establecer tu contraseña | establecer su contraseña |
  establecer la contraseña | establecer tu clave | establecer su clave | establece tu contraseña |
  establece la contraseña | establece una contraseña | establece tu clave | establezca su contraseña |
  establezca la contraseña | establezca su clave | definir tu contraseña | definir su contraseña |
  definir la contraseña | definir tu clave | definir su clave | define tu contraseña | define la contraseña |
  define una contraseña | define tu clave | defina su contraseña | defina la contraseña | defina una contraseña |
  defina su clave | modificar tu contraseña | modificar su contraseña | modificar la contraseña | modificar tu clave |
  modificar su clave | modifica tu contraseña | modifica la contraseña | modifica tu clave | modifique su contraseña |
  modifique la contraseña | modifique su clave | cambiar su contraseña | cambiar tu clave | cambiar su clave |
  cambia la contraseña | cambie la contraseña | crear tu contraseña | crear su contraseña | crear la contraseña |
  crear tu clave | crear su clave | crea tu contraseña | crea la contraseña | crea una contraseña | crea tu clave |
  cree su contraseña | cree la contraseña | cree su clave | renovar tu contraseña | renovar su contraseña |
  renovar tu clave | renovar su clave | renueva la contraseña | renueva tu clave | asignar tu contraseña |
  asignar su contraseña | asignar la contraseña | asignar una contraseña | asignar tu clave | asignar su clave |
  poner tu contraseña | poner su contraseña | poner la contraseña | poner tu clave | poner su clave |
  fijar tu contraseña | fijar su contraseña | fijar la contraseña | fijar tu clave | fijar su clave |
  configurar tu contraseña | configurar su contraseña | configurar la contraseña | configurar una contraseña |
  configurar tu clave | configurar su clave | recuperar el acceso | recupere el acceso | recuperar tu acceso |
  recuperar su acceso
`);

export const SPANISH_UNSUBSCRIBE: readonly string[] = words(`
  cancelar suscripción | cancelar la suscripción | cancelar tu suscripción | darse de baja | darme de baja |
  date de baja | baja | dejar de recibir | desuscribir* | anular suscripción | anular la suscripción |
  preferencias de correo | gestionar preferencias | cancelar mi suscripción | gestionar suscripciones | no enviar más |
  no quiero recibir | no recibir más | ya no quiero recibir | salir de la lista | no me escriban más |
  no me escribáis más | no me envíen más | no quiero más correos | cancelar boletín | cancelar el boletín |
  cancelar mi inscripción | anular mi suscripción | gestionar mi suscripción | gestionar tus suscripciones |
  gestionar mis preferencias | gestiona tus preferencias | administrar preferencias | administrar suscripción |
  administrar mis correos | preferencias de comunicación | preferencias de envío | preferencias de notificación |
  quitarme de la lista | sácame de la lista | eliminar mi correo | salir de nuestra lista | salir de esta lista |
  salir de las listas | salirte de la lista | salirse de la lista | sacarme de la lista | no te lleguen más |
  no te llegue más | no le lleguen más | no me lleguen más | no le llegue más | ya no te lleguen | ya no le lleguen |
  ya no me lleguen | dejen de llegarte | dejen de llegarle | dejen de llegarme | que dejen de llegar | no recibas más |
  no reciba más | ya no me manden | no me manden | ya no me envíen | ya no me escriban | dejar de recibirlos |
  dejar de recibirlas | no me avisen más | no me avises más | no me avise más | no me molesten | solo lo importante |
  solo lo esencial | olvídense de mí | olvídate de mí | olvidaos de mí | no me recuerden más | no me recuerdes más |
  cómo quieres que te avisemos | cómo quiere que le avisemos | cómo querés que te avisemos |
  cómo prefiere que le avisemos | cómo prefieres que te avisemos | cancelá tu suscripción | cancela tu suscripción |
  cancela la suscripción | cancele su suscripción | anula tu suscripción | anulá tu suscripción | anule su suscripción |
  dese de baja | darte de baja | desuscribite | desuscríbete | desuscríbase | no quieres recibir | no quiere recibir |
  no deseas recibir | no desea recibir | no querés recibir | ya no quieres recibir | ya no quiere recibir |
  ya no deseas recibir | ya no desea recibir | ya no querés recibir | ajustes de notificación | dejar de seguir |
  dejar de seguirla | dejar de seguirlo | deja de seguir | deje de seguir | dejar de vigilar | dejar de vigilarla |
  dejar de observar | dejar de monitorear | dejar de supervisar | no quieres seguir recibiendo |
  no quiere seguir recibiendo | opciones de suscriptor | opciones de suscripción a la lista |
  temas a los que estás suscrit* | temas a los que está suscrit* | listas a las que estás suscrit* |
  listas a las que está suscrit* | suscripción a temas | elimináramos tu dirección | elimináramos su dirección |
  eliminar tu dirección de la lista | eliminar su dirección de la lista | eliminar tu dirección de correo de la lista |
  quitar tu dirección de la lista | quitar su dirección de la lista | eliminado de la lista | eliminada de la lista |
  pedido darte de baja | solicitado darte de baja | solicitado darse de baja | pedido darse de baja |
  dándose de baja de | dándote de baja de | abandonar la lista | dejar la lista | ya no deseas seguir |
  ya no desea seguir | no deseas seguir este | no desea seguir este | ya no quieres seguir | ya no quiere seguir |
  no seguir más | preferencias de suscripción | preferencias de mi suscripción | preferencias de tu suscripción |
  silenciar esta conversación | silenciar este hilo | silenciar conversación | si vos no querés recibir |
  si usted no desea recibir | si usted no desea seguir recibiendo | si usted no quiere recibir | si usted ya no desea |
  si tú no quieres recibir
`);
