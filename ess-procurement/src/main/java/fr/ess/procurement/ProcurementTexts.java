package fr.ess.procurement;

import fr.ess.core.law.LegalText;

/** The texts that the rules of this module cite, each named once. */
public final class ProcurementTexts {

    /** The code of public procurement ("CCP"), in force since 2019-04-01. */
    public static final LegalText CODE = new LegalText(
            "ccp",
            "Code de la commande publique",
            "Code of public procurement",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019");

    /** The code of public contracts of 2006 ("CMP"), repealed on 2016-04-01. */
    public static final LegalText CODE_2006 =
            new LegalText("cmp-2006", "Code des marchés publics (2006)", "Code of public contracts (2006)", null);

    /** The ordinance of 2015 on public contracts. */
    public static final LegalText ORDONNANCE_2015_899 = new LegalText(
            "ordonnance-2015-899",
            "Ordonnance n° 2015-899 du 23 juillet 2015 relative aux marchés publics",
            "Ordinance no. 2015-899 of 23 July 2015 on public contracts",
            null);

    /** The decree of 2016 on public contracts. */
    public static final LegalText DECRET_2016_360 = new LegalText(
            "decret-2016-360",
            "Décret n° 2016-360 du 25 mars 2016 relatif aux marchés publics",
            "Decree no. 2016-360 of 25 March 2016 on public contracts",
            null);

    /** The notices that give the European thresholds. */
    public static final LegalText EU_THRESHOLDS = new LegalText(
            "seuils-europeens",
            "Avis relatif aux seuils de procédure, annexé au code de la commande publique",
            "Notice on the thresholds of procedures, annexed to the code of public procurement",
            null);

    /** The decree of 2015 that raised the threshold without advertising. */
    public static final LegalText DECRET_2015_1163 = new LegalText(
            "decret-2015-1163",
            "Décret n° 2015-1163 du 17 septembre 2015 modifiant certains seuils relatifs aux marchés publics",
            "Decree no. 2015-1163 of 17 September 2015 amending certain thresholds of public contracts",
            null);

    /** The decree of 2019 that raised the threshold without advertising. */
    public static final LegalText DECRET_2019_1344 = new LegalText(
            "decret-2019-1344",
            "Décret n° 2019-1344 du 12 décembre 2019 modifiant certaines dispositions du code de la commande publique"
                    + " relatives aux seuils et aux avances",
            "Decree no. 2019-1344 of 12 December 2019 amending the code of public procurement",
            null);

    /** The decree of July 2020 on works during the health emergency. */
    public static final LegalText DECRET_2020_893 = new LegalText(
            "decret-2020-893",
            "Décret n° 2020-893 du 22 juillet 2020 portant relèvement temporaire des seuils de dispense de procédure pour les"
                    + " marchés publics de travaux et de fourniture de denrées alimentaires",
            "Decree no. 2020-893 of 22 July 2020 raising for a time the thresholds without procedure",
            null);

    /** The act of 2020 on the acceleration of public action ("ASAP"). */
    public static final LegalText LOI_2020_1525 = new LegalText(
            "loi-2020-1525",
            "Loi n° 2020-1525 du 7 décembre 2020 d’accélération et de simplification de l’action publique",
            "Act no. 2020-1525 of 7 December 2020 on the acceleration and simplification of public action",
            null);

    /** The decree of 2022 that prolonged the threshold of works. */
    public static final LegalText DECRET_2022_1683 = new LegalText(
            "decret-2022-1683",
            "Décret n° 2022-1683 du 28 décembre 2022 portant diverses modifications du code de la commande publique",
            "Decree no. 2022-1683 of 28 December 2022 amending the code of public procurement",
            null);

    /** The decree of 2024 that prolonged the threshold of works. */
    public static final LegalText DECRET_2024_1217 = new LegalText(
            "decret-2024-1217",
            "Décret n° 2024-1217 du 28 décembre 2024 relatif au seuil de dispense de publicité et de mise en concurrence"
                    + " préalables pour les marchés de travaux",
            "Decree no. 2024-1217 of 28 December 2024 on the threshold of works without advertising",
            null);

    /** The first decree of December 2025. */
    public static final LegalText DECRET_2025_1383 = new LegalText(
            "decret-2025-1383",
            "Décret n° 2025-1383 du 29 décembre 2025",
            "Decree no. 2025-1383 of 29 December 2025",
            null);

    /** The second decree of December 2025, which raised the thresholds without advertising. */
    public static final LegalText DECRET_2025_1386 = new LegalText(
            "decret-2025-1386",
            "Décret n° 2025-1386 du 29 décembre 2025",
            "Decree no. 2025-1386 of 29 December 2025",
            "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053202067");

    /** The act of 2026 on the simplification of economic life. */
    public static final LegalText LOI_2026_403 = new LegalText(
            "loi-2026-403",
            "Loi n° 2026-403 du 26 mai 2026 de simplification de la vie économique",
            "Act no. 2026-403 of 26 May 2026 on the simplification of economic life",
            null);

    /** The decree of 2018 that experimented with innovative purchases. */
    public static final LegalText DECRET_2018_1225 = new LegalText(
            "decret-2018-1225",
            "Décret n° 2018-1225 du 24 décembre 2018 portant diverses mesures relatives aux contrats de la commande"
                    + " publique",
            "Decree no. 2018-1225 of 24 December 2018 on contracts of public procurement",
            null);

    /** The decree of 2021 on innovative purchases. */
    public static final LegalText DECRET_2021_1634 = new LegalText(
            "decret-2021-1634",
            "Décret n° 2021-1634 du 13 décembre 2021 relatif aux achats innovants et portant diverses autres"
                    + " dispositions en matière de commande publique",
            "Decree no. 2021-1634 of 13 December 2021 on innovative purchases",
            null);

    /** The decree of 2015 that fixed the first threshold of purchasing schemes. */
    public static final LegalText DECRET_2015_90 = new LegalText(
            "decret-2015-90",
            "Décret n° 2015-90 du 28 janvier 2015 fixant le montant annuel des achats déclenchant l’obligation d’élaborer un"
                    + " schéma de promotion des achats publics socialement responsables",
            "Decree no. 2015-90 of 28 January 2015 on the threshold of schemes promoting responsible public purchases",
            null);

    /** The energy transition act of 2015. */
    public static final LegalText LOI_2015_992 = new LegalText(
            "loi-2015-992",
            "Loi n° 2015-992 du 17 août 2015 relative à la transition énergétique pour la croissance verte",
            "Act no. 2015-992 of 17 August 2015 on the energy transition for green growth",
            null);

    /** The national plan for sustainable purchases ("PNAD"), which binds nobody. */
    public static final LegalText PNAD = new LegalText(
            "pnad-2022-2025",
            "Plan national pour des achats durables 2022-2025",
            "National plan for sustainable purchases 2022-2025",
            null);

    private ProcurementTexts() {}
}
