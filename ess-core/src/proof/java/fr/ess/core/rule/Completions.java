package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brute force over small domains: what a rule may say once the missing facts are filled in, in every well-formed way. */
public final class Completions {

    private final List<List<Object>> domains;
    private final Set<Verdict>[] possible;
    private final @Nullable Verdict[] told;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets, never seen outside
    private <F> Completions(Rule<F> rule, Law law, List<List<Object>> domains, Function<@Nullable Object[], F> build) {
        this.domains = domains;
        var size = domains.stream().mapToInt(domain -> domain.size() + 1).reduce(1, Math::multiplyExact);
        this.possible = new Set[size];
        this.told = new Verdict[size];
        for (var at = 0;
                at < size;
                at++) { // what is filled in comes before what is missing: a missing fact is the last digit
            var facts = facts(at);
            possible[at] = EnumSet.noneOf(Verdict.class);
            try {
                told[at] = rule.examine(build.apply(facts), law).get(0).verdict();
            } catch (MalformedException e) {
                continue;
            }
            var open = Arrays.asList(facts).indexOf(null);
            if (open < 0) {
                possible[at].add(told[at]);
            } else {
                for (var i = 0; i < domains.get(open).size(); i++) {
                    possible[at].addAll(possible[at - (domains.get(open).size() - i) * step(open)]);
                }
            }
        }
    }

    /** Proves that a rule is never certain when two completions differ, and returns where it is open though all agree. */
    public static <F> List<String> openThoughAllAgree(
            Rule<F> rule, Law law, List<List<Object>> domains, Function<@Nullable Object[], F> build) {
        var completions = new Completions(rule, law, domains, build);
        var open = new ArrayList<String>();
        var seen = EnumSet.noneOf(Verdict.class);
        for (var at = 0; at < completions.told.length; at++) {
            var told = completions.told[at];
            var possible = completions.possible[at];
            if (told == null || possible.isEmpty()) {
                continue;
            }
            seen.add(told);
            if (told == Verdict.UNDETERMINED) {
                if (possible.size() == 1 && !possible.contains(Verdict.UNDETERMINED)) {
                    open.add(Arrays.toString(completions.facts(at)) + ": " + possible);
                }
            } else {
                assertThat(possible)
                        .as("completions of %s", Arrays.toString(completions.facts(at)))
                        .containsExactly(told);
            }
        }
        assertThat(seen).as("verdicts met").hasSizeGreaterThan(2);
        return open;
    }

    private int step(int place) {
        var step = 1;
        for (var i = 0; i < place; i++) {
            step *= domains.get(i).size() + 1;
        }
        return step;
    }

    private @Nullable Object[] facts(int at) {
        var facts = new Object[domains.size()];
        var rest = at;
        for (var i = 0; i < facts.length; i++) {
            var domain = domains.get(i);
            var digit = rest % (domain.size() + 1);
            facts[i] = digit == domain.size() ? null : domain.get(digit);
            rest /= domain.size() + 1;
        }
        return facts;
    }
}
