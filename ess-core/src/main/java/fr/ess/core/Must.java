package fr.ess.core;

import java.io.Serializable;

/**
 * What must hold of a component, worded in English and in French, without its subject.
 *
 * @param en  the requirement in English, such as {@code must be positive or zero}
 * @param fr  the same in French, such as {@code doit être positif ou nul}
 */
public record Must(String en, String fr) implements Serializable {

    /** The component must be given. */
    public static final Must BE_GIVEN = new Must("must be given", "doit être renseigné");

    /** The number or amount must not be negative. */
    public static final Must BE_POSITIVE_OR_ZERO = new Must("must be positive or zero", "doit être positif ou nul");

    /** The number or amount must be more than zero. */
    public static final Must BE_POSITIVE = new Must("must be more than zero", "doit être supérieur à zéro");

    /** The text or list must have something in it. */
    public static final Must NOT_BE_EMPTY = new Must("must not be empty", "ne doit pas être vide");

    /** The text must have something other than spaces. */
    public static final Must NOT_BE_BLANK = new Must("must not be blank", "ne doit pas être vide");

    /**
     * Returns the requirement of a greatest value.
     *
     * @param limit  the greatest value, as it is shown
     * @return the requirement
     */
    public static Must beAtMost(Object limit) {
        return new Must("must be at most " + limit, "doit être au plus " + limit);
    }

    /**
     * Returns the requirement of a least value.
     *
     * @param limit  the least value, as it is shown
     * @return the requirement
     */
    public static Must beAtLeast(Object limit) {
        return new Must("must be at least " + limit, "doit être au moins " + limit);
    }
}
