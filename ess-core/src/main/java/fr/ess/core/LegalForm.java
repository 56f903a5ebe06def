package fr.ess.core;

import fr.ess.core.measure.Codes;
import java.util.ArrayList;

/**
 * The legal form of a legal person or of a person in business, as the law of companies and of the social economy tells them
 * apart.
 *
 * <p>Being a cooperative is not a form but a statute beside the form: a SCOP, a SCIC or an agricultural cooperative that is a
 * SA, a SAS or a SARL has that form here, and says elsewhere that it is a cooperative. {@link #COOPERATIVE_COMPANY} is for the
 * cooperatives that have no other form.
 */
public enum LegalForm {
    /** A company limited by shares ("société anonyme"), with a board or with a directorate. */
    SA,
    /** A simplified company limited by shares ("société par actions simplifiée"), the one-person SASU included. */
    SAS,
    /** A private limited company ("société à responsabilité limitée"), the one-person EURL included. */
    SARL,
    /** A partnership limited by shares ("société en commandite par actions"). */
    SCA,
    /** A limited partnership ("société en commandite simple"). */
    SCS,
    /** A general partnership ("société en nom collectif"). */
    SNC,
    /** A European company ("société européenne", SE). */
    EUROPEAN_COMPANY,
    /** A civil-law company ("société civile"), whatever its object. */
    CIVIL_COMPANY,
    /** A cooperative in no company form of another kind ("société coopérative"), agricultural or European (SCE) included. */
    COOPERATIVE_COMPANY,
    /** An association of the act of 1 July 1901 or of the local law of Alsace-Moselle, declared or registered. */
    ASSOCIATION,
    /** A foundation ("fondation"), recognised as of public utility or of a company. */
    FOUNDATION,
    /** An endowment fund ("fonds de dotation"). */
    ENDOWMENT_FUND,
    /** A mutual society, or a union or federation of them, under the Code de la mutualité ("mutuelle"). */
    MUTUAL,
    /** A mutual insurance company under the Code des assurances ("société d'assurance mutuelle"). */
    MUTUAL_INSURER,
    /** A provident institution under the Code de la sécurité sociale ("institution de prévoyance"). */
    PROVIDENT_INSTITUTION,
    /** A trade union or an employers' union ("syndicat professionnel"). */
    TRADE_UNION,
    /** A works council ("comité social et économique"). */
    WORKS_COUNCIL,
    /** A congregation ("congrégation religieuse"). */
    CONGREGATION,
    /** A syndicate of co-owners ("syndicat de copropriétaires"). */
    COOWNERSHIP_SYNDICATE,
    /** An economic interest grouping ("groupement d'intérêt économique", GIE), the European one included. */
    GIE,
    /** A public interest grouping ("groupement d'intérêt public", GIP), a legal person of public law. */
    GIP,
    /** Any other legal person of public law: the State, a local authority, a grouping of them, a public establishment. */
    PUBLIC_BODY,
    /** A natural person in business ("entrepreneur individuel"). */
    SOLE_TRADER;

    /**
     * Returns whether bodies of this form are legal persons of private law.
     *
     * @return whether they are neither natural persons nor legal persons of public law
     */
    public boolean ofPrivateLaw() {
        return this != GIP && this != PUBLIC_BODY && this != SOLE_TRADER;
    }

    /**
     * Returns the forms of legal persons of private law, as a set that a figure of the law may hold.
     *
     * @return the forms of which {@link #ofPrivateLaw()} holds
     */
    public static Codes privateLaw() {
        var forms = new ArrayList<String>();
        for (var form : values()) {
            if (form.ofPrivateLaw()) {
                forms.add(form.name());
            }
        }
        return new Codes(LegalForm.class.getSimpleName(), forms);
    }

    /**
     * Returns whether companies of this form are commercial by their form, whatever their object.
     *
     * <p>Defined by the Code de commerce, article L. 210-1.
     *
     * @return whether this is SA, SAS, SARL, SCA, SCS, SNC or a European company
     */
    public boolean commercialByForm() {
        return switch (this) {
            case SA, SAS, SARL, SCA, SCS, SNC, EUROPEAN_COMPANY -> true;
            case CIVIL_COMPANY,
                    COOPERATIVE_COMPANY,
                    ASSOCIATION,
                    FOUNDATION,
                    ENDOWMENT_FUND,
                    MUTUAL,
                    MUTUAL_INSURER,
                    PROVIDENT_INSTITUTION,
                    TRADE_UNION,
                    WORKS_COUNCIL,
                    CONGREGATION,
                    COOWNERSHIP_SYNDICATE,
                    GIE,
                    GIP,
                    PUBLIC_BODY,
                    SOLE_TRADER -> false;
        };
    }
}
