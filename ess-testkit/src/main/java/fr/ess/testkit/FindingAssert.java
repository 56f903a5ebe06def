package fr.ess.testkit;

import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    private final String explained;

    FindingAssert(Finding actual, String explained) {
        super(actual, FindingAssert.class);
        this.explained = explained;
    }

    /**
     * Checks a margin: the signed distance of what was seen to its limit.
     *
     * @param margin  the margin, below zero for a breach
     * @return this
     */
    public FindingAssert withMargin(Value margin) {
        var margins = new ArrayList<Value>();
        gather(actual.check(), margins);
        if (!margins.contains(margin)) {
            throw failureWithActualExpected(
                    margins, margin, "Expected a margin of %s, but was: %s%n%s", margin, margins, explained);
        }
        return this;
    }

    /**
     * Checks where the facts of the finding stand.
     *
     * @param path  the place, such as {@code holdings[0]}; empty for the whole
     * @return this
     */
    public FindingAssert at(String path) {
        if (!actual.at().equals(path)) {
            throw failureWithActualExpected(actual.at(), path, "Expected at '%s', but was: '%s'", path, actual.at());
        }
        return this;
    }

    /**
     * Checks the article.
     *
     * @param article  the article of the version that was applied, or a part of it
     * @return this
     */
    public FindingAssert under(String article) {
        var seen = actual.provision().source().article();
        if (!seen.contains(article)) {
            throw failureWithActualExpected(seen, article, "Expected under %s, but was: %s", article, seen);
        }
        return this;
    }

    private static void gather(Check check, List<Value> into) {
        if (check instanceof Check.Comparison comparison) {
            var margin = comparison.margin();
            if (margin != null) {
                into.add(margin);
            }
        } else if (check instanceof Check.AllOf all) {
            all.parts().forEach(part -> gather(part, into));
        } else if (check instanceof Check.AnyOf any) {
            any.parts().forEach(part -> gather(part, into));
        } else if (check instanceof Check.Whichever whichever) {
            whichever.parts().forEach(part -> gather(part, into));
        } else if (check instanceof Check.Scoped scoped) {
            gather(scoped.then(), into);
        }
    }
}
