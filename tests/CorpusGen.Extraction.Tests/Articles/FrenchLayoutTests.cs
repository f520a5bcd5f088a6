using Xunit;
using static CorpusGen.Extraction.Tests.Articles.AnnotatedText;

namespace CorpusGen.Extraction.Tests.Articles;

public sealed class FrenchLayoutTests
{
    [Fact]
    public void A_national_daily_has_a_kicker_a_standfirst_bylines_and_links_to_other_articles() => AssertBlocks("""
        Boilerplate | Accueil › Économie › Transports
        Kicker | Transports
        Title | La SNCF promet trente nouvelles lignes de nuit d’ici à 2030
        Paragraph | L’entreprise publique, qui présentait mardi sa feuille de route, mise sur une demande en forte hausse.
        Source | Par Camille Vasseur et Hugo Le Bihan
        Source | Publié le 14 mars 2023 à 18h30, mis à jour le 15 mars 2023 à 07h12
        Boilerplate | Temps de lecture : 3 min.
        Boilerplate | Partager sur Facebook
        Boilerplate | Envoyer par e-mail

        Caption | Un train de nuit en gare d’Austerlitz, à Paris, le 20 mai 2021.
        Credit | STÉPHANE MAHÉ / REUTERS

        Paragraph | C’est un retour que peu de monde attendait. Mardi 14 mars, la direction de la SNCF a détaillé son plan pour les trains de nuit.

        Boilerplate | Lire aussi : Le train de nuit, une passion européenne

        Heading | Un modèle économique fragile

        Paragraph | « Nous avons besoin de l’Etat », a reconnu la directrice générale, Anne Rochefort, devant la presse.

        Heading | Qui va payer ?

        Paragraph | Le ministère des transports n’a pas souhaité répondre à nos questions.

        Source | Camille Vasseur
        Boilerplate | Contribuer
        Boilerplate | Partager
        Boilerplate | Les plus lus
        Boilerplate | Météo : le week-end sera pluvieux dans le nord
        Boilerplate | Retraites : la mobilisation faiblit
        Boilerplate | Guerre en Ukraine : le point sur la situation
        """);

    [Fact]
    public void A_local_paper_has_a_town_in_its_title_and_comments_below() => AssertBlocks("""
        Title | Rennes. Un incendie ravage un entrepôt de la zone industrielle

        Paragraph | Une cinquantaine de pompiers sont intervenus dans la nuit de lundi à mardi.

        Caption | Les flammes étaient visibles à plusieurs kilomètres. | © Ouest-Journal

        Source | Yann KERVELLA.
        Source | Modifié le 03/10/2022 à 08h45
        Boilerplate | Abonnez-vous
        Boilerplate | Lire le journal numérique
        Boilerplate | Newsletter

        Paragraph | Le feu s’est déclaré vers 2 h 30, rue de la Donelière. Aucun blessé n’est à déplorer.

        Heading | Une enquête ouverte

        Paragraph | Le parquet de Rennes a ouvert une enquête pour déterminer les causes du sinistre.

        Boilerplate | Partager cet article
        Boilerplate | Imprimer l’article
        CommentCount | 3 commentaires
        Comment | Bernard35
        Comment | Courage aux salariés, c’est la deuxième fois en deux ans !
        Boilerplate | Répondre
        Comment | Soizic
        Comment | Et les fumées ? On ne nous dit rien.
        Boilerplate | Signaler un abus
        Boilerplate | Ajouter un commentaire
        """);

    [Fact]
    public void An_agency_dispatch_has_its_dateline_and_its_agency_around_the_text() => AssertBlocks("""
        Title | Séisme en Turquie: le bilan dépasse les 200 morts
        Source | ANKARA, 6 février 2020 (AFP) -

        Paragraph | Au moins 212 personnes ont péri dans le séisme qui a frappé jeudi l'est de la Turquie, selon un nouveau bilan.

        Paragraph | "Les secours travaillent sans relâche", a affirmé le gouverneur de la province.

        Paragraph | bur-jdo/cac/mba

        Source | (AFP)
        """);

