/** What people write around links that confirm something, in French. */
import { words } from "../language.ts";

export const FRENCH_VERIFY: readonly string[] = words(`
  cette adresse est la mienne | c'est la mienne | oui c'est moi | oui c'est bien moi | oui c'est mon | c'est bien mon |
  c'est bien votre adresse | c'est bien ton adresse | est bien le vôtre | est bien le tien | bien à toi |
  bien la tienne | bien ton courriel | bien votre courriel | mon courriel | mon adresse | oui envoyez | oui écrivez |
  oui je veux | oui je souhaite | oui avec plaisir | oui inscrivez | je m'inscris | inscrivez moi | inscris moi |
  comptez sur moi | j'en suis | je suis partant* | je me suis inscrit* | c'est moi qui me suis | je m'abonne |
  abonnez moi | ajoutez moi | personne ne vous inscri* | personne ne t'inscri* | à votre insu | à ton insu |
  quelqu'un d'autre a saisi | quelqu'un a saisi | a saisi votre adresse | a laissé votre adresse |
  a noté votre adresse | laissé cette adresse | adresse est correcte | adresse est la bonne | bonne adresse |
  adresse fonctionne | adresse marche | faute de frappe | bien orthographié* | bien recopié* | bien noté |
  vous parvient | vous parviennent | te parvient | te parviennent | vous parvienne | bien arrivé* | ai bien reçu ce |
  oui bien reçu | bien reçu ce message | oui j'ai reçu | je l'ai reçu | reçoit bien | recevez bien | reçois bien |
  vous atteint | vous atteindre | vous trouve | pour être certain* | pour être sûr* | pour nous assurer |
  pour s'assurer | histoire d'être sûr* | savoir si c'est bien | savoir que c'est bien | que c'est bien toi |
  qu'il s'agit bien | que vous êtes bien | que tu es bien | propriétaire de cette adresse | pas un robot |
  avant d'ouvrir votre | avant d'ouvrir ton | avant de vous écrire | avant de vous envoyer | avant de t'envoyer |
  avant de vous ajouter | il reste à cliquer | suffit d'un simple clic | reste un simple clic | manque un simple clic |
  un seul clic | un petit clic | une formalité | une dernière formalité | presque réglé* | presque prêt* |
  presque inscrit* | presque membre | inscription est presque | tu y es presque | on y est presque | devenir membre |
  deviens membre | devenez membre | démarrer mon | mettre en service | réveiller votre compte | réveillez votre compte |
  réveille ton compte | compte dort | compte sommeille | ouvrir mon compte | ouvrez votre compte | créer mon compte |
  terminez votre inscription | termine ton inscription | finir l'inscription | parachever | boucler votre inscription |
  au lieu de l'ancienne | à la place de l'ancienne | remplacera l'ancienne | nouvelle adresse e mail |
  nouvelle adresse de courriel | nouvelle adresse courriel | nouvelle adresse électronique | votre nouvelle adresse |
  ta nouvelle adresse | cette nouvelle adresse | nouveau courriel | désormais à cette adresse | rejoindre l'équipe |
  rejoignez l'équipe | acceptez l'invitation | j'accepte l'invitation | voulez vous vraiment | voulez vous bien |
  veux tu vraiment | est ce bien toi | c'est vous | bien la mienne | bien le mien | bien à moi | m'appartient |
  vient de vous | vient bien de vous | bonne boîte | est pour moi | compte attend votre | compte attend ton |
  dort encore | réveiller mon compte | réveillez le | réveille le | réveiller mon espace | réveiller mon profil |
  manque votre oui | manque ton oui | attend votre signal | attend votre oui | arrive chez la bonne | de votre fait |
  si c'est votre idée | l'ancienne adresse | à l'adresse d'avant | changez la | oui changez | oui remplacez |
  bon endroit | bien ici | c'est la bonne | écrivez moi | écris moi ici | vous pouvez m'écrire | tu peux m'écrire |
  pouvons nous vous écrire | peut on vous écrire | peut on t'écrire | pouvons vous écrire | on peut vous écrire |
  avant de l'utiliser | avant de nous en servir | avant de vous adresser | donné cette adresse | indiqué cette adresse |
  communiqué cette adresse | fourni cette adresse | confié cette adresse | deviendra effecti* | devienne effecti* |
  devient effecti* | rendre effecti* | deviendra définiti* | rendre définiti* | prendra effet dès que vous |
  prendra effet une fois | effective une fois | à titre provisoire | faites la venir | faites le venir |
  on ne s'impose pas | s'assurer que c'est | vérifie juste | aimerait savoir si | aimerions savoir si |
  vous lire d'ici | venait de vous | vienne de vous | émane de vous | vous êtes l'auteur | bien toi qui |
  dites le nous | dis le nous | dites nous oui | dis nous oui | dites nous si c'est | dis nous si c'est |
  dites nous que c'est | dis nous que c'est | faites nous signe | fais nous signe | un petit oui | répondre oui |
  dire oui | besoin de votre oui | il ne manque que | ne manque plus que | il manque juste | il manque encore |
  il reste un petit | il vous reste un | il te reste un | une chose à faire | une petite chose à | encore un geste |
  dernier geste | ultime étape | ultime formalité | plus qu'un geste | plus qu'un pas | plus qu'une chose |
  presque bon | presque à vous | presque à toi | presque des nôtres | bientôt des nôtres | terminer mon |
  terminer votre inscription | terminer ton inscription | finir mon inscription | finir mon adhésion |
  finissez votre inscription | finis ton inscription | achever mon inscription | achever votre inscription |
  achevez votre inscription | achevez la création | finaliser mon | finaliser votre | finaliser ton | finalisez votre |
  finaliser la création | compléter mon inscription | compléter votre inscription | complétez votre inscription |
  complète ton inscription | compléter mon adhésion | boucler mon inscription | boucle ton inscription |
  conclure mon inscription | mener à bien votre inscription | aller au bout de mon inscription |
  aller au bout de votre inscription | mettre en route mon | mettre en route votre | mettez en route votre |
  lancer mon compte | lancer mon espace | allumer mon compte | compte se réveille | carte se réveille |
  compte prenne vie | rendre actif | rendre votre compte actif | devenir actif | soit opérationnel |
  rendre opérationnel | ouvrir mon espace | ouvrir votre espace | ouvrez votre espace | ouvrir ton espace |
  créer mon espace | créer votre espace | créez votre espace | créer mon profil | prendre possession de | étrenner |
  rattacher cette adresse | associer cette adresse | adresse t'appartient | propriétaire de cette boîte |
  bien votre boîte | bien ta boîte | bonne personne | remplacée par celle ci | remplacé par celui ci |
  changé d'adresse | changer d'adresse | changement d'adresse | changement de courriel | adopter cette adresse |
  adopter la nouvelle | avant de l'adopter | prendre en compte la nouvelle | sans réponse nous | si personne ne clique |
  n'enverrons rien | rien tant que | tant que vous n'avez pas | tant que tu n'as pas | oui je confirme | oui continuez |
  je veux bien recevoir | je veux recevoir | je souhaite recevoir | je veux m'abonner | je rejoins | j'adhère |
  j'en fais partie | un petit signe | je vous reçois | on vous reçoit | vous me recevez | cinq sur cinq |
  nous vous recevons | réveillez la | réveille la | la réveiller | le réveiller | n'ouvre encore rien |
  d'accord pour recevoir | souhaite vous voir parmi | aimerait vous voir parmi | voudrait vous voir parmi |
  vous voir parmi nous | vous invite à rejoindre | vous a ajouté* | t'a ajouté* | vous attend sur le | t'attend sur le |
  répondre présent | répondez présent | je réponds présent | présent à l'appel | je vous rejoins | je me joins à vous |
  dès que vous nous aurez dit | une fois que vous nous aurez | bien lu votre | avez bien lu | bien déchiffré |
  celle de quelqu'un d'autre | celui de quelqu'un d'autre | celle d'un autre | pas celle d'une autre |
  je donne mon accord | vous avez mon accord | vous avez ma permission | je donne ma permission |
  vous nous y autorisez | vous me le permettez | tapé juste | tombé juste | tombés juste | pour vous abonner cliquez |
  pour vous abonner suivez | pour t'abonner clique | pour vous inscrire à la liste | pour vous abonner à la liste |
  si vous ne voulez pas vous abonner | si vous ne souhaitez pas vous abonner | si tu ne veux pas t'abonner |
  si vous ne désirez pas vous abonner | si vous ne souhaitez pas vous inscrire à la liste |
  invitation à joindre la liste | invitation à rejoindre la liste | invitation à vous abonner | invitation à s'abonner |
  invité à vous abonner | invitée à vous abonner | invité à rejoindre la liste | invités à vous abonner |
  demandé à être ajouté* à la liste | demandé à rejoindre la liste | demandé votre abonnement |
  demandé votre inscription à la liste | demande d'abonnement à la liste | demande d'inscription à la liste |
  adresse soit ajoutée à la liste | ajouter votre adresse à la liste | demandé à changer l'adresse |
  demandé à modifier l'adresse | demandé la modification de l'adresse | demandé le changement de l'adresse |
  demandé à changer votre adresse | demandé à modifier votre adresse | demandé la modification de votre adresse |
  demandé le changement de votre adresse | demandé que l'adresse | vous a inscrit au groupe |
  vous a inscrite au groupe | t'a inscrit au groupe | vous invite dans l'équipe | vous a invité dans l'équipe |
  vous a invité à rejoindre le groupe | vous a invité à rejoindre le projet | invité à rejoindre l'espace |
  rejoignez le groupe | rejoignez le projet | rejoignez l'espace | rejoins l'équipe | rejoins le groupe |
  valider le transfert | approuver le transfert | accepter le transfert | autoriser le transfert |
  confirmer le transfert | j'autorise le transfert | j'accepte le transfert | valider le changement |
  approuver le changement | accepter le changement | valider mes coordonnées | valider vos coordonnées |
  valider mon contact | valider votre contact | valider le contact | autoriser l'émission | approuver l'émission |
  approuver la demande de certificat | contrôlez bien le domaine | activer mon alerte | activer votre alerte |
  activer l'alerte | valider mon alerte | valider votre alerte | confirmer mon alerte | poursuivre ma candidature |
  finaliser ma candidature | confirmer ma signature | confirmer votre signature | valider ma signature |
  activer mon jeton | activer votre jeton | adresse de l'administrateur | adresse d'administration |
  adresse de l'administration du site | courriel de l'administrateur | pour commencer à recevoir |
  pour commencer à les recevoir | mettre votre blog en service | mettre votre site en service |
  mettre en ligne votre blog | mettre à jour votre foyer | mettre à jour mon foyer | prouver le contrôle |
  prouver que vous contrôlez | démontrer le contrôle | demandé à être abonné à la liste |
  demandé à être abonnée à la liste | demandé à être inscrit à la liste | demandé à être inscrite à la liste |
  demandé à vous abonner à la liste | demandé à vous inscrire à la liste | ne prendra effet qu'une fois cette page |
  ne prendra effet qu'une fois confirmé* | ne prendra effet qu'après confirmation |
  ne prendra effet qu'après votre confirmation | ne sera effectif qu'après votre confirmation |
  ajouté une adresse secondaire | ajouté une adresse de secours | demandé à recevoir les nouveaux commentaires |
  signature valable | inscription définitive | invitation à la liste de diffusion | compte soit actif |
  compte soit activé | compte devienne actif | adresse est la vôtre | adresse est la tienne |
  compte n'est pas encore actif | compte n'est pas encore activé | compte pas encore actif | pas encore utilisable |
  lancer le transfert | démarrer le transfert | votre feu vert | donner mon feu vert | donnez votre accord |
  lever la suspension | approuvez l'émission | autorisez l'émission | approuvez le transfert | autorisez le transfert |
  acceptez le transfert | approuvez le changement | rester dans notre vivier | rester dans le vivier | oui je reste |
  conserver ma candidature
`);
