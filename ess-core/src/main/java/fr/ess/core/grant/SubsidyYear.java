package fr.ess.core.grant;

import fr.ess.core.Faults;
import fr.ess.core.LegalForm;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the administrative authorities granted to a private body in a year, and the formalities that follow from it.
 *
 * @param recipient  the legal form of the body, if it is known
 * @param authorities  all the authorities that granted something, each once, if they are known
 * @param size  the size of the body at the end of the year, if it is known
 * @param auditor  whether the body has a statutory auditor, if it is known
 * @param accountsPublished  whether its annual accounts, with the auditor's report, are published, if it is known
 * @param deposited  whether its budget, its accounts and the agreements are deposited at the prefecture, if it is known
 */
public record SubsidyYear(
        @Nullable LegalForm recipient,
        @Nullable List<@NotNull @Valid AuthorityGrants> authorities,
        @Nullable @Valid BodySize size,
        @Nullable Boolean auditor,
        @Nullable Boolean accountsPublished,
        @Nullable Boolean deposited)
        implements Assessable, Serializable {

    /** The legal form of the body. */
    public static final Fact<SubsidyYear, Code> RECIPIENT =
            Fact.code("recipient", LegalForm.class, SubsidyYear::recipient);

    /** The authorities that granted something. */
    public static final Many<SubsidyYear, AuthorityGrants> AUTHORITIES =
            Many.of("authorities", SubsidyYear::authorities);

    /** The size of the body. */
    public static final Part<SubsidyYear, BodySize> SIZE = Part.of("size", SubsidyYear::size);

    /** Whether the body has a statutory auditor. */
    public static final Fact<SubsidyYear, Flag> AUDITOR = Fact.flag("auditor", SubsidyYear::auditor);

    /** Whether its annual accounts are published. */
    public static final Fact<SubsidyYear, Flag> ACCOUNTS_PUBLISHED =
            Fact.flag("accountsPublished", SubsidyYear::accountsPublished);

    /** Whether the papers are deposited at the prefecture. */
    public static final Fact<SubsidyYear, Flag> DEPOSITED = Fact.flag("deposited", SubsidyYear::deposited);

    /** Creates the facts of a year. */
    public SubsidyYear {
        Faults.of("SubsidyYear").elements("authorities", authorities).refuse();
        authorities = authorities == null ? null : List.copyOf(authorities);
    }

    @Override
    public Assessment<SubsidyYear> assess(Law law) {
        return SubsidyYearRules.SET.assess(this, law);
    }
}
