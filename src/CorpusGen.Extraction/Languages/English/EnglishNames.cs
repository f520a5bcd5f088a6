namespace CorpusGen.Extraction.Languages.English;

/// <summary>What stands before and inside names in English, and the abbreviations whose full stop ends no sentence.</summary>
internal static class EnglishNames
{
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(
            Trait.NameTitle,
            """
            mr mrs ms miss mx dr prof professor doctor sir lord lady dame madam madame m mme mlle senator sen president pres gov governor rep representative congressman congresswoman
            minister chancellor secretary ambassador mayor judge justice chief sheriff king queen prince princess duke duchess baron baroness count countess emperor sultan sheikh emir
            captain capt general gen colonel col major maj lieutenant lt sergeant sgt corporal cpl admiral adm commander cmdr private officer detective inspector constable deputy
            father fr sister brother saint st pope cardinal archbishop bishop rev reverend pastor rabbi imam ayatollah mullah hon speaker coach
            """);
        builder.Add(Trait.Masculine, "mr sir lord monsieur congressman king prince duke");
        builder.Add(Trait.Feminine, "mrs ms miss lady dame madam madame mme mlle congresswoman queen princess duchess baroness");
        // Given names of men and women.
        builder.Add(
            Trait.GivenName | Trait.Masculine | Trait.Feminine,
            "lindsey lindsay leslie kelly ashley tracy robin jamie casey jordan taylor morgan dana kerry kim pat chris alex sam lee shannon stacy courtney beverly terry kelsey riley avery cameron logan quinn reese rowan blair drew jessie jackie ollie charlie frankie bobbie lu kerry robbie");
        builder.Add(Trait.NameParticle, "de du des d' la le l' van von der den di da dos das del della al el ben bin ibn bint abu ould y e zu ter ten");
        builder.Add(
            Trait.Abbreviation,
            """
            mr mrs ms mx dr prof sen gov rep reps gen col lt sgt capt maj cpl adm cmdr pvt hon rev fr inc ltd co corp bros jr sr st ste mt ft no nos vs v etc al cf
            pp vol fig est dept univ assn ave blvd rd approx jan feb mar apr jun jul aug sep sept oct nov dec pres atty dist supt
            ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
            """);
        builder.Add(Trait.Abbreviation, "m mme mlle");
    }
}
