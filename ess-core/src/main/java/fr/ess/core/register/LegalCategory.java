package fr.ess.core.register;

import fr.ess.core.LegalForm;
import fr.ess.core.membership.Family;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of legal categories ("catégorie juridique").
 *
 * @param code  its number, or the digits with which all the numbers begin that it stands for
 * @param label  its name in French
 * @param form  the legal form that it says, if it says one
 * @param cooperative  whether it says that the unit is a cooperative, if it says anything on that
 * @param doubtful  whether it leaves open if the unit belongs to a historic family, or is a commercial company
 */
public record LegalCategory(
        String code,
        String label,
        @Nullable LegalForm form,
        @Nullable Boolean cooperative,
        boolean doubtful) {

    /**
     * Returns the entry of a code in a list.
     *
     * @param list  the list
     * @param code  the four digits
     * @return the entry, or {@code null} if the list that this library holds has none
     */
    public static @Nullable LegalCategory find(CategoryList list, String code) {
        return LegalCategories.find(list, code);
    }

    /**
     * Returns whether this is a commercial company that the category does not say to be a cooperative.
     *
     * @return whether its form is commercial, and nothing shows a historic family
     */
    public boolean commercial() {
        return !doubtful && form != null && form.commercialByForm() && !Boolean.TRUE.equals(cooperative);
    }

    /**
     * Returns whether this belongs to a historic family by its form.
     *
     * @return whether it does, beyond doubt
     */
    public boolean family() {
        return !doubtful && Family.certain(form, cooperative);
    }
}
