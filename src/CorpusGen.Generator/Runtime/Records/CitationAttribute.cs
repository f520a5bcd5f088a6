namespace CorpusGen;

/// <summary>Says that a text is somebody's words: the compiler looks it up in the corpus where it is a constant. <c>[Citation] const string Motto = "Je ne savais pas";</c></summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Field | global::System.AttributeTargets.Property | global::System.AttributeTargets.Parameter)]
internal sealed class CitationAttribute : global::System.Attribute
{
}
