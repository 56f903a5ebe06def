package fr.ess.currency;

import fr.ess.core.law.LegalText;

/** The texts that the rules of this module cite, each named once. */
public final class CurrencyTexts {

    /** The monetary and financial code ("CMF"). */
    public static final LegalText CMF = new LegalText(
            "cmf",
            "Code monétaire et financier",
            "Monetary and financial code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026");

    /** What the supervisor of banks and payments says of local currencies, which is no law. */
    public static final LegalText ACPR_DOCTRINE = new LegalText(
            "doctrine-acpr-mlc",
            "Doctrine de l’Autorité de contrôle prudentiel et de résolution sur les monnaies locales",
            "Doctrine of the supervisor (ACPR) on local currencies",
            null);

    /** The decree of 2013 on the exemption of limited electronic money. */
    public static final LegalText DECRET_2013_383 = new LegalText(
            "decret-2013-383",
            "Décret n° 2013-383 du 6 mai 2013",
            "Decree no. 2013-383 of 6 May 2013",
            "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000027396861");

    /** The decree of 2012 on public budgets and accounts. */
    public static final LegalText DECRET_2012_1246 = new LegalText(
            "decret-2012-1246",
            "Décret n° 2012-1246 du 7 novembre 2012 relatif à la gestion budgétaire et comptable publique",
            "Decree no. 2012-1246 of 7 November 2012 on public budgets and accounts",
            null);

    /** The ruling of 2018 that suspended an agreement to pay in local currency. */
    public static final LegalText CAA_BORDEAUX_2018 = new LegalText(
            "caa-bordeaux-18bx01306",
            "Cour administrative d’appel de Bordeaux, ordonnance du 4 mai 2018, n° 18BX01306",
            "Administrative court of appeal of Bordeaux, order of 4 May 2018, no. 18BX01306",
            null);

    /** The civil code. */
    public static final LegalText CODE_CIVIL = new LegalText(
            "code-civil",
            "Code civil",
            "Civil code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721");

    /** The rules that a currency gave itself. */
    public static final LegalText SCHEME_RULES = new LegalText(
            "reglement-monnaie-locale", "Règlement de la monnaie locale", "Rules of the local currency", null);

    private CurrencyTexts() {}
}
