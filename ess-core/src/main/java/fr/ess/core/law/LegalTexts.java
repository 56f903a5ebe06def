package fr.ess.core.law;

/** The texts that the rules of this module cite, each named once. */
public final class LegalTexts {

    /** The cooperatives act of 1947 ("statut de la coopération"). */
    public static final LegalText LOI_47 = new LegalText(
            "loi-47-1775",
            "Loi n° 47-1775 du 10 septembre 1947 portant statut de la coopération",
            "Act no. 47-1775 of 10 September 1947 on cooperatives",
            "https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006068032");

    /** The social economy act of 2014 ("loi ESS"). */
    public static final LegalText LOI_ESS = new LegalText(
            "loi-2014-856",
            "Loi n° 2014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire",
            "Act no. 2014-856 of 31 July 2014 on the social and solidarity economy",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000029313296");

    /** The general code of local and regional authorities ("CGCT"). */
    public static final LegalText CGCT = new LegalText(
            "cgct",
            "Code général des collectivités territoriales",
            "General code of local and regional authorities",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633");

    /** The commercial code. */
    public static final LegalText CODE_DE_COMMERCE = new LegalText(
            "code-de-commerce",
            "Code de commerce",
            "Commercial code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379");

    private LegalTexts() {}
}
