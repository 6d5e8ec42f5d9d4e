/** What people write around links in French. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { FRENCH_VERIFY } from "./link-phrases-french-verify.ts";

export const FRENCH_PHRASES: LinkPhrases = {
  verify: FRENCH_VERIFY,
  signIn: words(`
    ouvrir la porte | ouvrez la porte | ouvre la porte | la porte vous est ouverte | poussez la porte |
    pousse la porte | entrez donc | entrez par ici | entrez ici | entrer ici | entrer par ici | entrer maintenant |
    laissez moi entrer | laisse moi entrer | laissez passer | laisser passer | faites moi entrer | faire entrer |
    et t'es dedans | vous voilà dans | vous voilà à l'intérieur | directement dans ton | droit à votre | mène droit |
    ouvre votre compte | ouvre votre portail | ouvre ton espace | ouvrir mon espace | ouvrir mon portail |
    accéder à mon | accédez à votre compte | accédez à votre espace | accédez à votre profil | accède à ton compte |
    accède à ton espace | votre accès direct | votre accès personnel | votre accès à votre espace | ton accès direct |
    ton accès personnel | lien personnel | plus de mot de passe | plus besoin de mot | pas de mot de passe |
    nul besoin de mot | mot de passe inutile | sans mot | fini les mots de passe | au lieu du mot de passe |
    plutôt qu'un mot de passe | rien à retenir | rien à taper | rien à saisir | sans rien taper | sans taper |
    sans recopier | sans saisir | au lieu de taper | au lieu de recopier | plutôt que de taper | plutôt que de saisir |
    pas envie de taper | la flemme de | ou cliquez simplement | ou bien cliquez | si vous préférez cliquer |
    tu préfères cliquer | vous préférez le lien | même appareil | même navigateur | même téléphone | même ordinateur |
    autoriser l'appareil | autorisez l'appareil | approuver l'appareil | demande à entrer | souhaite entrer |
    veut entrer | cherche à entrer | appareil demande l'accès | navigateur demande l'accès | connexion demande l'accès |
    frappe à | attend devant | appareil attend votre | ordinateur attend votre | navigateur attend votre |
    téléphone attend votre | tablette attend votre | connexion attend votre | feu vert à cet appareil |
    feu vert pour entrer | donnez votre feu vert | pour continuer sur | me ramener | ramenez moi | ramène moi |
    sans rien vous demander | sans rien te demander | sans rien demander d'autre | sans poser de question |
    sans poser de questions | sans clé | ouvre sans | pousser la porte | porte s'ouvre | demande d'entrer |
    demande à se connecter | demande si elle peut | demande s'il peut | demande la permission | vous attend derrière |
    derrière cette porte | un clic et te voilà | un clic et vous voilà | vous emmène directement |
    t'emmène directement | vous mène directement | atterrissez directement | emmenez moi | emmène moi | emmener dans |
    conduisez moi | conduis moi | menez moi | mène moi | mon raccourci | reprendre là où | reprendre ma session |
    rouvrir ma session | rouvrez votre session | ouvrir ma session | ouvrez ma session | entrer chez moi |
    entrer dans mon | aller à mon compte | aller dans mon compte | aller sur mon compte | aller à mon espace |
    retourner à mon compte | retour à mon compte | retrouver mon espace | par ici l'entrée | laissez la entrer |
    laisse le entrer | laisse la entrer | laisse entrer | laisse passer | laissez le passer | je laisse entrer |
    ouvrez lui | ouvre lui | te voilà dans | te voilà dedans | vous voilà dedans | vous y voilà | t'y voilà |
    vous y êtes | tu y es | vous entrez directement | tu entres directement | tu entres sans | entrez sans |
    entre sans | entrer sans | rien à mémoriser | pas besoin de retenir | ni mot de passe | sans code ni |
    adieu mots de passe | fini le mot de passe | oublions les mots de passe | passage se referme | porte se referme |
    porte reste fermée | lien d'entrée | lien d'accès | lien de retour | bouton vous ouvre | vous ouvre les portes |
    clé d'entrée | ouvre votre espace | ouvre votre session | essaie d'entrer | me leva | essaye d'entrer |
    tente d'entrer | tente d'accéder | tente de se connecter | essaie de se connecter | veut se connecter |
    souhaite se connecter | souhaite accéder | cogne à | toque à | à votre porte | à ta porte | appareil attend ton |
    navigateur attend ton | connexion attend ton | donnez votre accord | donner mon accord | j'autorise |
    je l'autorise | autoriser l'entrée | autoriser l'accès | autorisez l'accès | autoriser cet appareil |
    accepter cet appareil | accepter l'appareil | reconnaître cet appareil | je reconnais cet appareil |
    c'est mon appareil | c'est mon téléphone | c'est mon ordinateur | faire confiance à | vous avez demandé à entrer |
    tu as demandé à entrer | vous avez voulu entrer | tu as voulu entrer | vous souhaitiez entrer |
    votre entrée du jour | on vous reconnaît | nous vous reconnaissons | vous serez reconnu* | casser la tête |
    prise de tête | te dépose dans ton | vous dépose dans votre | dépose direct* | mène tout droit | emmène droit |
    amène direct* | amène droit | conduit droit | envoie direct* | sans vous inscrire | sans t'inscrire |
    sans avoir à vous inscrire | sans rien retenir | vous êtes chez vous | ce raccourci | un raccourci vers votre |
    un raccourci vers ton | un raccourci pour entrer | ne pas vous embêter avec | ne pas t'embêter avec |
    sans vous embêter | sans t'embêter | on sait qui vous êtes | nous savons qui vous êtes | on sait qui tu es |
    nous savons déjà qui | prendre ma place | aucun identifiant | sans identifiant | pas d'identifiant |
    voudrait utiliser votre | voudrait utiliser ton | veut utiliser votre | veut utiliser ton |
    souhaite utiliser votre | veut se servir de votre | entrer dans votre compte | entrer dans ton compte |
    entrez dans votre compte | entre dans ton compte | code d'accès temporaire | confirmer l'appareil |
    confirmer cet appareil | valider l'appareil | vérifier l'appareil | se connecter en tant que |
    connexion en tant que | me connecter en tant que | autoriser cette ip | autoriser cette adresse ip |
    autoriser mon adresse ip | adresses autorisées | poursuivre la session | autoriser la session
  `),
  reset: words(`
    sorti de la tête | sorti de l'esprit | échappé | vous échappe | si vous oubliez votre | égaré* | perdez |
    ne me souviens | ne te souviens | plus à vous rappeler | trou de mémoire | enfermé* dehors |
    n'arrivez plus à entrer | n'arrivez plus à vous | plus accès | bloqué dehors | choisissez en un |
    choisissez un ici | choisissez un maintenant | choisissez un tout de suite | choisissez le ici |
    choisissez le maintenant | choisissez le tout de suite | choisis en un | inventez | trouvez en un | en choisir un |
    créez en un | définissez un ici | définissez un maintenant | définissez un tout de suite | définir un ici |
    définir un maintenant | définir un tout de suite | créer un ici | créer un maintenant | créer un tout de suite |
    créez un ici | créez un maintenant | créez un tout de suite | un tout neuf | un neuf | un tout nouveau |
    nouveau ici | changez le ici | changez le maintenant | changez le tout de suite | nouveau code secret |
    retrouver l'accès | retrouver votre accès | récupérez votre compte | récupérez l'accès | récupérez votre accès |
    rouvrir | j'en choisis | j'en veux un | j'en prends un | j'en crée un | j'en change | m'en donner un |
    en prendre un | prenez en un | prends en un | en créer un | en changer | changez en | change en | changer le mien |
    crée un ici | crée un maintenant | crée un tout de suite | crées en un | refaire mon | refaire un ici |
    refaire un maintenant | refaire un tout de suite | refaites en un | refais en un | remplacer le mien |
    remplacez le ici | remplacez le maintenant | remplacez le tout de suite | repartir avec un | repartir de zéro |
    remettre à zéro | nouveau sésame | retrouver mon accès | retrouver mon compte | retrouvez votre compte |
    retrouvez l'accès | retrouve ton accès | récupérer mon compte | récupérer mon accès | récupérer l'accès |
    rentrer chez moi | plus moyen d'entrer | impossible d'entrer | n'arrive plus à entrer | n'arrives plus à entrer |
    n'arrivez plus à accéder | n'arrivez plus à ouvrir | pouvez plus entrer | peux plus entrer | coincé* dehors |
    bloquée dehors | resté* dehors | laissé dehors | le retrouvez plus | ne vous rappelez | ne te rappelles |
    vous en souvenez plus | vous ne vous en souvenez | t'en souviens plus | vous n'en avez plus | mémoire flanche |
    mémoire vous joue | mémoire te joue | petit oubli | oubli de mot | vous échappait | t'échappe | ne te revient |
    ne vous revient | mot de passe ne passe pas | ne passe plus | on en change | trop d'essais | trop de tentatives |
    trop d'erreurs | à votre goût | à ton goût | à votre convenance | débloquer mon compte | débloquez votre compte |
    déverrouiller mon compte | déverrouillez votre compte | débloquer l'accès | première connexion | premier accès |
    première visite | définissez en un nouveau | choisir un nouveau | choisissez un nouveau | définissez un nouveau |
    définir un nouveau | créer un nouveau | créez un nouveau | en choisissant un mot de passe |
    en définissant un mot de passe | en créant un mot de passe | créer mes identifiants | créez vos identifiants |
    définir mes identifiants | définissez vos identifiants
  `),
  unsubscribe: words(`
    ça suffit | j'en ai assez | plus rien | plus de courriels | plus de courriel | plus de lettres | plus de messages |
    plus aucun | n'envoyez plus | ne m'envoyez plus | n'envoie plus | ne plus m'écrire | arrêtez de |
    arrêtez les envois | arrêter les envois | stop aux | ne plus être | ôtez moi | enlevez moi | rayez moi |
    effacez moi | supprimez moi | désabonn* | désinscri* | sortir de la liste | hors de la liste | de vos listes |
    laissez moi tranquille | lâchez moi | moins de courriels | moins de messages | moins de lettres |
    trop de courriels | trop de messages | faire une pause | mettre en pause | plus intéressé* | ne me demandez plus |
    plus de rappels | ce que nous vous envoyons | ce qu'on vous envoie | à quelle fréquence | ne plus m'envoyer |
    je ne souhaite plus | je ne désire plus | je ne veux pas recevoir | ne souhaite plus ces | ne plus avoir de vos |
    plus de ces lettres | plus de ces messages | j'en reçois trop | j'en reçois de trop | en recevoir moins |
    ne plus en recevoir | je n'en veux pas d'autres | ça ira merci | c'est assez | j'ai assez | ne m'envoie plus |
    ne m'écris plus | plus d'infolettre | plus d'infolettres | plus jamais de | plus d'e mails | plus d'email |
    plus d'emails | plus de mail | retire moi | retirer mon adresse | retirer mon courriel | effacer mon adresse |
    effacez mon adresse | supprimer mon adresse | supprimez mon adresse | rayer mon nom | rayez mon nom | me sortir de |
    sortez moi | sors moi | me rayer | m'ôter | m'enlever | je m'en vais | je vous quitte | je quitte |
    je n'en veux plus | n'en voulez plus | trop de courrier | trop de mails | trop d'e mails | trop souvent |
    moins d'e mails | espacer les envois | espacer nos | ralentir le rythme | suspendre les envois | suspendre l'envoi |
    arrêter l'envoi | arrêter de recevoir | arrêtez tout | stop pub | cesser de recevoir | cesser les envois |
    cessez les envois | régler mes envois | ne plus m'avertir | ne plus me prévenir | pas de rappels | par sms plutôt |
    plutôt par sms | préférez les sms | assez de nous lire | marre de nous lire | nous lire moins | me suffit |
    me suffisent | suffit amplement | cessez tout envoi | cesser tout envoi | cessez de m'envoyer | cessez de m'écrire |
    n'envoyez que | ne m'envoyez que | n'envoyer que | que mes billets | seulement mes billets | sans offres |
    pas d'offres | pas de promos | pas de publicité | ne me parlez que | ne voulez plus | ne veux tu plus |
    préférez ne pas recevoir | préférez ne plus | l'en retirer | retirer la page de votre liste de suivi |
    supprimer la page de votre liste de suivi | retirer cette page de votre liste de suivi |
    enlever la page de votre liste de suivi | retirer de votre liste de suivi | ne plus suivre | de tels messages |
    de tels courriels | ce genre de messages | ce genre de courriels | ce type de messages | ce type d'e mails |
    ne m'informez plus | ne plus m'informer | ne me prévenez plus | au lieu de quotidien | plutôt que quotidien |
    hebdomadaire plutôt | hebdomadaire au lieu | en être retiré | en être retirée | ne m'avertissez plus |
    quitter le vivier | base d'évaluateurs | base des relecteurs
  `),
  approve: words(`
    c'était bien moi | c'est nous | j'approuve | laissez le entrer | oui c'est bien moi | c'était moi |
    c'est bien le mien | est à moi | je le connais | je la connais | c'est bien la mienne | laissez entrer |
    laisser entrer | laisse entrer | laissez passer | laissez le passer | laissez la entrer | oui laissez | j'autorise |
    j'accepte | je l'autorise | je reconnais | je le reconnais | je la reconnais | c'est mon appareil |
    c'est mon téléphone | c'est mon ordinateur | vient de moi | oui autoriser | oui approuver | faire confiance à cet
  `),
  deny: words(`
    quelqu'un d'autre | je n'ai rien demandé | pas de moi | je ne reconnais pas | mauvaise adresse | mauvaise personne |
    ce n'est pas mon | tenir dehors | jamais demandé | ce n'était pas nous | pas le mien | pas la mienne | jamais vu |
    jamais vue | connais pas | je n'y suis pour | je n'ai rien fait | je n'ai rien tenté | je n'ai pas fait |
    pas été moi | inconnu au bataillon | appareil inconnu | bloquez le | bloquez la | bloque le | refuser l'accès |
    refusez l'accès | refuser l'entrée | ne pas laisser entrer | ne laissez pas | ne laisse pas | laissez le dehors |
    garder fermé | gardez la porte | gardez fermé | erreur d'adresse | erreur de destinataire | vous vous trompez |
    je ne sais pas qui | signaler un problème | signaler cette | hors de question | jamais de la vie |
    certainement pas | sûrement pas | surtout pas | pas question | je ne me suis pas inscrit* | je n'ai pas demandé |
    je ne l'ai pas demandé | je n'ai pas créé | geler mon compte | geler le compte | verrouiller mon compte |
    verrouiller le compte | suspendre mon compte | bloquer ma carte | si ce n'est pas vous qui |
    si ce n'est pas toi qui | si ce n'était pas vous qui
  `),
  elsewhere: words(`
    voir dans le navigateur | voir en ligne | voir ce message en ligne | voir ce courriel en ligne | lire en ligne |
    version en ligne | version web | questions sur | une question sur | nos stations | guide des tailles | tarifs |
    signaler une panne | poser une question | afficher mes billets | voir mes billets | changer de jour |
    changer d'horaire | ajouter à mon agenda | ajouter au calendrier | annuler une leçon | annuler ma réservation |
    modifier ma réservation | afficher dans le navigateur | ouvrir dans le navigateur | mal affiché |
    conditions générales | conditions d'utilisation | conditions de vente | mentions légales | données personnelles |
    règlement intérieur | règles de la maison | règlements | foire aux questions | questions fréquentes |
    centre d'aide | aide en ligne | besoin d'aide | obtenir de l'aide | page d'aide | service client |
    service à la clientèle | nous contacter | nous écrire | nous joindre | contactez nous | écrivez nous |
    nous trouver | plan d'accès | itinéraire | horaires | heures d'ouverture | nos agences | nos magasins |
    trouver une agence | trouver un magasin | nos boutiques | la boutique | notre catalogue | le catalogue |
    nouveautés | cartes cadeaux | carte cadeau | le programme | programme de la semaine | à l'affiche |
    menu de la semaine | le menu | le dernier numéro | lire l'article | lire le dossier | lire la suite |
    en savoir plus | plus d'infos | plus d'informations | télécharger l'appli | télécharger l'application |
    télécharger le reçu | voir mes factures | suivre mon colis | où est mon paquet | où est mon colis | suivi de colis |
    acheter à nouveau | retours et échanges | donner mon avis | laisser un avis | répondre à l'avis | suivez nous |
    parrainer un ami | faire un don | offres d'emploi | qui sommes nous | à propos de nous | plan du site |
    covoiturage | choisir un autre jour | choisir un autre créneau | changer de créneau | tirage au sort |
    je participe au tirage | participer au tirage | mon relevé | votre relevé | relevé de compte | mes relevés |
    jeu concours
  `),
};
