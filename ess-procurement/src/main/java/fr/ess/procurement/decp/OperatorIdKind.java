package fr.ess.procurement.decp;

import java.util.Locale;
import java.util.Optional;

/** The kinds of identifier of an economic operator ("typeIdentifiant"). */
public enum OperatorIdKind {

    /** A French establishment: fourteen digits. */
    SIRET("SIRET"),

    /** The VAT number of an operator of the European Union. */
    TVA("TVA"),

    /** A number of French Polynesia. */
    TAHITI("TAHITI"),

    /** A number of New Caledonia. */
    RIDET("RIDET"),

    /** A number of Wallis and Futuna ("FRWF"). */
    FRWF("FRWF"),

    /** A number of an individual under registration ("IREP"). */
    IREP("IREP"),

    /** An operator of the European Union, in the format of 2019 only. */
    UE("UE"),

    /** An operator from outside the European Union ("HORS-UE"). */
    HORS_UE("HORS-UE");

    private final String text;

    OperatorIdKind(String text) {
        this.text = text;
    }

    /**
     * Returns the kind as the formats write it.
     *
     * @return the text, such as {@code HORS-UE}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the kind that a text names.
     *
     * @param text  the text, in capitals or not
     * @return the kind, if it names one
     */
    public static Optional<OperatorIdKind> named(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT).replace('_', '-');
        for (var kind : values()) {
            if (kind.text.equals(upper)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
