using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Currencies in words. Where several countries have one of a name, it has no code until the country is said.</summary>
internal static class FrenchCurrencies
{
    public static void AddTo(PhraseTable<Measure> units)
    {
        CurrencyNames.AddTo(units, "French/currencies.txt");
        Add(units, Currency.EUR, "euro|euros");
        Add(units, Currency.USD, "dollar|dollars");
        Add(units, Currency.USD, "dollar|dollars américain|américains|us");
        Add(units, Currency.CAD, "dollar|dollars canadien|canadiens");
        Add(units, Currency.AUD, "dollar|dollars australien|australiens");
        Add(units, Currency.NZD, "dollar|dollars néo - zélandais");
        Add(units, Currency.HKD, "dollar|dollars de hong kong");
        Add(units, Currency.HKD, "dollar|dollars de hongkong");
        Add(units, Currency.SGD, "dollar|dollars singapourien|singapouriens");
        Add(units, Currency.TWD, "dollar|dollars taïwanais");
        Add(units, Currency.GBP, "livre|livres sterling|anglaise|anglaises|britannique|britanniques");
        Add(units, Currency.TRY, "livre|livres turque|turques");
        Add(units, Currency.LBP, "livre|livres libanaise|libanaises");
        Add(units, Currency.EGP, "livre|livres égyptienne|égyptiennes");
        Add(units, Currency.SYP, "livre|livres syrienne|syriennes");
        Add(units, null, "franc|francs");
        Add(units, null, "franc|francs français|belges|belge|luxembourgeois");
        Add(units, Currency.CHF, "franc|francs suisse|suisses");
        Add(units, Currency.XOF, "franc|francs cfa");
        Add(units, Currency.CDF, "franc|francs congolais");
        Add(units, Currency.RWF, "franc|francs rwandais");
        Add(units, Currency.GNF, "franc|francs guinéens");
        Add(units, Currency.XPF, "franc|francs pacifique|cfp");
        Add(units, Currency.JPY, "yen|yens");
        Add(units, Currency.CNY, "yuan|yuans|renminbi|renminbis");
        Add(units, Currency.RUB, "rouble|roubles");
        Add(units, null, "roupie|roupies");
        Add(units, Currency.INR, "roupie|roupies indienne|indiennes");
        Add(units, Currency.PKR, "roupie|roupies pakistanaise|pakistanaises");
        Add(units, Currency.LKR, "roupie|roupies sri - lankaise|lankaises");
        Add(units, null, "peso|pesos");
        Add(units, Currency.MXN, "peso|pesos mexicain|mexicains");
        Add(units, Currency.ARS, "peso|pesos argentin|argentins");
        Add(units, Currency.CLP, "peso|pesos chilien|chiliens");
        Add(units, Currency.COP, "peso|pesos colombien|colombiens");
        Add(units, Currency.BRL, "real|reals|reais|réal|réaux");
        Add(units, null, "couronne|couronnes");
        Add(units, Currency.SEK, "couronne|couronnes suédoise|suédoises");
        Add(units, Currency.NOK, "couronne|couronnes norvégienne|norvégiennes");
        Add(units, Currency.DKK, "couronne|couronnes danoise|danoises");
        Add(units, Currency.ISK, "couronne|couronnes islandaise|islandaises");
        Add(units, Currency.CZK, "couronne|couronnes tchèque|tchèques");
        Add(units, Currency.KRW, "won|wons");
        Add(units, Currency.KPW, "won|wons nord - coréen|coréens");
        Add(units, null, "dirham|dirhams");
        Add(units, Currency.MAD, "dirham|dirhams marocain|marocains");
        Add(units, Currency.AED, "dirham|dirhams émirati|émiratis");
        Add(units, null, "dinar|dinars");
        Add(units, Currency.DZD, "dinar|dinars algérien|algériens");
        Add(units, Currency.TND, "dinar|dinars tunisien|tunisiens");
        Add(units, Currency.LYD, "dinar|dinars libyen|libyens");
        Add(units, Currency.IQD, "dinar|dinars irakien|irakiens");
        Add(units, Currency.RSD, "dinar|dinars serbe|serbes");
        Add(units, Currency.SAR, "riyal|riyals saoudien|saoudiens");
        Add(units, null, "riyal|riyals");
        Add(units, Currency.ZAR, "rand|rands");
        Add(units, Currency.ILS, "shekel|shekels");
        Add(units, Currency.PLN, "zloty|zlotys|złoty|złotys");
        Add(units, Currency.HUF, "forint|forints");
        Add(units, Currency.UAH, "hryvnia|hryvnias");
        Add(units, Currency.THB, "baht|bahts");
        Add(units, Currency.IDR, "rupiah|rupiahs");
        Add(units, Currency.NGN, "naira|nairas");
        Add(units, Currency.KZT, "tenge|tenges");
        Add(units, null, "deutschemark|deutschemarks|mark|marks|lire|lires|peseta|pesetas|drachme|drachmes|florin|florins");
        units.AddSymbols(Measure.Of((Currency?)null), "FF");
        units.Add(Measure.HundredthOf(Currency.EUR), "centime|centimes d' euro|euros");
        units.Add(Measure.HundredthOf(Currency.EUR), "centime|centimes");
        units.Add(Measure.HundredthOf(Currency.CHF), "centime|centimes suisse|suisses");
        units.Add(Measure.HundredthOf(Currency.USD), "cent|cents");
        units.Add(Measure.HundredthOf(Currency.USD), "cent|cents de dollar");
        units.Add(Measure.HundredthOf(Currency.EUR), "cent|cents d' euro");
        units.Add(Measure.HundredthOf(Currency.GBP), "pence");
        units.Add(Measure.HundredthOf(Currency.RUB), "kopeck|kopecks");
    }

    private static void Add(PhraseTable<Measure> units, Currency? currency, string expression) => units.Add(Measure.Of(currency), expression);
}
