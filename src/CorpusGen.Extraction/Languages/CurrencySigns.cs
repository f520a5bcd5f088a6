namespace CorpusGen.Extraction.Languages;

/// <summary>The signs of currencies, as tokens separated by a blank: they stand before a number or after it.</summary>
internal static class CurrencySigns
{
    public static readonly (string Sign, Currency Currency)[] All =
    [
        ("€", Currency.EUR), ("$", Currency.USD), ("£", Currency.GBP), ("¥", Currency.JPY), ("₩", Currency.KRW), ("₹", Currency.INR), ("₽", Currency.RUB),
        ("₺", Currency.TRY), ("₴", Currency.UAH), ("₪", Currency.ILS), ("₫", Currency.VND), ("₱", Currency.PHP), ("₦", Currency.NGN), ("฿", Currency.THB), ("₸", Currency.KZT),
        ("৳", Currency.BDT), ("₡", Currency.CRC), ("₭", Currency.LAK), ("₮", Currency.MNT), ("₲", Currency.PYG), ("₵", Currency.GHS), ("₾", Currency.GEL), ("₼", Currency.AZN),
        ("US $", Currency.USD), ("$ US", Currency.USD), ("C $", Currency.CAD), ("CA $", Currency.CAD), ("CAD $", Currency.CAD), ("$ CA", Currency.CAD), ("$ CAN", Currency.CAD),
        ("A $", Currency.AUD), ("AU $", Currency.AUD), ("$ AU", Currency.AUD), ("HK $", Currency.HKD), ("$ HK", Currency.HKD), ("NZ $", Currency.NZD), ("$ NZ", Currency.NZD),
        ("MX $", Currency.MXN), ("Mex $", Currency.MXN), ("J $", Currency.JMD), ("EC $", Currency.XCD), ("TT $", Currency.TTD), ("AR $", Currency.ARS), ("CL $", Currency.CLP), ("COL $", Currency.COP), ("zł", Currency.PLN), ("Kč", Currency.CZK), ("FCFP", Currency.XPF), ("CFA", Currency.XOF), ("Can $", Currency.CAD), ("Cdn $", Currency.CAD), ("KSh", Currency.KES), ("Ksh", Currency.KES), ("Dh", Currency.AED), ("Dhs", Currency.AED), ("S $", Currency.SGD), ("R $", Currency.BRL), ("NT $", Currency.TWD), ("USD $", Currency.USD),
        ("Fr .", Currency.CHF), ("FCFA", Currency.XOF), ("RMB", Currency.CNY),
    ];
}
