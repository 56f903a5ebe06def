package fr.ess.benchmarks.esus;

import java.util.EnumSet;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Rules in DRL, by the executable model of Drools; one session is kept, which is its quickest way. */
public final class ByDrools implements Peer, AutoCloseable {

    private static final String[][] RULES = {
        {"SOCIAL_ECONOMY", "socialEconomy == false"},
        {"AIM", "general == true, aimCounted == false"},
        {
            "IMPACT",
            "general == true, socialCharges < leastSocialCharges, funding >= fundingLimit || undertaking == false"
        },
        {"ARTICLES", "general == true, statesAim == false"},
        {"LISTED", "general == false, listed == false"},
        {"PROVEN", "general == false, proven == false"},
        {"JUDGED", "general == false, judged == false"},
        {"AVERAGE", "bestPaid > bestPaidLimit"},
        {"HIGHEST", "highestPaid > highestPaidLimit"},
        {"TRADING", "tradingLawful == false"}
    };

    private final KieSession session;

    /** Compiles the rules. */
    public ByDrools() {
        var text = new StringBuilder("package fr.ess.benchmarks.esus.drools\n"
                + "import fr.ess.benchmarks.esus.PlainCandidate\n"
                + "import fr.ess.benchmarks.esus.Failure\n"
                + "global java.util.Set failures\n");
        for (var rule : RULES) {
            text.append("rule \"" + rule[0] + "\" when PlainCandidate(" + rule[1] + ") then failures.add(Failure."
                    + rule[0] + "); end\n");
        }
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/fr/ess/benchmarks/esus/drools/esus.drl", text.toString());
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "Rules must compile, but was: " + builder.getResults().getMessages());
        }
        session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
    }

    @Override
    public Set<Failure> failures(PlainCandidate candidate) {
        Set<Failure> failures = EnumSet.noneOf(Failure.class);
        session.setGlobal("failures", failures);
        var handle = session.insert(candidate);
        session.fireAllRules();
        session.delete(handle);
        return failures;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
