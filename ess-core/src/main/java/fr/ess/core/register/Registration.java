package fr.ess.core.register;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What public registers say of a legal unit, as far as it tells whether the unit belongs to the social and solidarity economy.
 *
 * <p>A register states, it decides nothing: that INSEE or the chambers of the ESS do not name a company proves nothing.
 *
 * @param category  the four digits of its legal category, if they are known
 * @param list  the list that the category comes from, if it is known: the same number may mean two things
 * @param socialEconomy  whether INSEE states that it belongs ("économie sociale et solidaire" of SIRENE), if it says anything
 * @param essFranceList  whether it stands on the list of ESS enterprises that ESS France keeps, if somebody looked
 * @param activity  its main activity in the French classification (NAF, revision 2), such as {@code 94.99Z}, if it is known
 * @param shownByDocument  whether the document that settles it shows that it belongs, once a person has read it; of use where the
 *     registers leave it open
 */
public record Registration(
        @Nullable @Pattern(regexp = "[0-9][0-9][0-9][0-9]") String category,

        @Nullable CategoryList list,
        @Nullable Boolean socialEconomy,
        @Nullable Boolean essFranceList,

        @Nullable @Pattern(regexp = "[0-9][0-9]\\.[0-9][0-9][A-Z]")
        String activity,

        @Nullable Boolean shownByDocument)
        implements Serializable, Assessable {

    /** The list that the category comes from. */
    public static final Fact<Registration, Code> LIST = Fact.code("list", CategoryList.class, Registration::list);

    /** Whether INSEE states that it belongs. */
    public static final Fact<Registration, Flag> SOCIAL_ECONOMY =
            Fact.flag("socialEconomy", Registration::socialEconomy);

    /** Whether it stands on the list of ESS France. */
    public static final Fact<Registration, Flag> ESS_FRANCE_LIST =
            Fact.flag("essFranceList", Registration::essFranceList);

    /** Whether the document that settles it shows that it belongs. */
    public static final Fact<Registration, Flag> SHOWN_BY_DOCUMENT =
            Fact.judged("shownByDocument", Registration::shownByDocument);

    static final Must BE_A_CATEGORY = new Must("must be four digits", "doit être quatre chiffres");
    static final Must BE_AN_ACTIVITY =
            new Must("must be an activity such as 94.99Z", "doit être une activité telle que 94.99Z");

    /** Creates what registers say. */
    public Registration {
        Faults.of("Registration")
                .check(category == null || Cells.category(category), "category", BE_A_CATEGORY, category)
                .check(activity == null || Cells.activity(activity), "activity", BE_AN_ACTIVITY, activity)
                .refuse();
    }

    @Override
    public Assessment<Registration> assess(Law law) {
        return RegisterRules.SET.assess(this, law);
    }

    /**
     * Returns what this shows, in one word, with the strength of the evidence and the documents that settle what is open.
     *
     * @param law  the law on the day of the question
     * @return the classification
     * @throws IllegalArgumentException if the law on the ESS is not in force on that day
     */
    public Classification classification(Law law) {
        return Classification.of(this, law);
    }

    /** Returns what the category means: in its own list, or in any when the list does not matter. */
    @Nullable
    LegalCategory meaning() {
        if (category == null) {
            return null;
        }
        if (list != null) {
            return LegalCategory.find(list, category);
        }
        var one = LegalCategory.find(CategoryList.INSEE, category);
        return one != null && one.equals(LegalCategory.find(CategoryList.BUSINESS_REGISTER, category)) ? one : null;
    }
}
