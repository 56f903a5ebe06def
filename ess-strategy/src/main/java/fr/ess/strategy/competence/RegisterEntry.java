package fr.ess.strategy.competence;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small aid and its entry in the national register: the facts of the kind {@code de-minimis-register}.
 *
 * @param granter  who grants it, if it is known
 * @param aid  the regulation it rests on, if it is known
 * @param grantedOn  the day of the grant, if it is known
 * @param recorded  the entries, all of them; none when it is not recorded
 */
public record RegisterEntry(
        @Nullable AidGranter granter,
        @Nullable RegisteredAid aid,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate grantedOn,

        @Nullable List<@NotNull @Valid Evidence> recorded)
        implements Serializable, Assessable {

    /** Who grants it. */
    public static final Fact<RegisterEntry, Code> GRANTER =
            Fact.code("granter", AidGranter.class, RegisterEntry::granter);

    /** The regulation it rests on. */
    public static final Fact<RegisterEntry, Code> AID = Fact.code("aid", RegisteredAid.class, RegisterEntry::aid);

    /** The day of the grant. */
    public static final Fact<RegisterEntry, Day> GRANTED_ON = Fact.day("grantedOn", RegisterEntry::grantedOn);

    /** The entries, all of them. */
    public static final Many<RegisterEntry, Evidence> RECORDED = Many.of("recorded", RegisterEntry::recorded);

    /** Creates the facts. */
    public RegisterEntry {
        Faults.of("RegisterEntry").elements("recorded", recorded).refuse();
        recorded = recorded == null ? null : List.copyOf(recorded);
    }

    @Override
    public Assessment<RegisterEntry> assess(Law law) {
        return RegisterDuty.SET.assess(this, law);
    }
}
