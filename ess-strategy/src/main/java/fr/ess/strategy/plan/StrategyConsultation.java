package fr.ess.strategy.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consultation on a regional strategy.
 *
 * @param body  who was consulted
 * @param day  its day
 */
public record StrategyConsultation(
        @NotNull ConsultedBody body,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day) implements Serializable {

    /** Who was consulted. */
    public static final Fact<StrategyConsultation, Code> BODY =
            Fact.code("body", ConsultedBody.class, StrategyConsultation::body);

    /** Its day. */
    public static final Fact<StrategyConsultation, Day> DAY = Fact.day("day", StrategyConsultation::day);

    /** Creates a consultation. */
    public StrategyConsultation {
        Faults.of("StrategyConsultation").given("body", body).given("day", day).refuse();
    }
}
