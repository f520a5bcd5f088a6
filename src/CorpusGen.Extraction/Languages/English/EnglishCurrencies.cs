using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Currencies in words. Where several countries have one of a name, it has no code until the country is said.</summary>
internal static class EnglishCurrencies
{
    private static readonly (Currency? Currency, string Expression)[] Names =
    [
        (Currency.EUR, "euro|euros"), (Currency.USD, "dollar|dollars|bucks"), (Currency.USD, "us|american dollar|dollars"), (Currency.USD, "u . s . dollar|dollars"), (Currency.CAD, "canadian dollar|dollars"), (Currency.AUD, "australian dollar|dollars"),
        (Currency.NZD, "new zealand dollar|dollars"), (Currency.HKD, "hong kong dollar|dollars"), (Currency.SGD, "singapore dollar|dollars"), (Currency.TWD, "taiwan|taiwanese dollar|dollars"), (Currency.TWD, "new taiwan dollar|dollars"),
        (Currency.GBP, "pound|pounds|quid"), (Currency.GBP, "pound|pounds sterling"), (Currency.GBP, "british pound|pounds"), (Currency.EGP, "egyptian pound|pounds"), (Currency.LBP, "lebanese pound|pounds"),
        (Currency.SYP, "syrian pound|pounds"), (Currency.TRY, "lira|liras"), (Currency.TRY, "turkish lira|liras"), (null, "franc|francs"), (Currency.CHF, "swiss franc|francs"), (Currency.XOF, "cfa franc|francs"),
        (null, "french|belgian franc|francs"), (Currency.JPY, "yen"), (Currency.JPY, "japanese yen"), (Currency.CNY, "yuan|renminbi|rmb"), (Currency.CNY, "chinese yuan"), (Currency.RUB, "rouble|roubles|ruble|rubles"), (Currency.RUB, "russian rouble|roubles|ruble|rubles"),
        (null, "rupee|rupees"), (Currency.INR, "indian rupee|rupees"), (Currency.PKR, "pakistani|pakistan rupee|rupees"), (null, "peso|pesos"), (Currency.MXN, "mexican peso|pesos"), (Currency.ARS, "argentine peso|pesos"),
        (Currency.CLP, "chilean peso|pesos"), (Currency.COP, "colombian peso|pesos"), (Currency.PHP, "philippine peso|pesos"), (Currency.BRL, "real|reais|reals"), (Currency.BRL, "brazilian real|reais|reals"),
        (Currency.SEK, "krona|kronor"), (Currency.SEK, "swedish krona|kronor|crowns"), (null, "kroner|krone|crowns"), (Currency.NOK, "norwegian krone|kroner|crowns"), (Currency.DKK, "danish krone|kroner|crowns"), (Currency.CZK, "czech koruna|korunas|crowns"),
        (Currency.KRW, "won"), (Currency.KRW, "korean won"), (Currency.KRW, "south korean won"), (null, "dirham|dirhams"), (Currency.MAD, "moroccan dirham|dirhams"), (Currency.AED, "emirati|uae dirham|dirhams"), (null, "dinar|dinars"),
        (Currency.DZD, "algerian dinar|dinars"), (Currency.TND, "tunisian dinar|dinars"), (Currency.IQD, "iraqi dinar|dinars"), (Currency.KWD, "kuwaiti dinar|dinars"), (null, "riyal|riyals"), (Currency.SAR, "saudi riyal|riyals"),
        (Currency.ZAR, "rand"), (Currency.ILS, "shekel|shekels"), (Currency.PLN, "zloty|zlotys|złoty"), (Currency.HUF, "forint|forints"), (Currency.UAH, "hryvnia|hryvnias"), (Currency.THB, "baht"), (Currency.IDR, "rupiah"),
        (Currency.NGN, "naira"), (Currency.KZT, "tenge"), (Currency.MYR, "ringgit"), (null, "deutschmarks|deutschemarks|lire"), 
    ];

    public static void AddTo(PhraseTable<Measure> units)
    {
        foreach ((Currency? currency, string expression) in Names)
            units.Add(Measure.Of(currency), expression);
        CurrencyNames.AddTo(units, "English/currencies.txt");
        units.Add(Measure.HundredthOf(Currency.USD), "cent|cents");
        units.Add(Measure.HundredthOf(Currency.EUR), "euro cent|cents");
        units.Add(Measure.HundredthOf(Currency.GBP), "pence");
        // A cent in America, a hundredth of a pound in Britain.
        units.Add(Measure.HundredthOf(null), "penny");
        units.Add(Measure.HundredthOf(Currency.RUB), "kopeck|kopecks|kopek|kopeks");
        units.AddSymbols(Measure.HundredthOf(Currency.GBP), "p");
        units.Add(Measure.HundredthOf(Currency.EUR), "centime|centimes");
    }
}
