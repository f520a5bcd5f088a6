using CorpusGen.Generator.Tests.Driving;

namespace CorpusGen.Generator.Tests;

/// <summary>Two small marked articles that a person can read.</summary>
internal static class SampleTexts
{
    public static TextFile Harbour { get; } = new("texts/harbour.txt", """
        Le port de Lorient s’agrandit

        Le maire a confirmé le projet. «Nous commençons demain» [Anne Le Goff|@alegoff|a confirmé]
        «Nous commençons demain» [Anne Le Goff] a-t-elle répété, et que <<le port aura {plus de 6,9 millions|de visiteurs|6900000|visiteur}>> [Anne Le Goff].
        = Un ‹phare› de trop
        «C’est trop cher !» [un pêcheur] Le phare coûte {50 millions||50000000|}.

        """);

    public static TextFile Bridge { get; } = new("texts/bridge.txt", """
        Un pont : l’été prochain

        «Le pont ouvrira.» [Anne Le Goff] Il attend {3 000|visiteurs étrangers|3000|visiteur} par jour.

        """);
}
