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

    /** The decree of 2011 on the report on sustainable development. */
    public static final LegalText DECRET_2011_687 = new LegalText(
            "decret-2011-687",
            "Décret n° 2011-687 du 17 juin 2011 relatif au rapport sur la situation en matière de développement durable dans les"
                    + " collectivités territoriales",
            "Decree no. 2011-687 of 17 June 2011 on the report of local authorities on sustainable development",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000024198553");

    /** The finance act for 2024. */
    public static final LegalText LOI_2023_1322 = new LegalText(
            "loi-2023-1322",
            "Loi n° 2023-1322 du 29 décembre 2023 de finances pour 2024",
            "Act no. 2023-1322 of 29 December 2023, finance act for 2024",
            null);

    /** The unnumbered decree of 2024 on the green annex to accounts. */
    public static final LegalText DECRET_2024_07_16 = new LegalText(
            "decret-2024-07-16",
            "Décret du 16 juillet 2024 pris en application de l’article 191 de la loi de finances pour 2024 (NOR : ECOE2416708D)",
            "Decree of 16 July 2024 applying article 191 of the finance act for 2024 (NOR: ECOE2416708D)",
            null);

    /** The circular of 2015 on the relations between public authorities and associations, with its model agreement. */
    public static final LegalText CIRCULAIRE_5811 = new LegalText(
            "circulaire-5811-sg",
            "Circulaire n° 5811-SG du 29 septembre 2015 relative aux nouvelles relations entre les pouvoirs publics et les associations",
            "Circular no. 5811-SG of 29 September 2015 on the new relations between public authorities and associations",
            null);

    /** The booklet of 2014 that tells how ten authorities and actors work. */
    public static final LegalText BOOKLET_2014 = new LegalText(
            "livret-cnfpt-rtes-2014",
            "Livret de la conférence CNFPT/RTES sur la loi relative à l’économie sociale et solidaire, 2014",
            "Booklet of the CNFPT/RTES conference on the act on the social economy, 2014",
            null);

    /** The act of 2019 on engagement in local life ("Engagement et proximité"). */
    public static final LegalText LOI_2019_1461 = new LegalText(
            "loi-2019-1461",
            "Loi n° 2019-1461 du 27 décembre 2019 relative à l’engagement dans la vie locale et à la proximité de l’action publique",
            "Act no. 2019-1461 of 27 December 2019 on engagement in local life and the proximity of public action",
            null);

    /** The recommendation of the Council of the Union of 2023 on the social economy. */
    public static final LegalText RECOMMENDATION_2023 = new LegalText(
            "recommandation-c-2023-1344",
            "Recommandation du Conseil du 27 novembre 2023 relative à la mise en place des conditions-cadres de l’économie"
                    + " sociale (C/2023/1344)",
            "Council Recommendation of 27 November 2023 on developing social economy framework conditions (C/2023/1344)",
            "https://eur-lex.europa.eu/eli/C/2023/1344/oj");

    /** The market's principles for green bonds. */
    public static final LegalText GREEN_BOND_PRINCIPLES = new LegalText(
            "icma-gbp",
            "Principes applicables aux obligations vertes (Green Bond Principles, ICMA)",
            "Green Bond Principles (ICMA)",
            "https://www.icmagroup.org/sustainable-finance/the-principles-guidelines-and-handbooks/green-bond-principles-gbp/");

    /** The market's principles for social bonds, of the same four components. */
    public static final LegalText SOCIAL_BOND_PRINCIPLES = new LegalText(
            "icma-sbp",
            "Principes applicables aux obligations sociales (Social Bond Principles, ICMA)",
            "Social Bond Principles (ICMA)",
            "https://www.icmagroup.org/sustainable-finance/the-principles-guidelines-and-handbooks/social-bond-principles-sbp/");

    /** The regulation on European Green Bonds. */
    public static final LegalText EU_GREEN_BOND = new LegalText(
            "ue-2023-2631",
            "Règlement (UE) 2023/2631 du 22 novembre 2023 sur les obligations vertes européennes",
            "Regulation (EU) 2023/2631 of 22 November 2023 on European Green Bonds",
            "https://eur-lex.europa.eu/eli/reg/2023/2631/oj");

    /** The declarations that a region asks of its banks since 2012. */
    public static final LegalText BANK_DECLARATIONS = new LegalText(
            "declarations-bancaires",
            "Déclaration des banques sur les paradis fiscaux, demandée par la Région Île-de-France depuis 2012",
            "Declaration of banks on tax havens, asked by the Île-de-France Region since 2012",
            null);

    /** The evaluation of social responsibility by AFNOR. */
    public static final LegalText AFAQ_26000 = new LegalText(
            "afaq-26000",
            "Évaluation AFAQ 26000 de la responsabilité sociétale",
            "AFAQ 26000 evaluation of social responsibility",
            null);

    /** Public purchasing, under the code of 2006, the ordinance of 2015 and the code of 2019. */
    public static final LegalText PUBLIC_PURCHASING = new LegalText(
            "commande-publique",
            "Droit de la commande publique : code des marchés publics de 2006, ordonnance n° 2015-899 du 23 juillet 2015, code de la"
                    + " commande publique",
            "Law of public purchasing: code of public contracts of 2006, ordinance no. 2015-899 of 23 July 2015, code of public"
                    + " procurement",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019");

    /** The act of 2014 that restored the general competence and named the leading authorities ("loi MAPTAM"). */
    public static final LegalText LOI_2014_58 = new LegalText(
            "loi-2014-58",
            "Loi n° 2014-58 du 27 janvier 2014 de modernisation de l’action publique territoriale et d’affirmation des métropoles",
            "Act no. 2014-58 of 27 January 2014 on the modernisation of local public action and on metropolises",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000028526298");

    /** The act of 2013 under which départements have a "conseil départemental". */
    public static final LegalText LOI_2013_403 = new LegalText(
            "loi-2013-403",
            "Loi n° 2013-403 du 17 mai 2013 relative à l’élection des conseillers départementaux",
            "Act no. 2013-403 of 17 May 2013 on the election of departmental councillors",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000027414225");

    /** The act of 2017 on the status of Paris. */
    public static final LegalText LOI_2017_257 = new LegalText(
            "loi-2017-257",
            "Loi n° 2017-257 du 28 février 2017 relative au statut de Paris et à l’aménagement métropolitain",
            "Act no. 2017-257 of 28 February 2017 on the status of Paris",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000034103762");

    /** The decrees of 28 September 2016 that name the merged regions. */
    public static final LegalText NAMES_OF_REGIONS = new LegalText(
            "decrets-2016-noms-des-regions",
            "Décrets du 28 septembre 2016 portant fixation du nom et du chef-lieu des régions fusionnées",
            "Decrees of 28 September 2016 on the names and seats of the merged regions",
            null);

    /** The act of 2020 on the experiment of territories without long-term unemployment. */
    public static final LegalText LOI_2020_1577 = new LegalText(
            "loi-2020-1577",
            "Loi n° 2020-1577 du 14 décembre 2020 relative au renforcement de l’inclusion dans l’emploi par l’activité économique",
            "Act no. 2020-1577 of 14 December 2020 on integration through economic activity and on territories without long-term"
                    + " unemployment",
            null);

    /** The decree of 2021 on that experiment. */
    public static final LegalText DECRET_2021_863 = new LegalText(
            "decret-2021-863",
            "Décret n° 2021-863 du 30 juin 2021 relatif à l’expérimentation « territoires zéro chômeur de longue durée »",
            "Decree no. 2021-863 of 30 June 2021 on the experiment of territories without long-term unemployment",
            null);

    /** The decree of 2025 on the national register of small aids. */
    public static final LegalText DECRET_2025_1361 = new LegalText(
            "decret-2025-1361",
            "Décret n° 2025-1361 du 26 décembre 2025 (registre national des aides de minimis)",
            "Decree no. 2025-1361 of 26 December 2025 (national register of small aids)",
            null);

    /** The decision of the Commission of 2012 on the compensation of services of general economic interest. */
    public static final LegalText DECISION_2012_21 = new LegalText(
            "decision-2012-21-ue",
            "Décision 2012/21/UE de la Commission du 20 décembre 2011 (compensations de service public)",
            "Commission Decision 2012/21/EU of 20 December 2011 (public service compensation)",
            "https://eur-lex.europa.eu/eli/dec/2012/21/oj");

    /** The decision of the Commission of 2025 that replaced it. */
    public static final LegalText DECISION_2025_2630 = new LegalText(
            "decision-2025-2630-ue",
            "Décision (UE) 2025/2630 de la Commission du 16 décembre 2025 (compensations de service public)",
            "Commission Decision (EU) 2025/2630 of 16 December 2025 (public service compensation)",
            "https://eur-lex.europa.eu/eli/dec/2025/2630/oj");

    /** The decree of 2025 on the days of the municipal ballots of 2026. */
    public static final LegalText DECRET_2025_848 = new LegalText(
            "decret-2025-848",
            "Décret n° 2025-848 fixant la date du renouvellement des conseils municipaux et communautaires en 2026",
            "Decree no. 2025-848 on the day of the renewal of municipal and community councils in 2026",
            null);

    /** The ordinance of 2025 on the single financial account. */
    public static final LegalText ORDONNANCE_2025_526 = new LegalText(
            "ordonnance-2025-526",
            "Ordonnance n° 2025-526 du 12 juin 2025 relative à la généralisation du compte financier unique",
            "Ordinance no. 2025-526 of 12 June 2025 on the single financial account for all",
            null);

    /** The act of 2021 that put off the renewal of departmental and regional councils. */
    public static final LegalText LOI_2021_191 = new LegalText(
            "loi-2021-191",
            "Loi n° 2021-191 du 22 février 2021 portant report du renouvellement général des conseils départementaux et des conseils régionaux",
            "Act no. 2021-191 of 22 February 2021 putting off the general renewal of departmental and regional councils",
            null);

    private StrategyTexts() {}
}
