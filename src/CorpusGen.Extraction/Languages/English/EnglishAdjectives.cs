namespace CorpusGen.Extraction.Languages.English;

/// <summary>The adjectives that often come between an English determiner and the noun for a person or thing.</summary>
internal static class EnglishAdjectives
{
    public static void AddTo(LexiconBuilder builder) => builder.Add(
        Trait.FrontAdjective | Trait.Adjective,
        """
        former new young old chief senior deputy first second third fourth fifth last latest next previous current acting interim retired late ex vice co longtime veteran assistant associate
        famous celebrated renowned prominent leading top prime main principal key big small little great good bad best worst better long short high low large huge giant tiny
        real true false only same other whole own popular influential powerful rich wealthy poor beloved legendary iconic controversial embattled outgoing incoming
        right left far foreign federal national international local regional public private independent royal presidential executive general special
        white black american british french german european chinese russian conservative liberal democratic republican socialist
        elder younger older fellow future self early recent important major minor single double full half official unofficial
        alleged suspected accused convicted disgraced beautiful terrible wonderful brilliant amazing serious simple clear strong
        """);
}
