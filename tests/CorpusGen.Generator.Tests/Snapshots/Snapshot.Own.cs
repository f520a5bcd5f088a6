namespace CorpusGen.Generator.Tests.Snapshots;
internal static class X;
