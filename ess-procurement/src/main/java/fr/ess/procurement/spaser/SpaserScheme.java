package fr.ess.procurement.spaser;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme ("SPASER"): what it holds, and how it is followed up. The law fixes no term to it.
 *
 * @param adopted  the day on which it was adopted, if it is known
 * @param content  what it holds, if it is known
 * @param website  whether the buyer has a site on the web, if it is known
 * @param followUps  its yearly follow-ups, if they are known
 * @param indicatorsByBuyer  whether its indicators are given for each buyer, if it is known
 */
public record SpaserScheme(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate adopted,

        @Nullable List<@NotNull SpaserItem> content,
        @Nullable Boolean website,
        @Nullable List<@NotNull @Valid Published> followUps,
        @Nullable Boolean indicatorsByBuyer)
        implements Serializable {

    /** The day on which it was adopted. */
    public static final Fact<SpaserScheme, Day> ADOPTED = Fact.day("adopted", SpaserScheme::adopted);

    /** What it holds. */
    public static final Fact<SpaserScheme, Codes> CONTENT =
            Fact.codes("content", SpaserItem.class, SpaserScheme::content);

    /** Whether the buyer has a site on the web. */
    public static final Fact<SpaserScheme, Flag> WEBSITE = Fact.flag("website", SpaserScheme::website);

    /** Its yearly follow-ups. */
    public static final Many<SpaserScheme, Published> FOLLOW_UPS = Many.of("followUps", SpaserScheme::followUps);

    /** Whether its indicators are given for each buyer. */
    public static final Fact<SpaserScheme, Flag> INDICATORS_BY_BUYER =
            Fact.flag("indicatorsByBuyer", SpaserScheme::indicatorsByBuyer);

    /** Creates a scheme; the lists are copied. */
    public SpaserScheme {
        Faults.of("SpaserScheme")
                .elements("content", content)
                .elements("followUps", followUps)
                .refuse();
        content = content == null ? null : List.copyOf(content);
        followUps = followUps == null ? null : List.copyOf(followUps);
    }

    /**
     * Returns what the law asks of a scheme and this one lacks, each with the day since which the law asks it.
     *
     * @param law  the law on the day of the question
     * @return the items, oldest first; none while what the scheme holds is not known
     */
    public List<Lacking> lacking(Law law) {
        return SpaserRules.lacking(this, law);
    }

    /**
     * An item that a scheme lacks.
     *
     * @param item  the item
     * @param since  the day since which the law asks it
     * @param certain  whether it is asked for certain: publication online is asked of buyers that have a site
     */
    public record Lacking(SpaserItem item, LocalDate since, boolean certain) implements Serializable {}
}
