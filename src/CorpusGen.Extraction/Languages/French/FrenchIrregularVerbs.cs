using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>
/// The stems of French irregular verbs. A row holds for every verb that ends in its infinitive; a longer row goes before a
/// shorter one.
/// </summary>
internal static class FrenchIrregularVerbs
{
    // The columns of a row after its infinitive.
    public const int FirstSingular = 1;
    public const int ThirdSingular = 2;

    /// <summary>Without <c>-ons</c>; the imperfect and the gerund have it too.</summary>
    public const int FirstPlural = 3;
    public const int ThirdPlural = 4;

    /// <summary>The third person of the past historic.</summary>
    public const int Past = 5;

    /// <summary>Without <c>-ai</c>; the conditional has it too.</summary>
    public const int Future = 6;
    public const int Participle = 7;
    public const int Subjunctive = 8;

    /// <summary>Only where it does not go like the first person plural.</summary>
    public const int Gerund = 9;

    private const string Rows =
        """
        aindre     ains     aint     aign     aignent   aignit   aindr    aint     aigne
        eindre     eins     eint     eign     eignent   eignit   eindr    eint     eigne
        oindre     oins     oint     oign     oignent   oignit   oindr    oint     oigne
        connaître  connais  connaît  connaiss connaissent connut connaîtr connu    connaisse
        connaitre  connais  connait  connaiss connaissent connut connaitr connu    connaisse
        paraître   parais   paraît   paraiss  paraissent parut   paraîtr  paru     paraisse
        paraitre   parais   parait   paraiss  paraissent parut   paraitr  paru     paraisse
        naître     nais     naît     naiss    naissent  naquit   naîtr    né       naisse
        accroître  accrois  accroît  accroiss accroissent accrut accroîtr accru    accroisse
        aller      vais     va       all      vont      alla     ir       allé     aille
        battre     bats     bat      batt     battent   battit   battr    battu    batte
        boire      bois     boit     buv      boivent   but      boir     bu       boive
        cevoir     çois     çoit     cev      çoivent   çut      cevr     çu       çoive
        clure      clus     clut     clu      cluent    clut     clur     clu      clue
        inclure    inclus   inclut   inclu    incluent  inclut   inclur   inclus   inclue
        courir     cours    court    cour     courent   courut   courr    couru    coure
        crire      cris     crit     criv     crivent   crivit   crir     crit     crive
        croire     crois    croit    croy     croient   crut     croir    cru      croie
        cueillir   cueille  cueille  cueill   cueillent cueillit cueiller cueilli  cueille
        devoir     dois     doit     dev      doivent   dut      devr     dû       doive
        dire       dis      dit      dis      disent    dit      dir      dit      dise
        maudire    maudis   maudit   maudiss  maudissent maudit  maudir   maudit   maudisse
        dormir     dors     dort     dorm     dorment   dormit   dormir   dormi    dorme
        enir       iens     ient     en       iennent   int      iendr    enu      ienne
        envoyer    envoie   envoie   envoy    envoient  envoya   enverr   envoyé   envoie
        faire      fais     fait     fais     font      fit      fer      fait     fasse
        frir       fre      fre      fr       frent     frit     frir     fert     fre
        vrir       vre      vre      vr       vrent     vrit     vrir     vert     vre
        fuir       fuis     fuit     fuy      fuient    fuit     fuir     fui      fuie
        lire       lis      lit      lis      lisent    lut      lir      lu       lise
        mentir     mens     ment     ment     mentent   mentit   mentir   menti    mente
        mettre     mets     met      mett     mettent   mit      mettr    mis      mette
        mourir     meurs    meurt    mour     meurent   mourut   mourr    mort     meure
        mouvoir    meus     meut     mouv     meuvent   mut      mouvr    mu       meuve
        partir     pars     part     part     partent   partit   partir   parti    parte
        répartir   répartis répartit répartiss répartissent répartit répartir réparti répartisse
        plaire     plais    plaît    plais    plaisent  plut     plair    plu      plaise
        pouvoir    peux     peut     pouv     peuvent   put      pourr    pu       puisse
        prendre    prends   prend    pren     prennent  prit     prendr   pris     prenne
        prévoir    prévois  prévoit  prévoy   prévoient prévit   prévoir  prévu    prévoie
        quérir     quiers   quiert   quér     quièrent  quit     querr    quis     quière
        rire       ris      rit      ri       rient     rit      rir      ri       rie
        rompre     romps    rompt    romp     rompent   rompit   rompr    rompu    rompe
        savoir     sais     sait     sav      savent    sut      saur     su       sache sachant
        sentir     sens     sent     sent     sentent   sentit   sentir   senti    sente
        servir     sers     sert     serv     servent   servit   servir   servi    serve
        sortir     sors     sort     sort     sortent   sortit   sortir   sorti    sorte
        soudre     sous     sout     solv     solvent   solut    soudr    solu     solve
        suffire    suffis   suffit   suffis   suffisent suffit   suffir   suffi    suffise
        suivre     suis     suit     suiv     suivent   suivit   suivr    suivi    suive
        taire      tais     tait     tais     taisent   tut      tair     tu       taise
        traire     trais    trait    tray     traient   trait    trair    trait    traie
        uire       uis      uit      uis      uisent    uisit    uir      uit      uise
        vaincre    vaincs   vainc    vainqu   vainquent vainquit vaincr   vaincu   vainque
        valoir     vaux     vaut     val      valent    valut    vaudr    valu     vaille
        vivre      vis      vit      viv      vivent    vécut    vivr     vécu     vive
        voir       vois     voit     voy      voient    vit      verr     vu       voie
        vouloir    veux     veut     voul     veulent   voulut   voudr    voulu    veuille
        """;

    /// <summary>The rows by their infinitives.</summary>
    public static Dictionary<string, string[]> BySuffix()
    {
        string[] lines = Rows.Split('\n');
        var rows = new Dictionary<string, string[]>(lines.Length, StringComparer.Ordinal);
        foreach (string line in lines)
        {
            string[] row = LexiconBuilder.Split(line);
            rows.Add(row[0], row);
        }

        return rows;
    }
}
