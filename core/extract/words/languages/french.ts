import { type Language, words } from "../language.ts";

export const FRENCH: Language = {
  codeNames: words(`
    code de vérification | code de verification | code de sécurité | code de confirmation |
    code de connexion | code à usage unique | code d'accès | code d'activation |
    code d'authentification | code unique | mot de passe à usage unique | code temporaire |
    code de validation | code secret | code d'identification | code de réinitialisation | code otp |
    code à 6 chiffres | code d'appairage | code d'association | code de récupération |
    code pour vous connecter | code de jumelage | code de vérif | code reçu | code provisoire |
    mot de passe temporaire | mot de passe unique | code d'enregistrement | code d'inscription |
    code sms | code de double authentification | clé à usage unique | numéro de vérification |
    clé de sécurité | clé de vérification | code à 4 chiffres | chiffres de vérification |
    clé temporaire | pin à usage unique | pin d'autorisation | pin de connexion | pin provisoire |
    pin temporaire | chiffres de contrôle | n° d'activation | n° de confirmation |
    n° de vérification | numéro d'activation | jeton d'accès | jeton de connexion |
    jeton à usage unique | jeton d'authentification | jeton de vérification | mot code |
    clé d'appairage | clé éphémère | clé d'activation | clé de confirmation | clé de connexion |
    valeur de contrôle | mot de sécurité | code éphémère | code de déblocage | code de contrôle |
    identifiant de vérification | identifiant à usage unique | second facteur |
    mot de passe éphémère | mot de passe jetable | code jetable | pin à utiliser | code à utiliser |
    mot de vérification | code pin | chiffres de sécurité | chiffres de confirmation |
    chiffres d'accès | chiffres de connexion | chiffres de passage | numéro d'accès | clé d'accès |
    clef d'accès | clé de passage | clé d'entrée | clé provisoire | clé numérique à |
    mot de passage | nip temporaire | nip à usage unique | nip de vérification | nip de connexion |
    nip d'accès | code à saisir | code à recopier | code à taper | code à inscrire |
    code d'entrée en session | code de signature | code d'autorisation | code de consentement |
    code à 5 chiffres | code à 8 chiffres | code à six chiffres | code à quatre chiffres |
    code à huit chiffres | code courriel | code reçu par | sésame du jour | sésame à usage unique |
    suite secrète | combinaison secrète | combinaison à usage unique | code par e mail |
    code e mail | code de courriel | code de l'authentificateur | code d'authentificateur | code confidentiel à usage unique
  `),
  codeWords: words(`
    code | codes | chiffres | code d'autorisation | caractères | lettres | suite de chiffres |
    combinaison | sésame | mot de passage | série de chiffres | à usage unique | jeton |
    mot clé secret | nip | les six chiffres | ces six chiffres | six chiffres | quatre chiffres |
    cinq chiffres | huit chiffres | six caractères | huit caractères | cette suite |
    cette combinaison | cette série | ces chiffres | ces caractères | ce sésame | quatre numéros |
    cinq numéros | six numéros | huit numéros | sept chiffres | trois chiffres | cinq caractères |
    quatre lettres | petits chiffres | mot magique | formule magique
  `),
  passwords: words(`mot de passe | mots de passe`),
  numberWords: words(`
    clé | clef | séquence | combinaison | caractères | suite de chiffres | nombre | mots | sésame |
    numéro | chiffre | le numéro | mot | référence à usage unique | la suite
  `),
  otherNumbers: words(`
    commande | référence | réf | suivi | dossier | réservation | tél | tel | fax | cedex | bp | siret | siren | rcs |
    tva | capital de | capital social | au capital | bon de réduction | code source | code barres | code qr | contrat |
    n° | se terminant par | finissant par | code réservation | code de retrait | code retrait | code remise |
    code réduction | code privilège | code de parrainage | code wifi | mot de passe wi fi | code banque | code guichet |
    code ape | code naf | code portail | digicode | code porte | code vendeur | numéro de carte | code d'entrée |
    code puk | cadenas | code enquête | numéro de sécurité sociale | code unique de facture | code iban |
    n° d'appel | derniers chiffres | se termine par | identifiant | nom d'utilisateur | numéro d'utilisateur |
    autorisation | relevé | compteur | index | sinistre | réclamation | incident | signalement | dossard | résultat |
    solde | immatriculation | consommation | au numéro | code de participation | candidature | offre n° | puce | devis |
    matricule | n° de rendez vous | ordonnance | enchère | code livraison | code de livraison | votre login |
    ton login | le login | login : | appelez | appelez nous | appeler le | poste | guichet | bordereau | récépissé |
    parcelle | numéro de pièce | acte | joignable au | joignables au | joindre au | joignez nous au | appeler au |
    contactez nous au | composez le | lire la suite | numéros gagnants | numéro gagnant | numéro chance |
    numéro complémentaire | numéro de grille | code anti hameçonnage | code antihameçonnage | code anti phishing |
    code antiphishing | mot anti hameçonnage | phrase anti hameçonnage | mot anti phishing | point de livraison |
    numéro allocataire | code de téléchargement | code au dos | code sous l'appareil | code sur l'étiquette
  `),
  trade: words(`
    réduction* | promo* | offre* | remise* | soldes | panier | livraison gratuite | livraison offerte | vol | hôtel |
    voyage* | parrain* | bon d'achat | boutique | vente privée | ventes privées | vente | magasin* | caisse | achats
  `),
  enter: words(`
    saisissez | saisir | entrez | entrer | utilisez | tapez | indiquez | renseignez | saisis |
    entre ce | recopiez | copiez | recopie | collez | colle | renseigne | composez | reportez |
    inscrivez | tape | tapez ça | entre | mets | note | écrivez | écris | dictez | dicte |
    communiquez au | énoncez | tapez le | saisissez le | recopiez ceci | renseignez le | entrez le |
    à saisir | à recopier | à taper | à entrer | transmettez au | saisie | donnez | donne lui |
    dites | dites le | dis le | lisez | lire à voix haute | servez vous | reportez le | mets le |
    copier coller | copiez collez | écrivez y | énoncer | faites le | compose | composer |
    donner la combinaison | donner ce | donner le | renseigner | indiquer | communiquer |
    inscrire le | recopier | copier | coller | taper | noter | recopiant | saisissant | entrant le |
    tapant | il suffit de recopier | reporter | taper ceci | tapez ceci | tape ceci |
    inscrivez ceci | inscris | inscris ceci | inscrire | inscrire ceci | entrez ceci |
    écrivez ceci | écris ceci | mettez | mettez ceci | pianotez | pianote | recopier ceci |
    recopiez la | reproduisez | reproduis | retapez | retape | glissez | glissez la dans |
    collez ceci | portez | reporte | rentrez | rentre | rentrez le | rentrer le |
    fournissez | fournis | transcrivez | transcris | remplissez | remplis |
    complétez la case | énoncez le | épelez | épelle | à reporter | à inscrire | à recopier dans |
    à coller | à fournir
  `),
  places: words(`
    application | appli | page | fenêtre | champ | écran | site | formulaire | case | navigateur | appareil | terminal |
    console | ordinateur | téléphone | télé | téléviseur | tablette | invite | portail | conseiller | opérateur |
    montre | onglet | encadré | clavier | borne | conseillère | panneau | enceinte | imprimante | tableau de bord |
    pavé numérique | logiciel | plateforme | on demandera | on vous demandera | vous sera demandé | te sera demandé |
    interlocuteur
  `),
  access: words(`
    compte | comptes | appareil | appareils | navigateur | identité | sécurité | c'est vous | c'est toi | est ce vous |
    est ce toi | était ce vous | était ce toi | bien vous | bien toi | accès | accéder | entrer dans | autoriser |
    autorisez | autorise | autorisation | approuver | approuvez | approuve | authentification | authentifier |
    inscription | inscrire | jumelage | jumeler | appairer | appairage | associer | débloquer | déverrouiller | bloqué |
    deux facteurs | quelqu'un | tentative | tente | essaie | essaye | continuer | poursuivre | terminer | finaliser |
    bienvenue | espace client | espace personnel | session | confiance | profil | espace sécurisé | se reconnecter |
    rouvrir | reprendre la session | votre session | signature électronique | signer | vous ouvrez |
    nouvelle connexion | nouvel appareil | autre appareil | prouver que | prouvez que | que c'est bien | pour entrer |
    vous entrez | espace adhérent | espace abonné | espace membre | ouvrir votre | ouvrir la session |
    ouverture de votre | ouvrez votre | prendre la main | lier votre | liez votre | relier | rattacher |
    valider l'opération | valider le virement | valider le paiement | nouveau bénéficiaire
  `),
  disclaims: words(`
    si vous n'êtes pas | si vous n'avez pas | si tu n'es pas | si tu n'as pas | pas à l'origine | pas vous | pas toi |
    pas demandé | rien demandé | ignorez | ignore ce | ignorer ce | ne tenez pas compte | n'en tenez pas compte |
    supprimez | supprime | aucune action | rien à faire | par erreur | quelqu'un d'autre | ne pas tenir compte |
    sans effet | effacez ce | efface ce | ne faites rien | ne fais rien | simplement ce message |
    vous n'y êtes pour rien | tu n'y es pour rien | si cela ne vient pas de vous | si ça ne vient pas de toi |
    ne vient pas de vous | si cette demande ne | si vous n'y êtes | si tu n'y es | si quelqu'un s'est trompé |
    laissez tomber | laisse tomber | laissez ça de même | laissez cela | oubliez ce message | oublie ce message |
    oubliez ce courriel | jetez ce | jette ce | passez votre chemin | n'en faites rien | vous pouvez l'ignorer |
    tu peux l'ignorer | vous pouvez oublier | n'y prêtez pas attention | rien demandé de tel | par mégarde |
    vous ne savez pas de quoi | pas concerné
  `),
  secrecy: words(`
    ne le communiquez | ne le partagez | ne partagez | ne communiquez | ne le donnez | ne donnez |
    ne le donne | ne le partage | ne le dis | ne le dites | ne transmettez | ne le transmettez |
    ne le divulguez | à personne | ne vous demandera | ne vous demanderons jamais |
    ne vous demanderont | ne te demandera | jamais demandé | jamais ce | gardez le | garde le |
    confidentiel | confidentielle | secret | avec personne | à quiconque | avec quiconque |
    nos conseillers | nos équipes | pour vous seul | ne pas divulguer | ne pas partager |
    ne pas communiquer | ne transmettre à | n'en parlez | ne l'envoyez | ne révélez |
    ne le révélez | ne le montrez | ne le montre | ne la montrez | ne la dictez | ne le dictez |
    ne dictez | ne dites | ne la dites | ne la donnez | ne la partagez | ne la communiquez |
    ne la transmettez | pas même à | même à nous | même pas à nous | pour vos yeux |
    gardez la pour | gardez le pour | garde le pour | garde la pour | ne quitte pas |
    jamais par téléphone | aucun conseiller | aucun employé | aucun de nos | personne chez nous |
    nous ne vous le demanderons | nous ne vous la demanderons
  `),
  spent: words(`
    a été utilisé | a déjà été utilisé | déjà utilisé | a expiré | est expiré | expiré | invalide |
    incorrect | erroné | ne fonctionne pas | n'est plus valable | n'est plus valide | a été saisi |
    a été annulé | annulé | n'est plus | ne sont plus | a été remplacé | est remplacé |
    n'a plus cours | est caduc | est périmé | a été consommé | ne marche plus | n'est plus actif |
    a été désactivé | a été refusé | vient d'être utilisé | a bien été utilisé | ne sert plus |
    ne servira plus | ne vaut plus rien | a fait son temps | a été consommée | a été utilisée |
    a déjà servi | déjà servi | a été remplacée 
  `),
  meetings: words(`
    réunion* | webinaire* | visioconférence* | visio | conférence | id de réunion | par téléphone | id de conférence |
    zoom
  `),
  verify: words(`
    vérifier | vérifiez | vérification | confirmer | confirmez | confirmation | activer | activez | activation |
    valider | validez | validation | finaliser mon inscription | finaliser votre inscription | accepter l'invitation |
    je valide | j'active | confirme | vérifie | active ton | active mon | finaliser l'inscription |
    finalisez votre inscription | finalisez l'inscription | terminer l'inscription | terminer votre inscription |
    terminez votre inscription | compléter l'inscription | complétez votre inscription | compléter mon inscription |
    acceptez l'invitation | terminer la création du compte | finaliser la création du compte |
    terminer la création de mon compte | terminer la création de votre compte | finaliser la création de votre compte |
    invité à créer un compte | invitée à créer un compte | invités à créer un compte | invité à créer votre compte |
    invité à créer ton compte | invité à vous inscrire sur
  `),
  signIn: words(`
    se connecter | connexion | connectez vous | me connecter | lien de connexion | lien magique | identifiez vous |
    connecte toi | accéder à mon compte | connectez moi | identifier | vous connecter | identification |
    ouvrir une session | ouverture de session | authentifiez vous | s'authentifier | m'authentifier |
    vous authentifier | authentifie toi | identifie toi | ouvrir ma session | ouvrir votre session |
    ouvrez votre session | ouvre ta session
  `),
  reset: words(`
    réinitialiser | réinitialisation | réinitialisez | nouveau mot de passe | changer de mot de passe |
    modifier le mot de passe | modifier mon mot de passe | mot de passe oublié | créer un mot de passe |
    choisir un mot de passe | récupérer | redéfinir | redéfinissez | mot de passe perdu | perdu votre mot de passe |
    perdu ton mot de passe | oublié votre mot de passe | oublié ton mot de passe | nouveau mdp | refaire mon accès |
    refaire mon mot de passe | rétablir l'accès | rétablir mon accès | rétablir votre accès | retrouver l'accès |
    retrouver mon accès | retrouver votre accès | n'arrivez plus à entrer | n'arrives plus à entrer |
    n'arrivez plus à vous connecter | n'arrives plus à te connecter | n'arrivez pas à vous connecter |
    n'arrives pas à te connecter | ne parvenez plus à vous connecter | ne parvenez pas à vous connecter |
    ne pouvez plus vous connecter | ne peux plus te connecter | ne pouvez plus accéder | ne pouvez pas vous connecter |
    impossible de vous connecter | impossible de te connecter | du mal à vous connecter | du mal à te connecter |
    choisir un nouveau mot | créer un nouveau mot | définir un nouveau mot | changer mon mot de passe |
    changer votre mot de passe | changez votre mot de passe | change ton mot de passe | choisir un mot secret |
    nouveau mot secret | nouveau mot de passe secret | choisissez un mot de passe | choisis un mot de passe |
    définir un mot de passe | définissez un mot de passe | créez un mot de passe | crée un mot de passe |
    remplacer le mot de passe | remplacer mon mot de passe | mot de passe différent | autre mot de passe |
    renouveler le mot de passe | renouveler mon mot de passe | renouvelez votre mot de passe | fixer le mot de passe |
    fixer mon mot de passe | fixez le mot de passe | fixez votre mot de passe | fixer votre mot de passe |
    fixe ton mot de passe | définir mon mot de passe | définir votre mot de passe | définissez votre mot de passe |
    définir le mot de passe | définis ton mot de passe | mettre un mot de passe | mettez un mot de passe |
    enregistrer un mot de passe | enregistrez un mot de passe | inventer un mot de passe | inventez un mot de passe |
    poser un mot de passe | remettre un mot de passe | se donner un mot de passe | créer mon mot de passe |
    créer votre mot de passe | créez votre mot de passe | crée ton mot de passe | choisir mon mot de passe |
    choisir votre mot de passe | choisissez votre mot de passe | souvenez plus de votre mot de passe |
    souviens plus de ton mot de passe | souvenez plus du mot de passe | mot de passe qui te plaise |
    mot de passe qui vous plaise | mot de passe que tu utiliseras | mot de passe que vous utiliserez |
    choisis le mot de passe | choisissez le mot de passe | choisir le mot de passe | mot de passe de votre choix |
    mot de passe de ton choix | réinitialise ton | réinitialise le mot | choisir ton mot de passe |
    choisis ton mot de passe | définir ton mot de passe | définissez le mot de passe | définis le mot de passe |
    définis un mot de passe | changer ton mot de passe | changer le mot de passe | changez le mot de passe |
    changez de mot de passe | change le mot de passe | change de mot de passe | modifier votre mot de passe |
    modifier ton mot de passe | modifiez votre mot de passe | modifiez le mot de passe | modifie ton mot de passe |
    modifie le mot de passe | créer ton mot de passe | créer le mot de passe | créez le mot de passe |
    crée le mot de passe | renouveler votre mot de passe | renouveler ton mot de passe |
    mettre à jour votre mot de passe | mettre à jour ton mot de passe | mettre à jour mon mot de passe |
    mettre à jour le mot de passe |
    configurer un mot de passe | configurer le mot de passe | configurer votre mot de passe | configurer mon mot de passe |
    configurez un mot de passe | configurez votre mot de passe | configurez le mot de passe | configure ton mot de passe |
    configurer ton mot de passe
  `),
  unsubscribe: words(`
    désabonner | désabonnement | désinscrire | désinscription | désabonnez vous | gérer mes préférences |
    gérer vos préférences | préférences de communication | ne plus recevoir | annuler mon abonnement |
    désinscrivez vous | quitter la liste | ne souhaite plus recevoir | stopper ces envois | plus recevoir |
    ne plus m'envoyer | me retirer de la liste | retirez moi de la liste | gérer mes abonnements |
    gérer votre abonnement | gérer mes envois | gérer mes courriels | gérer mes alertes | modifier mes préférences |
    préférences d'envoi | préférences de messagerie | arrêter les courriels | se retirer de la liste | ne plus figurer |
    quitter notre liste | sortir de notre liste | sortir de cette liste | quitter cette liste | ne plus m'avertir |
    ne plus être averti* | ne plus me prévenir | ne m'avertissez plus | ne plus être prévenu* | ne plus m'alerter |
    ne plus être alerté* | ne plus être notifié* | ne plus me notifier | couper les alertes | couper les notifications |
    assez de nous lire | marre de nous lire | assez de nos | marre de nos | comment voulez vous vos rappels |
    comment recevoir vos rappels | comment souhaitez vous recevoir vos | choisir mes alertes | choisir vos alertes |
    pas de rappels | plus de rappels par | ne me prévenez plus | ne me dérangez plus | ne m'alertez plus |
    ne me relancez plus | ne plus être relancé* | oubliez moi | uniquement mes factures | seulement mes factures |
    seulement l'essentiel | que pour mes commandes | comment voulez vous être prévenu* |
    comment souhaitez vous être prévenu* | désabonne toi | je me désabonne | je me désinscris | désinscris toi |
    ne plus suivre | cesser de suivre | arrêter de suivre | arrêtez de suivre | ne plus surveiller |
    cesser de surveiller | arrêter de surveiller | ne plus être informé* | ne plus être avisé* | quitter ce fil |
    quitter cette discussion | ne plus participer à cette liste | options d'abonné | préférences d'abonné |
    options d'abonnement à la liste | thèmes auxquels vous êtes abonné* | listes auxquelles vous êtes abonné* |
    être désabonné* de la liste | être désinscrit* de la liste | être retiré* de la liste | demandé à être désabonné* |
    demandé à être désinscrit* | désabonnez moi de | confirmer votre désabonnement | ne souhaitez plus suivre |
    ne souhaites plus suivre | ne voulez plus suivre | ne veux plus suivre | ne désirez plus suivre | couper le son |
    mettre en sourdine | mettre ce fil en sourdine | mettre cette conversation en sourdine |
    mettre la conversation en sourdine | masquer cette conversation | préférences d'abonnement |
    préférences de l'abonnement | préférences d'inscription | se désabonner d'ici | abonnements aux notifications
  `),
  clickHere: words(`
    cliquez ici | ici | ce lien | lien | cliquant ici | continuer | commencer | cliquer ici |
    suivez ce lien | ce bouton | le bouton | accéder | accéder à | voir | ouvrir | suivant |
    c'est parti | en cliquant | terminer | finir | poursuivre | je poursuis | continuez |
    poursuivez | y aller | j'y vais | allons y | on y va | on continue | par ici | c'est ici |
    c'est par ici | juste ici | c'est là | appuyez ici | appuie ici | touchez ici |
    cliquer sur ce lien | ce lien ci | le lien ci dessous | lien ci dessous | bouton ci dessous |
    suivre ce lien | suivre le lien | démarrer | entrer | procéder | aller |
    via ce lien | depuis ce lien | sur ce lien | à cette adresse | cette adresse | cette page |
    sur cette page | par ce lien | depuis cette page | à partir de ce lien |
    dites le nous | dites nous le | faites le nous savoir | prévenez nous | dis le nous |
    préviens nous
  `),
  expires: words(`
    valide* | dans les | dans un délai de | pendant | expire* | périm* | valab* | validité | reste |
    durée | fonctionne | utilisable* | d'ici | avant | tu as | vous avez | ne marche plus | cesse |
    bon pour | bons pour | bonne pour | bonnes pour | reste bon | restent bons | restent valables |
    reste valable | s'éteint | s'efface | s'effacent | s'évapore | se referme | ne vaudra plus |
    ne vaut que | ne servira plus | jusqu'à | passé ce délai | au delà | tombe à | à utiliser dans |
    à utiliser avant | à saisir avant
  `),
  seconds: words(`seconde | secondes`),
  minutes: words(`minute | minutes | min | mn`),
  hours: words(`heure | heures | h`),
  days: words(`jour | jours`),
  wrote: words(`a écrit | écrit | écrivait`),
  fromLabels: words(`de | expéditeur`),
  sentLabels: words(`
    envoyé | date | message du | à | objet | sujet | pour | copie à | répondre à | envoyé le | cc | destinataire
    | destinataires
  `),
  quoteTitles: words(`
    message d'origine | message original | courriel original | e mail d'origine | votre message |
    votre demande | historique | message précédent | messages précédents
  `),
  forwardTitles: words(`
    message transféré | message transmis | début du message réexpédié | début du message transféré | message réexpédié
    | e mail transféré | transféré par
  `),
  sentFrom: words(`
    envoyé de mon | envoyé depuis | envoyé à partir | télécharger outlook | obtenez outlook |
    obtenir outlook | envoyé avec | envoyé | provenance
  `),
};
