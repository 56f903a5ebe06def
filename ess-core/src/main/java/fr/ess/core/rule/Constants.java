package fr.ess.core.rule;

import fr.ess.core.law.Term;
import fr.ess.core.measure.Flag;
import java.util.List;

/** Terms and checks that never vary, made once. */
final class Constants {

    static final Term<Flag> YES = Term.constant(Flag.YES);
    static final Term<Flag> NO = Term.constant(Flag.NO);
    static final Check NOT_APPLICABLE = new Check.AllOf(List.of());

    /** Returns the check of which even whether it applies is not known. */
    static Check anything(Term.Absent<?> about) {
        var unknown = new Check.Unknown(about);
        return new Check.Scoped(unknown, unknown);
    }

    private Constants() {}
}
