package fr.ess.core.register;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.RnaNumber;
import fr.ess.core.Siren;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal unit, as a row of the stock file of SIRENE tells it ("unité légale").
 *
 * @param siren  its number
 * @param active  whether it is active, and not ceased, if that is said
 * @param created  the day of its creation, if it is said
 * @param name  its name, if it has one that may be told
 * @param category  the four digits of its legal category in the list of INSEE, if they are said
 * @param activity  its main activity, if it is said
 * @param activityList  the classification that the activity comes from, such as {@code NAFRev2}, if it is said
 * @param socialEconomy  whether INSEE states that it belongs to the social and solidarity economy, if it says anything
 * @param missionCompany  whether it is a "société à mission", if that is said; it implies nothing about the ESS
 * @param association  its number in the national directory of associations, if it is said
 */
public record SireneUnit(
        @NotNull Siren siren,
        @Nullable Boolean active,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate created,

        @Nullable String name,

        @Nullable @Pattern(regexp = "[0-9][0-9][0-9][0-9]") String category,

        @Nullable String activity,
        @Nullable String activityList,
        @Nullable Boolean socialEconomy,
        @Nullable Boolean missionCompany,
        @Nullable RnaNumber association)
        implements Serializable {

    /** The classification of activities by which this library knows activities. */
    static final String NAF = "NAFRev2";

    /** Creates a unit. */
    public SireneUnit {
        Faults.of("SireneUnit")
                .given("siren", siren)
                .check(category == null || Cells.category(category), "category", Registration.BE_A_CATEGORY, category)
                .refuse();
    }

    /**
     * Returns what this row says of membership of the social and solidarity economy.
     *
     * @return the facts of the rules; the activity is left out unless it is one of NAF, revision 2
     */
    public Registration registration() {
        var known = activity != null && NAF.equals(activityList) && Cells.activity(activity);
        return new Registration(category, CategoryList.INSEE, socialEconomy, null, known ? activity : null, null);
    }
}
