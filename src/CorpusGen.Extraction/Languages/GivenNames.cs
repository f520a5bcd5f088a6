namespace CorpusGen.Extraction.Languages;

/// <summary>Given names in news of either language. Names that are first of all small words (<c>An</c>, <c>Son</c>) are left out.</summary>
internal static class GivenNames
{
    private const string Men =
        """
        aaron abdel abdelaziz abdelkader abdelmalek abderrahmane abdou abdoulaye abdullah abel abraham achille achraf adam adama adel adnan adolphe adrian adrien ahmad ahmed aimé
        akira alain alan alassane albert alberto aldo alec alejandro aleksandr aleksandar aleksei alessandro alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali allan allen alpha
        alphonse álvaro alvaro amadou amin amine amir amos anatole anders andrea andreas andrei andrej andrés andres andrew andrey andrzej andré andre andy ángel angelo anis anthony antoine anton antonio antónio
        antony anwar ariel aristide armand armando armin arnaud arne arnold arsène arthur arturo arun asif ashton atal auguste augustin aurélien austin axel aymeric ayman ayoub aziz
        babacar baptiste barack barry bart bartosz basile bashar bassam bastien ben benedict benjamin bernard bernardo bernie bertrand bilal bill billy björn bob bobby bogdan boris brad bradley brahim brandon
        brendan brent brett brian brice bruce bruno bryan burak byron
        caleb calvin cameron carl carlo carlos casey cédric cedric cem césar cesar chad charles charlie chen chester chris christian christophe christopher christoph chuck clarence clark claudio claus clément
        clifford clint clinton clive cody colin connor conrad constantin corentin corey cory craig cristian cristiano cristóbal curtis cyprien cyril cyrille cyrus
        dale damian damien damon dan daniel daniele danilo danny dany dara darren darryl dave david davide dean demetrios denis dennis denzel derek desmond devin dexter didier diego dieter dietrich dimitri
        dimitris dirk djamel djibril dmitri dmitry dmytro domenico donald donovan doug douglas drew duncan dustin dwayne dwight dylan
        earl ed eddie eddy edgar edgard edmond edmund édouard eduardo edouard edward edwin efraïm ehud elias elie élie elijah elio eliot elliot elliott elon elton elvis emanuel emerson emile émile emilio emmanuel
        emmett emre enrico enrique enzo eric éric erich erick erik ernest ernesto ernst erwan esteban étienne etienne ethan eugene eugène evan evgeny evgueni evo ezra
        fabian fabien fabio fabrice fadi faisal farid fathi fausto fayçal fayez federico felipe félix felix ferdinand fernand fernando fethi fidel filip filippo finn firmin florent florentin florian francesco francis francisco
        franck franco françois francois frank frankie franklin franz fred freddie freddy frédéric frederic frederick frederik fredrik friedrich
        gabin gabriel gaël gaétan garry gary gaspard gaston gautier gavin geert gennady geoff geoffrey geoffroy george georges georgi georgios gérald gerald gérard gerard gerhard germain gerry ghislain giacomo gian gianfranco gianluca
        gianni gilbert gilberto gilles gino giorgio giovanni giuliano giulio giuseppe glen glenn godefroy gonzalo gordon goran graham greg grégoire gregor gregory grégory guido guilherme guillaume guillermo günter
        gunther gus gustav gustave gustavo guy
        habib hakim hal hamid hamza hamed hans harald haris harold haroun harris harrison harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henry herbert hervé hideo hillel hiroshi hocine horst hosni houari
        howard hubert hugh hugo humphrey hussein hussain huseyin
        iain ian ibrahim ibrahima idriss ignacio ignace igor ilan ilham ilya imad imran ingmar ioannis isaac isaak isaiah ismaël ismail issa israël ivan ivo iyad
        jaap jack jackie jacky jackson jacob jacques jaime jair jake jakob jakub jalil jamal james jamie jamel jan jared jaroslaw jason jasper javier jay jeff jefferson jeffrey jens jérémie jérémy jeremy jerome jérôme jerry jesse jesús
        jim jimmy joachim joakim joan joaquín joaquin joe joël joel joey johan johann johannes john johnny jon jonas jonathan jordan jordi jorge josé jose josef joseph josh joshua josip joão jozef juan jude jules julian julien julio
        jürgen jurgen justin juri
        kaan kabir kamal kamel karim karl kaspar keith kemal ken kenji kenneth kenny kenzo kevin kévin khaled khalid khalil kim kirill kirk klaus kofi konrad konstantin kristof kristian kurt kwame kyle
        lamine lance larry lars laszlo laurent lawrence lee leland leif lech len lenny léo leo léon leon leonard leonardo leonid leopold léopold leroy leslie lester levi lewis liam lilian lionel livio lloyd loïc loic logan lorenzo lorenz lothar lou louis
        loup luc luca lucas lucian luciano lucien ludovic luigi luis luiz lukas luke lyndon
        maciej madani magnus mahamadou mahmoud mahmud malcolm malek malik mamadou manfred manu manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon marshall martial martin marty marvin marwan
        massimo mateo mateusz mathias mathieu mathis mats matt matteo matthew matthias matthieu maurice mauricio maurizio max maxence maxim maxime maximilien maximilian mehdi mehmet melvin michael michaël michail michal michel michele mick mickaël
        miguel mihai mikael mike mikhail mikhaïl milan milos miloš miroslav mitch mitchell mohamad mohamed mohammad mohammed mohsen moïse moktar morgan moritz morris moses mouloud mounir mourad moussa muammar muhammad muhammadu murat murray mustafa mustapha
        nabil nadim naftali nahel naim napoléon narendra nasser nate nathan nathanaël nathaniel neil nelson nicholas nicola nicolae nicolas nicolás nick nico niels nigel nikita nikola nikolai nikolaï nikos nils noah noé noël noel nolan norbert norman nouri
        olaf ole oleg oleksandr olivier oliver omar oren orlando oscar oskar osman othmane otto oumar oussama owen
        pablo paolo pape pascal pat patrice patrick paul paulo pavel pawel pedro pete peter petr petro philip philippe phil phillip pierluigi piero pierre piers pierrick piotr pietro prakash
        quentin quincy
        rachid rafael rafaël rafał rahul raja rajesh ralf ralph ramiro ramon ramón ramzan ramzi randall randy raoul raphaël raphael rashid rasmus raúl raul ravi ray raymond raynald recep reda reggie régis regis reginald reinhard rémi rémy remy renaud renato
        rené rene reuben rex reza ricardo riccardo richard rick ricky riad riadh ridha rishi rob robert roberto robin robinson roch rocco rod roderick rodolphe rodrigo rodrigue rodney roger roland rolf romain roman romano romario romeo roméo romuald ron
        ronald ronaldo ronnie ross roy ruben rudi rudolf rudy rufus rupert russell ryan
        saad sacha saddam sadio saïd salah salim salman salvador salvatore sam sami samir samuel samy sanjay santiago saul scott sean seán seamus sébastien sebastian sebastião selim serge sergei sergej sergey sergueï sergio serhiy seth shane shaun shawn
        shimon shinzo shlomo sidney sidy siegfried silvio silvère simon slim slobodan soren søren souleymane spencer spike stan stanislas stanislav stanley stefan stefano stéphane stephane stephan stephen steve steven stewart stuart sundar sven sylvain
        sylvestre syed
        tadeusz tahar taha taylor takeshi tarek tariq tayeb ted teddy terence terrence terry teodoro thabo théo theo théodore theodore théophile thibaud thibault thibaut thierry thomas thor thorsten tidjane tim timothée timothy tito titouan tobias todd tom
        tomas tomás tomasz tommaso tommy tony travis trevor tristan tyler tyrone
        ugo ulf ulrich ulysse umar umberto urbain usain uwe
        vaclav václav valentin valentino valère valery valéry valerio vasily vernon vicente victor vijay viktor vince vincent vincenzo virgil virgile vitali vitaly vittorio vivien vivek vladimir vladislav vlad volodymyr
        wade waldemar walid wallace wally walt walter warren wassim wayne werner wesley wilfried wilfrid wilhelm will willem willi william willie willy wilson winston wladimir wojciech wolfgang woody wyatt
        xavier xi xavi yacine yahya yair yaïr yanick yanis yanick yann yanick yannick yannis yasser yassine yasin yitzhak yoann yohan yohann yoann youcef youri youssef yousef yuri yusuf yukio yves yvan yvon
        zachary zack zakaria zaki zbigniew zdenek zidane zine zinedine zinédine zoltan zoran zlatan
        """;

