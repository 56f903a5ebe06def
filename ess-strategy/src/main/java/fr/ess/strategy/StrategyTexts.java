package fr.ess.strategy;

import fr.ess.core.law.LegalText;

/** The texts that the rules of this module cite, each named once; those that other modules cite too stand in the core. */
public final class StrategyTexts {

    /** The act of 2015 on the new territorial organisation ("loi NOTRe"). */
    public static final LegalText LOI_NOTRE = new LegalText(
            "loi-2015-991",
            "Loi n° 2015-991 du 7 août 2015 portant nouvelle organisation territoriale de la République",
            "Act no. 2015-991 of 7 August 2015 on the new territorial organisation of the Republic",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000030985460");

    /** The act of 2015 that drew the regions anew. */
    public static final LegalText LOI_2015_29 = new LegalText(
            "loi-2015-29",
            "Loi n° 2015-29 du 16 janvier 2015 relative à la délimitation des régions",
            "Act no. 2015-29 of 16 January 2015 on the boundaries of regions",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000030109622");

    /** The act of 2014 on real equality between women and men. */
    public static final LegalText LOI_2014_873 = new LegalText(
            "loi-2014-873",
            "Loi n° 2014-873 du 4 août 2014 pour l’égalité réelle entre les femmes et les hommes",
            "Act no. 2014-873 of 4 August 2014 for real equality between women and men",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000029330832");

    private StrategyTexts() {}
}
