package fr.ess.examples.quarkus;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Explainer;
import fr.ess.core.scic.Register;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What the application answers. */
@Path("/scic")
public class ScicResource {

    /**
     * Answers whether a register keeps the ceiling, whatever the answer is.
     *
     * @param register  the register
     * @param on  the day of the question
     * @return the verdict, the findings as the library writes them, and the explanation in French
     */
    @POST
    @Path("/register/assessment")
    public Map<String, Object> assess(Register register, @QueryParam("on") LocalDate on) {
        var assessment = register.assess(Law.on(on));
        return Map.of(
                "verdict", assessment.verdict(),
                "findings", assessment.findings(),
                "explanation", Explainer.in(Locale.FRENCH).explain(assessment));
    }

    /**
     * Records a subscription: only a lawful one comes so far.
     *
     * @param subscription  the request
     * @return what was recorded
     */
    @POST
    @Path("/subscriptions")
    public Map<String, Object> subscribe(@Valid Subscription subscription) {
        return Map.of("recorded", subscription.siren());
    }
}
