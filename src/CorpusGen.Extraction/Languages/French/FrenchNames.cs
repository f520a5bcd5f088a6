namespace CorpusGen.Extraction.Languages.French;

/// <summary>What stands before and inside names in French, and the abbreviations whose full stop ends no sentence.</summary>
internal static class FrenchNames
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(
            Trait.NameTitle,
            """
            m mm mme mmes mlle mlles mr mrs dr pr me mgr monsieur madame mademoiselle messieurs mesdames monseigneur docteur professeur maître
            sir lord lady miss dame général colonel capitaine commandant lieutenant amiral maréchal
            père frère sœur soeur abbé saint sainte don doña señor cheikh cheikha imam émir sheikh rabbin pape cardinal
            prince princesse roi reine duc duchesse comte comtesse baron baronne marquis marquise président présidente
            """);
        builder.Add(Trait.Masculine, "m mm mr monsieur messieurs sir lord saint señor don mgr");
        builder.Add(Trait.Feminine, "mme mmes mlle mlles mrs madame mesdames mademoiselle lady miss dame sainte doña");
        builder.Add(Trait.Plural, "mm mmes mlles messieurs mesdames");
        builder.Add(Trait.NameParticle, "de du des d' la le l' van von der den dem di da dos das del della dei al el ben bin ibn bint abou abu ould y e zu zur ter ten");
        builder.Add(
            Trait.Abbreviation,
            """
            m mm mme mmes mlle dr pr me mgr prof gén col cdt cne lt sgt etc cf art al p pp vol n no nos chap éd av bd st ste env ex hab tél réf sté apr
            janv févr avr juil sept oct nov déc max min jr sr inc ltd corp co cie vs op fig
            """);
    }
}
