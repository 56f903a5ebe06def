package fr.ess.core.rule;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Fingerprint;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * What proves later which rules were applied to which facts, under which law, and with which answer; it holds none of the facts.
 *
 * <p>Whoever keeps the facts replays it: assesses them on the same day and takes a receipt anew, which is equal on any machine
 * with the same version of the library and the same amendments.
 *
 * <p>The digests are plain ones: who can guess the facts can try them. Where they name a person, keep the receipt as you keep
 * them.
 *
 * @param kind  the id of the rule set
 * @param on  the day of the question
 * @param law  the version of the library, and the digest of all that the rules read, amendments included
 * @param facts  the SHA-256 of the facts, in a form that the host keeps the same, in hexadecimal
 * @param answer  the SHA-256 of the answer as {@link JsonLines} writes it, in hexadecimal
 * @param verdict  the answer as a whole
 */
public record Receipt(
        String kind,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,

        Fingerprint law,
        String facts,
        String answer,
        Verdict verdict)
        implements Serializable {

    private static final String DIGEST = "[0-9a-f]{64}";
    private static final Must FORM = new Must(
            "must be 64 hexadecimal digits in lower case", "doit compter 64 chiffres hexadécimaux en minuscules");

    /** Creates a receipt. */
    public Receipt {
        var faults = Faults.of("Receipt")
                .given("kind", kind)
                .given("on", on)
                .given("law", law)
                .given("facts", facts)
                .given("answer", answer)
                .given("verdict", verdict);
        if (facts != null) {
            faults.check(facts.matches(DIGEST), "facts", FORM, facts);
        }
        if (answer != null) {
            faults.check(answer.matches(DIGEST), "answer", FORM, answer);
        }
        faults.refuse();
    }

    /** In what two receipts can differ. */
    public enum Part {
        /** Other rules. */
        KIND,
        /** Another day of the question. */
        DAY,
        /** Another version of the library. */
        LIBRARY,
        /** A figure of the law, or a day on which one begins or ends, is another. */
        LAW,
        /** Other facts. */
        FACTS,
        /** Another answer, be it in what was weighed alone. */
        ANSWER
    }

    /**
     * Takes the receipt of an assessment.
     *
     * @param <F>  the facts
     * @param assessment  the assessment
     * @param facts  the facts as the host writes them, in a form that is the same wherever it is written
     * @return the receipt
     */
    public static <F> Receipt of(Assessment<F> assessment, byte[] facts) {
        var lines = JsonLines.of(assessment.ruleSet(), assessment.law());
        return new Receipt(
                assessment.ruleSet().id(),
                assessment.law().day(),
                assessment.fingerprint(),
                digest(facts),
                digest(lines.line(assessment).getBytes(StandardCharsets.UTF_8)),
                assessment.verdict());
    }

    /**
     * Returns in what this receipt differs from another.
     *
     * @param other  the other
     * @return the parts, none when both are equal
     */
    public Set<Part> differences(Receipt other) {
        var parts = EnumSet.noneOf(Part.class);
        add(Part.KIND, kind.equals(other.kind), parts);
        add(Part.DAY, on.equals(other.on), parts);
        add(Part.LIBRARY, law.version().equals(other.law.version()), parts);
        add(Part.LAW, law.digest().equals(other.law.digest()), parts);
        add(Part.FACTS, facts.equals(other.facts), parts);
        add(Part.ANSWER, answer.equals(other.answer) && verdict == other.verdict, parts);
        return parts;
    }

    private static void add(Part part, boolean same, Set<Part> into) {
        if (!same) {
            into.add(part);
        }
    }

    /**
     * Returns the digest of facts.
     *
     * @param facts  the facts as the host writes them
     * @return the SHA-256, in hexadecimal
     */
    public static String digest(byte[] facts) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(facts));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
