using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Expressions that say how exact a number is.</summary>
internal static class FrenchModifiers
{
    private static readonly (Approximation Approximation, string Expressions)[] Before =
    [
        (Approximation.About, "environ;autour OF;aux alentours OF;quelque;quelques;à|a peu près;plus ou moins;approximativement;grosso modo;de l' ordre OF;aux environs OF;avoisine;avoisinant;avoisine les;avoisinant les;avoisinent les"),
        (Approximation.Almost, "près|pres OF;presque;quasiment;quasi;pratiquement;pas loin OF"),
        (Approximation.MoreThan, "plus OF;bien plus OF;beaucoup plus OF;nettement plus OF;un peu plus OF;largement plus OF;au - delà OF;au delà OF;dépasse;dépasse les;dépassé;dépassé les;dépassent;dépassent les;dépassait;dépassait les;dépasser;dépasser les;"
            + "dépassant;dépassant les;dépassera;dépassera les;supérieur|supérieure|supérieurs|supérieures à|a;excède;excédant;excéder"),
        (Approximation.AtLeast, "au moins;au minimum;minimum;un minimum OF;pas moins OF;au bas mot;à|a partir OF;à|a tout le moins"),
        (Approximation.LessThan, "moins OF;bien moins OF;beaucoup moins OF;un peu moins OF;nettement moins OF;en deçà OF;en dessous OF;en - dessous OF;inférieur|inférieure|inférieurs|inférieures à|a"),
        (Approximation.AtMost, "au plus;tout au plus;au maximum;maximum;un maximum OF;jusqu' à|a;jusqu' aux;pas plus OF;ne dépasse pas;ne dépassant pas;ne dépasse pas les"),
        (Approximation.Barely, "à|a peine;tout juste"),
    ];

    private static readonly (Approximation Approximation, string Expressions)[] After =
    [
        (Approximation.About, "environ;à|a peu près;ou presque;ou à peu près"),
        (Approximation.AtLeast, "au moins;au minimum;minimum;ou plus;et plus;au bas mot"),
        (Approximation.AtMost, "au plus;au maximum;maximum;tout au plus;ou moins;et moins"),
    ];

    public static void AddTo(FigureGrammar grammar)
    {
        foreach ((Approximation approximation, string expressions) in Before)
        {
            foreach (string expression in expressions.Split(';'))
                grammar.ModifiersBefore.Add(approximation, expression.Replace("OF", "de|d'|des|du"));
        }

        foreach ((Approximation approximation, string expressions) in After)
        {
            foreach (string expression in expressions.Split(';'))
                grammar.ModifiersAfter.Add(approximation, expression);
        }
    }
}
