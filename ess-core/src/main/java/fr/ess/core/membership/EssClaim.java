package fr.ess.core.membership;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that says in public that it belongs to the social and solidarity economy.
 *
 * <p>Only a company may be a cooperative; a day of registration is refused unless the mention is registered.
 *
 * @param form  its legal form, if it is known
 * @param cooperative  whether it is a cooperative, whatever its form, if it is known
 * @param conformingArticles  whether its articles of association meet what the law asks of a commercial company, if it is known
 * @param mentionRegistered  whether the trade register mentions that it belongs to the ESS, if it is known
 * @param mentionRegisteredOn  the day from which it does, if it is known
 */
public record EssClaim(
        @Nullable LegalForm form,
        @Nullable Boolean cooperative,
        @Nullable Boolean conformingArticles,
        @Nullable Boolean mentionRegistered,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate mentionRegisteredOn)
        implements Serializable, Assessable {

    /** The legal form. */
    public static final Fact<EssClaim, Code> FORM = Fact.code("form", LegalForm.class, EssClaim::form);

    /** Whether it is a cooperative. */
    public static final Fact<EssClaim, Flag> COOPERATIVE = Fact.flag("cooperative", EssClaim::cooperative);

    /** Whether its articles conform. */
    public static final Fact<EssClaim, Flag> CONFORMING_ARTICLES =
            Fact.flag("conformingArticles", EssClaim::conformingArticles);

    /** Whether the register mentions the quality. */
    public static final Fact<EssClaim, Flag> MENTION_REGISTERED =
            Fact.flag("mentionRegistered", EssClaim::mentionRegistered);

    /** The day from which it does. */
    public static final Fact<EssClaim, Day> MENTION_REGISTERED_ON =
            Fact.day("mentionRegisteredOn", EssClaim::mentionRegisteredOn);

    /** Creates a claim. */
    public EssClaim {
        var faults = Faults.of("EssClaim");
        Family.check(faults, form, cooperative);
        faults.check(
                        mentionRegisteredOn == null || Boolean.TRUE.equals(mentionRegistered),
                        "mentionRegistered",
                        new Must("must be yes when its day is given", "doit être oui lorsque sa date est donnée"),
                        mentionRegistered)
                .refuse();
    }

    @Override
    public Assessment<EssClaim> assess(Law law) {
        return ClaimRules.SET.assess(this, law);
    }
}
