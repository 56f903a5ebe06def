package fr.ess.cli;

import fr.ess.core.law.Term;
import fr.ess.core.rule.Check;
import java.util.ArrayList;
import java.util.List;

/** The terms that a check weighs, however deep. */
final class Terms {

    private Terms() {}

    /** Returns every term of a check, each before what it is made of. */
    static List<Term<?>> of(Check check) {
        var terms = new ArrayList<Term<?>>();
        gather(check, terms);
        return terms;
    }

    /** Returns the checks that a check is made of, without its scope. */
    static List<Check> parts(Check check) {
        if (check instanceof Check.AllOf all) {
            return all.parts();
        }
        if (check instanceof Check.AnyOf any) {
            return any.parts();
        }
        if (check instanceof Check.Whichever whichever) {
            return whichever.parts();
        }
        return check instanceof Check.Scoped scoped ? List.of(scoped.then()) : List.of();
    }

    private static void gather(Check check, List<Term<?>> into) {
        if (check instanceof Check.Comparison comparison) {
            gather(comparison.seen(), into);
            gather(comparison.limit(), into);
        } else if (check instanceof Check.Condition condition) {
            gather(condition.seen(), into);
            gather(condition.accepted(), into);
        } else if (check instanceof Check.Scoped scoped) {
            gather(scoped.scope(), into);
        }
        parts(check).forEach(part -> gather(part, into));
    }

    private static void gather(Term<?> term, List<Term<?>> into) {
        into.add(term);
        if (term instanceof Term.Computed<?> computed) {
            computed.operands().forEach(operand -> gather(operand, into));
        }
    }
}
