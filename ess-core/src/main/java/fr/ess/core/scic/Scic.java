package fr.ess.core.scic;

import fr.ess.core.Siren;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A SCIC ("société coopérative d'intérêt collectif"), a multi-stakeholder cooperative in company form, as its rules see it.
 *
 * <p>Every part may be left out while it is not known; the rules that need it then say so.
 *
 * @param siren  the number of the company, if it has one
 * @param statutes  its form and object
 * @param membership  its associates
 * @param register  its capital and who holds it
 * @param voting  how the associates vote
 * @param audit  what its cooperative audit depends on
 * @param activities  what it does
 */
public record Scic(
        @Nullable Siren siren,
        @Nullable @Valid Statutes statutes,
        @Nullable @Valid Membership membership,
        @Nullable @Valid Register register,
        @Nullable @Valid Voting voting,
        @Nullable @Valid Audit audit,
        @Nullable @Valid Activities activities)
        implements Assessable, Serializable {

    /** Its form and object. */
    public static final Part<Scic, Statutes> STATUTES = Part.of("statutes", Scic::statutes);

    /** Its associates. */
    public static final Part<Scic, Membership> MEMBERSHIP = Part.of("membership", Scic::membership);

    /** Its capital and who holds it. */
    public static final Part<Scic, Register> REGISTER = Part.of("register", Scic::register);

    /** How the associates vote. */
    public static final Part<Scic, Voting> VOTING = Part.of("voting", Scic::voting);

    /** What its cooperative audit depends on. */
    public static final Part<Scic, Audit> AUDIT = Part.of("audit", Scic::audit);

    /** What it does. */
    public static final Part<Scic, Activities> ACTIVITIES = Part.of("activities", Scic::activities);

    @Override
    public Assessment<Scic> assess(Law law) {
        return ScicRules.SET.assess(this, law);
    }
}