    [Fact]
    public void A_blog_has_its_meta_line_tags_counts_and_a_form_for_comments() => AssertBlocks("""
        Boilerplate | Menu
        Boilerplate | Aller au contenu
        Title | Pourquoi j’ai quitté la ville pour le Jura
        Source | 8 avril 2019, rédigé par Jeanne
        CommentCount | 2 commentaires

        Paragraph | Il y a un an, je faisais mes cartons. Je ne savais pas encore que je ne reviendrais pas, et que cette maison serait la mienne.

        Heading | Le déclic

        Paragraph | Tout a commencé par une annonce, lue un soir de novembre dans le métro.

        Heading | Et maintenant ?

        Paragraph | Je continue. La suite au prochain billet.

        Boilerplate | Classé dans : Vie quotidienne
        Boilerplate | Étiquettes : Jura, campagne, maison
        Boilerplate | Article précédent
        Boilerplate | Article suivant

        CommentCount | 2 réponses à « Pourquoi j’ai quitté la ville pour le Jura »

        Comment | Lucie dit :
        Comment | 9 avril 2019 à 10 h 12 min
        Comment | Merci pour ce beau texte.
        Boilerplate | Répondre
        Comment | Marc dit :
        Comment | Bravo, et bon courage pour l’hiver
        Boilerplate | Laisser un commentaire
        Boilerplate | Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
        """);

    [Fact]
    public void A_press_release_has_its_label_above_the_title_and_ends_in_marks() => AssertBlocks("""
        Kicker | COMMUNIQUÉ DE PRESSE
        Source | Lyon, le 12 septembre 2021
        Title | Solarix lève 12 millions d’euros pour accélérer en Europe

        Paragraph | Solarix, leader français du stockage solaire, annonce une levée de fonds de 12 millions d’euros.

        Paragraph | « Cette opération va nous permettre de doubler nos effectifs », se réjouit Paul Ménard, PDG de Solarix.

        Heading | À propos de Solarix

        Paragraph | Fondée en 2015, Solarix emploie 120 personnes à Lyon et à Grenoble.

        Boilerplate | ###
        """);

    [Fact]
    public void The_lines_of_an_interview_are_paragraphs_and_never_headings() => AssertBlocks("""
        Title | Léa Fontaine : « Le vélo m’a sauvé la vie »
        Source | Propos recueillis par Marc Olivier
        Source | 4 juin 2022

        Paragraph | La championne de France revient sur sa saison dans un entretien sans fard.

        Paragraph | Sport Hebdo : Comment avez-vous vécu cette blessure ?

        Paragraph | Léa Fontaine : Très mal. Je ne dormais plus.

        Paragraph | Sport Hebdo : Et aujourd’hui ?

        Paragraph | Léa Fontaine : Je revis !

        Heading | Un avenir à écrire

        Paragraph | Vous pensez déjà aux Jeux ?

        Paragraph | — Bien sûr, tout le monde y pense
        """);

    [Fact]
    public void A_text_with_a_paragraph_a_line_has_the_same_parts() => AssertBlocks("""
        Title | Twitter suspend le compte d’un député après un message injurieux
        Source | Le Figaro
        Paragraph | Le réseau social a suspendu mercredi le compte du député Jean Valette, qui avait insulté une journaliste.
        Paragraph | Le message a été supprimé quelques heures plus tard. Son auteur s’en est expliqué dans un second message :
        Post | J’ai eu tort.
        Post | Je présente mes excuses à Mme Perrin.
        PostAttribution | — Jean Valette (@jvalette) 12 janvier 2022
        Heading | Une affaire de plus
        Paragraph | Ce n’est pas la première fois que l’élu fait parler de lui.
        Paragraph | Son groupe a dit regretter des propos « inacceptables ».
        Post | On ne parle pas ainsi à une femme, à une journaliste, à personne.
        PostAttribution | Claire Perrin (@claireperrin) via Twitter
        Paragraph | Le président de l’Assemblée doit se prononcer jeudi.
        Boilerplate | Lire la suite
        """);

    [Fact]
    public void The_lines_above_an_attribution_that_no_blank_line_separates_are_one_post() => AssertBlocks("""
        Title | Le maire de Brive renonce à son projet de stade

        Paragraph | L’annonce a été faite dimanche soir sur les réseaux sociaux.

        Post | Nous arrêtons là.
        Post | Merci à tous ceux qui y ont cru.
        Post | #Brive
        PostAttribution | – Denis Chapuis (@dchapuis) le 3 mai 2020

        Paragraph | L’opposition a aussitôt salué une décision « de bon sens ».

        Post | « Il faut savoir reconnaître ses erreurs, et celle-ci nous aurait coûté cher. »
        PostAttribution | — Élise Morand, conseillère municipale

        Paragraph | Le stade devait coûter 40 millions d’euros.
        """);