    private const string Women =
        """
        abigail ada adèle adele adélaïde adriana adrienne agathe agnes agnès agnieszka aïcha aicha aïda aida aimée aisha alba alejandra aleksandra alessandra alessia alexa alexandra alexia alexandria alice alicia alina aline alison
        alix allison alma alyssa amal amanda amandine amber amel amélie amelia amina aminata amira amy ana anaïs anastasia andréa andrée angela angèle angelica angélina angelina angélique angie anissa anita anja ann anna annabelle anne annette
        annick annie anouk antoinette antonia anya apolline arantxa ariana ariane arlette armelle asma assia assa astrid ashley athina aude audrey aurélie aurora aurore ava awa axelle ayesha azza
        barbara bárbara beatrice béatrice beatriz becky belinda bella bénédicte benazir bérangère bérengère bernadette bernice bertha beth bethany betsy betty beverly beyoncé bianca birgit blanche blanca blandine bonnie brenda bridget brigitte britney
        brittany brooke
        camila candace candice capucine carine carla carlotta carmen carol carole carolina caroline carolyn carrie cassandra cassandre catarina caterina catherine cathy cécile cecilia cecile céline celine chantal charlène charline charlotte chelsea cherie
        cheryl chiara chloé chloe christa christel christelle christiane christina christine christy cindy claire clara clarisse clarissa claudette claudia claudine clélia clémence clémentine cléo cleo colette colleen condoleezza connie constance consuelo
        cora coralie corinne cornelia cosima courtney cristina cynthia
        dana daniela danielle daniella danièle daphné daphne daria darlene dawn debbie deborah débora delphine denise diana diane dilma dina dolores dominica dominika donatella donna dora doreen doris dorothée dorothy
        edith édith edna edwige eileen ekaterina elaine eleanor eleni elena éléonore eleonora elfriede eliane éliane elif elisa élisa elisabeth élisabeth élise elise eliza elizabeth ella ellen elodie élodie éloïse elsa elvira emilia emilie émilie emily emma emmanuelle
        erica erika erin ernestine esmeralda estelle esther esperanza eugenia eugénie eva evelyn évelyne evelyne ève eve evita
        fabiola fabienne fadela fadila faith fanny farah fareeda fatima fatiha fatma fatou fatoumata federica felicia félicie félicité felicity fernanda fiona flavie fleur flora flore florence france frances francesca francine françoise frederica frédérique frida
        gabriela gabriella gabrielle gaëlle geena gemma geneviève genevieve georgette georgia georgina geraldine géraldine germaine ghislaine gigi gilberte gilda gina ginette ginger gisèle gisele giorgia giulia gladys gloria golda graciela greta gretchen gretel
        grace grazia guadalupe gudrun gwendoline gwenaëlle gwyneth
        hadja hafida hafsa haifa halima hanan hanna hannah harriet hasna hawa hayat heather hedwige heidi helen helena hélène helene helga héloïse henriette hermine hilary hilda hillary hind holly honorine hope hortense houda houria huguette
        ida ikram iman imane imelda inès ines inés inga inge ingrid ioana iolanda irene irène irina iris irma isabel isabella isabelle isadora isolde ivana ivanka ivonne
        jacinda jacqueline jade jamila jana jane janet janice janine jasmine jeanette jeanine jeanne jeannette jeannine jenna jennifer jenny jessica jill joan joana joanna joanne jocelyne jodie joëlle johanna jolanta josefina joséphine josephine josette josiane
        jovana joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette justine justyna
        kamala karen karin karima karine karla katarina kate katell katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katy katya kayla kelly kendall kerry keira khadija khadidja kimberly kirsten klara kristen kristin kristina kylie
        laetitia laëtitia laila lamia lana lara larissa latifa laura laure lauren laurence laurie lætitia lea léa léna lena leila leïla leïa leni leonie léonie léontine leslie leticia letizia lidia ligia lila lilia liliane lillian lily lina linda lindsay lisa lise lisbeth
        liz liza lizzie loana lois lola lorena loretta lori lorraine louisa louise lourdes lucía lucia lucie lucienne lucille lucy ludivine ludmila luisa lydia lydie lyudmila lynn
        mabel madeleine madeline madison madonna maëlle maelle maeva magali magalie magda magdalena maggie maï maia maïa maja maitê malala malia malika malin mallory mandy manon manuela mara marcela marceline marcella marcia margaret margarida margarita margaux margot
        margrethe marguerite maria mariam mariama mariana marianne maribel marie marielle marilyn marilyne marina marine marion marisa marisol marissa marjane marjorie marlène marlene marta martha martina martine mary maryam maryse maryvonne mathilde matilda maud
        maude maureen mégane megan meghan mei melania mélanie melanie melinda melissa mélissa mercedes meredith meryem meryl mia michaëla michaela michele michèle michelle mila milena mimi mina mireille miriam moira molly mona monica monika monique mouna muriel
        mylène myriam
        nabila nadège nadia nadine nadja naïma naima najat nancy naomi nastassja natacha natalia natalie natalya natasha nathalie nawal nayla nelly neus nicky nicola nicole nicoletta nikki nina noa noelia noémie noëlle nolwenn nora norah noura nour
        océane octavia odette odile ofelia olena olga olive olivia olympe ophélie oprah oriane ornella oumou
        pamela paola paloma patricia patti patty paula paule paulette pauline peggy penelope pénélope perrine petra phyllis pia pilar polly priscilla priti prune priya
        quitterie rabia rachel rachele rachida raïssa rama rania raphaëlle raquel raymonde rebecca régine regina reine rekia renata renée reyhan rhonda rima rita roberta rokhaya rolande romane romy rosa rosalie rosalind rosanna rosario rose rosemary roselyne rosie roxana
        roxane ruth
        sabine sabrina sadia safia salima sally salma salomé samantha samia samira sana sandra sandrine sanna sara sarah saskia scarlett ségolène selena selma serena séverine shakira shannon sharon sheila sheryl shirley sibyl sigrid silvia simone simonetta siobhan
        soledad solange solène solveig sofia sofie sonia sonja sophia sophie soraya stacey stacy stefania stella stéphanie stephanie stormy sue suella summer susan susana susanna susanne suzanne suzy svetlana sybil sylvaine sylvia sylviane sylvie
        tamara tania tanya tara tatiana tatjana tess tessa thandie thea thelma theresa thérèse therese theresia thi tiffany tilda tina tiphaine toni tracy tricia tulsi tzipi
        ulrike uma ursula valentina valentine valeria valérie valerie vanessa vera véra vérène verena veronica veronika véronique vicky victoire victoria vigdis viktoria vilma viola violaine violeta violette virginia virginie viridiana vivian vivienne
        wanda wendy whitney wiebke wilhelmina wilma winnie whoopi winona xenia xiomara yael yaël yamina yasmin yasmina yasmine yelena yekaterina yevgenia yoko yolanda yolande yulia yuriko yvette yvonne zahia zahra zara zeinab zelda zineb zoé zoe zohra zuzana
        """;

    private const string Both =
        """
        alex andrea angel camille charlie claude dominique frédérique gwen jackie jean jocelyn jordan jules kim laurence leslie lou maxime morgan nicola pat robin sacha sam sasha stéphane taylor terry yannick ali
        chris cameron casey dana jamie jan jesse jo joan kelly kerry lee lindsay lynn michele robbie sandy shannon sidney simone tracy vivian ashley morgane alexis ariel axel eden noa nour hong jing jun li ling ming ping wei wen xiaoming yang ying yan zhang lin hui
        jia feng bo chang cheng hua jian jie lei liang mao qiang rui shan tao tian xia xiaoping xin yi yong yu yuan yun zhen zhi akiko haruki haruto kazuo keiko naoki naomi satoshi takashi yoko yumi yuki
        priyanka anil amit ankit deepak deepika gautam indira kiran lakshmi manish mukesh nikhil pooja rakesh rohit sachin sanjay shah sunil suresh sunita uma vikram
        """;

    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(Trait.GivenName | Trait.Masculine, Men);
        builder.Add(Trait.GivenName | Trait.Feminine, Women);
        builder.Add(Trait.GivenName | Trait.Masculine | Trait.Feminine, Both);
    }
}
