package fr.ess.cli;

import fr.ess.core.rule.Verdict;
import java.util.Collection;

/** The exit statuses. */
final class Status {

    /** Everything is satisfied or not applicable. */
    static final int OK = 0;

    /** Something is breached. */
    static final int BREACHED = 1;

    /** The input or the call is malformed. */
    static final int MALFORMED = 2;

    /** Nothing is breached, and something is undetermined. */
    static final int UNDETERMINED = 3;

    private Status() {}

    /** Returns the status of several verdicts: breached before undetermined before the rest. */
    static int of(Collection<Verdict> verdicts) {
        return verdicts.contains(Verdict.BREACHED)
                ? BREACHED
                : verdicts.contains(Verdict.UNDETERMINED) ? UNDETERMINED : OK;
    }
}