    [Fact]
    public void Items_of_a_list_are_paragraphs() => AssertBlocks("""
        Title | Grève du 5 décembre : les lignes fermées

        Paragraph | Voici les lignes qui seront fermées jeudi toute la journée :

        Paragraph | - Ligne 2
        Paragraph | - Ligne 3
        Paragraph | - Ligne 11

        Paragraph | 1. Vérifiez votre trajet
        Paragraph | 2. Partez plus tôt
        Paragraph | • Évitez les heures de pointe

        Paragraph | Le trafic reprendra vendredi matin.
        """);

    [Fact]
    public void A_text_that_begins_with_a_sentence_has_no_title() => AssertBlocks("""
        Paragraph | Le gouvernement a annoncé lundi une hausse du salaire minimum.
        Paragraph | Elle sera de 2 %, a précisé la ministre du travail.
        """);

    [Fact]
    public void A_text_of_one_line_is_a_paragraph() => AssertBlocks("Paragraph | Dernière mise à jour de ce résumé : 09-2008");

    [Fact]
    public void Days_head_the_entries_of_a_chronology() => AssertBlocks("""
        Title | Brexit : les dates clés d’un long divorce

        Paragraph | Du référendum à la sortie, retour sur quatre années de négociations.

        Heading | 23 juin 2016

        Paragraph | Les Britanniques votent la sortie de l’Union européenne.

        Heading | 31 janvier 2020

        Paragraph | Le Royaume-Uni quitte l’Union à minuit, heure de Bruxelles.
        """);

    [Fact]
    public void A_public_broadcaster_has_a_section_above_its_title_and_makers_in_brackets() => AssertBlocks("""
        Kicker | POLITIQUE

        Title | Budget : « Nous tiendrons le cap », assure le ministre

        Paragraph | Le ministre était l’invité du journal de 20 heures, jeudi soir.

        Source | Radio Plaine avec AFP
        Source | Publié le 02/02/2023 20:51

        Caption | Le ministre à son arrivée dans les studios, le 2 février 2023. (LUC MARTINEAU / AFP)

        Paragraph | Le ministre a défendu son projet pendant une demi-heure.

        Boilerplate | À lire aussi
        Boilerplate | Budget : à quoi ressemblera la journée du 7 février ?
        Boilerplate | Carte. Les rassemblements prévus près de chez vous

        Heading | L’opposition dénonce un passage en force

        Paragraph | La gauche a déposé 18 000 amendements.

        Boilerplate | Partager : Twitter - Facebook - E-mail
        Boilerplate | Voir plus
        """);

    [Fact]
    public void A_menu_above_the_title_is_the_site_s() => AssertBlocks("""
        Boilerplate | Accueil
        Boilerplate | Actualités
        Boilerplate | Politique
        Boilerplate | Sport
        Title | Le maire annonce sa démission
        Source | 4 septembre 2019
        Boilerplate | Partager
        Boilerplate | 12
        Paragraph | Après douze ans de mandat, le maire de Sainte-Foy a annoncé sa démission.
        Paragraph | « Je suis fatigué », a-t-il confié au conseil municipal.
        Boilerplate | Il vous reste 63.1% de cet article à lire. La suite est réservée aux abonnés.
        CommentCount | Commentaires (2)
        Comment | Paul | 5 septembre 2019
        Comment | Bon débarras !
        """);

    [Fact]
    public void The_author_who_signs_the_last_paragraph_posts_nothing() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne.

        Paragraph | Les travaux doivent durer trois ans.

        Paragraph | — Jeanne Lacombe
        """);

    [Fact]
    public void A_sentence_that_begins_like_a_source_or_credit_is_a_paragraph() => AssertBlocks("""
        Title | Photo : une exposition célèbre les rues de Paris

        Paragraph | Publié en 1984, le livre est devenu un classique.

        Paragraph | Par ailleurs, la ville rachète vingt tirages.

        Paragraph | Il vous reste trois jours pour en profiter.

        Paragraph | Source de vie, le fleuve est partout dans ces images.

        Paragraph | L’entrée est libre.
        """);

    [Fact]
    public void Names_after_the_last_paragraph_are_of_author_and_publisher() => AssertBlocks("""
        Title | Un procès sous tension

        Caption | La salle d’audience du palais de justice de Nantes.

