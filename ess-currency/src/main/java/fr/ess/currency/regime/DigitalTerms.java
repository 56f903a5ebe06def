package fr.ess.currency.regime;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digital form of a local currency.
 *
 * @param startedOn  the first day of its operations, if it is known
 * @param singleGood  whether its instruments buy one determined good or service only, from the issuer or its franchise
 * @param maxLoad  the greatest amount that a medium given to a holder can store, in euros, zero or more
 * @param flows  the operations, complete from the day that follows on
 * @param completeFrom  the first day from which the list of operations is complete
 * @param stocks  the units in circulation, after each day on which they changed
 */
public record DigitalTerms(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate startedOn,

        @Nullable Boolean singleGood,
        @Nullable @PositiveOrZero Euros maxLoad,
        @Nullable List<@NotNull @Valid Flow> flows,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate completeFrom,

        @Nullable List<@NotNull @Valid Stock> stocks)
        implements Serializable {

    /** The first day of its operations. */
    public static final Fact<DigitalTerms, Day> STARTED_ON = Fact.day("startedOn", DigitalTerms::startedOn);

    /** Whether its instruments buy one determined good or service only. */
    public static final Fact<DigitalTerms, Flag> SINGLE_GOOD = Fact.flag("singleGood", DigitalTerms::singleGood);

    /** The greatest amount that a medium given to a holder can store. */
    public static final Fact<DigitalTerms, Euros> MAX_LOAD = Fact.of("maxLoad", DigitalTerms::maxLoad);

    /** The operations. */
    public static final Many<DigitalTerms, Flow> FLOWS = Many.of("flows", DigitalTerms::flows);

    /** The first day from which the list of operations is complete. */
    public static final Fact<DigitalTerms, Day> COMPLETE_FROM = Fact.day("completeFrom", DigitalTerms::completeFrom);

    /** The units in circulation. */
    public static final Many<DigitalTerms, Stock> STOCKS = Many.of("stocks", DigitalTerms::stocks);

    /** Creates the facts. */
    public DigitalTerms {
        Faults.of("DigitalTerms")
                .positiveOrZero("maxLoad", maxLoad)
                .elements("flows", flows)
                .elements("stocks", stocks)
                .refuse();
        flows = flows == null ? null : List.copyOf(flows);
        stocks = stocks == null ? null : List.copyOf(stocks);
    }
}
