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

    /** The decree of 2015 on calls for projects in favour of poles of economic cooperation. */
    public static final LegalText DECRET_2015_431 = new LegalText(
            "decret-2015-431",
            "Décret n° 2015-431 du 15 avril 2015 relatif aux appels à projets de pôles territoriaux de coopération"
                    + " économique",
            "Decree no. 2015-431 of 15 April 2015 on calls for projects of territorial poles of economic cooperation",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000030487441");

    /** The act of 2000 on the rights of citizens towards administrations, which governs subsidies. */
    public static final LegalText LOI_2000_321 = new LegalText(
            "loi-2000-321",
            "Loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les"
                    + " administrations",
            "Act no. 2000-321 of 12 April 2000 on the rights of citizens in their relations with administrations",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000215117");

    /** The decree of 2021 on the republican commitment contract. */
    public static final LegalText DECRET_2021_1947 = new LegalText(
            "decret-2021-1947",
            "Décret n° 2021-1947 du 31 décembre 2021 relatif au contrat d’engagement républicain des associations et"
                    + " fondations bénéficiant de subventions publiques ou d’un agrément de l’État",
            "Decree no. 2021-1947 of 31 December 2021 on the republican commitment contract",
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000044806609");

    /** The decree of 2001 on the transparency of public financial aid. */
    public static final LegalText DECRET_2001_495 = new LegalText(
            "decret-2001-495",
            "Décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes"
                    + " publiques",
            "Decree no. 2001-495 of 6 June 2001 on the financial transparency of aid granted by public persons",
            null);

    /** The general code of local and regional authorities ("CGCT"). */
    public static final LegalText CGCT = new LegalText(
            "cgct",
            "Code général des collectivités territoriales",
            "General code of local and regional authorities",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633");

    /** The de minimis regulation of 2013. */
    public static final LegalText REGULATION_1407_2013 = new LegalText(
            "reglement-1407-2013",
            "Règlement (UE) n° 1407/2013 de la Commission du 18 décembre 2013 relatif aux aides de minimis",
            "Commission Regulation (EU) No 1407/2013 of 18 December 2013 on de minimis aid",
            "https://eur-lex.europa.eu/eli/reg/2013/1407/oj");

    /** The de minimis regulation of 2023. */
    public static final LegalText REGULATION_2023_2831 = new LegalText(
            "reglement-2023-2831",
            "Règlement (UE) 2023/2831 de la Commission du 13 décembre 2023 relatif aux aides de minimis",
            "Commission Regulation (EU) 2023/2831 of 13 December 2023 on de minimis aid",
            "https://eur-lex.europa.eu/eli/reg/2023/2831/oj");

    /** The de minimis regulation of 2012 for services of general economic interest. */
    public static final LegalText REGULATION_360_2012 = new LegalText(
            "reglement-360-2012",
            "Règlement (UE) n° 360/2012 de la Commission du 25 avril 2012 relatif aux aides de minimis pour les services"
                    + " d’intérêt économique général",
            "Commission Regulation (EU) No 360/2012 of 25 April 2012 on de minimis aid for services of general economic"
                    + " interest",
            "https://eur-lex.europa.eu/eli/reg/2012/360/oj");

    /** The de minimis regulation of 2023 for services of general economic interest. */
    public static final LegalText REGULATION_2023_2832 = new LegalText(
            "reglement-2023-2832",
            "Règlement (UE) 2023/2832 de la Commission du 13 décembre 2023 relatif aux aides de minimis pour les services"
                    + " d’intérêt économique général",
            "Commission Regulation (EU) 2023/2832 of 13 December 2023 on de minimis aid for services of general economic"
                    + " interest",
            "https://eur-lex.europa.eu/eli/reg/2023/2832/oj");

    /** The decree of 2002 on the approval of SCIC and the subsidies to them. */
    public static final LegalText DECRET_2002_241 = new LegalText(
            "decret-2002-241",
            "Décret n° 2002-241 du 21 février 2002 relatif à la société coopérative d’intérêt collectif",
            "Decree no. 2002-241 of 21 February 2002 on the collective-interest cooperative company",
            null);

    /** The decree of 2016 on the interest paid on cooperative shares. */
    public static final LegalText DECRET_2016_121 = new LegalText(
            "decret-2016-121",
            "Décret n° 2016-121 du 8 février 2016 relatif à l’intérêt servi aux parts sociales des coopératives",
            "Decree no. 2016-121 of 8 February 2016 on the interest paid on cooperative shares",
            null);

    /** The transparency act of 2016 ("loi Sapin 2"). */
    public static final LegalText LOI_2016_1691 = new LegalText(
            "loi-2016-1691",
            "Loi n° 2016-1691 du 9 décembre 2016 relative à la transparence, à la lutte contre la corruption et à la"
                    + " modernisation de la vie économique",
            "Act no. 2016-1691 of 9 December 2016 on transparency, the fight against corruption and the modernisation of"
                    + " economic life",
            null);

    /** The half-yearly average yields of the bonds of private companies ("TMO"), as published. */
    public static final LegalText TMO = new LegalText(
            "tmo",
            "Taux moyens de rendement des obligations des sociétés privées, publiés chaque semestre",
            "Average yields of the bonds of private companies, published each half-year",
            null);

    /** The decree of 2015 on the management report of SCIC. */
    public static final LegalText DECRET_2015_1381 = new LegalText(
            "decret-2015-1381",
            "Décret n° 2015-1381 du 29 octobre 2015 relatif aux éléments d’informations sur l’évolution du projet coopératif"
                    + " d’une SCIC",
            "Decree no. 2015-1381 of 29 October 2015 on the information about the cooperative project of a SCIC",
            null);

    /** The decree of 2019 on the thresholds of the statutory audit. */
    public static final LegalText DECRET_2019_514 = new LegalText(
            "decret-2019-514",
            "Décret n° 2019-514 du 24 mai 2019 fixant les seuils de désignation des commissaires aux comptes",
            "Decree no. 2019-514 of 24 May 2019 on the thresholds of the statutory audit",
            null);

    /** The decree of 2024 on the sizes of companies and the thresholds of the statutory audit. */
    public static final LegalText DECRET_2024_152 = new LegalText(
            "decret-2024-152",
            "Décret n° 2024-152 du 28 février 2024 relevant les seuils de taille des sociétés et groupes de sociétés",
            "Decree no. 2024-152 of 28 February 2024 raising the size thresholds of companies and groups",
            null);

    /** The decree of 2014 on the temporary control of workers’ cooperatives in the making. */
    public static final LegalText DECRET_2014_1758 = new LegalText(
            "decret-2014-1758",
            "Décret n° 2014-1758 du 31 décembre 2014 relatif au dispositif d’amorçage applicable aux sociétés coopératives"
                    + " de production",
            "Decree no. 2014-1758 of 31 December 2014 on workers’ cooperatives in the making",
            null);

    /** The labour code. */
    public static final LegalText CODE_DU_TRAVAIL = new LegalText(
            "code-du-travail",
            "Code du travail",
            "Labour code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050");

    /** The commercial code. */
    public static final LegalText CODE_DE_COMMERCE = new LegalText(
            "code-de-commerce",
            "Code de commerce",
            "Commercial code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379");

    /** The code of sport. */
    public static final LegalText CODE_DU_SPORT = new LegalText(
            "code-du-sport",
            "Code du sport",
            "Code of sport",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071318");

    /** The energy code. */
    public static final LegalText CODE_DE_L_ENERGIE = new LegalText(
            "code-de-l-energie",
            "Code de l’énergie",
            "Energy code",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000023983208");

    /** The decree of 2015 on the articles of association of commercial companies of the ESS. */
    public static final LegalText DECRET_2015_858 = new LegalText(
            "decret-2015-858",
            "Décret n° 2015-858 du 13 juillet 2015 relatif aux statuts des sociétés commerciales ayant la qualité"
                    + " d’entreprises de l’économie sociale et solidaire",
            "Decree no. 2015-858 of 13 July 2015 on the articles of association of commercial companies of the social and"
                    + " solidarity economy",
            null);

    /** The decree of 2015 on the reduction of capital of commercial companies of the ESS. */
    public static final LegalText DECRET_2015_760 = new LegalText(
            "decret-2015-760",
            "Décret n° 2015-760 du 24 juin 2015 pris pour l’application de l’article 1er, alinéa 15, de la loi n° 2014-856"
                    + " du 31 juillet 2014 relative à l’économie sociale et solidaire",
            "Decree no. 2015-760 of 24 June 2015 on the reduction of capital of commercial companies of the social and"
                    + " solidarity economy",
            "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000030785293");

    /** The order of 2015 on the fractions of the profits of commercial companies of the ESS. */
    public static final LegalText ARRETE_2015_08_03 = new LegalText(
            "arrete-2015-08-03",
            "Arrêté du 3 août 2015 pris en application de l’article 1er de la loi n° 2014-856 du 31 juillet 2014 relative à"
                    + " l’économie sociale et solidaire (JORF n° 184 du 11 août 2015)",
            "Order of 3 August 2015 on the fractions of the profits of commercial companies of the social and solidarity"
                    + " economy that go to the development fund and to reserves",
            null);

    /** The decrees and orders that set the minimum wage ("SMIC"), each named where it is cited. */
    public static final LegalText SMIC = new LegalText(
            "smic",
            "Décrets et arrêtés portant relèvement du salaire minimum de croissance (SMIC)",
            "Decrees and orders raising the minimum wage (SMIC)",
            null);

    /** The decree of 2015 on the approval of enterprises of social utility ("ESUS"). */
    public static final LegalText DECRET_2015_719 = new LegalText(
            "decret-2015-719",
            "Décret n° 2015-719 du 23 juin 2015 relatif à l’agrément « entreprise solidaire d’utilité sociale »",
            "Decree no. 2015-719 of 23 June 2015 on the approval of enterprises of social utility",
            null);

    /** The order of 2015 on the file of an application for that approval. */
    public static final LegalText ARRETE_2015_08_05 = new LegalText(
            "arrete-2015-08-05",
            "Arrêté du 5 août 2015 fixant la composition du dossier de demande d’agrément « entreprise solidaire d’utilité"
                    + " sociale »",
            "Order of 5 August 2015 on the file of an application for the approval as an enterprise of social utility",
            null);

    /** The code of relations between the public and the administration ("CRPA"). */
    public static final LegalText CRPA = new LegalText(
            "crpa",
            "Code des relations entre le public et l’administration",
            "Code of relations between the public and the administration",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350");

    /** The list of legal categories that INSEE keeps, as the SIRENE register uses it. */
    public static final LegalText INSEE_CATEGORIES = new LegalText(
            "insee-categories-juridiques",
            "Nomenclature des catégories juridiques, niveau III (INSEE)",
            "List of legal categories, level III (INSEE)",
            null);

    /** The statistics on the social economy that INSEE and the chambers of the ESS publish. */
    public static final LegalText INSEE_SOCIAL_ECONOMY = new LegalText(
            "insee-economie-sociale",
            "Statistiques de l’économie sociale : catégories juridiques et activités retenues (INSEE)",
            "Statistics on the social economy: legal categories and activities counted (INSEE)",
            "https://www.insee.fr/fr/statistiques/7636531");

    private LegalTexts() {}
}