        Credit | Photo Jérôme Fouquet

        Paragraph | La cour d’assises de Loire-Atlantique juge depuis lundi un homme de 34 ans.

        Paragraph | L’accusé est resté muet.
        Paragraph | – Pourquoi ne répondez-vous pas ? a demandé le président.
        Paragraph | – Je n’ai rien à dire.

        Paragraph | Les demandes des parties :
        Paragraph | Accusation : vingt ans
        Paragraph | Défense : acquittement

        Paragraph | Le verdict est attendu vendredi.

        Source | Anne-Laure Piquet
        Source | Ouest-Journal
        """);

    [Theory]
    [InlineData("» LIRE AUSSI - «Tramway»: la métropole revoit son tracé")]
    [InlineData("→ À lire également : Le tramway a trouvé son tracé")]
    [InlineData("(A VOIR AUSSI : le tramway en images)")]
    [InlineData("Lire aussi Le tramway aura-t-il un jour son tracé ?")]
    [InlineData("Lire notre enquête sur le tramway")]
    [InlineData("Grève du tramway : le point à midi - Regarder sur Dailymotion")]
    [InlineData("Le tramway en images | À voir sur YouTube")]
    [InlineData("Partager sur Facebook")]
    [InlineData("Partager via : Twitter, Facebook, WhatsApp")]
    [InlineData("Facebook Twitter Google+ LinkedIn")]
    [InlineData("Suivez-nous sur Instagram pour ne rien manquer de la vie locale.")]
    [InlineData("Recevez chaque matin l'essentiel de l'actualité de votre ville dans votre boîte de réception, du lundi au samedi, et retrouvez le dimanche notre choix de récits longs.")]
    [InlineData("Nous utilisons des cookies pour mesurer l'audience de ce site.")]
    [InlineData("Tout accepter")]
    [InlineData("2 345 personnes parlent à ce sujet")]
    [InlineData("Voir cette publication sur Instagram")]
    [InlineData("Une publication partagée par Anne Roux (@roux)")]
    [InlineData("Suivez Anne Roux sur Twitter")]
    [InlineData("Toute reproduction interdite sans accord écrit.")]
    [InlineData("Soyez le premier à commenter cet article")]
    [InlineData("Vous devez être connecté pour publier un commentaire.")]
    [InlineData("Cet article vous a plu ? Partagez-le !")]
    public void A_line_of_the_site_between_paragraphs_is_boilerplate(string line) => AssertBlocks(Between("Boilerplate", line));

    [Theory]
    [InlineData("Lire plus souvent, c'est ce que promet la ministre.")]
    [InlineData("Voir aussi loin dans le passé est une prouesse.")]
    [InlineData("Regarder sur son téléphone est devenu un réflexe.")]
    [InlineData("« Lire aussi est un plaisir », dit-elle.")]
    [InlineData("Il reste à partager la facture - et à regarder vers l'avenir.")]
    [InlineData("Toute reproduction du virus en laboratoire est surveillée.")]
    [InlineData("Facebook et Twitter ont refusé.")]
    [InlineData("Instagram et Facebook.")]
    public void A_sentence_that_begins_with_a_word_of_the_site_is_a_paragraph(string line) => AssertBlocks(Between("Paragraph", line));

    [Theory]
    [InlineData("Anne Roux, maire de Sète, le 3 mai 2016 à Paris.")]
    [InlineData("Le port de Sète vu du mont Saint-Clair, le 14 juillet 2019.")]
    [InlineData("Manifestation contre la loi, à Lyon, mardi 3 mai 2016.")]
    [InlineData("Le port de Sète. ANNE ROUX / LE COURRIER")]
    [InlineData("Le vieux port de Sète (archives)")]
    [InlineData("Un canot de sauvetage au large de Sète. (Illustration)")]
    [InlineData("La criée de Sète (archives Le Courrier).")]
    [InlineData("Photo d'archives du port de Sète")]
    [InlineData("Ici, Anne Roux lors de son arrivée au port.")]
    [InlineData("De gauche à droite : Anne Roux, Paul Vidal et Karim Saïd")]
    public void A_line_that_shows_something_and_has_no_verb_is_a_caption(string line) => AssertBlocks(Between("Caption", line));

    [Theory]
    [InlineData("Paragraph", "L'accord a été signé par Anne Roux, le 3 mai 2016 à Paris.")]
    [InlineData("Paragraph", "Le port de Sète accueillit trois navires, le 14 juillet 2019.")]
    [InlineData("Paragraph", "Ici, ni eau ni électricité.")]
    [InlineData("Paragraph", "Ici, Anne Roux est chez elle.")]
    [InlineData("Heading", "Portrait de Anne Roux")]
    [InlineData("Heading", "Le retour des bateaux")]
    [InlineData("Paragraph", "La ville fouille ses papiers (archives et plans compris).")]
    public void A_sentence_or_heading_is_no_caption(string kind, string line) => AssertBlocks(Between(kind, line));

    [Fact]
    public void Titles_under_a_line_that_offers_more_to_read_are_links() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne.

        Boilerplate | » À LIRE AUSSI :
        Boilerplate | Le tramway en dix questions
        Boilerplate | « Une chance pour les quartiers nord », selon le maire
        Boilerplate | Enquête publique : ce que disent les riverains…

        Paragraph | Les travaux doivent durer trois ans.
        """);

    [Fact]
    public void A_list_may_be_headed_by_two_words() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne.

        Heading | À découvrir en ville

        Paragraph | Un musée du rail doit ouvrir en même temps.

        Boilerplate | À découvrir
        Boilerplate | Le tramway en dix questions
        Boilerplate | Le musée du rail en images
        """);

    [Fact]
    public void A_link_that_names_its_article_is_one_line() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne.

        Boilerplate | » LIRE AUSSI - Tramway : le tracé
        Heading | Trois ans de travaux

        Paragraph | Les travaux doivent durer trois ans.
        """);

    [Fact]
    public void Where_questions_speak_to_somebody_all_are_asked_in_the_interview() => AssertBlocks("""
        Title | « Le tramway changera la ville »

        Paragraph | La présidente de la métropole défend son projet avant le vote.

        Paragraph | Pourquoi avez-vous choisi ce tracé ?

        Paragraph | C'est le plus court, et le moins cher.

        Paragraph | Et les riverains ?

        Paragraph | Ils ont été consultés dès le début.

        Paragraph | Que leur dites-vous ?

        Paragraph | Que le bruit ne durera pas.

        Heading | Trois ans de travaux

        Paragraph | Combien cela coûtera-t-il ?

        Paragraph | Moins que prévu.
        """);

    [Fact]
    public void A_post_below_its_author_and_one_in_a_line_are_posts() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne, et sa présidente s'en est félicitée :

        PostAttribution | Anne Roux @roux · 23 mars 2018
        Post | Le tramway, enfin !

        Paragraph | L'opposition a répondu dans la soirée, par la voix de son chef de file.

        Post | Une folie, rien d'autre. — Paul Vidal (@pvidal) 24 mars 2018

        Post | « Nous paierons cette ligne pendant quarante ans. » — Paul Vidal, conseiller d'opposition

        Paragraph | Les travaux doivent durer trois ans.
        """);

    [Fact]
    public void Who_helped_with_the_article_is_its_source() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne.

        Paragraph | Les travaux doivent durer trois ans.

        Source | Anne Roux et Paul Vidal ont contribué à cet article.
        """);

    [Fact]
    public void Prose_above_a_dash_and_a_name_is_the_article_s() => AssertBlocks("""
        Title | Le tramway arrivera en 2026

        Paragraph | La métropole a voté lundi la construction de la ligne.

        Paragraph | — Anne Roux, présidente de la métropole

        Paragraph | Les travaux doivent durer trois ans.
        """);

    [Theory]
    [InlineData("Paragraph", "#Port #Mer")]
    [InlineData("Paragraph", "#Port, #Mer, #Bateaux")]
    [InlineData("Heading", "#DeleteFacebook")]
    [InlineData("Heading", "#DeleteFacebook et les autres")]
    public void Several_tags_head_nothing(string kind, string line) => AssertBlocks(Between(kind, line));

    [Fact]
    public void Tags_above_the_title_are_none() => AssertBlocks("""
        Paragraph | #Port #Mer

        Title | Un été sur le port

        Paragraph | Les bateaux sont rentrés lundi, après deux semaines en mer.
        """);

    private static string Between(string kind, string line) => $"""
        Title | Un été sur le port

        Paragraph | Les bateaux sont rentrés lundi, après deux semaines en mer.

        {kind} | {line}

        Paragraph | Ils repartiront jeudi si le vent le permet.

        Paragraph | La pêche a été bonne cette année.
        """;
}
