package fr.ess.procurement.decp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A property that the formats know. */
enum Name {
    ID("id"),
    UID("uid"),
    TYPE("_type"),
    BUYER("acheteur"),
    LABEL("nom"),
    AUTHORITY("autoriteConcedante"),
    NATURE("nature"),
    OBJECT("objet"),
    CPV("codeCPV"),
    TECHNIQUES("techniques"),
    TECHNIQUE("technique"),
    MODES("modalitesExecution"),
    MODE("modaliteExecution"),
    FRAMEWORK("idAccordCadre"),
    INNOVATIVE("marcheInnovant"),
    CONDITIONS("ccag"),
    OFFERS("offresRecues"),
    ADVANCE("attributionAvance"),
    ADVANCE_RATE("tauxAvance"),
    GROUPING("typeGroupementOperateurs"),
    SUBCONTRACTED("sousTraitanceDeclaree"),
    SUBCONTRACTS("actesSousTraitance"),
    SUBCONTRACT("acteSousTraitance"),
    SUBCONTRACTOR("sousTraitant"),
    ID_KIND("typeIdentifiant"),
    PRICE_VARIATION("variationPrix"),
    PROCEDURE("procedure"),
    PLACE("lieuExecution"),
    CODE("code"),
    CODE_KIND("typeCode"),
    MONTHS("dureeMois"),
    NOTIFIED("dateNotification"),
    PUBLISHED("datePublicationDonnees"),
    AMOUNT("montant"),
    PRICE_KINDS("typesPrix"),
    PRICE_KIND("typePrix"),
    PRICE_FORM("formePrix"),
    FROM_UNION("origineUE"),
    FROM_FRANCE("origineFrance"),
    HOLDERS("titulaires"),
    HOLDER("titulaire"),
    COMPANY("denominationSociale"),
    SOCIAL("considerationsSociales"),
    SOCIAL_ONE("considerationSociale"),
    ENVIRONMENTAL("considerationsEnvironnementales"),
    ENVIRONMENTAL_ONE("considerationEnvironnementale"),
    SUBCONTRACT_MODIFICATIONS("modificationsActesSousTraitance"),
    SUBCONTRACT_MODIFICATION("modificationActeSousTraitance"),
    SUBCONTRACT_MODIFICATION_NOTIFIED("dateNotificationModificationSousTraitance"),
    MODIFICATIONS("modifications"),
    MODIFICATION("modification"),
    MODIFICATION_OBJECT("objetModification"),
    MODIFICATION_NOTIFIED("dateNotificationModification"),
    MODIFICATION_SIGNED("dateSignatureModification"),
    MODIFICATION_PUBLISHED("datePublicationDonneesModification"),
    SIGNED("dateSignature"),
    BEGUN("dateDebutExecution"),
    VALUE("valeurGlobale"),
    SUBSIDY("montantSubventionPublique"),
    EXECUTION("donneesExecution"),
    EXECUTION_YEAR("donneesAnnuelles"),
    EXECUTION_PUBLISHED("datePublicationDonneesExecution"),
    INVESTMENT("depensesInvestissement"),
    TARIFFS("tarifs"),
    TARIFF("tarif"),
    TARIFF_LABEL("intituleTarif"),
    CONCESSION_HOLDERS("concessionnaires"),
    CONCESSION_HOLDER("concessionnaire");

    /** All names, by number. */
    static final List<Name> ALL = List.of(values());

    private static final Name[] BY_NUMBER = values();

    /** Returns the name of a number. */
    static Name of(int number) {
        return BY_NUMBER[number];
    }

    private final String text;

    Name(String text) {
        this.text = text;
    }

    /** Returns the name as it is written. */
    String text() {
        return text;
    }

    /** Returns the texts of all names, by number. */
    static List<String> texts() {
        var texts = new ArrayList<String>(ALL.size());
        ALL.forEach(name -> texts.add(name.text));
        return Collections.unmodifiableList(texts);
    }
}
