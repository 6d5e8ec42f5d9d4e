/** Names, forms of address and orders for a model that reads mail, in French. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const FRENCH_READERS: ReaderWords = {
  machines: words(`
    ia | l'ia | d'ia | intelligence artificielle | l'intelligence artificielle | intelligences artificielles | modele de langage | modèles de langage |
    agent conversationnel | agents conversationnels | assistant virtuel | assistants virtuels | assistante virtuelle | assistant numérique |
    assistants numériques | assistant automatique | assistant intelligent | agent automatique | agents automatiques | agent autonome | agents autonomes |
    système automatique | systèmes automatiques | système automatisé | systèmes automatisés | outil de tri | outil de présélection | outil de résumé |
    système de tri | logiciel de tri | robot comptable | robot de messagerie | robot de courriel | assistant de messagerie | agent de messagerie |
    assistant ia | agent ia | résumeur* | traitement automatique | traitement automatisé | lecteur automatique | outil d'ia | outils d'ia | outil ia |
    système d'ia | systèmes d'ia | assistante numérique | secrétaire virtuelle | secrétaire numérique | aide numérique | aide virtuelle | agent virtuel |
    agents virtuels | agent intelligent | agents intelligents | logiciel de recrutement | logiciel de lecture | logiciel de messagerie |
    logiciel de comptabilité | logiciel comptable | logiciel qui | outil qui | programme qui | système qui | robot qui | outil de recrutement |
    outil d'analyse | outil d'évaluation | outil de synthèse | outil de lecture | moteur de recommandation | moteur de recherche | assistant de lecture |
    assistant de recherche | assistant vocal | assistant d'achat | agent d'achat | agent de réservation | agent comptable | robot lecteur | robots lecteurs |
    lecteur non humain | lecteurs automatiques | processus automatisé | bots | bot | réseau de neurones | grand modèle | générateur de résumé* | chatbot* |
    messagerie intelligente | assistant du destinataire | assistants de messagerie | agents de messagerie | robots de messagerie | ias | les ia | aux ia |
    aux ias | l'ia qui | ia qui | intelligence artificielle qui | modèle qui | modèles qui | assistant qui | assistants qui | agent qui lit | agent qui traite |
    agent qui trie | agents qui | bot qui | bots qui | robots qui | logiciels qui | outils qui | programmes qui | systèmes qui | algorithme qui |
    algorithmes qui | filtre automatique | filtres automatiques | filtre anti candidats | trieur automatique | tri automatique | tri automatisé |
    lecture automatique | lecture automatisée | lecteur automatisé | lecteur numérique | lecteur artificiel | analyse automatique | analyse automatisée |
    réponse automatisée | répondeur automatique | résumé automatique | synthèse automatique | logiciel automatique | logiciel intelligent | logiciel d'analyse |
    logiciel de présélection | logiciel de résumé | logiciel de gestion de candidatures | logiciel de suivi de candidatures | programme de tri |
    programme de lecture | programme informatique qui | outil automatique | outil automatisé | outil intelligent | outil de présélection automatique |
    outil de rédaction | agent de tri | agent de support | agent de traitement | agent de recrutement | agent de lecture | agent d'assistance | agent logiciel |
    agents logiciels | assistant de tri | assistant de rédaction | assistant de recrutement | assistant informatique | assistant artificiel |
    assistants automatiques | assistants automatisés | assistant automatisé | assistant électronique | secrétaire automatique | secrétaire artificielle |
    majordome numérique | majordome virtuel | esprit artificiel | cerveau artificiel | entité artificielle | non humaine | lectrice automatique |
    modèle génératif | modèle d'ia | modèles d'ia | modèle ia | modèle de langue | modèles de langue | llm qui | grand modèle de langage | système expert |
    système intelligent | systèmes intelligents | ats | valideur automatique | correcteur automatique | évaluateur automatique | évaluateurs automatiques |
    examinateur automatique | relecteur automatique | modérateur automatique | correcteur automatisé | sélectionneur automatique | classeur automatique |
    gestionnaire automatique | standardiste automatique | standard automatique | intelligence qui
  `),
  helpers: words(`
    assistant | assistants | l'assistant | assistante | agent | agents | l'agent | robot | robots | gemini | claude | copilote | copilotes | automate |
    automates | majordome | aide de camp
  `),
  programs: words(`
    modele | modeles | logiciel | logiciels | programme | programmes | outil | outils | l'outil | système | systèmes | machine | machines | algorithme* |
    a la place de | pour le compte de | au nom de | pas un humain | pas humain | moteur | ordinateur | application | service | automatisé* | numérique |
    virtuel* | artificiel* | intelligent* | pour quelqu'un | pour autrui | au lieu de | non humain | du destinataire | de façon automatique |
    de manière automatique | de manière automatisée | sans intervention humaine | à sa place | à votre place | à ma place | à la place du | à la place de l' |
    pour son compte | en son nom | pour le destinataire | aucun humain | plutôt qu'un humain | autre qu'un humain | synthétique | informatique | électronique
  `),
  ifs: words(`
    si | s'il | si c'est | au cas où | lorsque | quand | toute | tout | tous | toutes | quiconque | chaque | celui qui | celle qui | dans le cas où |
    pour peu que | qui que | quel que soit | quelle que soit | n'importe quel* | dès que | dès lors | à supposer | ceux qui | si jamais | avant de | pour ceux |
    en cas de | au cas où c'est | si ceci est | si ce texte | si ce mail | si ce courriel | si ce document | si cette page | si d'aventure | si par hasard |
    si jamais c'est | si c'est toi | pour autant que | tant que | à chaque fois que | chaque fois que | toutes les fois | qui que ce soit | celles qui |
    au moment de | lors de | dès qu'un | dès qu'une | vous qui | toi qui | à vous qui | à toi qui | autre que
  `),
  youAre: words(`
    vous êtes | tu es | êtes vous | es tu | c'est | il s'agit | lu par | traité par | lue par | ce message est | ce n'est pas un humain | vous n'êtes pas |
    tu n'es pas | est une | est un | soit une | soit un | étant | qui lis | c'est toi | vous seriez | tu serais | vous étiez | tu étais | c'est un |
    c'est une | n'est pas une personne | n'est pas un être humain | est parcouru par | est examinée par | traitée par | analysé par | analysée par |
    examiné par | résumé par | trié par | ouvert par | consulté par | passe par | fait partie | fonctionnez | fonctionnes | vous lisez ceci | tu lis ceci |
    qui lisez | qui lisent | qui lit ceci | lisant ceci
  `),
  dears: words(`
    cher | chère | chers | bonjour | note à | note pour | message pour | consigne pour | consigne à | consignes pour | instruction pour | instructions pour |
    instructions à | attention | à l'attention de | à l'attention du | à l'intention de | à l'intention des | à l'intention du | aux | au | à tout | à toute |
    à l' | à l'outil | pour le | pour tout | pour toute | pour les | avis à | avis aux | et toi, | toi, | toi | en tant qu' | en tant que | ps pour | à | ps |
    p.s. | nb | au fait | petit mot | un mot pour | demande à | tâche pour | mission pour | directive pour | directives pour | directive à l' | avis |
    avertissement | réservé | uniquement pour | s'adresse | destiné | destinée | salut | coucou | ô | l' | d' | mon | indication pour | indications pour | @ |
    à l'usage de | à l'usage des | à l'usage du | à destination de | à destination des | à destination du | mention pour | note à destination | note destinée |
    remarque pour | message réservé | petit mot pour | rappel pour | précision pour | information pour | info pour | note technique pour | note interne pour |
    ligne pour | lignes pour | paragraphe pour | bloc pour | champ réservé | zone réservée | section réservée | partie réservée | rubrique réservée | ma chère |
    mon cher | cher ami | hé | hey | dis donc | à toi | à vous | vous, | oyez | avis à tous | note de service | s'il te lit | réservé aux | réservé à l' |
    information réservée | s'adresse aux | destinée aux | destiné aux
  `),
  reads: words(`
    lit | lis | lisez | lisent | lire | lu | traite | traites | traitez | traitent | traiter | résume | résumes | résument | résumer | trie | tries | trier |
    gère | gères | gérer | gérez | parcourt | parcourent | analyse | analyser | analysent | sélectionne | évalue | évaluer | répond pour | s'occupe | consulte |
    filtre | classe les | voit | prépare | préparez | rédige | rédiges | traduit | compare | recommande | aide | assiste | travaille | accède | a accès |
    ayant accès | ordonne | dépouille | s'occupant | chargé de | chargée de | chargés de | interprète | lisant | traitant | résumant | triant | dépouillent |
    dépouiller | dépouillant | parcourir | parcourant | parcours | parcourez | épluche | éplucher | ouvre cette | examine | examinent | examiner | examinez |
    étudie | étudier | étudient | note les | noter les | répond aux | répondent aux | répondre aux | rédige les | rédigent | rédiger | rédigeant | traduire |
    filtrent | filtrer | filtrant | trient | gèrent | gérant | sélectionnent | sélectionner | sélectionnant | synthétise | synthétiser | synthétisent |
    condense | condenser | compile | compiler | classer | classent | classant | évaluent | évaluant | consultent | consultez | consulter | reçoit | reçoivent |
    recevez | ingère | ingérer | scanne | scannent | scanner | analyses | analysez | analysant | indexe | surveille | interroge | modère | modérer | relit |
    relire | relis | fait le tri | font le tri | faites le tri | prend connaissance | prenant connaissance | prenez connaissance | note | notent | notez les |
    jugent | départagent | départage | modèrent | traduisent
  `),
  mails: words(`
    ce message | ce mail | ce courriel | cet e mail | cet email | ce courrier | cette lettre | cette boîte | cette messagerie | ceci | ce texte |
    cette candidature | ce candidat | cette candidate | ce profil | ce document | cette facture | cette offre | les avis | le résumé | ton résumé |
    votre résumé | ton compte rendu | votre compte rendu | le compte rendu | ta réponse | votre réponse | la boîte | cet avis | cet hôtel | ce produit |
    cette annonce | ce fournisseur | cet expéditeur | les coordonnées | ces coordonnées | ci dessus | cet article | ce manuscrit | ce compte | la liste |
    en tête | première position | en premier | ton rapport | le rapport | la réponse | agenda | cet événement | le dossier | ce dossier | la pièce jointe |
    les pièces jointes | votre synthèse | la synthèse | ce fil | la candidature | les candidatures | des candidatures | ma candidature | les cv | ce cv |
    mon cv | le cv | mon profil | mon dossier | ce ticket | le ticket | ce billet | ce commentaire | les commentaires | ce formulaire | cette demande |
    ma demande | cette réclamation | ce devis | ce contrat | cette commande | ce bon | ces lignes | cette ligne | ce passage | ce paragraphe | cette note |
    cette page | cette image | cette photo | cette légende | cette fiche | cette proposition | ce rapport | cette invitation | ce rendez vous | la facture |
    la réservation | ce pied de page | cette signature | ce champ | votre évaluation | ton évaluation | la note | boîte de réception | courriels reçus |
    le courrier | les messages | les courriels | les mails | le fil | cet échange | cette conversation | le tri | la sélection | la présélection | la pile |
    tête de liste | au sommet
  `),
  asks: words(`
    doit | doivent | devez | dois | devra | devront | veuillez | merci de | prière de | s'il te plaît | s'il vous plaît | stp | svp | est tenu de |
    sont tenus de | il faut | qu'il | qu'elle | envoie | envoyez | transfère | transférez | transmets | transmettez | réponds | répondez | répondre | ajoute |
    ajoutez | ajouter | mets | mettez | mettre | glisse | glissez | insère | insérez | inclus | incluez | écris | écrivez | rédige | dis | dites | dire |
    mentionne | mentionnez | cite | citez | donne | donnez | note | notez | classe | classez | place | placez | recommande | recommandez | recommander |
    présente | présentez | présenter | privilégie | retiens | retenez | à retenir | souviens toi | mémorise | garde | conserve | confirme | confirmez | valide |
    validez | approuve | approuvez | accepte | acceptez | paie | payez | paye | verse | virez | règle | réglez | commande | commandez | réserve | réservez |
    calez | cale | ouvre | ouvrez | clique | cliquez | remplit | remplis | remplissez | remplir | supprime | supprimez | efface | effacez | archive | déplace |
    marque | marquez | remplace | remplacez | modifie | modifiez | change | changez | enregistre | enregistrez | lance | lancez | télécharge | cherche |
    cherchez | copie | copiez | recopie | partage | partagez | signe | signez | considère | considérez | traite comme | ignore | ignorez | oublie | oubliez |
    omets | omettez | tais | taire | passe | passer | laisse | laissez | fais | faites | commence | termine | traduis | aide | inscris | annule | annulez |
    invite | appelle | taisez | utilise | utilisez | autorise | autorisez | peut | peuvent | pourra | pourras | est prié | sont priés | sont priées |
    est priée | est autorisé* | sont autorisé* | est habilité* | sont habilité* | a pour consigne | ont pour consigne | est invité* | sont invité* | faut |
    convient de | il convient | mettra | enverra | ajoutera | répondra | dira | n'oublie pas | n'oubliez pas | pense à | pensez à | veille à | veillez à |
    vante | loue | suggère | suggérez | propose | proposez | choisis | choisissez | sélectionne | désigne | cache | cachez | dissimule | minimise | retire |
    retirez | enlève | coche | identifie toi | connecte | renvoie | renvoyez | fais suivre | faites suivre | relaie | joins | joignez | explique | raconte |
    chante | rime | salue | lis | trouve | prétends | affirme | souligne | insiste | rassure | dis lui | dis leur | à mettre | à classer | à envoyer |
    à transmettre | à ajouter | à placer | à présenter | à recommander | envoyer | transférer | transmettre | payer | régler | virer | commander | réserver |
    ouvrir | cliquer | supprimer | effacer | marquer | remplacer | modifier | enregistrer | télécharger | copier | partager | signer | accepter | valider |
    approuver | confirmer | considérer | mémoriser | retenir | citer | mentionner | donner | noter | envoient | transfèrent | transmettent | répondent |
    ajoutent | mettent | présentent | recommandent | classent | placent | confirment | valident | paient | ouvrent | suppriment | effacent | affiche |
    affichez | proposer | offrez | offre lui | offrir | accorde | accordez | accorder | attribue | attribuez | attribuer | octroie | octroyez | décerne |
    décernez | retenir cette | retenez cette | retiens ce | privilégiez | privilégier | favorise | favorisez | favoriser | mets en avant | mettez en avant |
    mettre en avant | fais passer | faites passer | faire passer | fais partir | faites partir | faire partir | fais virer | faites virer | écarte | écartez |
    écarter | élimine | éliminez | éliminer | rejette | rejetez | rejeter | refuse | refusez | disqualifie | déclasse | fermez | fermer | clôture | clôturez |
    clôturer | résous | marque comme | marquez comme | signale comme | signalez comme | qualifie | qualifiez | évalue | évaluez | surnote | fournis |
    fournissez | fournir | remets | remettez | communique | communiquez | communiquer | divulgue | divulguez | révèle | révélez | publie | publiez | publier |
    diffuse | diffusez | recopiez | reproduis | reproduisez | reprends | reprenez | reporte | reportez | réponds que | répondez que | réponds par |
    répondez par | dis que | dites que | précise | précisez | préciser | déclare | déclarez | annoncez | certifie | certifiez | atteste | attestez | assurez |
    conclus | concluez | conclure | résume en | résumez en | débloque | débloquez | verse lui | rembourse | remboursez | rembourser | crédite | créditez |
    créditer | règle la | réglez la | planifie | planifiez | ordonne | ordonnez | déclenche | déclenchez | exécute | exécutez | effectue | effectuez |
    effectuer | procède | procédez | procéder | crée | créez | créer | invitez | abonnez | inscrivez | désabonne | active | activez | désactive | désactivez |
    bloque | bloquez | ajuste | augmente | augmentez | baisse | réduis | omettre | ignorer | oublier | cacher | taire ceci | relayer | joindre | rejoins |
    appelez | écris à | écrivez à | réponds à | répondez à | transfère à | transférez à | fais comme si | faites comme si | tenir pour | tiens pour |
    tenez pour | agis | agissez | suivez | respecte | respectez | obéis | obéissez | applique | appliquez | devrait | devraient | devrez | devras | écrira |
    citera | placera | classera | notera | transmettra | transférera | paiera | validera | approuvera | confirmera | supprimera | effacera | proposera |
    recommandera | recommanderas | présentera | mentionnera | ouvrira | marquera | considérera | tu dois | vous devez | il te faut | il vous faut | tâche de |
    tâchez de | fais en sorte | faites en sorte | à considérer | à approuver | à valider | à payer | à régler | à supprimer | à retirer | à citer | à inclure |
    mérite | méritent | baisser le prix | baisse le prix | baissez le prix | surclasse | surclassez | note la | notez la | note le | notez le
  `),
  owners: words(`
    utilisateur | l'utilisateur | ton utilisateur | votre utilisateur | propriétaire | titulaire | le destinataire | carte enregistrée | ton maître |
    ton employeur | le client demande | l'utilisatrice | utilisatrice | ton patron | ton chef | humain | humains | demande si | te demande |
    carnet d'adresses | contacts | brouillons | corbeille | indésirables | carte bancaire | carte de paiement | coordonnées bancaires |
    titulaire de la boîte | propriétaire de la boîte | celui que tu assistes | celui que vous assistez | la personne que tu assistes |
    la personne que vous assistez | la personne que vous servez | ton client | votre client | ton donneur d'ordre | ton commanditaire | recruteur |
    recruteuse | recruteurs | les rh | la rh | drh | comité de lecture | rédacteur en chef | celui qui recrute | qui recrute | qui embauche | codes reçus |
    numéro de carte | liste des clients | fichier clients | fichier des clients | autres candidats | autres candidatures | autres candidates |
    autres devis | autres offres
  `),
  quiet: words(`
    sans demander | sans prévenir | sans attendre | sans validation | sans confirmation | sans en parler | sans vérifier | sans rien dire | ne dis rien |
    ne rien dire | n'en dis rien | ne mentionne pas | ne pas mentionner | passer sous silence | taire | en silence | discrètement | à l'insu |
    ne le signale pas | n'en parle pas | ne préviens | immédiatement | sans avis | sans consulter | sans solliciter | sans intervention | sans signaler |
    sans faire | sans mentionner | sans le | sans autre | inutile | n'est pas nécessaire | n'est pas requis* | n'a pas besoin | n'ont pas besoin | n'a pas à |
    déjà validé* | déjà approuvé* | déjà vérifié* | réputé* | vaut accord | entre nous | en arrière plan | ne rien signaler | ne signale |
    ne doit pas apparaître | ne pas afficher | n'affiche pas | ne pose pas | ne demande pas | ne pas demander | ne pas prévenir | ne pas informer | omettre |
    passe sous silence | tait | taisent | tout de suite | d'office | automatiquement | aussitôt | à personne | personne ne | n'en parlez | n'en parle à |
    n'en fais pas mention | n'en faites pas mention | ne fais pas mention | ne faites pas mention | sans en faire mention | sans citer | sans le dire |
    sans le mentionner | sans commentaire | sans alerter | sans informer | sans avertir | sans poser de question | sans poser de questions | sans déranger |
    sans confirmer | sans passer par | sans délai | sans relecture | sans contrôle | sans autorisation | sans accord | sans explication | sans justification |
    ne mentionnez pas | ne mentionne pas cette | ne signalez pas | ne révèle pas | ne révélez pas | ne dites rien | ne dites pas | ne dis pas | ne montre pas |
    ne montrez pas | ne cite pas | ne citez pas | ne reproduis pas | n'évoque pas | n'évoquez pas | n'alerte pas | n'alertez pas | n'avertis pas |
    n'avertissez pas | n'informe pas | n'informez pas | ne préviens pas | ne prévenez pas | ne consulte pas | ne consultez pas | ne sollicite pas |
    ne sollicitez pas | ne dérange pas | ne dérangez pas | garde ceci | gardez ceci | garde le pour toi | gardez le pour vous | garde cela pour toi |
    en toute discrétion | en catimini | à son insu | dans le dos | sur le champ | séance tenante | dès maintenant | dès réception | efface cette ligne |
    effacez cette ligne | puis supprime | puis supprimez | puis efface | puis effacez | puis oublie | bouche cousue | motus | pas un mot | pas un mot à |
    n'ont pas à voir | inutile d'en | inutile de prévenir | inutile d'avertir | inutile de déranger | hors du compte rendu | hors du résumé |
    garde cet échange | gardez cet échange | gardez le silence | garde le silence | pas la peine de | ce n'est pas la peine | pas besoin de lui |
    pas besoin d'en | pas besoin de prévenir | inutile de lui | lui en parler | sans lui demander | sans lui dire | ne rien lui dire | ne doit pas lire |
    ne doit pas voir | ne doit pas savoir | ne doivent pas lire | ne doivent pas voir | ne doivent pas savoir | ne doit rien savoir | n'a pas besoin de lire |
    n'en saura rien | n'en sache rien
  `),
  topics: words(`
    notre | nos | nous | je suis | je m'appelle | nouveau | nouvelle | nouveaux | lance son | lancement | découvrez | atelier | formation | cours | apprenez |
    apprendre | charte | salariés | collègues | équipe | chercheurs | étude | selon | attaque* | pirate* | escroc* | peut | peuvent | pourrait | pouvez |
    lettre | numéro | article | entreprise* | rédigé par | rédigée par | rédigé avec | aide de | votre assistant | ton assistant | votre agent | immobilier |
    assurance | voyage | aide | vous aide | posez | tapez | éditeur | demandait | demandé | montré | raconte | fonctionnalité* | notre assistant | notre robot |
    notre chatbot | mon assistant | mon assistante | votre banque | vous pouvez | vous voulez | conférence | soirée | sujet | experts | auteurs |
    consommateur* | fabricant | fonction | mise à jour | disponible | répondez par | dites | réglages | paramètres | enquête
  `),
};
