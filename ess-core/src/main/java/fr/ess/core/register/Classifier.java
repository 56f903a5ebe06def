package fr.ess.core.register;

import fr.ess.core.law.Law;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The classification of many units under one law: what the rules say of each combination of facts is asked of them once, then kept.
 *
 * <p>A row of a stock file tells a category, a statement and an activity, so that a few thousand answers serve millions of rows. What
 * is kept never grows beyond them. May be shared by threads.
 */
public final class Classifier {

    private static final int STATEMENTS = 3;
    private static final int GROUPS = ActivityGroup.values().length + 1;
    private static final int CATEGORIES = 10_000;

    private final Law law;
    private final AtomicReferenceArray<@Nullable Classification> known =
            new AtomicReferenceArray<>((CATEGORIES + 1) * STATEMENTS * GROUPS);

    private final Classification association;

    private Classifier(Law law) {
        this.law = law;
        this.association = RnaEntry.REGISTRATION.classification(law);
    }

    /**
     * Obtains a classifier.
     *
     * @param law  the law on the day of the question, amendments included
     * @return the classifier
     * @throws IllegalArgumentException if the law on the ESS is not in force on that day
     */
    public static Classifier of(Law law) {
        return new Classifier(law);
    }

    /**
     * Returns what a row of SIRENE shows, as {@link Registration#classification} of its facts does.
     *
     * @param unit  the row
     * @return the classification
     */
    public Classification classify(SireneUnit unit) {
        var place = place(unit);
        var kept = known.get(place);
        if (kept == null) {
            kept = unit.registration().classification(law);
            known.set(place, kept);
        }
        return kept;
    }

    /**
     * Returns what a row of the directory of associations shows.
     *
     * @param entry  the row
     * @return the classification
     */
    public Classification classify(RnaEntry entry) {
        Objects.requireNonNull(entry, "entry");
        return association;
    }

    private static int place(SireneUnit unit) {
        var category = unit.category() == null ? CATEGORIES : Integer.parseInt(unit.category());
        var statement = unit.socialEconomy() == null ? 0 : unit.socialEconomy() ? 1 : 2;
        return (category * STATEMENTS + statement) * GROUPS + group(unit);
    }

    private static int group(SireneUnit unit) {
        var activity = unit.activity();
        return activity == null || !SireneUnit.NAF.equals(unit.activityList()) || !Cells.activity(activity)
                ? 0
                : 1 + ActivityGroup.of(activity).ordinal();
    }
}
